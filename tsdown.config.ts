import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts', natural: 'src/adapters/natural.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  clean: true,
  // The table is ASCII: in a file of its own it is read without decoding, which is half of the cold start.
  outputOptions: { codeSplitting: { groups: [{ name: 'lexicon', test: /generated\/lexicon/ }] } },
  fixedExtension: false,
  // Everything is bundled, so that installing khabar brings no other package.
  deps: { alwaysBundle: [/^natural/], neverBundle: [/^node:/] },
});

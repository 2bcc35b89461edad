import { defineConfig } from 'tsdown';

/** The benchmark is bundled as the library is, so that what is timed is what is shipped. */
export default defineConfig({
  entry: { run: 'bench/run.ts', cold: 'bench/cold.ts' },
  outDir: 'bench/dist',
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  dts: false,
  clean: true,
  // The table is ASCII: in a file of its own it is read without decoding, which is half of the cold start.
  outputOptions: { codeSplitting: { groups: [{ name: 'lexicon', test: /generated\/lexicon/ }] } },
  fixedExtension: false,
  deps: { alwaysBundle: [/^natural/] },
});

import { defineConfig, type UserConfig } from 'tsdown';
import { lexiconFromFile, lexiconImage, plainStrings } from './tsdown.shared.ts';

const shared: UserConfig = {
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  // Less code is read and parsed sooner.
  minify: true,
  // Everything is bundled, so that installing khabar brings no other package.
  deps: { alwaysBundle: [/^natural/], neverBundle: [/^node:/] },
};

/** For Node dist/, with the lexicon in a file; for everything else dist/embedded/, with the lexicon in the code. */
export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      cli: 'src/cli/main.ts',
      thread: 'src/cli/thread.ts',
      natural: 'src/adapters/natural.ts',
    },
    dts: true,
    clean: true,
    plugins: [lexiconFromFile, plainStrings],
    copy: [lexiconImage],
  },
  {
    ...shared,
    entry: { index: 'src/index.ts', natural: 'src/adapters/natural.ts' },
    outDir: 'dist/embedded',
    plugins: [plainStrings],
    dts: false,
    clean: false,
    // The table is ASCII: in a file of its own it is read without decoding.
    outputOptions: { codeSplitting: { groups: [{ name: 'lexicon', test: /generated\/lexicon/ }] } },
  },
]);

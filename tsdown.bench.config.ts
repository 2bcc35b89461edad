import { defineConfig } from 'tsdown';
import { lexiconFromFile, lexiconImage, plainStrings } from './tsdown.shared.ts';

/** The benchmark is bundled as the library is for Node, so that what is timed is what is shipped. */
export default defineConfig({
  entry: { run: 'bench/run.ts', cold: 'bench/cold.ts' },
  outDir: 'bench/dist',
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  dts: false,
  clean: true,
  minify: true,
  plugins: [lexiconFromFile, plainStrings],
  copy: [lexiconImage],
  fixedExtension: false,
  deps: { alwaysBundle: [/^natural/] },
});

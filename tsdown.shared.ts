/** What the builds of the library and of the benchmark share. */
import { fileURLToPath } from 'node:url';

const ownFile = fileURLToPath(new URL('./src/lexicon/own-file.ts', import.meta.url));

/** In Node the lexicon is read from a file beside the code: a third of the start that an embedded one takes. */
export const lexiconFromFile = {
  name: 'lexicon-from-file',
  resolveId: { filter: { id: /\/lexicon\/own\.ts$/ }, handler: (): string => ownFile },
};

export const lexiconImage = 'src/generated/lexicon.bin';

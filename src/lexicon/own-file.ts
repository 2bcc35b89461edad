/**
 * khabar's own lexicon, for Node: an image in a file beside the code, which is ready as soon as it is read. Throws
 * LexiconError where the file is missing: code that is bundled for Node without it imports `khabar/embedded` instead.
 */
import { readFileSync } from 'node:fs';
import { LexiconError } from '../errors.ts';
import { LexiconTable } from './table.ts';

const image = new URL('./lexicon.bin', import.meta.url);

export const loadOwnLexicon = (): LexiconTable => LexiconTable.map(readImageFile(), image.pathname);

function readImageFile(): Uint8Array {
  try {
    return readFileSync(image);
  } catch (error) {
    throw new LexiconError(image.pathname, `${(error as Error).message}; a bundle imports khabar/embedded`);
  }
}

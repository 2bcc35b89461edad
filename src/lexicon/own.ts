/**
 * khabar's own lexicon, embedded in the code as base64: it loads without file access, in a worker, in the browser, in any
 * bundle. The build for Node takes own-file in the place of this module.
 */
import { lexiconTable } from '../generated/lexicon.ts';
import { LexiconTable } from './table.ts';

export const loadOwnLexicon = (): LexiconTable => LexiconTable.load(decodeBase64(lexiconTable));

function decodeBase64(text: string): Uint8Array {
  if (typeof Buffer === 'function') return new Uint8Array(Buffer.from(text, 'base64'));
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

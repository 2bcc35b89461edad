/** JSONL: one document of the contract a line; `text` and `tokens` only when all of it is asked for. */
import type { Document } from '../types.ts';

export function toJsonl(document: Document, full = false): string {
  if (full) return JSON.stringify(document);
  const { text: _text, tokens: _tokens, ...rest } = document;
  return JSON.stringify(rest);
}

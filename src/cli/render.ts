/** What --format prints: documents → text. */
import { toJsonl } from '../output/jsonl.ts';
import { toPlover } from '../output/plover.ts';
import { ansiStyle, plainStyle, toPretty } from '../output/pretty.ts';
import type { Document } from '../types.ts';

export const formats = ['pretty', 'jsonl', 'plover'] as const;

/** How documents are printed. Plain data: threads are told it. */
export interface Rendering {
  format: (typeof formats)[number];
  /** JSONL with the text and the tokens. */
  full: boolean;
  hasColors: boolean;
}

/** A document's text, with the end of its last line. */
export function renderer({ format, full, hasColors }: Rendering): (document: Document) => string {
  const style = hasColors ? ansiStyle : plainStyle;
  const renderers: Record<Rendering['format'], (document: Document) => string> = {
    pretty: (document) => `${toPretty(document, style)}\n`,
    jsonl: (document) => `${toJsonl(document, full)}\n`,
    plover: (document) =>
      toPlover(document)
        .map((record) => `${JSON.stringify(record)}\n`)
        .join(''),
  };
  return renderers[format];
}

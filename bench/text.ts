/** The benchmark's text: the corpus repeated and varied to a given size, so that no document is the same as another. */
import { readdirSync, readFileSync } from 'node:fs';

const articles = new URL('../../corpus/articles/', import.meta.url);

export function corpusArticles(): string[] {
  return readdirSync(articles)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, articles), 'utf8').trim());
}

/** Documents of the corpus with changed numbers and an added line, until they have so many characters together. */
export function variedDocuments(characters: number): string[] {
  const sources = corpusArticles();
  const documents: string[] = [];
  for (let size = 0, turn = 0; size < characters; turn++) {
    const text = varied(sources[turn % sources.length]!, turn);
    documents.push(text);
    size += text.length;
  }
  return documents;
}

function varied(text: string, turn: number): string {
  const changed = text.replace(/\d/g, (digit) => String((Number(digit) + turn) % 10));
  return `${changed}\nرقم النشرة ${turn}.`;
}

export const countWords = (documents: readonly string[]): number =>
  documents.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

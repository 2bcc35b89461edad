/** A mapping table as it is shipped (scripts/build-lexicon.ts): text → rows of cells. */
export const rowsOf = (table: string): string[][] => table.split('\n').map((row) => row.split('\t'));

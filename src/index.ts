/** khabar's public API. */

export { InputError, LexiconError, UsageError } from './errors.ts';
export { type ArticleInfo, createExtractor, type Extractor, type ExtractorOptions } from './extract.ts';
export { compileLexicon } from './lexicon/compile.ts';
export { type LexiconSource, readSource } from './lexicon/source.ts';
export { LexiconTable } from './lexicon/table.ts';
export type { Party } from './ontology/sectors.ts';
export { type PloverRecord, toPlover } from './output/plover.ts';
export { type Pattern, readPatterns, type TextTest, type TokenDescription } from './patterns/format.ts';
export { fold } from './text/fold.ts';
export type * from './types.ts';

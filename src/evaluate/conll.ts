/**
 * Tagged corpora in CoNLL form: token, whitespace, tag; a blank line between sentences. Reading, spans and scoring the way
 * conlleval does: exact spans, a span also starts at an I- tag without a predecessor of its type. Throws InputError.
 */
import { InputError } from '../errors.ts';
import type { ScoringError } from './score.ts';
import { type Table, Tally } from './tally.ts';

export interface TaggedToken {
  token: string;
  /** 'O' where the file has no tag. */
  tag: string;
}

export type TaggedSentence = TaggedToken[];

/** Reads a file's text. The last column is the tag; PERS is read as PER. */
export function readConll(text: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let open: TaggedSentence = [];
  for (const line of [...text.split('\n'), '']) {
    if (line.trim() !== '') open.push(taggedToken(line));
    else if (open.length > 0) {
      sentences.push(open);
      open = [];
    }
  }
  return sentences;
}

function taggedToken(line: string): TaggedToken {
  const parts = line.replace(/\r$/, '').split(/\t| /);
  return { token: parts[0]!, tag: parts.length > 1 ? parts.at(-1)!.replace('PERS', 'PER') : 'O' };
}

function spansOf(sentence: TaggedSentence, types: ReadonlySet<string> | undefined): string[] {
  const spans: string[] = [];
  let start = -1;
  let type = '';
  for (let at = 0; at <= sentence.length; at++) {
    const tag = sentence[at]?.tag ?? 'O';
    if (start >= 0 && (tag[0] !== 'I' || tag.slice(2) !== type)) {
      if (!types || types.has(type)) spans.push(`${type} ${start} ${at}`);
      start = -1;
    }
    if (tag[0] === 'B' || (tag[0] === 'I' && start < 0)) {
      start = at;
      type = tag.slice(2);
    }
  }
  return spans;
}

export function scoreConll(
  gold: readonly TaggedSentence[],
  predicted: readonly TaggedSentence[],
  types?: ReadonlySet<string>,
): Table {
  if (gold.length !== predicted.length)
    throw new InputError('sentences', `${gold.length} gold, ${predicted.length} predicted`);
  const tally = new Tally();
  gold.forEach((sentence, at) => {
    const other = predicted[at]!;
    if (sentence.length !== other.length || sentence.some(({ token }, k) => token !== other[k]!.token))
      throw new InputError(`sentence ${at + 1}`, 'the tokens differ');
    scoreSentence(tally, spansOf(sentence, types), spansOf(other, types));
  });
  return tally.table();
}

/** The spans of one side that the other lacks, with the sentence's number, which counts from 1. Sentences as in scoreConll. */
export function conllErrors(
  gold: readonly TaggedSentence[],
  predicted: readonly TaggedSentence[],
  types?: ReadonlySet<string>,
): ScoringError[] {
  return gold.flatMap((sentence, at) => {
    const [own, other] = [spansOf(sentence, types), spansOf(predicted[at]!, types)];
    const errorOf =
      (kind: string) =>
      (span: string): ScoringError => {
        const [type, start, end] = span.split(' ');
        const tokens = sentence.slice(Number(start), Number(end)).map(({ token }) => token);
        return { article: `sentence ${at + 1}`, kind, what: type!, text: tokens.join(' ') };
      };
    return [
      ...own.filter((span) => !other.includes(span)).map(errorOf('missed')),
      ...other.filter((span) => !own.includes(span)).map(errorOf('spurious')),
    ];
  });
}

function scoreSentence(tally: Tally, gold: readonly string[], predicted: readonly string[]): void {
  const found = new Set(predicted);
  for (const span of gold) {
    tally.add(span.split(' ')[0]!, 'gold');
    if (found.has(span)) tally.add(span.split(' ')[0]!, 'hit');
  }
  for (const span of found) tally.add(span.split(' ')[0]!, 'predicted');
}

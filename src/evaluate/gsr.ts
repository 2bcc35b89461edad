/**
 * The Arabic sentences of event-gsr (Open Event Data Alliance): does a sentence report a protest or an assault, and who
 * does it to whom. A sentence counts as reported if an event of the type is found in it, whatever its polarity, or if one
 * is asserted in it with a least confidence; an actor
 * is found if an argument in its role has half or more of the words that an annotator marked. Throws InputError.
 */
import { InputError } from '../errors.ts';
import type { Extractor } from '../extract.ts';
import { fold } from '../text/fold.ts';
import type { Argument, Event } from '../types.ts';

/** khabar's event type, and its roles for source and target. */
const types: Readonly<Record<string, { type: string; source: string }>> = {
  PROTEST: { type: 'protest', source: 'protester' },
  ASSAULT: { type: 'attack', source: 'attacker' },
};

/** A sentence with its label: yes, difficult no, easy no or ambiguous (which isn't scored). */
export interface LabelledSentence {
  text: string;
  label: string;
  event_type: string;
}

/** A sentence with the words that annotators marked, one span an annotator and event. */
export interface MarkedSentence {
  text: string;
  event_type: string;
  spans: { source_actor: string[]; target_actor: string[] }[];
}

export interface SentenceFigures {
  precision: number;
  recall: number;
  gold: number;
  predicted: number;
}

/** The share of sentences whose actor is found, of those in which one is marked. */
export interface ActorFigures {
  source: { found: number; of: number };
  target: { found: number; of: number };
}

export function readLabelled(text: string, name: string): LabelledSentence[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    return [checked<LabelledSentence>(parse(line, `${name}:${at + 1}`), ['text', 'label'], `${name}:${at + 1}`)];
  });
}

export function readMarked(text: string, name: string): MarkedSentence[] {
  const list = parse(text, name);
  if (!Array.isArray(list)) throw new InputError(name, 'not a list of sentences');
  return list.map((value, at) => {
    const sentence = checked<MarkedSentence>(value, ['text'], `${name}[${at}]`);
    if (!Array.isArray(sentence.spans)) throw new InputError(`${name}[${at}]: spans`, 'must be a list');
    return sentence;
  });
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(where, `not JSON: ${(error as Error).message}`);
  }
}

function checked<T extends { event_type: string }>(value: unknown, strings: readonly string[], where: string): T {
  if (typeof value !== 'object' || value === null) throw new InputError(where, 'not a JSON object');
  for (const field of strings)
    if (typeof (value as Record<string, unknown>)[field] !== 'string')
      throw new InputError(`${where}: ${field}`, 'must be a string');
  const sentence = value as T;
  if (types[sentence.event_type] === undefined)
    throw new InputError(`${where}: event_type`, 'must be PROTEST or ASSAULT');
  return sentence;
}

const eventsOf = (extractor: Extractor, { text, event_type }: { text: string; event_type: string }): Event[] =>
  extractor.extract(text).events.filter(({ type }) => type === types[event_type]!.type);

/** True of an event that a sentence reports, or of any event where no confidence is asked for. */
const isTold = ({ confidence, polarity, modality }: Event, least: number): boolean =>
  least === 0 || (confidence >= least && polarity === 'positive' && modality === 'asserted');

/**
 * Yes against both kinds of no. With a least confidence only events count that are asserted with at least that much:
 * those that the sentence reports, not those that it mentions.
 */
export function scoreLabelled(
  extractor: Extractor,
  sentences: readonly LabelledSentence[],
  least = 0,
): SentenceFigures {
  let [hit, gold, predicted] = [0, 0, 0];
  for (const sentence of sentences) {
    if (sentence.label === 'ambiguous') continue;
    const isReported = sentence.label === 'yes';
    const isFound = eventsOf(extractor, sentence).some((event) => isTold(event, least));
    if (isReported) gold++;
    if (isFound) predicted++;
    if (isReported && isFound) hit++;
  }
  return { precision: predicted ? hit / predicted : 0, recall: gold ? hit / gold : 0, gold, predicted };
}

export function scoreMarked(extractor: Extractor, sentences: readonly MarkedSentence[]): ActorFigures {
  const figures: ActorFigures = { source: { found: 0, of: 0 }, target: { found: 0, of: 0 } };
  for (const sentence of sentences) {
    const found = eventsOf(extractor, sentence).flatMap((event) => event.arguments);
    const { source } = types[sentence.event_type]!;
    judge(
      figures.source,
      sentence.spans.map(({ source_actor: words }) => words),
      found,
      source,
    );
    judge(
      figures.target,
      sentence.spans.map(({ target_actor: words }) => words),
      found,
      'target',
    );
  }
  return figures;
}

function judge(
  figure: { found: number; of: number },
  marked: readonly (readonly string[])[],
  found: readonly Argument[],
  role: string,
): void {
  const spans = marked.filter((words) => words.length > 0);
  if (spans.length === 0) return;
  figure.of++;
  const inRole = found.filter((argument) => argument.role === role).map(({ text }) => wordsOf(text));
  if (spans.some((words) => inRole.some((others) => hasHalf(words, others)))) figure.found++;
}

/** Folded words, attached particles and the article left out as far as they are plain. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .map(bare),
  );
const bare = (word: string): string => word.replace(/^[وف]?(?:لل|[بلك]?(?:ال)?)(?=..)/u, '');

function hasHalf(marked: readonly string[], found: ReadonlySet<string>): boolean {
  const words = marked.flatMap((word) => [...wordsOf(word)]).filter(Boolean);
  return words.filter((word) => found.has(word)).length * 2 >= words.length;
}

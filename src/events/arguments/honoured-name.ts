/** Whom a word of honour with its pronoun stands for («فخامته»): the last one named before whom such a word befits. */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { honoured } from '../../syntax/clauses/subjects.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { peopleTypes } from '../words/actors.ts';
import { argumentOfEntity } from './arguments.ts';

/** How many words back he is looked for. */
const farthest = 120;
/** How far before a name its rank is looked for: over «صاحب السمو الملكي», not over «الأمير سلطان بن فهد» to the next man. */
const rankReach = 3;

/** First words of the titles that go with a word of honour, and that word itself before the name (folded, without article). */
const ranks: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    فخامته: 'رييس فخامه',
    فخامتها: 'رييسه فخامه',
    جلالته: 'ملك سلطان عاهل خادم جلاله',
    جلالتها: 'ملكه جلاله',
    سموه: 'امير ولي سمو',
    سموها: 'اميره سمو شيخه',
    معاليه: 'وزير معالي',
    معاليها: 'وزيره معالي',
  }).map(([word, titles]) => [word, new Set(titles.split(' '))]),
);

/** «سموه», «لسموه»: the word of honour at a token, without a letter attached to it; nothing if none stands there. */
function honourAt(analysis: Analysis, at: number): string {
  const word = analysis.folded(at);
  if (honoured.has(word)) return word;
  const bare = analysis.outer(at) === 0 ? '' : word.slice(1);
  return honoured.has(bare) ? bare : '';
}

/** Whom a word of honour stands for: one of those whom the clause tells of, else the last named before; undefined if it befits nobody. */
export function honouredBefore(
  { analysis, entityAt, entityOver }: EventScene,
  word: number,
  ...told: readonly number[]
): Mention | undefined {
  const titles = ranks.get(honourAt(analysis, word));
  if (titles === undefined) return undefined;
  for (const at of told) {
    const isNear = at >= 0 && at < word && analysis.sentenceOf(at) >= analysis.sentenceOf(word) - 1;
    const entity = isNear ? entityAt(at) : undefined;
    if (entity && befits(analysis, titles, entity)) return entity;
  }
  for (let at = word - 1; at >= Math.max(0, word - farthest); at--) {
    const entity = entityOver(at);
    if (entity === undefined || entity.end !== at + 1) continue;
    if (peopleTypes.has(entity.type) && befits(analysis, titles, entity)) return entity;
  }
  return undefined;
}

/**
 * «وأكد سموه …», behind what the manager said: the subject of a verb before a word of honour is whom it befits where the one told of
 * last is somebody else, and so is that of the verbs that go on from it in the sentence.
 */
export function settleHonoured(scene: EventScene): void {
  const { analysis, clauses } = scene;
  let meant = { before: -1, now: -1, sentence: -1 };
  for (const clause of clauses.all) {
    const { verb, subject, isOwn } = clause;
    if (verb < 0 || isOwn || subject < 0) continue;
    const sentence = analysis.sentenceOf(verb);
    const word = verb + 1;
    const isHonoured = word < analysis.sentenceEnd(verb) && honoured.has(analysis.folded(word));
    const named = isHonoured ? otherThan(scene, subject, word) : undefined;
    if (named) meant = { before: subject, now: named.start, sentence };
    if (named || (sentence === meant.sentence && subject === meant.before)) clause.subject = named?.start ?? meant.now;
  }
}

/** Whom the word befits, where it doesn't befit who is named at a token. */
function otherThan(scene: EventScene, subject: number, word: number): Mention | undefined {
  const { analysis } = scene;
  const titles = ranks.get(analysis.folded(word));
  const entity = scene.entityAt(subject);
  if (!titles || !entity || !peopleTypes.has(entity.type) || befits(analysis, titles, entity)) return undefined;
  for (let at = entity.start; at < entity.end; at++) if (titles.has(analysis.bare(at))) return undefined;
  return honouredBefore(scene, word);
}

/** «التهاني لفخامته», «اجتماعا مع سموه»: an argument that is only a word of honour is whom it stands for. */
export function asNamed(scene: EventScene, one: FoundArgument): FoundArgument {
  const { analysis } = scene;
  if (one.end !== one.start + 1 || honourAt(analysis, one.start) === '') return one;
  const named = honouredBefore(scene, one.start);
  return named ? argumentOfEntity(one.role, named) : one;
}

/** «فخامته» is a president, and no prince: the title begins with such a word, or words of honour stand before it. */
function befits(analysis: Analysis, titles: ReadonlySet<string>, { start }: Mention): boolean {
  const first = Math.max(analysis.sentenceStart(start), start - rankReach);
  for (let at = start; at >= first; at--) if (titles.has(analysis.bare(at))) return true;
  return false;
}

/**
 * Shorter mentions of persons whom the document names in full: «هلال» after «عمر هلال». Found last, so that what a document
 * names elsewhere only adds mentions and never changes another.
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { EndingSet } from '../../syntax/words/endings.ts';
import { prepositionClitics } from '../../text/clitics.ts';
import { type EntityRules, type EntityScene, ruleMention } from '../scene.ts';
import { endsMatchOf } from './match-before.ts';
import { goesOnAnyway } from './name.ts';
import { namePart, namePartAt, opensCompound } from './name-part.ts';

export const shorterPerson: EntityRules = { type: 'person', find: findShorterMentions };

/** «هلال» after «عمر هلال»: the last word of a name that the document gives in full, or its first. */
function findShorterMentions(scene: EntityScene): void {
  const { analysis } = scene;
  const { wholes, behindParticles, asWord, asNoun } = namedInFull(scene);
  if (wholes.size + behindParticles.size === 0) return;
  const endings = new EndingSet(wholes.keys());
  const areAttached = [...wholes.values()].some((whole) => beginsAttached(analysis, whole));
  for (const key of behindParticles.keys()) endings.add(key);
  for (let at = 0; at < analysis.count; at++) {
    if (!endings.mayHave(analysis.lastStemCodes(at)) || !analysis.isWord(at)) continue;
    const inFull = behindParticle(scene, at, behindParticles);
    const key = areAttached ? keyOf(analysis, at, wholes) : analysis.stem(at);
    const whole = inFull ?? wholes.get(key);
    if (!whole || isFirstOfAnother(analysis, at, whole)) continue;
    const again = fullNameStart(analysis, at, whole);
    if (again < at && !scene.mentions.covers(at, ['person', 'organization'])) addShorter(scene, again, at + 1, whole);
    else if (inFull) addShorter(scene, at - 1, at + 1, inFull);
    else if (asWord.has(key) && !followsVerb(analysis, at)) continue;
    else if (asNoun.has(key) && !isSpeaking(analysis, at)) continue;
    else if (!hasParticle(analysis, whole, at) && mayStandAlone(scene, at)) addShorter(scene, at, at + 1, whole);
  }
}

/** «كادو», «بلجون»: a surname that begins with what looks like a preposition stands for itself only as a whole. */
function keyOf(analysis: Analysis, at: number, wholes: ReadonlyMap<string, Mention>): string {
  if ((analysis.outer(at) & prepositionClitics) === 0) return analysis.stem(at);
  const word = analysis.folded(at);
  return beginsAttached(analysis, wholes.get(word)) ? word : analysis.stem(at);
}

const beginsAttached = (analysis: Analysis, whole: Mention | undefined): boolean =>
  whole !== undefined && (analysis.outer(whole.end - 1) & prepositionClitics) !== 0;

interface NamedInFull {
  /** By a word that may stand for somebody alone. */
  wholes: Map<string, Mention>;
  /** By a surname with its particle: «ولد مرزوق». */
  behindParticles: Map<string, Mention>;
  /** Those of the words that are common ones otherwise. */
  asWord: Set<string>;
  /** Those that are nouns for things, and no list has as a name. */
  asNoun: Set<string>;
}

/** Whom the document names in full, by what they may be called afterwards. */
function namedInFull(scene: EntityScene): NamedInFull {
  const { analysis } = scene;
  const full = scene.mentions.all.filter((mention) => mention.type === 'person' && mention.end - mention.start > 1);
  const wholes = new Map<string, Mention>();
  const asWord = new Set<string>();
  const asNoun = new Set<string>();
  const add = (key: string | undefined, mention: Mention): boolean => {
    if (!key || wholes.has(key)) return false;
    wholes.set(key, mention);
    return true;
  };
  for (const mention of full) for (const key of surnameKeys(scene, mention)) add(key, mention);
  for (const mention of full) {
    const key = nounKey(analysis, mention);
    if (add(key, mention)) asNoun.add(key!);
  }
  for (const mention of full) {
    const key = givenKey(scene, mention);
    if (add(key, mention) && namePart(analysis, mention.start) === 'common-name') asWord.add(key!);
  }
  const behindParticles = new Map<string, Mention>();
  for (const mention of full) {
    const key = particleKey(analysis, mention);
    if (key && !behindParticles.has(key)) behindParticles.set(key, mention);
  }
  return { wholes, behindParticles, asWord, asNoun };
}

/** The surname with and without the article, each as it may be written alone. */
function surnameKeys({ analysis }: EntityScene, mention: Mention): string[] {
  // «ميشال كادو»
  if (beginsAttached(analysis, mention)) return [analysis.folded(mention.end - 1)];
  const last = analysis.stem(mention.end - 1);
  if (belongsToName(analysis, mention.end - 1) || isOnlyNoun(analysis, mention)) return [];
  if (last.length < 3 || namePart(analysis, mention.end - 1) === 'no') return [last].filter((word) => word.length > 3);
  return last.startsWith('ال') ? [last, last.slice(2)].filter((word) => word.length > 3) : [last, `ال${last}`];
}

/** «… الطبيب», «… الفيلم»: a noun that no list has as anybody's name, at the end of a name that none has either. */
function isOnlyNoun(analysis: Analysis, { end, evidence }: Mention): boolean {
  const { noun, adjective, people } = analysis.bits;
  if (evidence[0]?.stage === 'lexicon' || namePart(analysis, end - 1) !== 'no') return false;
  return analysis.is(end - 1, noun) && (analysis.is(end - 1, people) || !analysis.is(end - 1, adjective));
}

/** «الحداد» after «نايف الحداد»: a noun for a thing with the article at the end of a name, which speaks («ودعا الحداد المواطنين»). */
function nounKey(analysis: Analysis, mention: Mention): string | undefined {
  const last = mention.end - 1;
  if (!analysis.isDefinite(last) || analysis.is(last, analysis.bits.people) || !isOnlyNoun(analysis, mention))
    return undefined;
  return belongsToName(analysis, last) ? undefined : analysis.stem(last);
}

/** Right behind a verb of saying or asking, in the masculine: «وأضاف الحداد». */
function isSpeaking(analysis: Analysis, at: number): boolean {
  if (!followsVerb(analysis, at) || /^ت|ت$/.test(analysis.stem(at - 1))) return false;
  return speech.some((type) => analysis.longestMatch(at - 1, analysis.lexicon.codeOf(type)) >= 0);
}

const speech = ['trigger:statement', 'trigger:request'];

/** «كمال» after «كمال كليتشدار», «ينجلوك» after «ينجلوك شيناواترا»: a first name; one that is a word otherwise stands for somebody only right behind a verb («وقال نجيب»). */
function givenKey({ analysis }: EntityScene, mention: Mention): string | undefined {
  const { start, country } = mention;
  const shortest = familyFirst.has(country ?? '') ? 3 : 4;
  const part = namePart(analysis, start);
  const isName =
    (part === 'unknown' && isOnlyName(analysis, start)) ||
    part === 'given' ||
    part === 'either' ||
    (part === 'common-name' && analysis.is(start, analysis.bits['given-name']));
  const isWhole = isName && !opensCompound(analysis, start);
  return isWhole && !analysis.isDefinite(start) && analysis.stem(start).length >= shortest
    ? analysis.stem(start)
    : undefined;
}

/** In no list of bodies or places: «عكاظ» is a paper too. */
const isOnlyName = (analysis: Analysis, at: number): boolean =>
  others.every((type) => analysis.longestMatch(at, analysis.lexicon.codeOf(type)) < 0);

const others = ['organization', 'place', 'country'];

/** Where the family's name stands first and alone for somebody: «كيم» after «كيم جونغ أون». */
const familyFirst: ReadonlySet<string> = new Set(['KP', 'KR', 'CN']);

/** «وليد كريدان» is nobody named «وليد» before: a first name that a further part of a name, or the rest of its own, follows. */
const isFirstOfAnother = (analysis: Analysis, at: number, { start }: Mention): boolean =>
  analysis.stem(at) === analysis.stem(start) &&
  (namePartAt(analysis, at + 1) !== 'no' ||
    (at !== start && at + 1 < analysis.count && analysis.folded(at + 1) === analysis.folded(start + 1)));

/**
 * «وصالح العمري» after «صالح العمري», «الهادي بوعلام» after «محمد الهادي بوعلام»: where the same name stands in full or without
 * its first words; the token itself where no more of it does.
 */
function fullNameStart(analysis: Analysis, at: number, { start, end }: Mention): number {
  const first = Math.max(at - (end - 1 - start), analysis.sentenceStart(at));
  if (analysis.stem(at) !== analysis.stem(end - 1)) return at;
  const shift = end - 1 - at;
  let from = at;
  while (from > first && analysis.stem(from - 1) === analysis.stem(from - 1 + shift)) {
    if (analysis.outer(from) !== analysis.outer(from + shift)) break;
    from--;
  }
  while (from < at && from + shift > start && namePart(analysis, from) === 'particle') from++;
  return from;
}

const halves: ReadonlySet<string> = new Set(['الله', 'الدين', 'الاسلام', 'الرحمن']);

/** «شرف الدين», «عبد الله», «محمد السادس»: a last word that names nobody alone. */
const belongsToName = (analysis: Analysis, at: number): boolean =>
  halves.has(analysis.stem(at)) || goesOnAnyway(analysis, at);

/** «ولد مرزوق» of «محمد سالم ولد مرزوق»: a surname with the particle that it stands behind. */
function particleKey(analysis: Analysis, { start, end }: Mention): string | undefined {
  const [particle, surname] = [end - 2, analysis.stem(end - 1)];
  const isSurname = particle > start && kin.has(analysis.stem(particle)) && surname.length > 2;
  return isSurname && !halves.has(surname) ? `${analysis.stem(particle)} ${surname}` : undefined;
}

const kin: ReadonlySet<string> = new Set(['ولد', 'بن', 'بنت', 'ابن', 'ابو']);

/** «مرزوق» of that name stands behind its particle only. */
const hasParticle = (analysis: Analysis, { start, end }: Mention, at: number): boolean =>
  end - 2 > start && kin.has(analysis.stem(end - 2)) && analysis.stem(end - 1) === analysis.stem(at);

/** «ولد مرزوق» after «محمد سالم ولد مرزوق»: who is meant by a surname right behind its particle. */
function behindParticle(
  { analysis, mentions }: EntityScene,
  at: number,
  named: ReadonlyMap<string, Mention>,
): Mention | undefined {
  const before = at - 1;
  if (named.size === 0 || before < analysis.sentenceStart(at) || analysis.outer(at) !== 0) return undefined;
  if (!kin.has(analysis.stem(before))) return undefined;
  const whole = named.get(`${analysis.stem(before)} ${analysis.stem(at)}`);
  return whole && !mentions.covers(before, ['person', 'place', 'organization']) ? whole : undefined;
}

/** A shorter mention is no part of a longer one, and no common word in an ordinary noun phrase. */
function mayStandAlone(scene: EntityScene, at: number): boolean {
  const { analysis, mentions } = scene;
  if (analysis.hasPronoun(at) || mentions.covers(at, ['person', 'country', 'organization'])) return false;
  if (mentions.covers(at, ['date'])) return isBareMonth(scene, at);
  if (mentions.covers(at, ['place'])) return isSubject(scene, at);
  const { noun, adjective, verb, preposition, people } = analysis.bits;
  // «علي» and «على» are written for each other.
  if (analysis.is(at, preposition)) return false;
  if (!analysis.is(at, noun | adjective | verb)) return true;
  const previous = at - 1;
  const modifies =
    previous >= analysis.sentenceStart(at) &&
    analysis.is(previous, noun) &&
    !isOwner(analysis, at) &&
    !analysis.is(previous, verb) &&
    !endsMatchOf(scene, at, 'person-cue') &&
    !endsMatchOf(scene, at, 'office');
  // «قال آصف مخاطبا البرلمان», «دعا الحداد المواطنين»
  const next = at + 1;
  const isDescribed =
    next < analysis.sentenceEnd(at) &&
    analysis.outer(next) === 0 &&
    analysis.is(next, adjective) &&
    !analysis.is(next, people) &&
    !analysis.isAccusative(next);
  return !modifies && !isDescribed && !isOwned(analysis, at);
}

/** «ضمنوا سلامة المدارس», «بلغ صافي الأرباح …»: a thing that belongs to another, behind no verb that it may be the subject of. */
function isOwned(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  const { noun, people, adverb } = analysis.bits;
  if (next >= analysis.sentenceEnd(at) || !analysis.is(at, noun) || analysis.isDefinite(at)) return false;
  if (analysis.outer(next) !== 0 || !analysis.isDefinite(next) || !analysis.is(next, noun)) return false;
  if (analysis.is(next, people | adverb)) return false;
  return !followsVerb(analysis, at) || /و[ان]$/.test(analysis.stem(at - 1));
}

/** «وكانت ماي أعلنت …» after «تيريزا ماي»: a month with nothing that it is of, and behind nothing that says when. */
function isBareMonth({ analysis, mentions }: EntityScene, at: number): boolean {
  const before = at - 1;
  if (mentions.longestAt(at, ['date'])?.end !== at + 1 || (analysis.outer(at) & prepositionClitics) !== 0) return false;
  if (before < analysis.sentenceStart(at)) return true;
  const { preposition, noun, number } = analysis.bits;
  return analysis.isWord(before) && !analysis.is(before, preposition | noun | number);
}

/** «تصريحات المالكي»: an adjective with the article behind a noun without one is none of it. */
function isOwner(analysis: Analysis, at: number): boolean {
  const { noun, people } = analysis.bits;
  // «مدى العام»
  const isSurname = analysis.is(at, analysis.bits['family-name']) || !analysis.is(at, noun | people);
  return isSurname && analysis.isDefinite(at) && !analysis.isDefinite(at - 1) && !analysis.hasPronoun(at - 1);
}

/** «وقال ليون»: a city does nothing in the masculine. */
const isSubject = ({ analysis, mentions }: EntityScene, at: number): boolean =>
  followsVerb(analysis, at) &&
  !/^ت|ت$/.test(analysis.stem(at - 1)) &&
  mentions.longestAt(at, ['place'])?.end === at + 1;

/** Right behind a verb, and nothing else. */
function followsVerb(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  const { verb, noun } = analysis.bits;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0 || analysis.hasPronoun(before)) return false;
  return analysis.is(before, verb) && !analysis.is(before, noun);
}

const isOtherName = ({ mentions }: EntityScene, at: number): boolean =>
  mentions.longestAt(at, ['place', 'date']) !== undefined;

function addShorter(scene: EntityScene, start: number, end: number, whole: Mention): void {
  const confidence = isOtherName(scene, start) ? 0.97 : 0.8;
  const mention = ruleMention(scene, 'person', start, end, 'person/shorter-mention', confidence);
  if (beginsAttached(scene.analysis, whole)) mention.from = scene.analysis.tokens.start[start]!;
  mention.evidence.push(...whole.evidence);
  mention.name = whole.name ?? scene.analysis.text.slice(whole.from, whole.to);
  if (whole.country) mention.country = whole.country;
  scene.mentions.add(mention);
}

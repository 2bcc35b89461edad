/**
 * Surnames behind a cue and a given name, where the rest of the phrase leaves the word no other part («أكد الدكتور مصطفى بلجون، …»,
 * «سجل اللاعب عبده حكمي.»): the phrase is governed, so that the word tells nothing of who bears the name.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { isDeed } from '../homonym.ts';
import { isFunctionWord, namePart } from './name-part.ts';

/** How many words of a title may stand before the name. */
const titleReach = 14;
const shortest = 3;

/** True of the word that ends a name which begins at `start` behind a cue, and has one given name before it. */
export function isClosedSurname(analysis: Analysis, start: number, at: number): boolean {
  if (at !== start + 1 || at >= analysis.sentenceEnd(start) || !analysis.isWord(at)) return false;
  if (!isGiven(analysis, start) || analysis.letters(at) < shortest) return false;
  if (isAnnouncedSurname(analysis, start, at)) return true;
  const isEnd = closesPhrase(analysis, at + 1);
  if (isUnlisted(analysis, at)) {
    if (isEnd && !/^[يتن]/.test(analysis.folded(at))) return true;
    return (isEnd || leadsOn(analysis, at + 1) || isJoined(analysis, at)) && isGoverned(analysis, start);
  }
  return isEnd && (isMine(analysis, at) || isPlain(analysis, at)) && isGoverned(analysis, start);
}

/**
 * «شارك اللاعب سعيد المولد مع فريقه», «ترحيب الدكتور أيمن يماني بالزوار»: behind a profession or an honorific nobody is called by
 * the given name alone, so that a plain word goes on with it, but what may be the object of the verb («قدم الدكتور محمد محاضرة»).
 */
function isAnnouncedSurname(analysis: Analysis, start: number, at: number): boolean {
  const cue = announcingCue(analysis, start);
  if (cue < 0 || !isPlainSurname(analysis, at)) return false;
  // «اللاعب سعيد المولد», «الشاب كامل اللياقة»
  if (namePart(analysis, start) === 'common-name' && !isBorneByMen(analysis, start, at)) return false;
  const { noun, verb, people } = analysis.bits;
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at)) return isGoverned(analysis, start);
  // «كتاب الدكتور محمد رائد القصة»
  const isConstruct = !analysis.isDefinite(at) && analysis.isDefinite(next) && analysis.is(next, noun | people);
  if (isConstruct && analysis.outer(next) === 0 && analysis.lastLetter(at) !== 'ي') return false;
  if (!isGoverned(analysis, start)) return false;
  const isSubject = cue > analysis.sentenceStart(start) && analysis.is(cue - 1, verb);
  if (!isSubject) return analysis.isDefinite(at) || analysis.lastLetter(at) !== 'ة';
  // «كرم الدكتور عمر الديني الطلبة»: no quality is an object.
  if (!analysis.is(at, noun) && analysis.lastLetter(at) === 'ي') return true;
  if (analysis.isDefinite(at)) return analysis.longestMatch(next, analysis.lexicon.code.office) >= 0;
  return analysis.lastLetter(at) !== 'ة' && (leadsOn(analysis, next) || closesPhrase(analysis, next));
}

/** A given name that is a quality too, before a word with the article; but «أمين», «كامل الصلاحيات». */
const isBorneByMen = (analysis: Analysis, start: number, at: number): boolean =>
  analysis.isDefinite(at) &&
  analysis.isDefinite(start - 1) &&
  analysis.lastLetter(at) !== 'ة' &&
  analysis.longestMatch(start, analysis.lexicon.code.office) < 0;

/** The first word of a profession, rank or honorific before a name and its adjectives, «الملك» and «الملا» left out; −1. */
function announcingCue(analysis: Analysis, start: number): number {
  const { lexicon, matches } = analysis;
  const code = lexicon.code['person-cue'];
  let end = start;
  const first = Math.max(analysis.sentenceStart(start), start - longestCue);
  for (let cue = start - 1; cue >= first; cue--) {
    const row = analysis.longestMatch(cue, code);
    if (row >= 0 && matches.end[row] === end)
      return announcing.has(lexicon.kindOf(matches.entry[row]!)) && !monarchs.has(analysis.bare(end - 1)) ? cue : -1;
    // «الفنان المغربي محمد مفتاح»
    if (cue + 1 === end && analysis.isDefinite(cue) && analysis.is(cue, analysis.bits.adjective)) end = cue;
  }
  return -1;
}

const longestCue = 3;
const announcing: ReadonlySet<string> = new Set(['honorific', 'profession', 'rank']);
const monarchs: ReadonlySet<string> = new Set('ملك ملكه امير اميره شاه ملا شيخ امام بابا سلطان امبراطور'.split(' '));

/** A noun or an adjective that is nobody's calling, deed, state or origin. */
function isPlainSurname(analysis: Analysis, at: number): boolean {
  const { noun, adjective, verb, people, 'linking-adjective': linking } = analysis.bits;
  // «أنور عشقي»: no verb for what somebody does ends so.
  const own = noun | adjective | (analysis.lastLetter(at) === 'ي' && !/^[ين]/.test(analysis.folded(at)) ? verb : 0);
  if ((analysis.classes[at]! & ~own) !== 0 || analysis.classes[at] === 0) return false;
  if (analysis.outer(at) !== 0 || analysis.hasPronoun(at) || analysis.isAccusative(at)) return false;
  if (analysis.is(at, people | linking) || isVerbalNoun(analysis, at) || isDeed(analysis, at)) return false;
  if (analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0) return false;
  return !/(ون|ين|ات|يه)$/.test(analysis.folded(at)) && isNothingElse(analysis, at);
}

/** A given name without article; one that is a word too only where it is no verb and no word of the grammar. */
function isGiven(analysis: Analysis, start: number): boolean {
  if (analysis.isDefinite(start) || !analysis.is(start, analysis.bits['given-name'])) return false;
  const part = namePart(analysis, start);
  if (part !== 'common-name') return part === 'given' || part === 'either';
  return !analysis.is(start, analysis.bits.verb | analysis.bits.adverb) && !isFunctionWord(analysis, start);
}

/** A mark, or the end of the sentence. */
const closesPhrase = (analysis: Analysis, at: number): boolean =>
  at >= analysis.sentenceEnd(at - 1) || (analysis.isPunctuation(at) && '،,.:؛('.includes(analysis.folded(at)));

/** «الدكتور مصطفى بلجون مع …», «القاضية كارين يونج التي …»: what goes on behind a name. */
function leadsOn(analysis: Analysis, at: number): boolean {
  const { preposition, relative, subordinator } = analysis.bits;
  if (analysis.is(at, preposition | relative | subordinator)) return true;
  return (analysis.outer(at) & prepositionClitics) !== 0 && analysis.classes[at] !== 0;
}

/** «المدافع ديفيد سيمبو ولاعب الوسط …», «الدكتور وديع الجرئ رئيس الجامعة»: before somebody else, or what he is; no verb begins so. */
const isJoined = (analysis: Analysis, at: number): boolean =>
  !/^[يتن]/.test(analysis.folded(at)) &&
  (analysis.outer(at + 1) === Clitic.wa || analysis.longestMatch(at + 1, analysis.lexicon.code.office) >= 0);

/** «بلجون», «كادو»: in no list, or only behind what looks like ب or ك there; «بالنور» is of Tunisia. */
function isUnlisted(analysis: Analysis, at: number): boolean {
  const { 'given-name': given, 'family-name': family, noun, adjective } = analysis.bits;
  const clitics = analysis.clitics[at]!;
  const isName = analysis.is(at, given | family) && !analysis.is(at, noun | adjective);
  if (clitics === Clitic.ka || clitics === (Clitic.ba | Clitic.al)) return isName;
  if (clitics !== 0 && clitics !== Clitic.ba) return false;
  return (
    analysis.classes[at] === 0 &&
    !/^و|(ته|تها|تهم|هما|هم|ها|وا|كم)$/.test(analysis.folded(at)) &&
    isNothingElse(analysis, at)
  );
}

/** «فوزي كرني»: nothing in the news is mine or yours. */
const isMine = (analysis: Analysis, at: number): boolean =>
  analysis.clitics[at] === Clitic.pronoun && /(ني|ك)$/.test(analysis.folded(at));

/** A noun or an adjective, and no other word, that says nobody's calling and no time. */
function isPlain(analysis: Analysis, at: number): boolean {
  const { noun, adjective } = analysis.bits;
  if ((analysis.classes[at]! & ~(noun | adjective)) !== 0 || analysis.classes[at] === 0) return false;
  // «محمد كنون»: as what he is nobody is told before a mark, but for callings.
  if ((analysis.clitics[at]! & ~Clitic.ka) !== 0 || analysis.isAccusative(at) || isFunctionWord(analysis, at))
    return false;
  if (analysis.clitics[at] !== 0) return !analysis.is(at, analysis.bits.people);
  return !isDeed(analysis, at) && !/(ون|ين|ات|يه)$/.test(analysis.folded(at)) && isNothingElse(analysis, at);
}

const isNothingElse = (analysis: Analysis, at: number): boolean =>
  others.every((type) => analysis.longestMatch(at, analysis.lexicon.codeOf(type)) < 0);

const others = [
  'office',
  'person-cue',
  'country',
  'place',
  'weekday',
  'month',
  'calendar-word',
  'organization-head',
  'place-head',
];

/** «أن اللاعب محمد جاهز»: no conjunction nor the beginning of a sentence stands before the phrase, but a verb or a preposition. */
function isGoverned(analysis: Analysis, start: number): boolean {
  const { verb, preposition, subordinator, relative, auxiliary } = analysis.bits;
  const first = Math.max(analysis.sentenceStart(start), start - titleReach);
  for (let at = start - 1; at >= first; at--) {
    if (analysis.is(at, subordinator | relative | auxiliary)) return false;
    if (analysis.is(at, verb | preposition) || (analysis.outer(at) & prepositionClitics) !== 0) return true;
  }
  return false;
}

/** What clauses ask of names and triggers: the events' side of syntax/clauses. */
import { media } from '../../entities/organization/medium.ts';
import type { Mention } from '../../grammar/mentions.ts';
import { isFiniteVerb } from '../../lexicon/features.ts';
import { type Head, headOf } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import type { ClauseCues } from '../../syntax/clauses/clause.ts';
import { isComma } from '../../syntax/commas.ts';
import { isConcernedAlone } from '../../syntax/formulas/concerned.ts';
import { isEachOf } from '../../syntax/formulas/each-of.ts';
import { describesAlone, linkedNoun } from '../../syntax/phrases/linking.ts';
import { present } from '../../syntax/phrases/phrase-words.ts';
import type { Phrases } from '../../syntax/phrases/phrases.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { inflection } from '../../syntax/words/inflection.ts';
import { isBoundPronoun } from '../../syntax/words/prepositions.ts';
import { Clitic } from '../../text/clitics.ts';
import type { TriggerFlags } from '../triggers/flags.ts';
import type { EventRules } from '../types.ts';
import { offices, treaties } from './heads.ts';
import { behindHonorifics, type EntityTable } from './honorifics.ts';
import { isDeed, opensContent } from './verbal-noun.ts';

export function clauseCues(
  analysis: Analysis,
  phrases: Phrases,
  entities: EntityTable,
  rulesOf: (type: number) => EventRules | undefined,
  flagsOf: (row: number) => TriggerFlags,
  acts: (at: number) => boolean,
): ClauseCues {
  const heads = new Array<Head | undefined>(analysis.count);
  const partyEnds = new Array<number | undefined>(analysis.count);
  const isVerbOf = (at: number, is: (rules: EventRules) => boolean, isOne = (_: number) => true): boolean =>
    inflection(analysis, at) !== 0 &&
    hasMatch(analysis, at, (row) => {
      const rules = rulesOf(analysis.matches.type[row]!);
      return rules !== undefined && is(rules) && isOne(row);
    });
  // «وجه»: what only the deed behind it makes a request says nothing; «زاد» mostly is no word of saying.
  const isOfSpeech = (row: number): boolean => {
    const flags = flagsOf(row);
    return !flags.deed && !flags.seldom;
  };
  const takes = (slot: string) => (row: number) =>
    analysis.lexicon.attribute(analysis.matches.entry[row]!, 'frame').includes(slot);
  const [takesOne, takesAnother] = [takes('object:'), takes('object2:')];
  return {
    unitEnd: (at) => entities.at(at)?.end ?? -1,
    isDate: (at) => entities.at(at)?.type === 'date',
    behindHonorifics: (at) => behindHonorifics(analysis, entities.at, at),
    isPlace: (at) => places.has(entities.at(at)?.type ?? ''),
    isInName: (at) => (entities.over(at)?.type ?? 'date') !== 'date',
    partyEnd: (at) => (partyEnds[at] ??= partyEnd(analysis, phrases, entities, at)),
    head: (at) => (heads[at] ??= headAt(analysis, phrases, entities, at)),
    acts,
    isTheirs: (at) =>
      analysis.hasPronoun(at) &&
      !entities.at(at) &&
      analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0,
    opensContent: (at) => !entities.at(at) && opensContent(analysis, at),
    isDeed: (at) => !entities.at(at) && isDeed(analysis, at),
    speaks: (at) => isVerbOf(at, ({ speaks }) => speaks === true, isOfSpeech),
    isPersonal: (at) => isVerbOf(at, ({ isAttitude, isPersonal }) => isAttitude === true || isPersonal === true),
    asks: (at) => isVerbOf(at, ({ wants }) => wants !== undefined, isOfSpeech),
    takesObject: (at) => isVerbOf(at, isDoneTo, takesOne) && !isVerbOf(at, isTelling),
    governs: (verb, at) => inflection(analysis, verb) !== 0 && takesAt(analysis, verb, at),
    takesTwo: (at) => isVerbOf(at, isDoneTo, takesAnother),
    signs: (verb, document) =>
      analysis.isDefinite(document) &&
      treaties.has(analysis.bare(document)) &&
      isVerbOf(verb, ({ type }) => type === 'agreement', takesOne),
    fills: (verb, office) =>
      offices.has(analysis.bare(office)) &&
      !analysis.is(office, analysis.bits.people) &&
      !entities.at(office) &&
      isVerbOf(verb, ({ type }) => type === 'appointment', takes('object:position')),
    leadsTo: (at) => isVerbOf(at, ({ type }) => type === 'visit', takesOne),
    lends: (at) => lendsSubject(analysis, flagsOf, at),
    discusses: (at) => isVerbOf(at, ({ topic }) => topic !== undefined),
  };
}

/** True if the frame of a trigger has a slot for the preposition at another token. */
export function takesAt(analysis: Analysis, trigger: number, at: number): boolean {
  const slot = slotOf(analysis, at);
  const { matches, lexicon } = analysis;
  return (
    slot !== undefined &&
    hasMatch(analysis, trigger, (row) => lexicon.attribute(matches.entry[row]!, 'frame').includes(slot))
  );
}

/** The slot that a preposition at a token fills, as frames are written. */
const slotOf = (analysis: Analysis, at: number): string | undefined =>
  slots.get(analysis.folded(at)) ?? ((analysis.outer(at) & Clitic.ba) !== 0 ? 'ب:' : undefined);

const slots: ReadonlyMap<string, string> = new Map([
  ['الي', 'إلى:'],
  ['علي', 'على:'],
  ['عن', 'عن:'],
]);

const isTelling = ({ type }: EventRules): boolean => type === 'statement';

/** Who tells somebody something, and who travels, is mostly said to do so without an object. */
const isDoneTo = ({ type }: EventRules): boolean => type !== 'statement' && type !== 'visit';

/** True if all light verbs that a word may be lend their subject to a noun that stands free behind them. */
function lendsSubject(analysis: Analysis, flagsOf: (row: number) => TriggerFlags, at: number): boolean {
  const { matches, lexicon } = analysis;
  const type = lexicon.code['light-verb'];
  let lends = false;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) {
    if (matches.type[row] !== type || !isFiniteVerb(matches.features[row]!)) continue;
    const entry = matches.entry[row]!;
    if (lexicon.roleOf(entry) !== 'subject' || flagsOf(row).in) return false;
    lends = true;
  }
  return lends;
}

function hasMatch({ matches }: Analysis, at: number, test: (row: number) => boolean): boolean {
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) if (test(row)) return true;
  return false;
}

/**
 * «الوحدات الأمنية التابعة للمنطقة»: behind an adjective that joins on what somebody belongs to, with that, or alone where it
 * joins nothing on; the end as it was where no such adjective follows.
 */
export function linkedEnd(analysis: Analysis, phrases: Phrases, end: number): number {
  const next = end + 1;
  const limit = analysis.sentenceEnd(end - 1);
  if (end >= limit || analysis.outer(end) !== 0 || !analysis.is(end, analysis.bits['linking-adjective'])) return end;
  if (isConcernedAlone(analysis, end)) return end;
  // «زيارة الوزير الحالية إلى باريس»
  if (present.has(analysis.bare(end)) && next < limit && phrases.isPreposition(next)) return end;
  // «آليات تابعة لهم»
  if (next < limit && isBoundPronoun(analysis, next)) return next + 1;
  const noun = joinedNoun(analysis, phrases, end);
  if (noun >= 0) return noun < limit && phrases.isNominal(noun) ? phrases.coreEnd(noun) : end;
  // «السلطات المعنية»: one that joins nothing on describes as any other; «الشاب البالغ (21 عاما)».
  if (analysis.isDefinite(end) !== analysis.isDefinite(end - 1) || analysis.bare(end).startsWith('بالغ')) return end;
  return describesAlone(analysis, end) || isLast(analysis, next) ? next : end;
}

/** Nothing follows, or something else is told. */
const isLast = (analysis: Analysis, next: number): boolean =>
  next >= analysis.sentenceEnd(next - 1) || (analysis.outer(next) & Clitic.wa) !== 0 || analysis.isPunctuation(next);

/** The noun that a linking adjective joins on; −1. */
function joinedNoun(analysis: Analysis, phrases: Phrases, adjective: number): number {
  const known = linkedNoun(analysis, adjective);
  const next = adjective + 1;
  if (known !== undefined || next >= analysis.sentenceEnd(adjective)) return known ?? -1;
  if (phrases.isPreposition(next)) return analysis.folded(next) === 'علي' ? -1 : next + 1;
  return analysis.outer(next) === Clitic.la ? next : -1;
}

/** More than these are no parties but words that و joins. */
const mostJoined = 40;

/** The token behind the party that begins here, names and what is joined to them included. */
function partyEnd(analysis: Analysis, phrases: Phrases, entities: EntityTable, at: number): number {
  const start = isEachOf(analysis, at) ? at + 2 : at;
  let end = linkedEnd(analysis, phrases, entities.at(start)?.end ?? countedEnd(analysis, phrases, start));
  end = behindTitles(analysis, entities, start, behindName(analysis, entities, start, end));
  end = behindQuotedBody(analysis, entities, start, end);
  let next = phrases.nextConjunct(end);
  for (let joined = 0; next >= 0 && joined < mostJoined; joined++) {
    end = Math.max(next + 1, entities.at(next)?.end ?? phrases.coreEnd(next));
    next = phrases.nextConjunct(end);
  }
  return Math.min(end, analysis.sentenceEnd(at));
}

/** «قصف مسلحو «داعش» مواقع …», «رفض نواب «حزب الله» القرار»: behind the marks around the body whose people they are; media are told something. */
function behindQuotedBody(analysis: Analysis, entities: EntityTable, start: number, end: number): number {
  if (end + 1 >= analysis.sentenceEnd(start) || !isQuotationMark(analysis, end)) return end;
  const last = end - 1;
  if (!analysis.is(last, analysis.bits.people) || analysis.isDefinite(last) || analysis.hasPronoun(last)) return end;
  const body = entities.at(end + 1);
  if (body?.type !== 'organization' || media.has(body.subtype ?? '')) return end;
  return isQuotationMark(analysis, body.end) ? body.end + 1 : end;
}

/** «دعا أحمد قطان سفير …، مندوب المملكة الدائم لدى الجامعة، الشركات إلى …»: between commas what else somebody named is. */
function behindTitles(analysis: Analysis, entities: EntityTable, start: number, from: number): number {
  if (!isNamed(entities.at(start))) return from;
  let end = from;
  for (let title = titleBehind(analysis, entities, end); title; title = titleBehind(analysis, entities, end))
    end = title.end;
  return end > from && isComma(analysis, end) ? end + 1 : from;
}

/** «التقى رئيس اللجنة، سالم العوني، الوزير»: the name of somebody between commas behind what he is. */
function behindName(analysis: Analysis, entities: EntityTable, start: number, end: number): number {
  if (end + 1 >= analysis.sentenceEnd(end - 1) || isNamed(entities.at(start)) || !isComma(analysis, end)) return end;
  const name = entities.at(end + 1);
  const isSetOff = name?.type === 'person' && name.end < analysis.sentenceEnd(end) && isComma(analysis, name.end);
  return isSetOff && analysis.is(start, analysis.bits.people) && analysis.isDefinite(end - 1) ? name.end + 1 : end;
}

const isNamed = (entity: Mention | undefined): boolean =>
  entity?.type === 'person' || (entity?.type === 'official' && entity.person !== undefined);

/** The office without a name that stands between two commas behind a token. */
function titleBehind(analysis: Analysis, entities: EntityTable, end: number): Mention | undefined {
  if (end + 1 >= analysis.sentenceEnd(end - 1) || !isComma(analysis, end)) return undefined;
  const title = entities.at(end + 1);
  const isTitle = title?.type === 'official' && title.person === undefined && title.end < analysis.sentenceEnd(end);
  return isTitle && isComma(analysis, title.end) ? title : undefined;
}

/** «38 من أعضاء التحالف»: a number and what it counts behind من. */
function countedEnd(analysis: Analysis, phrases: Phrases, at: number): number {
  const end = phrases.coreEnd(at);
  const counts = analysis.isCount(at);
  const goesOn =
    counts && end + 1 < analysis.sentenceEnd(at) && analysis.folded(end) === 'من' && phrases.isNominal(end + 1);
  return goesOn ? phrases.coreEnd(end + 1) : end;
}

const places: ReadonlySet<string> = new Set(['place', 'country']);

/** Types whose names are ordinary nouns at their head: an office shows the gender of its holder, a body that of its kind. */
const nounHeaded: ReadonlySet<string> = new Set(['official', 'organization']);

/** States whose names may be masculine; the others are feminine («الجزائر قالت»). */
const masculine: ReadonlySet<string> = new Set('MA LB IQ SD JO YE SO TD VA SS BH NE'.split(' '));

function headAt(analysis: Analysis, phrases: Phrases, entities: EntityTable, at: number): Head {
  // «تلك النجاحات»
  const isPointer = analysis.is(at, analysis.bits.demonstrative) && at + 1 < analysis.sentenceEnd(at);
  if (isPointer && analysis.isDefinite(at + 1)) return headAt(analysis, phrases, entities, at + 1);
  const entity = entities.at(at);
  if (!entity && isHonorific(analysis, at)) return headAt(analysis, phrases, entities, at + 1);
  const end = entity?.end ?? phrases.coreEnd(at);
  const { gender, single } = headOfOne(analysis, entity, at);
  return phrases.nextConjunct(end) >= 0 ? { gender, single: false } : { gender, single };
}

/** «جلالة الملك», «فخامة الرئيس»: what one says before somebody's office, whose gender is that of the office. */
function isHonorific(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0 || !analysis.isDefinite(next)) return false;
  if (!analysis.is(next, analysis.bits.people) || analysis.isDefinite(at)) return false;
  const row = analysis.longestMatch(at, analysis.lexicon.code['person-cue']);
  return row >= 0 && honorifics.has(analysis.lexicon.kindOf(analysis.matches.entry[row]!));
}

/** Kinds of words before a name that tell no trade. */
const honorifics: ReadonlySet<string> = new Set(['honorific', 'royal']);

/** «أدانت «فتح» القرار», «ذكرت «الشرق الأوسط» أن»: a body that its name alone stands for, between marks, has the gender of a kind that is left out. */
const isByName = (analysis: Analysis, { type, subtype, start, end }: Mention): boolean =>
  type === 'organization' &&
  start > 0 &&
  isQuotationMark(analysis, start - 1) &&
  end < analysis.count &&
  isQuotationMark(analysis, end) &&
  analysis.longestMatch(start, analysis.lexicon.code['organization-head']) < 0 &&
  !(media.has(subtype ?? '') && isSource(analysis, start - 2));

/** «بيان تلقت «الشرق الأوسط» نسخة منه», «الاتفاق الذي كشفت عنه «الوطن»»: a paper that only tells what it has, which is the subject of nothing further on. */
const isSource = (analysis: Analysis, at: number): boolean =>
  at >= 0 && (analysis.hasPronoun(at) || analysis.is(at, analysis.bits.pronoun) || receiving.has(analysis.stem(at)));

/** Verbs by which a paper comes to what it tells (folded). */
const receiving: ReadonlySet<string> = new Set('تلقت علمت حصلت تسلمت اطلعت وردت'.split(' '));

function headOfOne(analysis: Analysis, entity: Mention | undefined, at: number): Head {
  if (!entity) return headOf(analysis, at, analysis.is(at, analysis.bits['given-name']) ? 'name' : 'noun');
  if (entity.type === 'country') return { gender: masculine.has(entity.country ?? '') ? 'either' : 'f', single: true };
  // «إلين مارسون، نائبة رئيس المجلس»: the name stands first, whatever word it is spelled like.
  const isNamed = entity.person !== undefined && analysis.longestMatch(at, analysis.lexicon.code.office) < 0;
  const isNoun =
    nounHeaded.has(entity.type) && analysis.is(at, analysis.bits.noun) && !isNamed && !isByName(analysis, entity);
  // «آية الله علي السيستاني»: a sign of God is a man.
  if (entity.type === 'official' && analysis.folded(at + 1) === 'الله') return { gender: 'm', single: true };
  // «جلالة الملك محمد السادس»
  const start = entity.type === 'official' && isHonorific(analysis, at) ? at + 1 : at;
  const head = headOf(analysis, start, isNoun ? 'noun' : 'name');
  // «النائب» and «إلين» are one, whatever plural they look like.
  return entity.type === 'official' || entity.type === 'person' ? { gender: head.gender, single: true } : head;
}

/**
 * Organizations built on a head noun. Each way to go on from the head is a function from the token behind it to the end
 * of the name, or −1; the longest wins.
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { isOrdinal, type NamePart, namePart, namesakeEnd } from '../person/name.ts';
import { type EntityScene, isMisspelled, ruleMention } from '../scene.ts';
import { extentOf, hostEnd, listedExtent, relationsEnd } from './extent.ts';
import {
  areSeveral,
  behindAdjectives,
  coordinatedEnd,
  idafaEnd,
  isAct,
  isAdjectiveBehind,
  isLeading,
  isPlainDefinite,
  isPlainNoun,
  longestPhrase,
} from './phrase.ts';

interface Continuation {
  end: number;
  rule: string;
  country?: string;
}

export function findBehindHead(scene: EntityScene, row: number): Mention | undefined {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const [start, at] = [matches.start[row]!, matches.end[row]!];
  if (at >= analysis.sentenceEnd(start) || analysis.hasPronoun(start) || isPortfolio(analysis, start)) return undefined;
  if (areSeveral(analysis, row) || isAdjectiveBehind(analysis, start) || isLeading(analysis, start)) return undefined;
  if (isInHead(analysis, start)) return undefined;
  const flags = lexicon.list(matches.entry[row]!, 'flags', ',');
  const subtype = lexicon.attribute(matches.entry[row]!, 'subtype');
  const best = wholeName(scene, start, longest(continuations(scene, start, at, flags, subtype)), subtype);
  if (!best) return undefined;
  const mention = ruleMention(scene, 'organization', start, regionEnd(scene, best.end, subtype), best.rule, 0.75);
  mention.from = analysis.offsetOf(matches.from[row]!);
  mention.subtype = subtype || undefined;
  mention.country = best.country;
  scene.mentions.add(mention);
  return mention;
}

/** «مجلس إدارة غرفة الرياض»: «إدارة» belongs to the head before it. */
function isInHead(analysis: Analysis, at: number): boolean {
  if (at === 0 || analysis.outer(at) !== 0) return false;
  const row = analysis.longestMatch(at - 1, analysis.lexicon.codeOf('organization-head'));
  return row >= 0 && analysis.matches.end[row]! > at;
}

/** What a head goes on to, as far as the name reaches; nothing if a name of the lexicon says the same or more. */
function wholeName(
  scene: EntityScene,
  start: number,
  found: Continuation | undefined,
  subtype: string,
): Continuation | undefined {
  const listed = scene.mentions.longestAt(start, ['organization']);
  if (listed && listed.end >= (found?.end ?? start)) {
    const { end, isPart } = listedExtent(scene, listed);
    return end > listed.end ? { end, rule: isPart ? partOf : 'organization/listed-and-more' } : undefined;
  }
  if (!found || found.rule === 'organization/quoted-name') return found;
  if (isToldOfficial(scene.analysis, start, found.end - 1)) return { ...found, end: found.end - 1 };
  const { end, isPart } = extentOf(scene, start, found.end, subtype, named.has(found.rule));
  return { ...found, end, rule: isPart ? partOf : found.rule };
}

const partOf = 'organization/part-of';

/** «وكالة الأنباء السورية الرسمية»: it tells of an agency what it is. */
const isToldOfficial = (analysis: Analysis, start: number, last: number): boolean =>
  analysis.stem(start) === 'وكاله' && analysis.stem(last) === 'الرسميه';

const named: ReadonlySet<string> = new Set(
  'head-and-name head-and-unknown head-and-owner head-against nationality'
    .split(' ')
    .map((rule) => `organization/${rule}`),
);

/** Missions and groups are told apart by where they work: «مجموعة التركيز في إفريقيا», «بعثة الأمم المتحدة في ليبيا». */
const regional: ReadonlySet<string> = new Set(['mission', 'committee', 'group', 'coalition']);
const regionWords: ReadonlySet<string> = new Set(['في', 'علي', 'لدي']);

function regionEnd({ analysis, mentions }: EntityScene, end: number, subtype: string): number {
  if (!regional.has(subtype) || end + 1 >= analysis.sentenceEnd(end - 1)) return end;
  const attached = analysis.outer(end) === Clitic.la;
  if (!attached && !regionWords.has(analysis.folded(end))) return end;
  const region = mentions.longestAt(attached ? end : end + 1, ['place', 'country', 'organization']);
  return region &&
    region.subtype !== 'city' &&
    region.subtype !== 'capital' &&
    (attached || analysis.outer(end + 1) === 0)
    ? region.end
    : end;
}

/** «وزير خارجية الإمارات»: the word is what the minister is minister of. */
function isPortfolio(analysis: Analysis, at: number): boolean {
  if (at === 0 || analysis.outer(at) !== 0) return false;
  const office = analysis.lexicon.codeOf('office');
  const row = analysis.longestMatch(at - 1, office);
  return row >= 0 && (analysis.matches.end[row]! > at || ministers.has(analysis.stem(at - 1)));
}

/** «وزيرة الخارجية الأمريكية»: behind a minister the ministry's name is the field. */
export const followsMinister = (analysis: Analysis, at: number): boolean =>
  at > 0 && analysis.outer(at) === 0 && ministers.has(analysis.stem(at - 1));

const ministers: ReadonlySet<string> = new Set(['وزير', 'وزيره', 'وزراء', 'وزيرا', 'وزيري', 'الوزير']);

function continuations(
  scene: EntityScene,
  start: number,
  at: number,
  flags: readonly string[],
  subtype: string,
): (Continuation | undefined)[] {
  const { analysis } = scene;
  return [
    flags.includes('nationality') ? byNationality(scene, start, at) : undefined,
    flags.includes('name') || flags.includes('phrase') ? byName(scene, start, at) : undefined,
    flags.includes('name') ? byUnknown(scene, start, at, subtype) : undefined,
    flags.includes('phrase') ? byPhrase(scene, start, at, subtype) : undefined,
    flags.includes('phrase') ? byBeneficiary(scene, start, at, subtype) : undefined,
    flags.includes('nationality') || flags.includes('phrase') ? byOwner(scene, start, at) : undefined,
    flags.includes('phrase') ? byPlaceOfPhrase(scene, start, at, subtype) : undefined,
    flags.includes('town') ? byTown(scene, start, at) : undefined,
    subtype === 'ministry' ? byOwnField(analysis, at) : undefined,
    byPurpose(scene, start, at, subtype),
    byRelations(scene, start, at, subtype),
    flags.includes('name') || flags.includes('phrase') ? byNamesake(analysis, start, at) : undefined,
  ];
}

function longest(found: readonly (Continuation | undefined)[]): Continuation | undefined {
  let best: Continuation | undefined;
  for (const one of found) if (one && (!best || one.end > best.end)) best = one;
  return best;
}

/** «الحكومة المغربية», «القوات المسلحة الملكية المغربية»: adjectives that agree, the last (or one) a nationality. */
function byNationality(scene: EntityScene, start: number, at: number): Continuation | undefined {
  const { analysis } = scene;
  if (!analysis.isDefinite(start)) return undefined;
  let end = -1;
  let country: string | undefined;
  for (
    let token = at;
    token < Math.min(at + 4, analysis.sentenceEnd(start)) && isPlainDefinite(analysis, token);
    token++
  ) {
    const nationality = scene.mentions.longestAt(token, ['nationality']);
    if (nationality && agrees(analysis, start, token)) {
      end = nationality.end;
      country = nationality.country;
    } else if (!analysis.is(token, analysis.bits.adjective) || end > 0) break;
  }
  return end < 0 ? undefined : { end, rule: 'organization/nationality', ...(country ? { country } : {}) };
}

const relational: ReadonlySet<string> = new Set(
  'fund ngo institute center agency university union court council committee hospital embassy company group school unit'.split(
    ' ',
  ),
);
/** How many adjectives of relation make a name of a definite noun: «المستشفى الجهوي» is one, «الشركة العربية» any. */
const fewestRelations = 2;

/** How many nouns may stand between a head and the place that ends its name. */
const mostNouns = 2;

/** «صندوق تنمية ماليزيا», «شرطة محافظة المندق», «حكومة شرق ليبيا»: nouns in construct up to the name of a place. */
function byPlaceOfPhrase(scene: EntityScene, start: number, at: number, subtype: string): Continuation | undefined {
  const { analysis, mentions } = scene;
  // «قناة شرق بورسعيد» is a canal.
  if (analysis.isDefinite(start) || isAct(scene, start) || subtype === 'channel') return undefined;
  const limit = Math.min(analysis.sentenceEnd(start), at + mostNouns + 1);
  for (let token = at; token < limit; token++) {
    const place = token > at ? mentions.longestAt(token, ['country', 'place']) : undefined;
    if (place && !place.tentative && analysis.outer(token) === 0)
      return {
        end: place.end,
        rule: 'organization/head-and-place',
        ...(place.country ? { country: place.country } : {}),
      };
    if (!isPlainNoun(analysis, token) || analysis.isDefinite(token) || analysis.is(token, analysis.bits.people)) break;
  }
  return undefined;
}

const townTypes: ReadonlySet<string> = new Set(['city', 'capital', 'region', 'province', 'district']);

/** «صحة عسير», «تعليم الطائف»: the office of a ministry in a town, where the noun is no part of a longer construct. */
function byTown(scene: EntityScene, start: number, at: number): Continuation | undefined {
  const { analysis } = scene;
  const before = start - 1;
  const isInConstruct =
    before >= analysis.sentenceStart(start) &&
    analysis.outer(start) === 0 &&
    analysis.is(before, analysis.bits.noun) &&
    !analysis.isDefinite(before) &&
    analysis.longestMatch(before, analysis.lexicon.codeOf('office')) < 0;
  if (analysis.isDefinite(start) || isInConstruct || analysis.outer(at) !== 0) return undefined;
  const { matches, lexicon } = analysis;
  const row = analysis.longestMatch(at, lexicon.codeOf('place'));
  if (row < 0 || isMisspelled(scene, row)) return undefined;
  const entry = matches.entry[row]!;
  if (!townTypes.has(lexicon.attribute(entry, 'subtype'))) return undefined;
  return { end: matches.end[row]!, rule: 'organization/office-in-town', country: lexicon.attribute(entry, 'country') };
}

/** «وزارة خارجيتها»: the field with a pronoun for the state. */
function byOwnField(analysis: Analysis, at: number): Continuation | undefined {
  if (analysis.outer(at) !== 0 || !analysis.hasPronoun(at)) return undefined;
  const { matches, lexicon } = analysis;
  const row = analysis.longestMatch(at, lexicon.codeOf('organization-head'));
  const isField = row >= 0 && lexicon.attribute(matches.entry[row]!, 'subtype') === 'ministry';
  return isField ? { end: at + 1, rule: 'organization/own-ministry' } : undefined;
}

/** «الجهاز التنفسي الصناعي»: a body's organs. */
const isBodily = (analysis: Analysis, start: number): boolean => analysis.stem(start) === 'الجهاز';

/** «الصندوق الكشفي العالمي», «المنظمة الكشفية العالمية»: a definite head and adjectives of relation that agree with it. */
function byRelations(scene: EntityScene, start: number, at: number, subtype: string): Continuation | undefined {
  const { analysis } = scene;
  if (!analysis.isDefinite(start) || !relational.has(subtype) || isBodily(analysis, start)) return undefined;
  const limit = Math.min(at + longestPhrase, analysis.sentenceEnd(start));
  const end = relationsEnd(scene, at, limit);
  if (end === at) return undefined;
  const isOne = end - at >= fewestRelations || subtype === 'hospital' || hostEnd(scene, end, limit, subtype) > end;
  if (!isOne) return undefined;
  for (let token = at; token < end; token++) if (!agrees(analysis, start, token)) return undefined;
  return { end, rule: 'organization/head-and-relations' };
}

/** A feminine noun or a sound plural takes a feminine adjective: «الخارجية الأمريكي» is a piece of a minister's title. */
function agrees(analysis: Analysis, head: number, adjective: number): boolean {
  const noun = analysis.stem(head);
  return !(noun.endsWith('ه') || noun.endsWith('ات')) || analysis.stem(adjective).endsWith('ه');
}

const quotePairs: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['”', '“'],
]);
const longestQuote = 6;

/** A name in quotes or a known name: «قناة "نسمة"», «شركة سوناطراك». */
function byName(scene: EntityScene, start: number, at: number): Continuation | undefined {
  const { analysis, mentions } = scene;
  const quoted = analysis.isDefinite(start) ? -1 : quotedEnd(analysis, at);
  if (quoted > 0) return { end: quoted, rule: 'organization/quoted-name' };
  const known = mentions.longestAt(at, ['organization']);
  const isListed = known?.evidence[0]?.stage === 'lexicon';
  if (!isListed || analysis.outer(at) !== 0 || analysis.isDefinite(start)) return undefined;
  return { end: known.end, rule: 'organization/head-and-name', ...(known.country ? { country: known.country } : {}) };
}

/** What is named after somebody or somewhere, by one name: «جامعة ريكو», «شركة فورد»; «فريق كلوب» is his team. */
const institutions: ReadonlySet<string> = new Set('university school institute company'.split(' '));

/** Words in no list behind a head that a name must follow; behind some heads names of persons too. */
function byUnknown(scene: EntityScene, start: number, at: number, subtype: string): Continuation | undefined {
  const { analysis, mentions } = scene;
  if (analysis.isDefinite(start)) return undefined;
  const isListed = [start, at].some((token) => mentions.longestAt(token, ['organization']));
  const isNamed = institutions.has(subtype) && !isListed;
  let end = at;
  while (
    end < at + 3 &&
    end < analysis.sentenceEnd(start) &&
    analysis.isWord(end) &&
    (analysis.isUnknown(end) || (isNamed && (isOnlyName(analysis, end) || (end > at && isOrdinal(analysis, end))))) &&
    (analysis.clitics[end]! & ~Clitic.al) === 0
  )
    end++;
  return end > at ? { end, rule: 'organization/head-and-unknown' } : undefined;
}

const isOnlyName = (analysis: Analysis, at: number): boolean =>
  !analysis.isDefinite(at) && onlyNames.has(namePart(analysis, at));

const onlyNames: ReadonlySet<NamePart> = new Set(['given', 'family', 'either']);

/** The token of the closing quotation mark's predecessor, plus one: the mark itself stays outside. */
function quotedEnd(analysis: Analysis, at: number): number {
  const closing = analysis.isPunctuation(at) ? quotePairs.get(analysis.folded(at)) : undefined;
  if (closing === undefined) return -1;
  const limit = Math.min(at + 1 + longestQuote, analysis.sentenceEnd(at));
  for (let token = at + 1; token <= limit && token < analysis.count; token++) {
    if (!analysis.isPunctuation(token)) continue;
    const mark = analysis.folded(token);
    return (mark === closing || mark === '"' || mark === '”' || mark === '»') && token > at + 1 ? token : -1;
  }
  return -1;
}

/** A definite noun phrase that completes the head: «لجنة حقوق الإنسان», «هيئة الحقيقة والكرامة», «وزارة الشؤون الخارجية والتعاون». */
function byPhrase(scene: EntityScene, start: number, at: number, subtype: string): Continuation | undefined {
  const { analysis } = scene;
  if (analysis.isDefinite(start) || isForcesOf(analysis, start, at)) return undefined;
  const end = idafaEnd(analysis, at, analysis.sentenceEnd(start));
  if (end < 0 || isSeries(analysis, start, at)) return undefined;
  if (isAct(scene, start) && hostEnd(scene, end, analysis.sentenceEnd(start), subtype) === end) return undefined;
  const nationality = scene.mentions.longestAt(end - 1, ['nationality']);
  return {
    end,
    rule: 'organization/head-and-phrase',
    ...(nationality?.country ? { country: nationality.country } : {}),
  };
}

/** «قوات الجيش السوري»: the army has a name of its own. */
const isForcesOf = (analysis: Analysis, start: number, at: number): boolean =>
  analysis.stem(start) === 'قوات' && analysis.stem(at) === 'الجيش';

/** «مجموعة اللقاءات»: several things. */
const isSeries = (analysis: Analysis, start: number, at: number): boolean =>
  analysis.stem(start) === 'مجموعه' && analysis.stem(at).endsWith('ات');

/** «قناة لفيلم …», «شركة لدعم …»: who fights or watches another body is none of these. */
const neverAgainst: ReadonlySet<string> = new Set(
  'channel newspaper news-agency media company bank club team university school institute hospital culture'.split(' '),
);

/** «التحالف الدولي لهزيمة تنظيم "داعش"», «تحالف هزيمة داعش»: what a body is for, said of another body. */
function byPurpose(scene: EntityScene, start: number, at: number, subtype: string): Continuation | undefined {
  const { analysis, mentions } = scene;
  if (neverAgainst.has(subtype)) return undefined;
  const limit = Math.min(analysis.sentenceEnd(start), at + longestPhrase);
  let end = at;
  while (
    end < limit &&
    analysis.outer(end) === 0 &&
    analysis.is(end, analysis.bits.adjective) &&
    analysis.isDefinite(end) === analysis.isDefinite(start)
  )
    end++;
  const purpose =
    end < limit &&
    (analysis.outer(end) === Clitic.la || (end === at && !analysis.isDefinite(start) && isPlainNoun(analysis, end))) &&
    analysis.is(end, analysis.bits.noun) &&
    !analysis.is(end, analysis.bits.people);
  if (!purpose || end + 1 >= limit) return undefined;
  const opening = analysis.isPunctuation(end + 1) ? end + 2 : end + 1;
  const target =
    opening < limit && analysis.outer(opening) === 0 ? mentions.longestAt(opening, ['organization']) : undefined;
  return target && { end: target.end, rule: 'organization/head-against' };
}

/** «المجلس الإداري لمنظمة العمل الدولية», «الاتحاد العام للشغالين»: a definite head, adjectives, and whom it is for. */
function byBeneficiary(scene: EntityScene, start: number, at: number, subtype: string): Continuation | undefined {
  const { analysis, mentions } = scene;
  const limit = Math.min(analysis.sentenceEnd(start), at + longestPhrase);
  const joined = behindAdjectives(analysis, at, limit);
  if (
    !analysis.isDefinite(start) ||
    subtype === 'unit' ||
    joined === at ||
    joined >= limit ||
    analysis.outer(joined) !== Clitic.la
  )
    return undefined;
  if (mentions.longestAt(joined - 1, ['nationality']) || !agrees(analysis, start, at)) return undefined;
  if (isWhole(scene, start, joined)) return undefined;
  const owner = mentions.longestAt(joined, ['organization']);
  if (owner) return { end: owner.end, rule: 'organization/head-and-body' };
  const { noun, adjective } = analysis.bits;
  if (analysis.isDefinite(joined))
    return {
      end: coordinatedEnd(analysis, behindAdjectives(analysis, joined + 1, limit), limit),
      rule: 'organization/head-for',
    };
  if (
    !analysis.is(joined, noun) ||
    joined + 1 >= limit ||
    !isPlainDefinite(analysis, joined + 1) ||
    !analysis.is(joined + 1, noun | adjective)
  )
    return undefined;
  return {
    end: coordinatedEnd(analysis, behindAdjectives(analysis, joined + 2, limit), limit),
    rule: 'organization/head-for',
  };
}

/**
 * «دعم التحالف العربي للجيش»: a listed name that ends where ل begins needs nobody whom it is for; of councils there are many
 * («المجلس الوطني للأبحاث»).
 */
function isWhole({ analysis, mentions }: EntityScene, start: number, end: number): boolean {
  const known = mentions.longestAt(start, ['organization']);
  return known?.end === end && !known.tentative && !toldByPurpose.has(analysis.stem(start));
}

const toldByPurpose: ReadonlySet<string> = new Set(['المجلس', 'اللجنه', 'الهييه', 'المكتب']);

/** «وحدة العراق»: a quality. */
const isUnity = (analysis: Analysis, start: number): boolean => analysis.stem(start) === 'وحده';

/** «معارضة الحكومة»: what is done against it. */
const resistance: ReadonlySet<string> = new Set(['معارضه', 'مقاومه']);

/** «حكومة يوسف الشاهد», «قوات صالح», «سفارة فرنسا»: a person, a country or a body behind a head without article. */
function byOwner(scene: EntityScene, start: number, at: number): Continuation | undefined {
  const { analysis, mentions } = scene;
  if (analysis.isDefinite(start) || analysis.outer(at) !== 0 || resistance.has(analysis.stem(start))) return undefined;
  const owner = mentions.longestAt(at, ['country', 'organization', 'person', 'place']);
  if (!owner || (owner.evidence[0]?.stage === 'rule' && isAct(scene, start)) || isUnity(analysis, start))
    return undefined;
  return {
    end: owner.end,
    rule: 'organization/head-and-owner',
    ...(owner.country ? { country: owner.country } : {}),
  };
}

/** «مؤسسة الملك عبد العزيز للموهبة»: named after somebody, and what it is for. */
function byNamesake(analysis: Analysis, start: number, at: number): Continuation | undefined {
  const end = analysis.isDefinite(start) ? -1 : namesakeEnd(analysis, at);
  if (end < 0) return undefined;
  const limit = Math.min(analysis.sentenceEnd(start), end + longestPhrase);
  const isFor =
    end < limit &&
    analysis.outer(end) === Clitic.la &&
    analysis.isDefinite(end) &&
    analysis.is(end, analysis.bits.noun) &&
    !analysis.is(end, analysis.bits.people);
  return {
    end: isFor ? coordinatedEnd(analysis, behindAdjectives(analysis, end + 1, limit), limit) : end,
    rule: 'organization/namesake',
  };
}

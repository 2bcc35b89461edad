/**
 * Organizations built on a head noun. Each way to go on from the head is a function from the token behind it to the end
 * of the name, or −1; the longest wins.
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { EndingSet } from '../../syntax/words/endings.ts';
import { Clitic } from '../../text/clitics.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { kindEnd } from '../site-kinds.ts';
import { isCommon, isSeries } from './common.ts';
import { agrees, type Continuation } from './continuation.ts';
import { extentOf, hostEnd, listedExtent, relationsEnd } from './extent.ts';
import { byFounder, byLatin, byName, byTitle, byUnknown, quotedEnd } from './names.ts';
import {
  byNamesake,
  byOwner,
  byOwnField,
  byPlaceOfPhrase,
  byTown,
  byWhereItIs,
  isCentreOf,
  isLandOf,
  isOnlyLeading,
} from './owners.ts';
import {
  areSeveral,
  behindAdjectives,
  coordinatedEnd,
  idafaEnd,
  isAct,
  isAdjectiveBehind,
  isDepartment,
  isLeading,
  isOfOffice,
  isPlainDefinite,
  longestPhrase,
} from './phrase.ts';
import { byBeneficiary, byPurpose, governedEnd } from './purposes.ts';

export function findBehindHead(scene: EntityScene, row: number): Mention | undefined {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const [start, at] = [matches.start[row]!, matches.end[row]!];
  if (at >= analysis.sentenceEnd(start) || analysis.hasPronoun(start)) return undefined;
  if (areSeveral(analysis, row) || isAdjectiveBehind(analysis, start) || isLeading(analysis, start)) return undefined;
  if (
    isInHead(analysis, start) ||
    isOfBoard(analysis, start, at) ||
    opensPlace(analysis, start) ||
    isFuture(analysis, start)
  )
    return undefined;
  if (isLandOf(scene, start, at) || isCentreOf(analysis, start, at)) return undefined;
  const led = scene.mentions.longestAt(at, ['organization']);
  if (led && analysis.outer(at) === 0 && isOnlyLeading(analysis, start, led)) return undefined;
  const subtype = lexicon.subtypeOf(matches.entry[row]!);
  const ways = waysOf(lexicon.flagsOf(matches.entry[row]!));
  // «رئيس هيئة الأركان السعودية»: what the office says already goes on only from a listed body.
  const isSaid = isPortfolio(analysis, start, subtype);
  const found = isSaid ? undefined : longestContinuation(scene, start, at, ways, subtype);
  const best = wholeName(scene, start, found, subtype);
  if (!best || best.end - start > longestBody || isGathering(scene, start, best)) return undefined;
  // «موقع التواصل الاجتماعي "تويتر"»: what goes on behind the listed name is no part of that.
  const rule = best.rule === kindAndName && best.end !== found?.end ? 'organization/head-and-name' : best.rule;
  const mention = ruleMention(scene, 'organization', start, regionEnd(scene, best.end, subtype), rule, 0.75);
  mention.from = analysis.offsetOf(matches.from[row]!);
  mention.subtype = subtype || undefined;
  mention.country = best.country;
  scene.mentions.add(mention);
  return mention;
}

const kindAndName = 'organization/kind-and-name';

/** How many words a body's name has at most: each may be of the next, and a text may name one after another. */
const longestBody = 24;

/** «منتدى الاستثمار»: where people meet, unless somebody leads or founded it; «منتدى دافوس» has a name. */
function isGathering(scene: EntityScene, start: number, { rule }: Continuation): boolean {
  const { analysis } = scene;
  if (analysis.stem(start) !== 'منتدي' || rule !== 'organization/head-and-phrase') return false;
  // «الدورة السادسة لمنتدى التعاون»
  if (analysis.outer(start) === Clitic.la) return false;
  return !isOfOffice(scene, start) && !(start > 0 && analysis.stem(start - 1).startsWith('موسس'));
}

/** «ستجمع الهلال بالنصر»: a verb, and no gathering. */
const isFuture = (analysis: Analysis, at: number): boolean => (analysis.clitics[at]! & Clitic.sa) !== 0;

/** «قناة السويس»: a listed place begins with the noun. */
function opensPlace(analysis: Analysis, at: number): boolean {
  const row = analysis.longestMatch(at, analysis.lexicon.code.place);
  return row >= 0 && analysis.isSafe(row) && analysis.matches.end[row]! > at + 1;
}

/** «مجلس إدارة غرفة الرياض»: «إدارة» belongs to the head before it. */
function isInHead(analysis: Analysis, at: number): boolean {
  if (at === 0 || analysis.outer(at) !== 0) return false;
  const row = analysis.longestMatch(at - 1, analysis.lexicon.code['organization-head']);
  return row >= 0 && analysis.matches.end[row]! > at;
}

/** «مجلس إدارة اتحاد الكرة»: the head is «مجلس إدارة», and the body behind it has a name of its own. */
const isOfBoard = (analysis: Analysis, start: number, at: number): boolean =>
  at === start + 1 && analysis.outer(at) === 0 && analysis.stem(start) === 'مجلس' && boards.has(analysis.stem(at));
const boards: ReadonlySet<string> = new Set(['اداره', 'امناء']);

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
  if (listed && (isOnlyWhose(scene, listed, found.end) || isOfWhole(scene, listed))) return undefined;
  const kind = scene.analysis.stem(start) === 'وكاله' ? 'news-agency' : subtype;
  // «هجوم على فندق بيبلوس «انتهت …»»: what has its name is not called once more.
  const marked = found.rule === 'organization/head-and-unknown' ? -1 : markedEnd(scene.analysis, found.end, kind);
  if (marked > 0) return { ...found, end: marked };
  if (isToldOfficial(scene.analysis, start, found.end - 1)) return { ...found, end: found.end - 1 };
  const { end, isPart } = extentOf(
    scene,
    start,
    subtype === 'hospital' ? kindEnd(scene.analysis, found.end, subtype) : found.end,
    subtype,
    named.has(found.rule),
  );
  return { ...found, end, rule: isPart ? partOf : found.rule };
}

/** «حزب العمال الكردستاني التركي»: behind a listed name that ends in a people's, one more only says where it is. */
const isOnlyWhose = ({ mentions }: EntityScene, { end }: Mention, whole: number): boolean =>
  whole === end + 1 &&
  mentions.longestAt(end, ['nationality']) !== undefined &&
  mentions.longestAt(end - 1, ['nationality']) !== undefined;

/** «أجهزة منظمة التعاون الإسلامي المتفرعة»: behind a name of several words in the list an adjective of its owner, or what it is like. */
function isOfWhole({ analysis, mentions }: EntityScene, { start, end, evidence }: Mention): boolean {
  const isListed = evidence[0]?.stage === 'lexicon' && end > start + 1;
  if (!isListed || end >= analysis.sentenceEnd(start) || !isPlainDefinite(analysis, end)) return false;
  if (!analysis.is(end, analysis.bits.adjective)) return false;
  // «زعيم حركة طالبان الجديد»
  if (!agrees(analysis, start, end) && !analysis.isDefinite(end - 1)) return true;
  if (analysis.is(end, analysis.bits.noun)) return false;
  if (ofNames.has(analysis.stem(end))) return false;
  return !/(ي|يه)$/.test(analysis.stem(end)) && !mentions.longestAt(end, ['nationality']);
}

/** «مجلس الوزراء المصغر»: adjectives that make another body of it. */
const ofNames: ReadonlySet<string> = new Set(
  'المصغر المصغره الاعلي العليا الموحد الموحده المشترك المشتركه المستقل المستقله الموازي الموازيه'.split(' '),
);

const markable: ReadonlySet<string> = new Set(['news-agency', 'company']);

/** «وكالة الأنباء الرسمية "وات"», «شركة النقل السويدية "نورلاند"»: the end of its own name behind its kind; −1. */
function markedEnd(analysis: Analysis, at: number, subtype: string): number {
  if (!markable.has(subtype)) return -1;
  const isDescribed = at < analysis.count && isPlainDefinite(analysis, at) && analysis.is(at, analysis.bits.adjective);
  const mark = isDescribed ? at + 1 : at;
  // «شركة النفط الرسمية (سومو)»: said in another way.
  return mark < analysis.count && analysis.folded(mark) === '(' ? -1 : quotedEnd(analysis, mark);
}

const partOf = 'organization/part-of';

/** «وكالة الأنباء السورية الرسمية»: it tells of an agency what it is. */
const isToldOfficial = (analysis: Analysis, start: number, last: number): boolean =>
  analysis.stem(start) === 'وكاله' && analysis.stem(last) === 'الرسميه';

const named: ReadonlySet<string> = new Set(
  'head-and-name head-and-unknown latin-name head-and-owner head-against nationality'
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

/** «وزير خارجية الإمارات»: the word is what the minister is minister of; «رئيس لجنة الاحتراف» heads a committee, «رئيس مجلس إدارة …» the body behind it. */
function isPortfolio(analysis: Analysis, at: number, subtype: string): boolean {
  if (at === 0 || analysis.outer(at) !== 0) return false;
  const office = analysis.lexicon.code.office;
  const row = analysis.longestMatch(at - 1, office);
  if (row < 0) return false;
  // «زار الوزير جمعية الأمل»: with the article the title is whole.
  if (ministers.has(analysis.stem(at - 1)) && (subtype === 'ministry' || !analysis.isDefinite(at - 1))) return true;
  // «وكيل وزارة الصحة» is of the ministry.
  if (analysis.stem(at) === 'وزاره') return false;
  const end = analysis.matches.end[row]!;
  // «رئيس الهيئة الوطنية للوقاية من …»: its name goes on.
  if (analysis.isDefinite(at) && end < analysis.sentenceEnd(at) && analysis.outer(end) === Clitic.la) return false;
  return end > at + 1 || (end > at && (subtype === 'ministry' || subtype === 'presidency'));
}

/** «وزيرة الخارجية الأمريكية»: behind a minister the ministry's name is the field. */
export const followsMinister = (analysis: Analysis, at: number): boolean =>
  at > 0 &&
  analysis.outer(at) === 0 &&
  endingsOfMinisters.mayHave(analysis.lastStemCodes(at - 1)) &&
  ministers.has(analysis.stem(at - 1));

const ministers: ReadonlySet<string> = new Set(['وزير', 'وزيره', 'وزراء', 'وزيرا', 'وزيري', 'الوزير']);
const endingsOfMinisters = new EndingSet(ministers);

/** How a head may go on, as its flags say. */
interface Ways {
  nationality: boolean;
  business: boolean;
  name: boolean;
  phrase: boolean;
  town: boolean;
  placed: boolean;
}

/** By the flags as they are written: few heads differ. */
const knownWays = new Map<string, Ways>();

function waysOf(flags: string): Ways {
  const known = knownWays.get(flags);
  if (known) return known;
  const list = flags.split(',');
  const ways = {
    nationality: list.includes('nationality'),
    business: list.includes('business'),
    name: list.includes('name'),
    phrase: list.includes('phrase'),
    town: list.includes('town'),
    placed: list.includes('placed'),
  };
  knownWays.set(flags, ways);
  return ways;
}

/** Of all that a head goes on to the longest, of several the first. */
function longestContinuation(
  scene: EntityScene,
  start: number,
  at: number,
  { nationality, business, name, phrase, town, placed }: Ways,
  subtype: string,
): Continuation | undefined {
  const { analysis } = scene;
  let best = nationality ? byNationality(scene, start, at) : undefined;
  if (business) best = longer(best, byBusiness(scene, start, at));
  if (name || phrase) best = longer(best, byName(scene, start, at));
  if (name) best = longer(longer(best, byUnknown(scene, start, at, subtype)), byLatin(scene, start, at));
  best = longer(best, byTitle(scene, start, at));
  best = longer(best, byFounder(scene, start, at, subtype));
  if (phrase) {
    best = longer(best, byPhrase(scene, start, at, subtype));
    best = longer(best, byBeneficiary(scene, start, at, subtype));
  }
  if (nationality || phrase) best = longer(best, byOwner(scene, start, at));
  if (phrase) best = longer(best, byPlaceOfPhrase(scene, start, at, subtype));
  if (town) best = longer(best, byTown(scene, start, at));
  if (placed) best = longer(best, byWhereItIs(scene, start, at));
  if (subtype === 'ministry') best = longer(best, byOwnField(analysis, at));
  best = longer(best, byPurpose(scene, start, at, subtype));
  best = longer(best, byRelations(scene, start, at, subtype));
  return name || phrase ? longer(best, byNamesake(analysis, start, at)) : best;
}

const longer = (best: Continuation | undefined, other: Continuation | undefined): Continuation | undefined =>
  other && (!best || other.end > best.end) ? other : best;

/** «إقامة الدولة الفلسطينية»: talked of, and does nothing. */
const stateToBe = 'PS';

/** «الحكومة المغربية», «القوات المسلحة الملكية المغربية»: adjectives that agree, the last (or one) a nationality; «الأمن القومي المصري» is none. */
function byNationality(scene: EntityScene, start: number, at: number): Continuation | undefined {
  const { analysis } = scene;
  // «مصالح الأمن الجزائرية»
  if (!analysis.isDefinite(start) && !(at > start + 1 && analysis.isDefinite(at - 1))) return undefined;
  if (analysis.stem(start) === 'الامن' && analysis.stem(at) === 'القومي') return undefined;
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
  if (end < 0 || (analysis.stem(start) === 'الدوله' && country === stateToBe)) return undefined;
  end = behindJoined(scene, start, end);
  return { end, rule: 'organization/nationality', ...(country ? { country } : {}) };
}

/** «السلطات الأمريكية والبريطانية»: behind further nationalities that و joins. */
function behindJoined({ analysis, mentions }: EntityScene, start: number, at: number): number {
  const limit = analysis.sentenceEnd(start);
  let end = at;
  while (end < limit && analysis.outer(end) === Clitic.wa && analysis.isDefinite(end)) {
    const joined = mentions.longestAt(end, ['nationality']);
    if (joined?.end !== end + 1 || !agrees(analysis, start, end)) break;
    end = joined.end;
  }
  return end;
}

/** «الشركة السعودية للخدمات المالية»: a nationality and what the company does; the nationality alone is no name. */
function byBusiness(scene: EntityScene, start: number, at: number): Continuation | undefined {
  const { analysis } = scene;
  const national = byNationality(scene, start, at);
  const limit = analysis.sentenceEnd(start);
  const field = national?.end ?? limit;
  if (!national || field >= limit || analysis.outer(field) !== Clitic.la || !analysis.isDefinite(field))
    return undefined;
  return { ...national, end: coordinatedEnd(analysis, behindAdjectives(analysis, field + 1, limit), limit) };
}

const relational: ReadonlySet<string> = new Set(
  'fund foundation ngo institute academy centre agency university college union federation court council committee hospital embassy company group school unit'.split(
    ' ',
  ),
);
/** How many adjectives of relation make a name of a definite noun: «المستشفى الجهوي» is one, «الشركة العربية» any. */
const fewestRelations = 2;

/** «الجهاز التنفسي الصناعي»: a body's organs. */
const isBodily = (analysis: Analysis, start: number): boolean => analysis.stem(start) === 'الجهاز';

/** «الصندوق الكشفي العالمي», «المنظمة الكشفية العالمية»: a definite head and adjectives of relation that agree with it. */
function byRelations(scene: EntityScene, start: number, at: number, subtype: string): Continuation | undefined {
  const { analysis } = scene;
  if (!analysis.isDefinite(start) || !relational.has(subtype) || isBodily(analysis, start)) return undefined;
  const limit = Math.min(at + longestPhrase, analysis.sentenceEnd(start));
  const end = relationsEnd(scene, at, limit);
  if (end === at) return undefined;
  const isLocal =
    subtype === 'hospital' && end < limit && scene.mentions.longestAt(end, ['place', 'person']) !== undefined;
  const isOne = end - at >= fewestRelations || isLocal || hostEnd(scene, end, limit, subtype) > end;
  if (!isOne) return undefined;
  for (let token = at; token < end; token++) if (!agrees(analysis, start, token)) return undefined;
  return { end, rule: 'organization/head-and-relations' };
}

/** A definite noun phrase that completes the head: «لجنة حقوق الإنسان», «هيئة الحقيقة والكرامة», «وزارة الشؤون الخارجية والتعاون». */
function byPhrase(scene: EntityScene, start: number, at: number, subtype: string): Continuation | undefined {
  const { analysis } = scene;
  if (analysis.isDefinite(start) || isForcesOf(analysis, start, at)) return undefined;
  const limit = analysis.sentenceEnd(start);
  const own = idafaEnd(analysis, at, limit, subtype !== 'presidency');
  // «جمعية الحماية من أخطار التدخين»
  const end = own === at + 1 ? Math.max(own, governedEnd(analysis, at, own, limit)) : own;
  const isBare =
    end === at + 1 && (isDepartment(analysis, start) || isStation(analysis, start, at)) && !isOfOffice(scene, start);
  if (isBare && !isPlacedAt(analysis, end)) return undefined;
  if (end < 0 || isSeries(analysis, start, at) || isCommon(analysis, start, end)) return undefined;
  if (isAct(scene, start) && hostEnd(scene, end, limit, subtype) === end && !isHosted(scene, start, end))
    return undefined;
  const nationality = scene.mentions.longestAt(end - 1, ['nationality']);
  return {
    end,
    rule: 'organization/head-and-phrase',
    ...(nationality?.country ? { country: nationality.country } : {}),
  };
}

/** «إدارة الصيانة بصحة الطائف»: a department of the body that ب brings, and nothing that is done. */
function isHosted({ analysis, mentions }: EntityScene, start: number, at: number): boolean {
  if (analysis.stem(start) !== 'اداره' || at >= analysis.sentenceEnd(start) || analysis.outer(at) !== Clitic.ba)
    return false;
  const host = mentions.longestAt(at, ['organization']);
  return host !== undefined && !host.tentative && hosts.has(host.subtype ?? '');
}

/** Bodies that have departments. */
const hosts: ReadonlySet<string> = new Set(
  'ministry agency municipality security university hospital club bank company embassy'.split(' '),
);

/** «إدارة التعليم بمحافظة الطائف»: there is one everywhere, so that it is told where. */
const isPlacedAt = (analysis: Analysis, at: number): boolean =>
  at < analysis.sentenceEnd(at - 1) &&
  (analysis.outer(at) & Clitic.ba) !== 0 &&
  [analysis.lexicon.code.place, analysis.lexicon.code['place-head']].some(
    (code) => analysis.longestMatch(at, code) >= 0,
  );

/** «اقتيد إلى مركز الشرطة», «أصيب من قوات الأمن»: of the police, whichever it is. */
const isStation = (analysis: Analysis, start: number, at: number): boolean =>
  police.get(analysis.stem(start))?.has(analysis.stem(at)) === true;

const police: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['مركز', new Set(['الشرطه', 'الامن'])],
  ['قوات', new Set(['الامن'])],
]);

/** «قوات الجيش السوري»: the army has a name of its own. */
const isForcesOf = (analysis: Analysis, start: number, at: number): boolean =>
  analysis.stem(start) === 'قوات' && analysis.stem(at) === 'الجيش';

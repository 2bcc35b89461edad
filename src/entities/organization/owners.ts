/**
 * Heads that go on to whose they are or where: a person, a country, a body («حكومة يوسف الشاهد», «سفارة فرنسا»), a place at
 * the end of a construct («شرطة محافظة المندق»), a town («صحة عسير»), somebody whom they are named after.
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { isInPhrase } from '../homonym.ts';
import { endsMatchOf } from '../person/match-before.ts';
import { namesakeEnd } from '../person/name.ts';
import { type EntityScene, isMisspelled } from '../scene.ts';
import type { Continuation } from './continuation.ts';
import { behindAdjectives, coordinatedEnd, isAct, isPlainNoun, longestPhrase } from './phrase.ts';

/** How many nouns may stand between a head and the place that ends its name. */
const mostNouns = 2;

/** «صندوق تنمية ماليزيا», «شرطة محافظة المندق», «حكومة شرق ليبيا»: nouns in construct up to the name of a place. */
export function byPlaceOfPhrase(
  scene: EntityScene,
  start: number,
  at: number,
  subtype: string,
): Continuation | undefined {
  const { analysis, mentions } = scene;
  // «قناة شرق بورسعيد» is a canal.
  if (analysis.isDefinite(start) || isAct(scene, start) || subtype === 'channel') return undefined;
  // «رابطة أبطال إفريقيا» is a competition.
  if (analysis.stem(at) === 'ابطال') return undefined;
  const limit = Math.min(analysis.sentenceEnd(start), at + mostNouns + 1);
  for (let token = at; token < limit; token++) {
    const place = token > at ? mentions.longestAt(token, ['country', 'place']) : undefined;
    const isSure =
      !place?.tentative ||
      analysis.longestMatch(token - 1, analysis.lexicon.code['place-head']) >= 0 ||
      isOfTowns(analysis, token - 1);
    if (place && isSure && analysis.outer(token) === 0)
      return {
        end: place.end,
        rule: 'organization/head-and-place',
        ...(place.country ? { country: place.country } : {}),
      };
    if (!isPlainNoun(analysis, token) || analysis.isDefinite(token) || analysis.is(token, analysis.bits.people)) break;
  }
  return undefined;
}

/** «إدارة تعليم صبيا»: what every town has an office for. */
function isOfTowns(analysis: Analysis, at: number): boolean {
  const { matches, lexicon } = analysis;
  const head = analysis.longestMatch(at, lexicon.code['organization-head']);
  return head >= 0 && lexicon.flagsOf(matches.entry[head]!).includes('town');
}

const townTypes: ReadonlySet<string> = new Set([
  'city',
  'town',
  'capital',
  'region',
  'province',
  'governorate',
  'district',
]);

/** «صحة عسير», «تعليم الطائف»: the office of a ministry in a town, where the noun is no part of a longer construct. */
export function byTown(scene: EntityScene, start: number, at: number): Continuation | undefined {
  const { analysis } = scene;
  const before = start - 1;
  const isInConstruct =
    before >= analysis.sentenceStart(start) &&
    analysis.outer(start) === 0 &&
    analysis.is(before, analysis.bits.noun) &&
    !analysis.isDefinite(before) &&
    analysis.longestMatch(before, analysis.lexicon.code.office) < 0 &&
    // «مدير عام تعليم حائل»
    !endsMatchOf(scene, start, 'office');
  if (analysis.isDefinite(start) || isInConstruct || analysis.outer(at) !== 0) return undefined;
  const { matches, lexicon } = analysis;
  const row = analysis.longestMatch(at, lexicon.code.place);
  // «مرور عقارب الساعة»
  if (row < 0 || isMisspelled(scene, row) || isInPhrase(analysis, at)) return undefined;
  const entry = matches.entry[row]!;
  if (!townTypes.has(lexicon.subtypeOf(entry))) return undefined;
  const country = lexicon.countryOf(entry);
  return { end: matches.end[row]!, rule: 'organization/office-in-town', ...(country ? { country } : {}) };
}

/** «الشؤون الصحية بمحافظة جدة», «النيابة الخصوصية لبلدية سوسة»: of which there is one in every land or town, which ب or ل adds. */
export function byWhereItIs({ analysis, mentions }: EntityScene, start: number, at: number): Continuation | undefined {
  const { 'organization-head': head, 'place-head': land } = analysis.lexicon.code;
  // «مديرية الشؤون الصحية بجدة»: of another body.
  const isOfBody = start > analysis.sentenceStart(start) && analysis.outer(start) === 0;
  const isOfOther = (isOfBody && analysis.longestMatch(start - 1, head) >= 0) || analysis.outer(start) === Clitic.la;
  if (isOfOther && !zones.has(analysis.stem(start))) return undefined;
  const outer = analysis.outer(at);
  if (outer !== Clitic.ba && outer !== Clitic.la) return undefined;
  const isKind = analysis.longestMatch(at, land) >= 0 && analysis.outer(at + 1) === 0;
  const where =
    mentions.longestAt(at, ['place', 'organization']) ?? (isKind ? mentions.longestAt(at + 1, ['place']) : undefined);
  if (!where) return undefined;
  const rule = `organization/${where.type === 'organization' ? 'head-and-owner' : 'head-and-place'}`;
  return { end: where.end, rule, ...(where.country ? { country: where.country } : {}) };
}

/** «منطقة الأمن بالمنستير», «إقليم الحرس الوطني بقابس»: the police of a part of the land. */
export const zones: ReadonlySet<string> = new Set(['منطقه', 'اقليم']);

/** «وزارة خارجيتها»: the field with a pronoun for the state. */
export function byOwnField(analysis: Analysis, at: number): Continuation | undefined {
  if (analysis.outer(at) !== 0 || !analysis.hasPronoun(at)) return undefined;
  const { matches, lexicon } = analysis;
  const row = analysis.longestMatch(at, lexicon.code['organization-head']);
  const isField = row >= 0 && lexicon.subtypeOf(matches.entry[row]!) === 'ministry';
  return isField ? { end: at + 1, rule: 'organization/own-ministry' } : undefined;
}

/** «وحدة العراق», «أمن البحرين»: a quality; «قضاء سنجار», «دائرة سليانة», «جبهة عدن», «مديرية لودر», «دولة الأردن»: a place; «بقيادة السعودية»: who leads. */
const notOfPlace: ReadonlySet<string> = new Set(
  'وحده امن قضاء دايره جبهه مديريه دوله حركه شبكه اركان قياده'.split(' '),
);
const lands: ReadonlySet<string> = new Set(['country', 'place']);

/** «قيادة طالبان», «رئاسة الاتحاد», «دفاع الأهلي»: who runs or plays for a body that has a name of its own; «إدارة النادي الأهلي» is a body too. */
const leading: ReadonlySet<string> = new Set('بعثه قياده رياسه هييه لجان دفاع'.split(' '));
const led: ReadonlySet<string> = new Set('club federation party movement armed-group union team'.split(' '));

/** True of a head that only says who leads or goes for a named body, or that with a state or town is none. */
export function isOnlyLeading(analysis: Analysis, start: number, { type, subtype }: Mention): boolean {
  const head = analysis.stem(start);
  if (lands.has(type)) return notOfPlace.has(head);
  // «وحدات الحرس الوطني»
  if (head === 'وحدات') return type === 'organization';
  if (type !== 'organization' || !led.has(subtype ?? '')) return false;
  return head === 'اداره' ? isUndertaken(analysis, start) : leading.has(head);
}

/** «تولى إدارة نادي النصر», «خبرة في إدارة الأندية», «لإدارة الاتحاد»: what somebody does, and no body. */
function isUndertaken(analysis: Analysis, start: number): boolean {
  if ((analysis.outer(start) & (Clitic.la | Clitic.ba)) !== 0) return true;
  const first = Math.max(analysis.sentenceStart(start), start - takingReach);
  for (let at = first; at < start; at++) if (taking.test(analysis.stem(at))) return true;
  return start > first && undertaking.has(analysis.stem(start - 1));
}

/** How far before «إدارة» stands the verb of who takes it over: «تولى سالم العوني إدارة النادي». */
const takingReach = 5;
const taking = /^(ال)?[يتس]?(تولي|تولت|تسلم|استلم|ترك)(ت|ه|ها)?$/;

/** Folded, without clitics. */
const undertaking: ReadonlySet<string> = new Set(
  'مهام مهمه مسووليه شوون كيفيه طريقه اسلوب فن سوء حسن خبره مجال تحت اعباء فشل نجاح'.split(' '),
);

/** «مديرية التواهي», «جبهة العند», «عمادة برج العكارمة»: a district and a front, by a place or a name that no list has; «جبهة التحرير» is a body. */
export function isLandOf({ analysis, mentions }: EntityScene, start: number, at: number): boolean {
  if (!landsToo.has(analysis.stem(start)) || analysis.isDefinite(start) || analysis.outer(at) !== 0) return false;
  if (analysis.isUnknown(at) || mentions.longestAt(at, ['place'])) return true;
  const isPlace = analysis.longestMatch(at, analysis.lexicon.code.place) >= 0;
  return isPlace && !(analysis.stem(start) === 'جبهه' && analysis.is(at, analysis.bits.noun));
}

/** «بعقوبة مركز محافظة ديالى»: the town that a land is ruled from. */
export function isCentreOf(analysis: Analysis, start: number, at: number): boolean {
  if (analysis.stem(start) !== 'مركز' || analysis.outer(at) !== 0 || !ruled.has(analysis.stem(at))) return false;
  return analysis.longestMatch(at + 1, analysis.lexicon.code.place) >= 0;
}

const ruled: ReadonlySet<string> = new Set('محافظه قضاء مديريه اقليم مقاطعه'.split(' '));

const landsToo: ReadonlySet<string> = new Set(['مديريه', 'جبهه', 'عماده']);

/** «معارضة الحكومة»: what is done against it. */
const resistance: ReadonlySet<string> = new Set(['معارضه', 'مقاومه']);

/** «حكومة يوسف الشاهد», «قوات صالح», «سفارة فرنسا»: a person, a country or a body behind a head without article. */
export function byOwner(scene: EntityScene, start: number, at: number): Continuation | undefined {
  const { analysis, mentions } = scene;
  if (analysis.isDefinite(start) || analysis.outer(at) !== 0 || resistance.has(analysis.stem(start))) return undefined;
  const owner = mentions.longestAt(at, ['country', 'organization', 'person', 'place']);
  if (!owner || (owner.evidence[0]?.stage === 'rule' && isAct(scene, start)) || isOnlyLeading(analysis, start, owner))
    return undefined;
  return {
    end: owner.end,
    rule: 'organization/head-and-owner',
    ...(owner.country ? { country: owner.country } : {}),
  };
}

/** «مؤسسة الملك عبد العزيز للموهبة»: named after somebody, and what it is for. */
export function byNamesake(analysis: Analysis, start: number, at: number): Continuation | undefined {
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

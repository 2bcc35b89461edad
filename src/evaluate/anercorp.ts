/**
 * The spans that ANERcorp tags, of khabar's entities. The corpus has no written guidelines; what stands here was counted on its
 * train part (docs/tag-schemes.md gives the counts), and nothing of it changes what khabar itself finds:
 * names are tagged and descriptions aren't («الحكومة السودانية»), and a name stands without the noun that says what it
 * names («قناة [الجزيرة]», «نهر [النيل]», «جنوب [لبنان]») and without the nationality behind it («[ليون] الفرنسي»).
 */
import { fold } from '../text/fold.ts';
import type { Entity, Span } from '../types.ts';
import { outermost, type TaggedSpan, type TagScheme, tagged } from './scheme.ts';

export const anercorp: TagScheme = (entities) => {
  const nationalities = entities.filter(({ type }) => type === 'nationality');
  return outermost(
    entities.flatMap((entity) => nameSpan(entity, nationalities) ?? []).sort((a, b) => a.start - b.start),
  );
};

function nameSpan(entity: Entity, nationalities: readonly Entity[]): TaggedSpan | undefined {
  if (entity.type === 'organization') return isDescription(entity) ? undefined : bodySpan(entity, nationalities);
  if (entity.type === 'place' || entity.type === 'country') return placeSpan(entity);
  return tagged(entity, entity);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => fold(word)));

/** A body that is told by its nation, its field or its owner, and a body of the state unless it has a name of its own. */
function isDescription(entity: Entity): boolean {
  const [first, ...rest] = wordsOf(entity);
  if (rest.length === 0) return entity.evidence[0]?.id === 'organization/field-for-ministry';
  if (isInitials(entity)) return true;
  const rule = entity.evidence[0]?.id ?? '';
  if (describing.has(rule)) return !namedByField.has(first!);
  return stateBodies.has(entity.subtype ?? '') && !rule.startsWith('organizations/international/');
}

const describing: ReadonlySet<string> = new Set(
  'nationality head-and-phrase head-for head-and-owner head-and-body head-against'
    .split(' ')
    .map((rule) => `organization/${rule}`),
);

/** «منظمة الدول المصدرة للنفط», «الاتحاد الدولي للشرطة»: what such a body is for is its name. */
const namedByField = words('منظمة المنظمة اتحاد الاتحاد جامعة');

const stateBodies: ReadonlySet<string> = new Set(
  'government parliament ministry army security court authority presidency embassy prosecution municipality'.split(' '),
);

/** «(د ب أ)»: agencies that sign with single letters. */
const isInitials = (entity: Entity): boolean => wordsOf(entity).every((word) => word.length === 1);

function bodySpan(entity: Entity, nationalities: readonly Entity[]): TaggedSpan | undefined {
  const nisba = nationalities.find(({ start, end }) => end === entity.end && start > entity.start);
  const end = nisba && takesNationality(entity) ? nisba.start : entity.end;
  return tagged(entity, withoutMarks(entity, behindNouns(entity, bodyNouns), end));
}

/** Clubs, papers and armed groups are told apart by their nation; other bodies bear it in their name. */
const takesNationality = ({ subtype, evidence }: Entity): boolean =>
  toldApart.has(subtype ?? '') || nameRules.has(evidence[0]?.id ?? '');

const toldApart: ReadonlySet<string> = new Set('club newspaper magazine armed-group'.split(' '));
const nameRules: ReadonlySet<string> = new Set(['organization/head-and-name', 'organization/kind-and-name']);

const bodyNouns = words(
  'صحيفة جريدة مجلة قناة شبكة وكالة موقع تلفزيون فضائية نادي النادي فريق شركة مؤسسة جمعية حركة جماعة قوة قوات بعثة قيادة مدرسة مستشفى',
);

function placeSpan(entity: Entity): TaggedSpan | undefined {
  const [first, ...rest] = wordsOf(entity);
  if (entity.type === 'place' && rest.length > 0 && describedRegions.has(first!)) return undefined;
  const isSite = entity.evidence[0]?.id === 'place/site';
  const start = isSite ? behindNouns(entity, new Set([first!])) : behindNouns(entity, nounsOf(entity));
  const epithet = rest.length > 0 && epithets.has(rest.at(-1)!);
  return tagged(entity, withoutMarks(entity, start, epithet ? entity.end - lengthOfLast(entity) : entity.end));
}

const nounsOf = ({ type }: Entity): ReadonlySet<string> => (type === 'country' ? countryNouns : placeNouns);

const countryNouns = words('دولة جمهورية');

const placeNouns = words(
  'شمال جنوب شرق غرب وسط قطاع نهر بحيرة جزيرة وادي حوض خليج جبل جبال ساحل سواحل ميناء مطار مدينة شارع استاد ملعب منتجع قاعدة سجن معتقل مخيمات مزارع',
);

/** «العالم العربي», «الجنوب اللبناني», «القارة الآسيوية». */
const describedRegions = words('العالم الجنوب الشمال القارة الوطن');

/** «مكة المكرمة», «الصين الشعبية», «الضفة الغربية المحتلة», «مطار دبي الدولي». */
const epithets = words('المكرمة الشعبية المحتلة القيصرية السابق السابقة الدولي');

const wordsOf = ({ text }: Entity): string[] => (text.match(word) ?? []).map((found) => fold(found));

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Where an entity goes on behind the nouns before its name («جنوب شرق [آسيا]»); its last word always stays. */
function behindNouns(entity: Entity, nouns: ReadonlySet<string>): number {
  const found = [...entity.text.matchAll(word)];
  let at = 0;
  while (at + 1 < found.length && nouns.has(fold(found[at]![0])) && !completing.has(fold(found[at + 1]![0]))) at++;
  return entity.start + (found[at]?.index ?? 0);
}

/** «وكالة الأنباء القطرية», «وكالة الطاقة الدولية»: no name without the noun. */
const completing = words('أنباء الأنباء الصحافة الطاقة');

const lengthOfLast = ({ text }: Entity): number => text.length - text.lastIndexOf(' ');

/** The span between two offsets without the blanks and quotation marks at its end. */
function withoutMarks(entity: Entity, start: number, end: number): Span {
  const text = entity.text.slice(start - entity.start, end - entity.start);
  return { start, end: start + text.replace(/[\s\p{Pi}\p{Pf}"']+$/u, '').length };
}

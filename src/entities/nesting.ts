/** What may stand inside of what: the guidelines' rule that the inner mention is a noun phrase of its own. */
import type { Mention } from '../grammar/mentions.ts';
import type { NestingRules } from '../grammar/resolve.ts';
import { media } from './organization/medium.ts';
import { led } from './organization/persons.ts';

const inside: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['official', new Set(['person', 'country', 'organization', 'official', 'place'])],
  ['organization', new Set(['organization', 'country', 'person', 'place', 'official'])],
  ['place', new Set(['organization'])],
]);

export const nesting: NestingRules = {
  apart: new Set(['nationality', 'quantity', 'money', 'percent']),
  mayNest: (inner, outer) => inside.get(outer.type)?.has(inner.type) === true && standsAlone(inner, outer),
};

/** A name that is one whole has nothing inside, but a body named at its end («الجمعية العامة للأمم المتحدة»). */
function standsAlone(inner: Mention, outer: Mention): boolean {
  if (outer.type === 'official')
    return inner.type === 'official' ? inner.start > outer.start : !partsOfTitles.has(inner.name ?? '');
  if (outer.type === 'place') return inner.end === outer.end && !isNameOf(inner, outer);
  if (wholeRules.has(outer.evidence[0]?.id ?? '')) return false;
  const listed = outer.evidence[0]?.stage === 'lexicon';
  if (inner.type === 'official' && listed) return false;
  if (listed && isNameOfListed(inner, outer)) return false;
  if (isWordOf(inner, outer) || isNameBehindKind(inner, outer) || isNamesake(inner, outer)) return false;
  // «وزارة الخارجية الأمريكية»: what only its adjective makes a body is a part of the listed name.
  if (listed && inner.evidence[0]?.id === 'organization/nationality') return false;
  if (inner.type === 'organization' || inner.type === 'official')
    return (
      inner.start > outer.start &&
      (inner.name !== outer.name || isPartOf(outer)) &&
      (inner.end === outer.end ||
        isBranchOf(inner, outer) ||
        (!listed && inner.evidence[0]?.stage === 'lexicon' && !inner.tentative))
    );
  if (inner.type === 'country') return inner.start > outer.start && inner.end === outer.end;
  if (inner.type === 'place')
    return (
      inner.from > outer.from && inner.end === outer.end && inner.evidence.length > 0 && (!listed || isSeat(outer))
    );
  // «نظام الأسد», «قوات حفتر»: a body that is told by its leader.
  return !listed || (inner.type === 'person' && inner.end === outer.end && led.has(outer.subtype ?? ''));
}

/** Rules for names that are one whole: «هيئة الهلال الأحمر», «مجموعة سامسونج» are the body that the rest of the name is listed as. */
const wholeRules: ReadonlySet<string> = new Set(['organization/namesake', 'organization/kind-and-name']);

/** «فرع وزارة العمل بمنطقة حائل»: the body of which it is a branch, before where it is. */
const isBranchOf = (inner: Mention, { start, subtype, evidence }: Mention): boolean =>
  subtype === 'unit' && evidence[0]?.id === 'organization/head-and-owner' && inner.start === start + 1;

/** «رئيس مجلس الوزراء»: what a head of government presides over is a part of the title. */
const partsOfTitles: ReadonlySet<string> = new Set(['مجلس الوزراء']);

/** «مستشفى النهضة»: one word that is also a party is what the hospital is called; «مقر النهضة» is the party's. */
const isNameOf = (inner: Mention, { evidence }: Mention): boolean =>
  evidence[0]?.id === 'place/where-body' && inner.tentative && inner.end - inner.start === 1;

/** «وكالة الأنباء»: one word that is also a name («الأنباء», a paper) completes the phrase as a word; «كلية العلوم بتطوان» ends in a town. */
const isWordOf = (inner: Mention, { evidence, start, end }: Mention): boolean =>
  inner.tentative &&
  (inner.type !== 'place' || inner.start === start + 1) &&
  inner.end - inner.start === 1 &&
  inner.end === end &&
  evidence[0]?.id === 'organization/head-and-phrase';

/** «فريق الرائد», «شركة سبوتيفاي», «صحيفة "دير شبيغل"»: right behind the word for its kind stands the name of a body of that kind. */
function isNameBehindKind(inner: Mention, outer: Mention): boolean {
  if (!ownNames.has(outer.evidence[0]?.id ?? '') || !calledAfterKind.has(outer.subtype ?? '')) return false;
  // «فريق ريال مدريد»: no word of the name is a place.
  if (inner.type === 'place') return true;
  const areMedia = media.has(inner.subtype ?? '') && media.has(outer.subtype ?? '');
  const isOfKind = inner.type === 'organization' && (inner.subtype === outer.subtype || areMedia);
  return isOfKind && inner.start - outer.start <= kindAndQuote;
}

/** «تنظيم "حزب العمال الكردستاني"», «وكالة الأنباء الكويتية»: the rest of a listed name, which reads as another body. */
const isNameOfListed = (inner: Mention, { start, end, subtype }: Mention): boolean =>
  inner.type === 'organization' &&
  inner.end === end &&
  inner.start - start <= kindAndMark &&
  (subtype === 'armed-group' || subtype === 'news-agency');

/** A word for its kind, and perhaps a mark. */
const kindAndMark = 2;

/** A word for its kind, and the name itself behind it. */
const ownNames: ReadonlySet<string> = new Set(
  ['head-and-name', 'quoted-name', 'head-against'].map((rule) => `organization/${rule}`),
);

/** «وكالة أنباء "فرانس برس"»: the kind, a word more of it, and a mark. */
const kindAndQuote = 3;

/** Kinds whose word belongs to the name; a part of a party or an army is named after the whole. */
const calledAfterKind: ReadonlySet<string> = new Set(
  'club company bank newspaper magazine channel radio news-agency website ngo armed-group'.split(' '),
);

/** «جامعة سارلاند», «جامعة تويوتا», «بنك مصر», «وزارة الحرس الوطني»: called after a land, a town or a firm, and nobody of it. */
const isNamesake = (inner: Mention, outer: Mention): boolean =>
  inner.type === 'organization'
    ? outer.subtype === 'ministry' || (firms.has(inner.subtype ?? '') && schools.has(outer.subtype ?? ''))
    : lands.has(inner.type) && calledAfterLand.has(outer.subtype ?? '') && !isWhereTaught(inner, outer);

/** «كلية العلوم بتطوان»: behind what is taught stands the town; «كلية لندن» is called after it. */
const isWhereTaught = (inner: Mention, { start, subtype }: Mention): boolean =>
  (subtype === 'college' || subtype === 'academy') && inner.start > start + 1;

const lands: ReadonlySet<string> = new Set(['country', 'place']);
const firms: ReadonlySet<string> = new Set(['company', 'club', 'team']);
const schools: ReadonlySet<string> = new Set(['university', 'academy', 'institute']);
const calledAfterLand: ReadonlySet<string> = new Set([...schools, 'bank', 'company', 'foundation', 'airline']);

/** «المحكمة الابتدائية بسوسة»: a listed court that is named by the town behind ب, which stands as its own. */
const isSeat = ({ subtype, name }: Mention): boolean => subtype === 'court' && seat.test(name ?? '');
const seat = / ب\S+( \S+)?$/;

/** «فرع وزارة العمل», «لجنة الدفاع في مجلس الشيوخ»: named by another body. */
const isPartOf = ({ evidence }: Mention): boolean =>
  evidence[0]?.id === 'organization/head-and-owner' || evidence[0]?.id === 'organization/part-of';

/** Words and shapes that the readers of titles share. */
import type { Mention } from '../../grammar/mentions.ts';
import { Feature } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EntityScene } from '../scene.ts';

export function isPlain(analysis: Analysis, at: number): boolean {
  return analysis.isWord(at) && analysis.outer(at) === 0 && !analysis.hasPronoun(at);
}

export function nationalityAt(scene: EntityScene, at: number): Mention | undefined {
  return scene.mentions.longestAt(at, ['nationality']);
}

export function startsName(scene: EntityScene, at: number): boolean {
  return scene.mentions.longestAt(at, ['person']) !== undefined;
}

/** «نظيره الفرنسي»: somebody's like, who is another and nowhere by office. */
export const isLike = (analysis: Analysis, at: number): boolean => analysis.stem(at).startsWith('نظير');

/** Offices of a state from the highest down. */
const rankOfRole = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'minister',
  'ambassador',
  'envoy',
];

/** Of two titles of one person the higher office is the role. */
export function isBetter(role: string, than: string): boolean {
  const [a, b] = [rankOfRole.indexOf(role), rankOfRole.indexOf(than)];
  return a >= 0 && (b < 0 || a < b);
}

/** Heads of state and government and ministers: nothing but their country belongs to their office. */
export function isOfGovernment(role: string): boolean {
  return rankOfRole.slice(0, 6).includes(role);
}

const lesser: ReadonlySet<string> = new Set(
  'head-of-organization by-complement spokesperson legislator adviser secretary-general other deputy-minister religious-leader'.split(
    ' ',
  ),
);

/** An office of which one person may hold several. */
export const isLesser = (role: string): boolean => lesser.has(role);

/** Roles of those who hold a portfolio. */
export const ministers = /(^|-)minister$/;

/** «وزير الإسكان رئيس اللجنة», «أمين المنطقة رئيس اللجنة»: ministers and governors preside over any other body. */
export const mayHoldAny = (role: string): boolean => ministers.test(role) || role === 'governor' || role === 'mayor';

/** Roles whose office may be that of somebody for somebody. */
export const mayBelong: ReadonlySet<string> = new Set([
  'envoy',
  'ambassador',
  'adviser',
  'deputy-minister',
  'spokesperson',
  'minister',
  'other',
]);

/** Titles that stand before a name like an honorific. */
export const personalTitles: ReadonlySet<string> = new Set([
  'الملك',
  'الملكه',
  'الامير',
  'الاميره',
  'السفير',
  'السفيره',
  'الشيخ',
  'السلطان',
  'النايب',
  'الوزير',
  'المستشار',
]);

export const statusWords: ReadonlySet<string> = new Set(
  'السابق السابقه الاسبق الاسبقه الحالي الحاليه المكلف المكلفه مكلف مكلفه مكلفا المنتخب المنتخبه الراحل الراحله الجديد الجديده جديد جديده جديدا المعزول المخلوع المستقيل المستقيله الموقت بالنيابه بالانابه بالوكاله المقال المعين المعينه المنتهيه الدايم الدايمه المقيم المقيمه الخاص الخاصه المشترك سابق سابقه سابقا اسبق راحل راحله منتخب منتخبه المعارض المعارضه المساعد المساعده السامي الساميه الدوري الاشتراكي الديمقراطي الديموقراطي المحافظ الليبرالي'.split(
    ' ',
  ),
);

export const affairs: ReadonlySet<string> = new Set(['شوون', 'الشوون', 'شيون', 'الشيون', 'قضايا', 'حقوق']);

/** Kinds of bodies of the state; who leads a party, a union or a company holds no public office. */
export const publicBodies: ReadonlySet<string> = new Set(
  'government agency committee council municipality mission court security parliament ministry'.split(' '),
);

/** «مجلس النواب», «لجنة التحقيق البرلمانية»: a body whose members hold an office; not «مجلس إدارة الشركة», «اللجنة المركزية للحزب». */
export function isOfState(analysis: Analysis, { start, end, subtype }: Mention): boolean {
  // «عضو هيئة الانتخابات»
  const isBoard =
    (subtype === 'agency' || subtype === 'election-commission') && /^(ال)?هييه$/.test(analysis.stem(start));
  if (!isBoard && !seated.has(subtype ?? '')) return false;
  for (let at = start; at < end; at++) if (privateBodies.has(analysis.bare(at))) return false;
  return end >= analysis.sentenceEnd(start) || !privateBodies.has(analysis.bare(end));
}

/** Kinds of bodies of the state that have members. */
const seated: ReadonlySet<string> = new Set(
  'government committee council municipality court parliament mission'.split(' '),
);

/** What no body of the state is or belongs to. */
const privateBodies: ReadonlySet<string> = new Set(
  'اداره امناء حزب حركه نقابه نقابي نقابيه اتحاد نادي جمعيه شركه غرفه بنك جماعه جامعه تدريس ملاك حكام شرف ايتلاف مقاومه تيار رابطه تحرير تحكيم دفاع مديره اداريه سياسيه'.split(
    ' ',
  ),
);

/** «المركز الإعلامي»: whether a body of one of the kinds begins at a token. */
export function isBodyOf(analysis: Analysis, at: number, kinds: ReadonlySet<string>): boolean {
  const { lexicon, matches } = analysis;
  const row = analysis.longestMatch(at, lexicon.code['organization-head']);
  return row >= 0 && kinds.has(lexicon.subtypeOf(matches.entry[row]!));
}

/** Behind ب, words that whoever is there completes. */
export const accompanying: ReadonlySet<string> = new Set(['حضور', 'رياسه', 'مشاركه', 'قياده', 'اشراف']);

/** «رئيسا تركيا وألمانيا», «وزيرا الخارجية المصري والأردني»: with an alef and no ل before what it is of an office is that of two. */
export function isDual(analysis: Analysis, row: number): boolean {
  const start = analysis.matches.start[row]!;
  const next = start + 1;
  if (!analysis.stem(start).endsWith('ا') || next >= analysis.sentenceEnd(start) || analysis.outer(next) !== 0)
    return false;
  const { country } = analysis.lexicon.code;
  const end = next + 1;
  // «مسؤولا ليبيا» is one of Libya, «بابا الفاتيكان» the Pope.
  if (analysis.longestMatch(next, country) >= 0)
    return (
      end < analysis.sentenceEnd(start) && analysis.outer(end) === Clitic.wa && analysis.longestMatch(end, country) >= 0
    );
  // «عين رئيسا الثلاثاء»
  const isNoun = analysis.isDefinite(next) && analysis.is(next, analysis.bits.noun);
  return isNoun && analysis.longestMatch(next, analysis.lexicon.codeOf('weekday')) < 0;
}

/** «رئيسا للائتلاف», «عين سالمة رئيسة للحكومة»; in «رئيسا البلدين» the ending is the dual's. */
export function isPredicate(analysis: Analysis, row: number): boolean {
  const { features } = analysis.matches;
  const start = analysis.matches.start[row]!;
  if ((features[row]! & Feature.plural) !== 0) return false;
  if (analysis.stem(start).endsWith('ا')) return true;
  const next = start + 1;
  if (analysis.lastLetter(start) !== 'ة' || analysis.isDefinite(start) || next >= analysis.sentenceEnd(start))
    return false;
  return analysis.outer(next) === Clitic.la && start > analysis.sentenceStart(start) && !isComma(analysis, start - 1);
}

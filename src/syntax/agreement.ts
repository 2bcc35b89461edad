/**
 * Agreement: the gender and number that the head of a noun phrase shows by its shape, and whether a verb, a relative
 * pronoun or an attached pronoun can go with it. What the shape doesn't tell agrees with everything.
 */
import { Feature } from '../lexicon/features.ts';
import { Clitic } from '../text/clitics.ts';
import type { Analysis } from './analysis.ts';

export type Gender = 'm' | 'f' | 'either';

/** What a finite verb says of its subject. */
export interface VerbForm {
  features: number;
  gender: Gender;
  /** True of a form that agrees in number too: its subject stands before it or is hidden (قالوا, التقيا). */
  several: boolean;
}

/** What is known of the head of a phrase. */
export interface Head {
  gender: Gender;
  /** True of one person or body, false of several, undefined if the shape doesn't tell. */
  single: boolean | undefined;
}

/** Whether the phrase is a name, whose shape tells nothing, or an ordinary noun (an office, a body) that shows it. */
export type HeadKind = 'name' | 'noun';

export function headOf(analysis: Analysis, at: number, kind: HeadKind): Head {
  // A word in no list and without article is likelier a name («ماكرون») than a plural.
  const isStrange = analysis.isUnknown(at) && !analysis.isDefinite(at) && !analysis.isNumber(at);
  if (kind === 'name' || isStrange || isOnlyName(analysis, at)) return { gender: 'either', single: true };
  const one = oneOfThem.get(analysis.stem(at));
  if (one) return { gender: one, single: true };
  if (analysis.is(at, analysis.bits.quantifier) || groups.has(analysis.stem(at)))
    return { gender: 'either', single: false };
  // «قالت ثلاثة مصادر», «نددت 19 منظمة»
  if (countsPeople(analysis, at)) return { gender: countsMen(analysis, at) ? 'm' : 'either', single: false };
  const word = analysis.stem(at);
  if (epicene.has(word)) return { gender: 'either', single: true };
  const bare = analysis.indefinite(at);
  if (analysis.lastLetter(at) === 'ة' || (bare.endsWith('ه') && !analysis.hasPronoun(at)))
    return plurals.has(bare)
      ? { gender: 'either', single: false }
      : { gender: endingGender(analysis, at), single: true };
  // «عائلته», «زوجته»: the ة of people, before a pronoun.
  if (analysis.hasPronoun(at) && /..[^ا]ت$/.test(bare) && analysis.is(at, analysis.bits.people))
    return { gender: 'f', single: true };
  if (bare.length > 4 && bare.endsWith('ات')) return { gender: 'f', single: false };
  // «القانون», «التعيين» are no people, and «اللبنانيين» are.
  const isThing =
    analysis.is(at, analysis.bits.noun) && !analysis.is(at, analysis.bits.people | analysis.bits.adjective);
  if (bare.length > 4 && /(ون|ين)$/.test(bare) && !isThing) return { gender: 'm', single: false };
  // «في تفجيرين استهدفا حافلة»
  if (isThing && bare.endsWith('ين') && areSeveralDeeds(analysis, at)) return { gender: 'either', single: false };
  if (participles.has(bare) || mutual.has(bare)) return { gender: 'm', single: true };
  // «لاعبي الفريق», «مسؤولو الحزب»: the plural in construct, or a word that ends so.
  if (!analysis.isDefinite(at) && /.[يو]$/.test(bare) && analysis.is(at, analysis.bits.people))
    return { gender: 'm', single: undefined };
  if (shortPlurals.has(bare)) return { gender: people.has(bare) ? 'either' : 'f', single: false };
  // «الوزيران», «الشبان»; «الوزيرتان»
  if (bare.length > 4 && bare.endsWith('ان') && analysis.is(at, analysis.bits.people) && !oneLikeTwo.has(bare))
    return { gender: bare.endsWith('تان') ? 'f' : 'either', single: false };
  return isBroken(bare) ? { gender: 'either', single: undefined } : { gender: 'm', single: true };
}

/** «قالت سميث»: a surname that is no other word. */
const isOnlyName = (analysis: Analysis, at: number): boolean => {
  const { noun, adjective, people } = analysis.bits;
  return analysis.is(at, analysis.bits['family-name']) && !analysis.is(at, noun | adjective | people);
};

/** «تفجيرين», not «تعيين»: a verbal noun in the dual or plural, by the tables of triggers. */
function areSeveralDeeds({ matches }: Analysis, at: number): boolean {
  const several = Feature.plural | Feature.dual;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++)
    if ((matches.features[row]! & Feature.noun) !== 0 && (matches.features[row]! & several) !== 0) return true;
  return false;
}

/** One of them, with the ending of two. */
export const oneLikeTwo: ReadonlySet<string> = new Set('انسان سلطان قبطان ربان شيطان برلمان قرصان مطران'.split(' '));

/** «محاميه» may be his lawyer, or a woman whose ة was written as ه. */
const endingGender = (analysis: Analysis, at: number): Gender =>
  analysis.lastLetter(at) === 'ة' || analysis.isDefinite(at) || !analysis.is(at, analysis.bits.people) ? 'f' : 'either';

/** «ستة جنود», «ستة من رجال الجيش»: a number that counts people. */
export function countsPeople(analysis: Analysis, at: number): boolean {
  if (!analysis.isNumber(at) || analysis.isDefinite(at)) return false;
  const noun = countedBy(analysis, at);
  return noun < analysis.sentenceEnd(at) && analysis.is(noun, analysis.bits.people);
}

/** How many words a number has at most. */
const mostNumbers = 10;

/** The noun that a number counts: «خمسة آلاف شخص», «ستة من رجال الجيش». */
function countedBy(analysis: Analysis, at: number): number {
  const end = Math.min(analysis.sentenceEnd(at), at + mostNumbers);
  let noun = at + 1;
  while (noun < end && analysis.isNumber(noun) && analysis.outer(noun) === 0) noun++;
  return analysis.folded(noun) === 'من' ? noun + 1 : noun;
}

/** «ستة مسلحين», «100 شرطي»: in the plural of men, or counted one by one. */
function countsMen(analysis: Analysis, at: number): boolean {
  const counted = analysis.bare(countedBy(analysis, at));
  if (counted.endsWith('ات')) return false;
  // «أوقفت ثلاثة أشخاص»: the number has its ه where men are counted; sources are none.
  if (menNumbers.has(analysis.stem(at)) && !bodies.has(counted)) return true;
  return !isBroken(counted) && !counted.endsWith('ه');
}

/** «أحد الموقوفين», «إحدى العاملات»: one of those who are named behind it; «ناشد الأمم المتحدة»: one body with the shape of a plural. */
const oneOfThem: ReadonlyMap<string, Gender> = new Map([
  ['احد', 'm'],
  ['احدي', 'f'],
  ['الامم', 'f'],
]);
/** «أوضح مجموعة من الباحثين»: the verb goes by whom they are made of. */
const groups: ReadonlySet<string> = new Set([
  'مجموعه',
  'نخبه',
  'كوكبه',
  'ثله',
  'طايفه',
  'ميليشيا',
  'مليشيا',
  'الميليشيا',
  'المليشيا',
]);
const menNumbers: ReadonlySet<string> = new Set('ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره'.split(' '));
/** What speaks and acts as people do, and is grammatically a thing. */
const bodies: ReadonlySet<string> = new Set('مصادر جهات اطراف قوي فرق وفود دول احزاب'.split(' '));

/** Nouns that name women as well as men. */
const epicene: ReadonlySet<string> = new Set(
  'عضو العضو ضحيه الضحيه داعيه الداعيه خليفه الخليفه علامه العلامه عمده العمده'.split(' '),
);

/** «قادة», «أساتذة»: people in the plural. */
const plurals: ReadonlySet<string> = new Set(
  `قاده ساده طلبه اساتذه اشقه رعاه دعاه قضاه ولاه حماه بغاه اخوه عده بحاره باعه كهنه فلاسفه صيادله قراصنه هواه`.split(
    /\s+/,
  ),
);

/** One of them, by a participle that looks like a broken plural (مفاعل). */
const participles: ReadonlySet<string> = new Set(
  'مراسل محافظ مساعد مقاتل مهاجم مهاجر محاضر محاسب مراقب معاون مرافق مناضل مدافع منافس مفاوض مواطن'.split(' '),
);

/** What several do with each other, by a verbal noun that looks so too (تفاعل); «تجارب» is a plural. */
const mutual: ReadonlySet<string> = new Set(
  'تعاون تفاهم تنازل تبادل تراجع تضامن تعايش تسامح تفاوض تواصل تكامل تنافس تقاعد تناول توازن تشاور تعامل تنازع تقارب تقاطع تفاقم'.split(
    ' ',
  ),
);

/** Shapes of the broken plurals: أفعال, أفعلاء, فعلاء, مفاعل, مفاعيل, فعول, and a few short ones. */
function isBroken(bare: string): boolean {
  if (shortPlurals.has(bare) || shares.has(bare)) return true;
  return bare.length > 3 && /^(ا..ا.|ا..?.?اء?|..?.اء|..ا..|..?ا.ي.|..ا.|..و.)$/.test(bare);
}

/** Those of the short plurals that name people, whom a verb may follow in the masculine, or two («البلدان»); things are feminine («الصحف»). */
const people: ReadonlySet<string> = new Set('اسري قتلي جرحي مرضي غرقي نقاد قراء ضحايا رعايا اهالي بلدان'.split(' '));

const shortPlurals: ReadonlySet<string> = new Set(
  `امم سلط دول مدن كتل قوي قري صحف كتب سفن طرق خطط نظم قيم فرق لجان بلدان اسري قتلي جرحي مرضي غرقي نقاد قراء
  قضايا ضحايا خلايا سرايا رعايا بقايا شظايا زوايا نوايا هدايا مزايا صور فرص جثث غرف نسخ اسر قصص سلع مهن حجج شقق حصص نسب اهالي اراضي
  مباني مواني مبادي نواحي ليالي`.split(/\s+/u),
);

/** «كل», «بعض», «سكان»: of one or of several. */
const shares: ReadonlySet<string> = new Set(['كل', 'بعض', 'معظم', 'سكان']);

/** «عكاظ حاورت …، وأكد …»: where a name may have either gender, the verb of its own clause shows that it isn't that of another verb. */
export const showsOther = (own: VerbForm | undefined, other: VerbForm): boolean =>
  own !== undefined && !own.several && !other.several && own.gender === 'f' && other.gender === 'm';

/** True if a verb may have the phrase as its subject, whether it stands before the verb or behind it. */
export function agrees(verb: VerbForm, head: Head, isBehind: boolean): boolean {
  if (verb.several && isBehind) return false;
  if (verb.several && head.single === true) return false;
  if (!verb.several && !isBehind && head.single === false && head.gender === 'm') return false;
  if (!isBehind && head.single === false && verb.several) return true;
  return verb.gender === 'either' || head.gender === 'either' || verb.gender === head.gender;
}

/** True if an attached pronoun may stand for the phrase: one of a man for no counted people. */
export const standsFor = (pronoun: VerbForm, head: Head): boolean =>
  !(pronoun.gender === 'm' && !pronoun.several && head.single === false) && agrees(pronoun, head, false);

/** True if a relative pronoun (الذي, التي, الذين …) may refer to the phrase. */
export function refersTo(relative: string, head: Head): boolean {
  const word = relative.replace(/^و/, '');
  if (word === 'التي') return head.gender !== 'm' || head.single !== true;
  if (word === 'الذي') return head.gender !== 'f' && head.single !== false;
  return head.single !== true;
}

/** The gender of the pronoun attached to a word: ه m, ها f; هم, هما and the rest tell none. */
export function pronounGender(analysis: Analysis, at: number): Gender | undefined {
  // «به», «عليه»
  if (analysis.is(at, analysis.bits.pronoun))
    return genderOfLetters(/(هما|هم|هن|ها|ه)$/.exec(analysis.folded(at))?.[0] ?? '');
  if ((analysis.clitics[at]! & Clitic.pronoun) === 0) return undefined;
  const { codes } = analysis.tokens.folded;
  const from = analysis.readings.to[analysis.readings.first[at]!]!;
  return genderOfLetters(String.fromCharCode(...codes.subarray(from, analysis.tokens.to[at]!)));
}

/** «إياه», «إياها»: an object pronoun that stands alone. */
export const freePronoun = /^ايا(ه|ها|هم|هن|هما)$/;

/** True of the pronouns of several: هم, هن, هما. */
export function isPluralPronoun(analysis: Analysis, at: number): boolean {
  return /(هم|هن|هما)$/.test(analysis.folded(at));
}

function genderOfLetters(letters: string): Gender {
  if (letters === 'ه') return 'm';
  return letters === 'ها' ? 'f' : 'either';
}

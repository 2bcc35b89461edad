/** How far the name of a place goes behind the word for its kind: a known name, or words that can be nothing else there. */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { compass } from '../../syntax/words/compass.ts';
import { cuedNameEnd, isPersonalTitle, namesakeEnd } from '../person/name.ts';
import { isOrdinal, namePartAt } from '../person/name-part.ts';
import type { EntityScene } from '../scene.ts';

/** The end of the name that begins at a token: a known name, or one or two words in no list; −1 where none begins. */
export function nameEnd(scene: EntityScene, at: number): number {
  const { analysis, mentions } = scene;
  const known = mentions.longestAt(at, ['place', 'country', 'organization']);
  // «سوق الصين», «سوق الشرق الأوسط», «معسكر هولندا»: the state is named, and no site in it.
  if (known && isLarge(known) && ofStates.has(analysis.stem(at - 1))) return -1;
  if (known && analysis.outer(at) === 0) return known.end;
  const namesake = Math.max(namesakeEnd(analysis, at), honouredEnd(analysis, at), personEnd(analysis, at));
  if (namesake > 0) return namesake;
  if (opensName(analysis, at)) return openedEnd(analysis, at + 1);
  const end = unknownEnd(analysis, at);
  return end > at ? end : Math.max(calledEnd(analysis, at), borneEnd(analysis, at));
}

const isLarge = ({ type, subtype }: Mention): boolean =>
  type === 'country' || subtype === 'region' || subtype === 'continent';

const ofStates: ReadonlySet<string> = new Set(['سوق', 'معسكر']);

function unknownEnd(analysis: Analysis, at: number): number {
  let end = at;
  while (end < at + 2 && end < analysis.sentenceEnd(at) && isNameLike(analysis, end)) end++;
  // «قرية النخيل ستصبح مدينة …», «قصر الإليزيه لاغتنام …»
  if (end === at + 2 && /^(س[تين]|[ول]ا)/.test(analysis.folded(at + 1))) end--;
  return isLike(analysis, at, end) ? at : end;
}

/** A word in no list, or in longer names alone: «ولاية لوغار». */
const isNameLike = (analysis: Analysis, at: number): boolean =>
  analysis.isWord(at) &&
  (analysis.isUnknown(at) || (analysis.hasNoClass(at) && !isOrdinal(analysis, at))) &&
  analysis.outer(at) === 0 &&
  !hasPronoun(analysis, at);

/** «منطقة قطرها ستة كيلومترات»: no name ends like that, but for one that a list holds. */
const hasPronoun = (analysis: Analysis, at: number): boolean => /...(ها|هم|هما)$/.test(analysis.folded(at));

const towns: ReadonlySet<string> = new Set('مدينه بلده قريه ضيعه عزبه جزيره مستوطنه'.split(' '));

/** «منطقة غابية», «ناحية اشتقاقية»: what an area is like, where no town is meant. */
function isLike(analysis: Analysis, at: number, end: number): boolean {
  if (end !== at + 1 || towns.has(analysis.stem(at - 1)) || !analysis.stem(at - 1).endsWith('ه')) return false;
  return /^(?!ال)...+يه$/.test(analysis.folded(at)) && analysis.text[analysis.endOffset(at) - 1] === 'ة';
}

const honours: ReadonlySet<string> = new Set('الشهيد الزعيم العقيد الرايد القايد المشير'.split(' '));

/** «شارع الشهيد شكري بلعيد»: whom it is called after, with his title. */
function honouredEnd(analysis: Analysis, at: number): number {
  if (!honours.has(analysis.folded(at)) || at + 1 >= analysis.sentenceEnd(at)) return -1;
  return cuedNameEnd(analysis, at + 1);
}

/** Sites that are called after people (folded). */
const calledAfter: ReadonlySet<string> = new Set(
  'مطار شارع نهج ساحه مسجد جامع ملعب استاد قاعه مستشفي مدرسه جسر متحف حديقه دوار'.split(' '),
);

/** «مطار جون كينيدي», «شارع هارون الرشيد»: the whole name of somebody, its first word a given name. */
function personEnd(analysis: Analysis, at: number): number {
  if (!calledAfter.has(analysis.stem(at - 1)) || analysis.outer(at) !== 0) return -1;
  // «مستشفى شارل نيكول كمال بوزيد»: a listed body ends where its name does.
  if (analysis.longestMatch(at - 1, analysis.lexicon.codeOf('organization')) >= 0) return -1;
  const { 'given-name': given, 'name-particle': particle } = analysis.bits;
  if (!analysis.is(at, given | particle)) return -1;
  const end = cuedNameEnd(analysis, at);
  return end > at + 1 ? end : -1;
}

const openers: ReadonlySet<string> = new Set(
  'سيدي بني اولاد البو عين بير تل خربه كفر بيت دير راس واد وادي باب زاويه هنشير حاسي ايت مار سان سانت ام ابو ابا بن'.split(
    ' ',
  ),
);

/** «منطقة سيدي عيش», «قرية بني مطير»: words that begin the names of places, and the word that goes with them. */
function opensName(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (!openers.has(analysis.folded(at)) || next >= analysis.sentenceEnd(at)) return false;
  const { verb, particle, preposition, adjective } = analysis.bits;
  // «رأس السنة», «بيت المال», «عين المكان»
  if (general.has(analysis.folded(next)) || analysis.folded(next) === 'المكان') return false;
  return (
    analysis.isWord(next) && analysis.outer(next) === 0 && !analysis.is(next, verb | particle | preposition | adjective)
  );
}

/** «أولاد عبد الرحمان», «سيدي جمال الدين», «أولاد ضيف الله»: a name of two words behind the one that opens the place's. */
function openedEnd(analysis: Analysis, at: number): number {
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at) || analysis.isDefinite(at) || analysis.outer(next) !== 0) return next;
  const isServant = analysis.folded(at) === 'عبد' && analysis.isDefinite(next);
  return isServant || divine.has(analysis.folded(next)) ? next + 1 : next;
}

const divine: ReadonlySet<string> = new Set(['الله', 'الدين']);

/** Kinds of places, before which a person's name is what the place is called. */
const borne: ReadonlySet<string> = new Set(
  'مدينه بلده قريه ضيعه جزيره مستوطنه مقاطعه معتمديه منطقه حي مخيم ضاحيه شارع وادي جبل ميدان ميناء'.split(' '),
);

/** «بلدة إلتمان», «مقاطعة لينكولن»: a word that elsewhere is only somebody's name; «ولاية أوباما» is his term. */
function borneEnd(analysis: Analysis, at: number): number {
  const { 'given-name': given, 'family-name': family } = analysis.bits;
  const classes = analysis.classes[at]!;
  if (classes === 0 || (classes & ~(given | family)) !== 0 || !borne.has(analysis.stem(at - 1))) return -1;
  if (analysis.outer(at) !== 0 || analysis.isDefinite(at)) return -1;
  const next = at + 1;
  return isSide(analysis, next) ? next : Math.max(next, cuedNameEnd(analysis, at));
}

/** «مدينة مروة شمالي الكاميرون» */
const isSide = (analysis: Analysis, at: number): boolean =>
  at < analysis.sentenceEnd(at - 1) && compass.has(analysis.folded(at));

/** What is seldom spoken of but by its name. */
const alwaysNamed: ReadonlySet<string> = new Set(
  'حي شارع بلده جامع مسجد جبل مخيم كنيسه كاتدراييه متحف مقبره دوار حاره جسر'.split(' '),
);

const general: ReadonlySet<string> = new Set(
  'الدماغ الله الان المدينه القريه البلد العاصمه اللاجيين النازحين المنطقه الجليد الديون الصفيح الشيعه السنه الكشافه التدريب الخطر السياسه الحرب الاجداد الربيع المال'.split(
    ' ',
  ),
);

/** «حي الزهور», «شارع الاستقلال», «شارع البشير صفر»: an ordinary word with its article is what it is called. */
function calledEnd(analysis: Analysis, at: number): number {
  const isNamed = alwaysNamed.has(analysis.folded(at - 1)) || alwaysNamed.has(analysis.stem(at - 1));
  if (!isNamed || !analysis.isWord(at) || !analysis.isDefinite(at) || analysis.outer(at) !== 0) return -1;
  if (general.has(analysis.folded(at)) || isPersonalTitle(analysis, at)) return -1;
  if (analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0) return -1;
  const isPerson = analysis.is(at, analysis.bits['given-name']) && goesOn(analysis, at + 1);
  return isPerson ? Math.max(at + 2, cuedNameEnd(analysis, at)) : at + 1;
}

function goesOn(analysis: Analysis, at: number): boolean {
  const part = namePartAt(analysis, at);
  return part !== 'no' && part !== 'unknown';
}

/** What speaks for an organization whose name is also a common word: its head noun, quotation marks, its company. */
import type { Analysis } from '../../syntax/analysis.ts';
import { isDash } from '../../syntax/commas.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import type { Support } from '../gazetteer.ts';
import { endsMatchOf } from '../person/match-before.ts';
import type { EntityScene } from '../scene.ts';
import { isMedium, mediumAtWork, spoken } from './medium.ts';
import { clubInPlay } from './play.ts';

/** True, or `sure` where nothing else can be meant. */
export const isSupported: Support = (scene, row) => {
  const { analysis } = scene;
  const { start, end } = analysis.matches;
  if (isEachOf(analysis, row)) return false;
  const before = start[row]! - 1;
  if (before < analysis.sentenceStart(start[row]!)) {
    if (mediumAtWork(scene, row)) return 'sure';
    return isJoined(scene, row) || clubInPlay(scene, row);
  }
  if (mediumAtWork(scene, row) || isMade(scene, row)) return 'sure';
  if (isMarked(analysis, before)) {
    if (!isMarked(analysis, end[row]!)) return false;
    if (isMedium(scene, row) && isMarkedMedium(scene, row, before)) return 'sure';
    return behindHead(scene, before, row) || end[row]! - start[row]! > 1 || isMarkedParty(scene, row, before);
  }
  return (
    behindHead(scene, start[row]!, row) ||
    behindMembership(scene, start[row]!) ||
    behindFighters(scene, row) ||
    isJoined(scene, row) ||
    actsAsHouse(scene, row) ||
    clubInPlay(scene, row)
  );
};

/** «فرع أحد البنوك»: a word for one of many before what it is one of. */
function isEachOf(analysis: Analysis, row: number): boolean {
  const { start, end } = analysis.matches;
  const next = end[row]!;
  if (!analysis.is(start[row]!, analysis.bits.quantifier) || next >= analysis.sentenceEnd(start[row]!)) return false;
  if (!analysis.isDefinite(next) || analysis.outer(next) !== 0 || analysis.is(next, analysis.bits.relative))
    return false;
  // «فريق أحد السبت المقبل»
  return analysis.longestMatch(next, analysis.lexicon.code.weekday) < 0;
}

/** «أدان الأزهر التفجير»: a religious house right behind a verb; «الجامع الأزهر» is a mosque. */
function actsAsHouse({ analysis }: EntityScene, row: number): boolean {
  const { matches, lexicon, bits } = analysis;
  const before = matches.start[row]! - 1;
  if (lexicon.subtypeOf(matches.entry[row]!) !== 'religious' || analysis.outer(before + 1) !== 0) return false;
  if (!analysis.is(before, bits.verb) || analysis.hasPronoun(before)) return false;
  // «شجب الأزهر …» begins the sentence; «دعم الأزهر» may be the noun.
  return !analysis.is(before, bits.noun) || before === analysis.sentenceStart(before);
}

const isMarked = (analysis: Analysis, at: number): boolean =>
  isQuotationMark(analysis, at) || (analysis.isPunctuation(at) && '(){}'.includes(analysis.folded(at)));

/** «عناصر «القاعدة»», «قيادي في «فتح»», «و«حماس» و«فتح»», ««النهضة» ترفض»: a party or an armed group in marks; «سد «النهضة»», «على «القاعدة»» are things. */
function isMarkedParty({ analysis }: EntityScene, row: number, mark: number): boolean {
  const { matches, lexicon, bits } = analysis;
  if (!partisan.has(lexicon.subtypeOf(matches.entry[row]!))) return false;
  const first = analysis.sentenceStart(mark);
  const isOfPeople = (at: number): boolean =>
    at >= first && (analysis.is(at, bits.people) || fighters.has(analysis.stem(at)));
  const before = mark - 1;
  const behind = matches.end[row]! + 1;
  if (behind + 1 >= analysis.sentenceEnd(mark)) return isOfPeople(before);
  if (before < first) return analysis.is(behind, bits.verb);
  const isMember = memberOf.has(analysis.folded(before)) && isOfPeople(before - 1);
  const isBeside =
    (analysis.folded(before) === 'و' && isQuotationMark(analysis, before - 1)) ||
    (analysis.folded(behind) === 'و' && isQuotationMark(analysis, behind + 1));
  return isOfPeople(before) || isMember || isBeside;
}

const partisan: ReadonlySet<string> = new Set(['party', 'armed-group', 'movement']);
const memberOf: ReadonlySet<string> = new Set('في من عن باسم'.split(' '));

/** A medium between marks where one speaks to it, where it acts («التقت «الخبر» رئيسه») or signs («لندن: «الحياة»»). */
const isMarkedMedium = (scene: EntityScene, row: number, mark: number): boolean =>
  isAddressed(scene.analysis, row) ||
  isSpokenTo(scene.analysis, mark) ||
  isSourced(scene.analysis, row, mark) ||
  actsBehind(scene.analysis, mark) ||
  actsAhead(scene.analysis, row, mark) ||
  signsMarked(scene, mark);

/** «مصادر "الوطن"», «رئيس تحرير «الأهرام»», «أبلغ فلان "الوطن" بأن …», ««الشرق الأوسط»»: who works for it, what it is told, more than one word. */
function isSourced(analysis: Analysis, row: number, mark: number): boolean {
  const { start, end } = analysis.matches;
  const before = mark - 1;
  // «بادي لـ{الشرق الأوسط}»; «مبعوث - «الشرق الأوسط» منطقة …» may be the region.
  if (end[row]! > start[row]! + 1 && !(before >= 0 && isDash(analysis, before))) return true;
  if (before >= analysis.sentenceStart(mark) && staff.has(analysis.bare(before))) return true;
  const behind = end[row]! + 1;
  return behind < analysis.sentenceEnd(mark) && isThat(analysis.folded(behind));
}

const isThat = (word: string): boolean => word === 'ان' || word === 'بان';

const staff: ReadonlySet<string> = new Set(
  'مصادر مصدر معلومات كاميرا عدسه قراء محرر محرره محررو محرري تحرير اسره موفد مراسل مندوب صحفيو'.split(' '),
);

/** ««عكاظ» رصدت …», ««سبق» تقول …»: what opens a sentence before a feminine verb, as no place or thing in marks does there. */
function actsAhead(analysis: Analysis, row: number, mark: number): boolean {
  const behind = analysis.matches.end[row]! + 1;
  if (mark !== analysis.sentenceStart(mark) || behind >= analysis.sentenceEnd(mark)) return false;
  const { verb, noun, adjective } = analysis.bits;
  const isFeminine = analysis.lastLetter(behind) === 'ت' || analysis.stem(behind).startsWith('ت');
  return isFeminine && analysis.is(behind, verb) && !analysis.is(behind, noun | adjective);
}

/** «التقت «الخبر»», «استقبلته (الخبر)», «حوار أجرته معه «الخبر»»: right behind a verb, as a body that acts stands. */
function actsBehind(analysis: Analysis, mark: number): boolean {
  const before = mark - 1;
  if (before < analysis.sentenceStart(mark) || !analysis.isWord(before)) return false;
  if (withWhom.has(analysis.folded(before))) return true;
  const { verb, auxiliary, noun, adjective } = analysis.bits;
  // «وأشارت "الاقتصادية" إلى أن …», «وكانت "الاقتصادية" قد نشرت …»
  const isFeminine = analysis.stem(before).endsWith('ت');
  return analysis.is(before, verb | auxiliary) && (isFeminine || !analysis.is(before, noun | adjective));
}

const withWhom: ReadonlySet<string> = new Set(
  'معه معها معهم به بها عليه عليها عليهم اليه اليها اليهم عنه عنها لها'.split(' '),
);

/** «لندن: «الحياة»», «هانوي - «الشرق الأوسط»», «باريس - الجزائر: «الخبر»»: what opens a dispatch, behind its places and a colon or a dash. */
function signsMarked({ analysis, mentions }: EntityScene, mark: number): boolean {
  const opening = analysis.sentenceStart(mark);
  if (mark - 1 <= opening || !(analysis.folded(mark - 1) === ':' || isDash(analysis, mark - 1))) return false;
  return mentions.longestAt(opening, ['place', 'country']) !== undefined && mark - opening <= longestDateline;
}

/** How many tokens the places of a dispatch and its colon may have. */
const longestDateline = 6;

/** «قال لـ"الأهرام"» */
const isAddressed = (analysis: Analysis, row: number): boolean =>
  (analysis.matches.clitics[row]! & Clitic.la) !== 0 ||
  (analysis.matches.start[row]! > 1 && analysis.folded(analysis.matches.start[row]! - 2) === 'ل');

const toWhom: ReadonlySet<string> = new Set(['الي', 'مع']);
/** How far before the preposition the noun for the talk may stand: «في اتصال هاتفي مع (اليوم)». */
const talkReach = 3;

/** «في تصريح إلى "الوطن"», «في اتصال هاتفي مع (اليوم)»: behind the mark's preposition and a noun for talk. */
function isSpokenTo(analysis: Analysis, mark: number): boolean {
  const first = analysis.sentenceStart(mark);
  if (mark - 2 < first || !toWhom.has(analysis.folded(mark - 1))) return false;
  for (let at = mark - 2; at >= Math.max(first, mark - 1 - talkReach); at--)
    if (spoken.has(analysis.stem(at))) return true;
  return false;
}

/** «سيارات نيسان», «سهم إعمار»: a company behind what it makes or sells; «هاتف جوال», «أسهم الاتصالات» say of what kind. */
function isMade({ analysis }: EntityScene, row: number): boolean {
  const { lexicon, matches } = analysis;
  const start = matches.start[row]!;
  const { noun, adjective } = analysis.bits;
  if (analysis.outer(start) !== 0 || analysis.is(start, analysis.isDefinite(start) ? noun : adjective)) return false;
  const context = analysis.longestMatch(start - 1, lexicon.code.context);
  return (
    context >= 0 &&
    matches.end[context] === start &&
    lexicon.kindOf(matches.entry[context]!) === 'product' &&
    makers.has(lexicon.subtypeOf(matches.entry[row]!))
  );
}

const makers: ReadonlySet<string> = new Set(['company', 'airline', 'bank', 'telecom']);

/** «حركة فتح», «نواب حركة أمل»; behind a head with its article («أعلنت اللجنة فتح …») nothing is named. */
function behindHead(scene: EntityScene, at: number, row: number): boolean {
  const { analysis } = scene;
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0 || analysis.isDefinite(before)) return false;
  const head = analysis.longestMatch(before, analysis.lexicon.code['organization-head']);
  return head >= 0 && isOfKind(scene, head, row);
}

/** «صحيفة البلاد» is a paper, «إدارة الاتحاد» a club's; «جيش البلاد», «مجلس الجامعة», «متحف نجران» are none: heads fit what they are heads of. */
function isOfKind(scene: EntityScene, head: number, row: number): boolean {
  const { matches, lexicon } = scene.analysis;
  const subtype = lexicon.subtypeOf(matches.entry[head]!);
  if (isMedium(scene, row)) return carriers.has(subtype);
  return headsOf.get(lexicon.subtypeOf(matches.entry[row]!))?.has(subtype) ?? true;
}

const carriers: ReadonlySet<string> = new Set(
  'newspaper channel news-agency radio magazine website media company group'.split(' '),
);

/** Of what kind the head of a body is whose name is also a word; other kinds take any. */
const headsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['club', new Set('club team company university government mission presidency union ministry channel'.split(' '))],
  ['armed-group', new Set('army armed-group movement coalition party'.split(' '))],
  ['intergovernmental', new Set(['ministry'])],
  [
    'company',
    new Set('company group club team university agency bank exchange website channel academy institute'.split(' ')),
  ],
]);

const membership: ReadonlySet<string> = new Set(['في', 'باسم']);

/** «القيادي في فتح», «المتحدث باسم النهضة»: an office that ends in the preposition, or a person's calling before it. */
function behindMembership(scene: EntityScene, at: number): boolean {
  const { analysis } = scene;
  return (
    at > analysis.sentenceStart(at) &&
    membership.has(analysis.folded(at - 1)) &&
    analysis.outer(at) === 0 &&
    (endsMatchOf(scene, at, 'office') || (endsMatchOf(scene, at - 1, 'person-cue') && mayBelong(analysis, at)))
  );
}

/** «القيادي في المستقبل»; to what is a common noun too only those belong who lead it: «الطفل في المستقبل», «دور المنظمة القيادي في توازن السوق». */
function mayBelong(analysis: Analysis, at: number): boolean {
  const { noun, people } = analysis.bits;
  if (!analysis.is(at, noun)) return true;
  const before = at - 3;
  const isQuality =
    before >= analysis.sentenceStart(at) &&
    analysis.isDefinite(before) &&
    analysis.is(before, noun) &&
    !analysis.is(before, people);
  return leaders.has(analysis.bare(at - 2)) && !isQuality;
}

const leaders: ReadonlySet<string> = new Set(
  'قيادي قياديه قياديين قياديون ناشط ناشطه عضو عضوه نايب نايبه رييس مدرب لاعب'.split(' '),
);

/** «متمردو طالبان»: who fights for it, or what it does. */
function behindFighters({ analysis }: EntityScene, row: number): boolean {
  const { matches, lexicon } = analysis;
  const start = matches.start[row]!;
  if (lexicon.subtypeOf(matches.entry[row]!) !== 'armed-group' || analysis.outer(start) !== 0) return false;
  return start > analysis.sentenceStart(start) && fighters.has(analysis.stem(start - 1));
}

const fighters: ReadonlySet<string> = new Set(
  `متمردو متمردي مقاتلو مقاتلي مسلحو مسلحي عناصر انصار قاده قيادات زعيم زعماء قيادي هجمات هجوم مواقع معاقل ميليشيا ميليشيات
  مليشيا مليشيات قوات`.split(/\s+/u),
);

/** How many words the name that joins it may have. */
const longestName = 8;

/** «فتح وحماس», «حزب الله وأمل»: و joins it to a body of the same country that is named safely. */
function isJoined(scene: EntityScene, row: number): boolean {
  const { matches } = scene.analysis;
  const country = countryOf(scene, row);
  if (!country) return false;
  const [from, to] = [matches.start[row]! - longestName, matches.end[row]! + 1];
  return scene.matchesIn('organization', from, to).some((other) => {
    if (!scene.analysis.isSafe(other) || countryOf(scene, other) !== country) return false;
    const follows =
      matches.start[row] === matches.end[other] && scene.analysis.outer(matches.start[row]!) === Clitic.wa;
    const leads =
      matches.start[other] === matches.end[row] && scene.analysis.outer(matches.start[other]!) === Clitic.wa;
    return follows || leads;
  });
}

const countryOf = ({ analysis }: EntityScene, row: number): string =>
  analysis.lexicon.countryOf(analysis.matches.entry[row]!);

/** Slots that prepositions fill: a trigger's frame and the region of its words → arguments. */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { type Naming, namingAt } from '../../syntax/formulas/namings.ts';
import { wayEnd } from '../../syntax/formulas/ways.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { hasParticiple } from '../../syntax/words/participles.ts';
import { according } from '../../syntax/words/prepositions.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { agentAt, skipOpeners } from '../arguments/party-start.ts';
import { resumedAt } from '../arguments/resumed.ts';
import type { Frame } from '../frame.ts';
import type { EventRules, EventScene, FoundArgument } from '../types.ts';
import { isActorAt, isPeopleAt, nameAt, peopleTypes } from '../words/actors.ts';
import { money, tellers } from '../words/heads.ts';
import { isPlacePart, placeNamedAt, placeTypes } from '../words/place-names.ts';
import { isSpan } from '../words/spans.ts';
import { isDeed } from '../words/verbal-noun.ts';
import { isTold } from './audience.ts';
import { fill, isByVotes, isPlaced, isPurpose, toldBefore } from './fill.ts';
import { groups, isNoSlot } from './other-prepositions.ts';
import type { Region } from './region.ts';
import { isThankedFor } from './thanks.ts';

interface Slot {
  role: string;
  at: number;
}

/** «أعطى الملك، وفق بلاغ للوزارة، تعليماته»: whose the text is by which it is told. */
const isOfSource = ({ analysis }: EventScene, at: number): boolean =>
  (analysis.outer(at) & Clitic.la) !== 0 &&
  at - 1 > analysis.sentenceStart(at) &&
  tellers.has(analysis.bare(at - 1)) &&
  according.has(analysis.stem(at - 2));

/** Prepositional slots behind a trigger, each filled by the first phrase of its region that has its preposition. */
export function prepositional(scene: EventScene, region: Region, frame: Frame, rules: EventRules): FoundArgument[] {
  if (frame.attached.size === 0 && frame.separate.size === 0) return [];
  const { end } = region;
  const filled: string[] = [];
  const found: FoundArgument[] = [];
  // «رحب بزيارة الرئيس»: another event ends the region, but may itself be what the frame asks for.
  const limit = Math.min(region.to + 1, scene.analysis.sentenceEnd(region.start));
  const named = behindName(scene, region);
  for (let at = end; at < limit; at++) {
    if (at < named) continue;
    if (!region.has(at) && !opensQuoted(scene, at, end, frame)) continue;
    // «ندد بان كي مون بالقصف»: part of a name the word ends nothing.
    const isEnd = at > end && endsReach(scene, at) && scene.clauses.of[at] === scene.clauses.of[region.start];
    if (isEnd && !scene.entityOver(at)) break;
    if (at === region.to && scene.analysis.outer(at) === 0) break;
    const over = scene.entityOver(at);
    if (over && over.start < at) continue;
    const resumed = resumedAt(scene, at, end, frame, rules);
    const told =
      resumed && !filled.includes(resumed.role) ? toldBefore(scene, resumed.role, resumed.at, at, rules) : undefined;
    if (told) {
      filled.push(told.role);
      found.push(told);
      continue;
    }
    const slot = slotAt(scene, at, end, frame, rules);
    // «بدعم من طائرات التحالف … من الجهة الغربية»: who does it stands right behind, whoever that is.
    const own = slot || at !== end ? undefined : frame.separate.get(scene.analysis.folded(at));
    if (own !== undefined && rules.parties.includes(own)) filled.push(own);
    if (slot && (tellsCounted(scene, at) || wayEnd(scene.analysis, at, limit) >= 0)) continue;
    if (slot && (isExtent(scene, slot.at) || (at > end && isOfSource(scene, at)))) continue;
    if (
      !slot ||
      !(filled.includes(slot.role)
        ? isRepeated(scene, at) || isPartner(scene, at, found) || isThankedFor(scene, at, slot.role, found)
        : mayOpen(scene, at))
    )
      continue;
    if (isHolder(scene, at, region, rules)) {
      found.push(...partiesAt(scene, rules.doer, slot.at, frame));
      continue;
    }
    if (slot.role === 'audience' && !isTold(scene, at, region)) continue;
    // «زيارة لعائلته على متن رحلة للخطوط التونسية»
    if (slot.role === 'place' && isSecondLam(scene, at, found)) continue;
    if (slot.role === rules.wants?.content && isWhatFor(scene, at, limit, frame, slot.role)) continue;
    // «الزيارة المرتقبة للرئيس إلى تونس»: whose visit it is fills no place.
    if (slot.role !== 'place' || !mayGoOn(scene, slot.at)) filled.push(slot.role);
    found.push(...fill(scene, slot.role, slot.at, rules, frame));
  }
  return [...found, ...wantedBeyond(scene, region, frame, rules, filled)];
}

/**
 * «اعتداءات على مستوى البلاد», «احتجاجات لليوم الثاني على التوالي», «تهنئة بدوام الصحة»: how far something reaches, how it goes on and
 * what is wished with it is nothing that it is aimed at; «أشاد بمستوى الخدمات» is.
 */
const isExtent = ({ analysis }: EventScene, at: number): boolean =>
  wishedWith.has(analysis.stem(at)) ||
  isSince(analysis, at) ||
  (analysis.outer(at) === 0 && analysis.stem(at - 1) === 'علي' && extents.has(analysis.bare(at)));

/** «بعد أسبوع على إعلان النتائج», «بعد أقل من 24 ساعة على الهجوم»: since when, and nothing that is aimed at. */
function isSince(analysis: Analysis, at: number): boolean {
  const unit = at - 2;
  const first = Math.max(analysis.sentenceStart(at), unit - longestTime);
  if (unit <= first || analysis.folded(at - 1) !== 'علي') return false;
  if (!times.has(analysis.stem(unit))) return false;
  for (let before = unit - 1; before >= first; before--) if (analysis.folded(before) === 'بعد') return true;
  return false;
}

const times: ReadonlySet<string> = new Set(
  'ساعه ساعات ساعتين يوم يوما يومين ايام اسبوع اسبوعين اسابيع شهر شهرا شهرين اشهر شهور عام عاما عامين اعوام سنه سنتين سنوات'.split(
    ' ',
  ),
);
/** How many words may stand between «بعد» and the unit of time. */
const longestTime = 5;

const extents: ReadonlySet<string> = new Set('مستوي صعيد نطاق توالي اقل فور سواء متن هامش'.split(' '));
const wishedWith: ReadonlySet<string> = new Set(['موفور', 'دوام', 'الصحه', 'السعاده']);

const isSecondLam = (scene: EventScene, at: number, found: readonly FoundArgument[]): boolean =>
  (scene.analysis.outer(at) & Clitic.la) !== 0 && !isRepeated(scene, at) && found.some(({ role }) => role === 'place');

/** «زيارة لوفد من المستثمرين إلى تونس»: people whom ل brings leave the place open. */
const mayGoOn = (scene: EventScene, at: number): boolean => {
  const name = nameAt(scene, at);
  if (name) return peopleTypes.has(name.type);
  return (scene.analysis.outer(at) & Clitic.la) !== 0 && isPeopleAt(scene, at);
};

/** «دعت المرشحين لشغل الوظائف إلى استكمال …»: ل says for what they are there, where another preposition brings what is wanted. */
function isWhatFor(scene: EventScene, at: number, limit: number, frame: Frame, role: string): boolean {
  const { analysis, clauses } = scene;
  if ((analysis.outer(at) & Clitic.la) === 0) return false;
  for (let other = at + 1; other < limit - 1 && clauses.of[other] === clauses.of[at]; other++)
    if (frame.separate.get(analysis.folded(other)) === role && !isComma(analysis, other - 1))
      return !isPlaceAt(scene, other + 1);
  return false;
}

/** «دعا اللاعبين للسفر إلى فرنسا»: where they are to go. */
const isPlaceAt = ({ entityAt }: EventScene, at: number): boolean => placeTypes.has(entityAt(at)?.type ?? '');

/** «خمس عائلات من شهداء الثورة»: من tells of what kind those are who are counted right before it. */
function tellsCounted({ analysis }: EventScene, at: number): boolean {
  if (analysis.folded(at) !== 'من' || at - 2 < analysis.sentenceStart(at) || analysis.isDefinite(at - 1)) return false;
  // «قرضا بقيمة 500 مليون دولار من البنك الدولي»
  if (money.has(analysis.bare(at - 1))) return false;
  // «تأسست عام 1955 بمنحة من مصر»
  if ((analysis.outer(at - 1) & prepositionClitics) !== 0) return false;
  return (
    analysis.is(at - 1, analysis.bits.noun) && (analysis.isNumber(at - 2) || analysis.is(at - 2, analysis.bits.number))
  );
}

/** «أشاد مدير الفريق بالنادي سالم رضوان بالدور …»: the token behind the name that a calling right behind the verb leads to. */
function behindName(scene: EventScene, { start, end }: Region): number {
  const isVerb = scene.clauses.ofVerb.has(start) && end < scene.analysis.sentenceEnd(start);
  // «التقى بفخامة الرئيس»
  if (!isVerb || (scene.analysis.outer(end) & prepositionClitics) !== 0) return -1;
  return (scene.entityAt(end) ? undefined : nameAt(scene, end))?.end ?? -1;
}

/** «الرفض القاطع للجانبين لمحاولات التدخل»: of two that ل joins to a rejection the first rejects; «الشكر للإدارة لاستقبالنا» thanks her. */
function isHolder(scene: EventScene, at: number, { start }: Region, { type }: EventRules): boolean {
  const { analysis, clauses, phrases } = scene;
  if (type !== 'opposition' || analysis.hasPronoun(start) || clauses.ofVerb.has(start)) return false;
  if (analysis.outer(at) !== Clitic.la || !isActorAt(scene, at)) return false;
  const end = scene.partyEnd(at);
  return end < analysis.sentenceEnd(at) && analysis.outer(end) === Clitic.la && phrases.isNominal(end);
}

/** How many words may stand between a trigger and the quotation of what it governs. */
const adverbs = 2;

/** «اتفقا كذلك "على استمرار اللقاءات"»: the preposition that opens a quotation close behind. */
function opensQuoted({ analysis }: EventScene, at: number, end: number, frame: Frame): boolean {
  const mark = at - 1;
  if (mark < end || mark > end + adverbs || !frame.separate.has(analysis.folded(at))) return false;
  return isQuotationMark(analysis, mark);
}

/** How far behind a trigger what somebody wants is looked for. */
const wantedReach = 45;

/** «دعا الوزير في ختام اجتماع مع نظرائه إلى منع …»: behind another event of the clause stands what is wanted. */
function wantedBeyond(
  scene: EventScene,
  region: Region,
  frame: Frame,
  rules: EventRules,
  filled: readonly string[],
): FoundArgument[] {
  const { analysis, clauses } = scene;
  const role = rules.wants?.content;
  if (role === undefined || filled.includes(role)) return [];
  const limit = Math.min(region.end + wantedReach, analysis.sentenceEnd(region.start)) - 1;
  for (let at = region.to; at < limit; at++) {
    if (clauses.of[at] !== clauses.of[region.start] || !mayOpen(scene, at)) continue;
    const slot = slotAt(scene, at, region.end, frame, rules);
    if (slot?.role === role) return fill(scene, role, slot.at, rules, frame);
  }
  return wantedOtherwise(scene, region, frame, rules, role);
}

/** «دعا الوزير بتغيير النظام», «طالبوا السلطات إلى التدخل»: behind a preposition that a verb seldom takes, a deed where nothing else is wanted. */
function wantedOtherwise(
  scene: EventScene,
  region: Region,
  frame: Frame,
  rules: EventRules,
  role: string,
): FoundArgument[] {
  const { analysis, clauses, phrases, entityOver } = scene;
  const isVerb = clauses.ofVerb.has(region.start) || hasParticiple(analysis, region.start);
  if (!isVerb || region.end > region.start + 1 || frame.object === role) return [];
  for (let at = region.end; at < region.to - 1; at++) {
    if (!region.has(at)) continue;
    const isAttached = analysis.outer(at) === Clitic.ba && !analysis.hasPronoun(at);
    const noun = isAttached ? at : otherwise.has(analysis.folded(at)) && analysis.outer(at + 1) === 0 ? at + 1 : -1;
    // «إضافة إلى إصلاح …»
    if (noun < 0 || analysis.bare(at - 1) === 'اضافه' || !phrases.isNominal(noun)) continue;
    const isDeed = mayBeWanted.test(analysis.bare(noun)) && analysis.bare(noun) !== 'مناسبه';
    if (isDeed && !entityOver(noun)) return fill(scene, role, noun, rules, frame);
  }
  return [];
}

const otherwise: ReadonlySet<string> = new Set(['الي', 'علي']);
/** «تغيير», «تدخل», «انسحاب», «استقالة», «محاسبة», «إقالة», «ضرورة» (folded, without article). */
const mayBeWanted =
  /^(?:ت[^ا]{2}ي[^ا]ه?|تدخل|تحرك|تراجع|ا[^ع]ت.ا.ه?|ان..ا.|است.{2,4}|م.ا..ه|ا.ا[لرن]ه|سماح|فتح|وقف|ضروره|اسراع)$/;

/** «اتصالات من الحكومة مع اتحاد الشغل»: with whom, where «من» said who. */
function isPartner({ analysis }: EventScene, at: number, found: readonly FoundArgument[]): boolean {
  // «رسالة من الرئيس إلى أمير الكويت»
  if (analysis.folded(at) !== 'مع' && analysis.folded(at) !== 'الي') return false;
  const first = analysis.sentenceStart(at);
  // «بكل من الوزير والمدير»
  const isEach = (start: number): boolean => start - 2 >= first && analysis.folded(start - 2).endsWith('كل');
  return found.some(({ start }) => start > first && analysis.folded(start - 1) === 'من' && !isEach(start));
}

/** «بالرئيس وبشعب مصر»: the same preposition again behind و. */
const isRepeated = ({ analysis }: EventScene, at: number): boolean => (analysis.outer(at) & Clitic.wa) !== 0;

/** «ألقت القبض على شخص، وبمراجعة النيابة …»: what «و» joins goes on with a role that was found and opens none; but «بينها وبين الحكومة». */
const mayOpen = (scene: EventScene, at: number): boolean => !isRepeated(scene, at) || scene.analysis.stem(at) === 'بين';

function endsReach({ analysis }: EventScene, at: number): boolean {
  return (
    analysis.is(at, analysis.bits.subordinator | analysis.bits.relative) ||
    (analysis.isPunctuation(at) && ':؛;'.includes(analysis.folded(at)))
  );
}

/** The slot that a preposition at a token opens, behind a trigger that ends at `end`. */
function slotAt(scene: EventScene, at: number, end: number, frame: Frame, rules: EventRules): Slot | undefined {
  const { analysis } = scene;
  const naming = namingAt(analysis, at);
  const attached = naming ? undefined : attachedRole(scene, at, frame);
  const role = naming ? roleBehindNaming(naming, frame) : (attached ?? separateRole(scene, at, frame));
  // Most words open nothing: what bars a slot is asked of the others only.
  if (role === undefined || isNoSlot(scene, at, end)) return undefined;
  if (naming) return acceptable(scene, role, naming.named, rules);
  // «أذن بصرف منح لفائدة البلدية»: who gets what is asked for is asked nothing.
  if (attached !== undefined && isForSake(scene, at)) return rules.wants ? undefined : { role, at: at + 1 };
  if (attached !== undefined) return acceptable(scene, role, at, rules);
  if (role !== 'place' && isPlaced(scene, at)) return undefined;
  // «نداء من طرف شبان»
  const agent = agentAt(scene, at);
  return acceptable(scene, role, agent >= 0 ? agent : (namingAt(analysis, at + 1)?.named ?? at + 1), rules);
}

/** «مساعدات لفائدة السكان», «صوت لصالح القرار»: no more than ل, before whom or what it is for. */
const isForSake = ({ analysis, phrases }: EventScene, at: number): boolean =>
  analysis.outer(at) === Clitic.la &&
  sakes.has(analysis.stem(at)) &&
  !analysis.hasPronoun(at) &&
  at + 1 < analysis.sentenceEnd(at) &&
  analysis.outer(at + 1) === 0 &&
  phrases.isNominal(at + 1);

const sakes: ReadonlySet<string> = new Set(['فايده', 'صالح', 'مصلحه']);

/** The role of the preposition that is attached to a noun. */
function attachedRole({ analysis, phrases }: EventScene, at: number, { attached }: Frame): string | undefined {
  const outer = analysis.outer(at);
  if (outer === 0 || attached.size === 0 || !phrases.isNominal(at) || isSpan(analysis, at)) return undefined;
  for (const [bit, role] of attached) if ((outer & bit) !== 0) return role;
  return undefined;
}

/** The role of a preposition that is a word of its own. */
function separateRole({ analysis }: EventScene, at: number, frame: Frame): string | undefined {
  if (at + 1 >= analysis.sentenceEnd(at)) return undefined;
  const word = analysis.folded(at);
  // «زيارات إلى المصانع إلى جانب المدارس»; but «الوقوف إلى جانب الشعب»
  const isBeside = word === 'الي' && analysis.folded(at + 1) === 'جانب';
  if (isBeside && frame.separate.get(word) !== 'endorsed') return undefined;
  const loose = word.length === 1 ? looseClitics.get(word) : undefined;
  return (
    (loose === undefined ? undefined : frame.attached.get(loose)) ??
    frame.separate.get(word) ??
    (analysis.outer(at) === 0 ? undefined : frame.separate.get(analysis.stem(at)))
  );
}

/** «نددت بما أسمته "الاعتداء"»: the preposition of what is called so. */
function roleBehindNaming({ preposition }: Naming, frame: Frame): string | undefined {
  const clitic = looseClitics.get(preposition);
  return clitic === undefined ? frame.separate.get(preposition) : frame.attached.get(clitic);
}

/** A preposition that tatweel or a quotation mark has set apart from its noun: «بـ"دور المغرب"». */
const looseClitics: ReadonlyMap<string, number> = new Map([
  ['ب', Clitic.ba],
  ['ل', Clitic.la],
  ['ك', Clitic.ka],
]);

/** A name, or a noun phrase with an article, a pronoun or a name in it. */
function isDefinitePhrase({ analysis, phrases, entityAt }: EventScene, at: number): boolean {
  for (let token = at; token < phrases.coreEnd(at); token++)
    if (entityAt(token) || analysis.isDefinite(token) || analysis.hasPronoun(token)) return true;
  return false;
}

/** «اجتماع اللجنة بنيويورك»: ب before a city says where. */
const isWhere = ({ analysis, entityAt }: EventScene, at: number, first: number): boolean =>
  (analysis.outer(at) & Clitic.ba) !== 0 && placeTypes.has(entityAt(first)?.type ?? '');

/** «طالب الفريق الاشتراكي بمجلس النواب بعقد اجتماع»: ب before a body says in which, where it brings what is wanted behind it. */
function isSeat({ analysis, entityAt, clauses }: EventScene, at: number): boolean {
  const body = (analysis.outer(at) & Clitic.ba) !== 0 ? entityAt(at) : undefined;
  if (body?.type !== 'organization') return false;
  const limit = Math.min(analysis.sentenceEnd(at), body.end + seatReach);
  for (let behind = body.end; behind < limit && clauses.of[behind] === clauses.of[at]; behind++)
    if (analysis.outer(behind) === Clitic.ba && isDeed(analysis, behind)) return true;
  return false;
}

/** How far behind a body what is wanted there is looked for. */
const seatReach = 10;

/** «طالب المحتجون بالجهة …»: ب before a word for where somebody lives, known from before. */
const isGround = ({ analysis }: EventScene, at: number): boolean =>
  (analysis.outer(at) & Clitic.ba) !== 0 && analysis.isDefinite(at) && grounds.has(analysis.bare(at));

const grounds: ReadonlySet<string> = new Set('جهه منطقه مدينه ولايه عاصمه بلاد'.split(' '));

/** «اجتمعت الكتلة بولاية صفاقس»: so it does before the word for what a place is. */
const isInProvince = (scene: EventScene, at: number, first: number): boolean =>
  (scene.analysis.outer(at) & Clitic.ba) !== 0 &&
  scene.analysis.longestMatch(first, scene.analysis.lexicon.code['place-head']) >= 0 &&
  (territories.has(scene.analysis.bare(first)) || placeNamedAt(scene, first) !== undefined);

/** «رئيس اللجنة المحلية بالمحافظة»: lands and towns, which meet nobody (folded, without article). */
const territories: ReadonlySet<string> = new Set(
  'محافظه منطقه مدينه ولايه جهه مملكه عاصمه معتمديه قريه بلده'.split(' '),
);

/** «على خلفية …» says why, «على حد تعبيره» who says it. */
const reasons: ReadonlySet<string> = new Set(['خلفيه', 'حد', 'اثر', 'ضوء']);

/** What passes, and is no party (folded, without article). */
const eras: ReadonlySet<string> = new Set(
  'ايام ايامه اونه فتره فترات سنوات اعوام شهور اشهر اسابيع ساعات لحظات دقايق'.split(' '),
);

/** A noun for people and for no house of theirs, or how many of them. */
function isSomebody({ analysis }: EventScene, at: number): boolean {
  const isCount =
    at + 2 < analysis.sentenceEnd(at) && analysis.folded(at + 1) === 'من' && groups.has(analysis.bare(at));
  const somebody = isCount ? at + 2 : at;
  if (!analysis.is(somebody, analysis.bits.people)) return false;
  return (
    isCount ||
    analysis.longestMatch(at, analysis.lexicon.code['organization-head']) < 0 ||
    sentOut.has(analysis.bare(at))
  );
}

/** Bodies of people that are no houses of theirs (folded, without article). */
const sentOut: ReadonlySet<string> = new Set(['وفد', 'وفود', 'لجنه', 'فريق']);

/** What falls with whoever rules. */
const regimes: ReadonlySet<string> = new Set(['نظام', 'حكم']);

/** Who else was there, and why just then. */
const beside: ReadonlySet<string> = new Set(['بمشاركه', 'بمناسبه', 'باسم', 'برفقه']);

/** A date is never a party or a topic; «برئاسة» and the like say a role of their own. */
function acceptable(scene: EventScene, role: string, at: number, rules: EventRules): Slot | undefined {
  const { analysis, entityAt } = scene;
  const entity = entityAt(at);
  if (reasons.has(analysis.stem(at)) || isByVotes(scene, at) || entity?.type === 'date') return undefined;
  // «برئاسة الوزير»; but «مع رئاسة الحكومة»
  if (entity?.type !== 'organization' && rules.around?.get(analysis.stem(at)) !== undefined) return undefined;
  // «الهجوم الذي شهدته المنطقة بسوسة»
  if (role === 'instrument' && (isPlacePart(scene, at) || placeNamedAt(scene, at) || isWhere(scene, at, at)))
    return undefined;
  // «خلال الزيارة لبحث العلاقات»
  if (
    role === 'place' &&
    analysis.outer(at) === Clitic.la &&
    !entity &&
    isPurpose(analysis, at) &&
    !placeNamedAt(scene, at)
  )
    return undefined;
  // «القبض عليه بمنطقة أسنيورت»
  if (role === 'charge' && placeNamedAt(scene, at)) return undefined;
  // «أذنت النيابة العمومية ببنزرت»
  if (
    role === rules.wants?.content &&
    (isWhere(scene, at, at) || isSeat(scene, at) || beside.has(analysis.folded(at)) || isGround(scene, at))
  )
    return undefined;
  if (!rules.parties.includes(role)) return { role, at };
  // «الهجمات التي تعرضت لها البلاد في الأيام الأخيرة»
  if (!entity && eras.has(analysis.bare(at))) return undefined;
  // «الاستغناء عن خدمات المدرب»: who serves.
  const served = at + 1 < analysis.sentenceEnd(at) && analysis.folded(at) === 'خدمات' ? at + 1 : -1;
  if (role === 'person' && served >= 0 && isActorAt(scene, served)) return { role, at: served };
  // «أطاحوا بنظام الرئيس»: who rules.
  const ruler = role === 'person' && regimes.has(analysis.stem(at)) ? at + 1 : -1;
  if (ruler > 0 && peopleTypes.has(scene.entityAt(ruler)?.type ?? '')) return { role, at: ruler };
  const first = skipOpeners(scene, at);
  if (first < 0) return undefined;
  const isSomeone =
    (rules.people?.includes(role) === true && isPeopleAt(scene, first)) ||
    // «إحالتهم على العدالة»
    (role === rules.doer && rules.doers?.has(analysis.bare(first)) === true) ||
    // «في تصريح للصحافة»
    (role === 'audience' && analysis.folded(first) === 'للصحافه');
  if (!isSomeone && !isActorAt(scene, first) && !rules.things?.includes(role)) return undefined;
  if (isWhere(scene, at, first) || isInProvince(scene, at, first)) return undefined;
  // «اجتمع بعدد من أعضاء الكتلة»
  const named =
    (analysis.outer(at) & Clitic.ba) === 0 ||
    isDefinitePhrase(scene, first) ||
    analysis.is(first, analysis.bits.quantifier) ||
    // «التقى بوفد من المستثمرين», «التقى بمجموعة من الشباب»
    isSomebody(scene, first) ||
    // «الإطاحة بثلاثة عناصر»
    isSomeone;
  return named ? { role, at } : undefined;
}

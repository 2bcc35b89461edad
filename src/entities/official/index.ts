/**
 * Officials: the holder of a public office, as title with its modifiers and the name before or behind it. Found in the
 * order of the text; every construction is a way to go on from a title (see title.ts).
 */
import { leadsBody, type Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import type { OfficialRole } from '../../types.ts';
import { type EntityRules, type EntityScene, isMisspelled, ruleMention } from '../scene.ts';
import { actsAlone, beforeHonorifics, isGoverned } from './alone.ts';
import { counterpartRole } from './counterpart.ts';
import { isNoOffice, isReachedProvince } from './no-office.ts';
import type { Title } from './owner-parts.ts';
import { namedOfficers, rankBefore } from './ranks.ts';
import { longestTitle } from './title.ts';
import { accompanying, isLesser, isLike, isOfGovernment, mayHoldAny } from './words.ts';

export const official: EntityRules = {
  type: 'official',
  find(scene) {
    let behind = 0;
    let last: Mention | undefined;
    for (const row of scene.matchesOf('office')) {
      const start = scene.analysis.matches.start[row]!;
      if (start < behind || isMisspelled(scene, row) || isNoOffice(scene.analysis, row)) continue;
      const title = longestTitle(scene, start);
      if (!title) continue;
      const mention = officialMention(scene, title, last);
      if (mention) withOfficeBehind(scene, title, mention);
      // «نواب رئيس الجمهورية»: no title inside of that of a group either.
      if (!mention && (title.needsBody || title.isGroup)) behind = title.officeEnd;
      if (!mention) continue;
      const whole = last && withRoyal(scene, last, mention);
      if (whole) {
        last!.tentative = true;
        mention.from = whole.from;
        mention.start = whole.start;
        mention.person = whole.person;
        mention.name = whole.name;
        withOfficeBehind(scene, title, mention);
      }
      scene.mentions.add(mention);
      behind = mention.end;
      last = mention;
    }
    for (const mention of namedOfficers(scene)) scene.mentions.add(mention);
  },
};

/**
 * «خالد طاهر، أمين منطقة المدينة رئيس اللجنة المحلية», «دشن الوزير سالم العوني رئيس مجلس إدارة المركز», «بقرار وزير الإسكان رئيس
 * اللجنة»: right behind the office or the name another office of the same person.
 */
function withOfficeBehind(scene: EntityScene, title: Title, mention: Mention): void {
  const { analysis } = scene;
  const { end } = title;
  if (end >= analysis.sentenceEnd(title.start) || analysis.outer(end) !== 0 || isLike(analysis, end)) return;
  // «أمام اللجنة», which folds as «إمام» does
  if (analysis.is(end, analysis.bits.preposition) || isReachedProvince(analysis, end)) return;
  if (!isOfOnePerson(analysis, title, mention)) return;
  const office = longestTitle(scene, end);
  if (!office || office.person || office.isGroup || office.needsHolder) return;
  if (!office.organization && !office.isBare) return;
  if (!mayBeSecond(office, mention, mention.start < title.start)) return;
  mention.end = office.end;
  mention.to = analysis.endOffset(office.end - 1);
}

/** Whether nobody else can stand behind an official: no verb of meeting, and no verb that has him as its subject, takes another. */
function isOfOnePerson(analysis: Analysis, title: Title, { start }: Mention): boolean {
  if (start < title.start) return !followsMeeting(analysis, start);
  if (!title.person && !mayHoldAny(title.role)) return false;
  return actsAlone(analysis, start) || isGoverned(analysis, start);
}

/** A lesser office, or one of state in no other country: «محمد بن زايد ولي عهد أبوظبي نائب القائد الأعلى للقوات المسلحة». */
function mayBeSecond({ role, country }: Title, first: Mention, isNamedBefore: boolean): boolean {
  // «السكرتير الخاص للرئيس عبدربه منصور هادي مدير مكتب الرئاسة»: whose secretary he is.
  if (isLesser(role)) return isNamedBefore || !ofStates.has(first.role ?? '');
  return ofCommand.has(role) && (!country || !first.country || country === first.country);
}

const ofStates: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government']);

const ofCommand: ReadonlySet<string> = new Set(['governor', 'mayor', 'military-commander']);

/** «استقبل سالم العوني وزير الداخلية رئيس المجلس»: behind a verb of meeting the second is whom he meets. */
function followsMeeting(analysis: Analysis, start: number): boolean {
  const code = analysis.lexicon.codeOf('trigger:meeting');
  const first = Math.max(analysis.sentenceStart(start), start - meetingReach);
  for (let at = start - 1; at >= first; at--) if (analysis.longestMatch(at, code) >= 0) return true;
  return false;
}

/** How many honorifics may stand between the verb and the name. */
const meetingReach = 4;

/** «الأمير سعود بن نايف أمير المنطقة الشرقية»: the name with its title of birth, right before the office; undefined if it isn't so. */
function withRoyal(scene: EntityScene, last: Mention, mention: Mention): Mention | undefined {
  const { analysis } = scene;
  const { start, end, person, role } = mention;
  // «عين الملك الأمير محمد بن نايف وليا للعهد»
  const isBefore =
    last.end === start &&
    analysis.outer(start) === 0 &&
    !analysis.isAccusative(start) &&
    !person &&
    last.person !== undefined;
  const office = isBefore ? ofBirth.get(analysis.stem(last.start)) : undefined;
  if (office === undefined) return undefined;
  const isWhole = end > start + 1 && ofPrinces.get(analysis.stem(start))?.has(analysis.stem(start + 1));
  const isOwn = office === role || isWhole;
  const isLone =
    (isLesser(role ?? '') || isOfGovernment(role ?? '')) &&
    (actsAlone(analysis, last.start) || isGoverned(analysis, last.start));
  return isOwn || isLone || !followsVerb(analysis, last.start) || isReceiver(analysis, mention) ? last : undefined;
}

/**
 * «التقى الأمير فيصل بن فرحان وزير الخارجية، اليوم، نظيره الإيطالي»: an office of no other state is that of the prince, where whom he
 * meets stands free behind it.
 */
function isReceiver(analysis: Analysis, { start, end, role, country }: Mention): boolean {
  if (country !== undefined || !isOfGovernment(role ?? '')) return false;
  const { subordinator, relative, verb } = analysis.bits;
  const limit = Math.min(analysis.sentenceEnd(start), end + metReach);
  for (let at = end; at < limit; at++) {
    const isFree = analysis.outer(at) === 0 && !analysis.is(at - 1, analysis.bits.preposition);
    if (isFree && isSomebodyElse(analysis, at)) return true;
    if (analysis.is(at, subordinator | relative) || (analysis.outer(at) & Clitic.wa) !== 0) return false;
    if (
      accompanying.has(analysis.stem(at)) ||
      (isFree && at > end && analysis.is(at, verb) && !analysis.isDefinite(at))
    )
      return false;
  }
  return false;
}

/** An office, or a word of honour before one; «نظيره», «وفدا». */
const isSomebodyElse = (analysis: Analysis, at: number): boolean =>
  isLike(analysis, at) ||
  analysis.longestMatch(at, analysis.lexicon.code.office) >= 0 ||
  analysis.longestMatch(at, analysis.lexicon.code['person-cue']) >= 0;

/** How far behind the office whom he meets stands: «…، في مقر الوزارة بالرياض اليوم، …». */
const metReach = 12;

/** The office of those who have a title of birth; behind a verb others may stand behind them («استقبل الأمير وزير الدفاع»). */
const ofBirth: ReadonlyMap<string, string> = new Map([
  ['الامير', 'governor'],
  ['السلطان', 'head-of-state'],
]);

/** «الأمير عبدالله بن مساعد الرئيس العام لرعاية الشباب», «الأمير خالد الفيصل مستشار خادم الحرمين»: how their other offices begin. */
const ofPrinces: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['الرييس', new Set(['العام', 'الفخري', 'الاعلي', 'التنفيذي'])],
  ['مستشار', new Set(['خادم', 'الملك', 'جلاله', 'امير'])],
]);

/** «استقبل صاحب السمو الملكي الأمير …»: a verb before the name and its honorifics. */
function followsVerb(analysis: Analysis, start: number): boolean {
  const first = analysis.sentenceStart(start);
  let before = beforeHonorifics(analysis, start);
  while (before > first && isBetween(analysis, before)) before--;
  return before >= first && analysis.is(before, analysis.bits.verb);
}

/** «استقبل اليوم في جدة الأمير …»: when and where stand between. */
const isBetween = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.preposition | analysis.bits.adverb) || analysis.is(at - 1, analysis.bits.preposition);

function officialMention(scene: EntityScene, title: Title, last: Mention | undefined): Mention | undefined {
  if (title.isGroup || (title.needsBody && !title.isBare)) return undefined;
  const isAlone = title.person !== undefined || title.isPredicate;
  const before = isAlone || isBareBehindComma(scene, title) ? undefined : personBefore(scene, title, last);
  const person = title.person ?? before;
  if (!person && title.needsHolder) return undefined;
  // «سلمى بن علي رئيسة الجمعية»: of what, no list knows.
  const isOpen = !title.country && !title.organization && !title.isBare && !title.needsHolder;
  const { start, officeEnd } = title;
  if (before && isOpen && !scene.analysis.isDefinite(start) && !scene.analysis.isDefinite(officeEnd - 1))
    return undefined;
  if (!person && !title.country && !title.organization && !title.isBare) return undefined;
  if (!person && (isPlaceHead(scene, title) || isAdjective(scene, title))) return undefined;
  const mention = ruleMention(
    scene,
    'official',
    before ? rankBefore(scene, before.start) : title.start,
    title.end,
    title.rule,
    person ? 0.9 : 0.8,
  );
  describe(mention, scene, title, person);
  if (mention.role !== 'other' || !isLike(scene.analysis, title.start)) return mention;
  const role = counterpartRole(scene, title.start, last);
  if (role === undefined) return undefined;
  mention.role = role as OfficialRole;
  return mention;
}

/** «التقى رئيس اللجنة، سالم العوني، الوزير»: one word with the article behind a comma is somebody else. */
const isBareBehindComma = ({ analysis }: EntityScene, { start, end }: Title): boolean =>
  end === start + 1 && analysis.isDefinite(start) && start > 0 && isComma(analysis, start - 1);

/** «محافظة الجيزة»: the governorate, and the governor only with her name. */
function isPlaceHead({ analysis }: EntityScene, { start, officeEnd }: Title): boolean {
  return officeEnd === start + 1 && analysis.longestMatch(start, analysis.lexicon.code['place-head']) >= 0;
}

/** «مصدر مسؤول», «مصدر أمني مسؤول»: a source, with an adjective or none. */
const isSource = (analysis: Analysis, at: number): boolean =>
  analysis.stem(at) === 'مصدر' ||
  (at > analysis.sentenceStart(at) && analysis.is(at, analysis.bits.adjective) && analysis.stem(at - 1) === 'مصدر');

/** «الحراك الدبلوماسي الفلسطيني»: an adjective of the noun before it. */
function isAdjective({ analysis }: EntityScene, { start, officeEnd, rule }: Title): boolean {
  const { noun, adjective, people } = analysis.bits;
  // «مصدر مسؤول في الخارجية»
  if (start > analysis.sentenceStart(start) && isSource(analysis, start - 1)) return true;
  if (officeEnd !== start + 1 || start === analysis.sentenceStart(start) || analysis.outer(start) !== 0) return false;
  // «زار مدير البحوث بوزارة الصحة المعرض»
  if (rule === 'official/realm' && !analysis.isDefinite(start)) return false;
  // «عقد محافظ الطائف اجتماعا»: what it goes on with is what it rules.
  if (!analysis.isDefinite(start) && analysis.longestMatch(officeEnd, analysis.lexicon.code.place) >= 0) return false;
  const describes = analysis.is(start, adjective) && analysis.is(start - 1, noun) && !analysis.is(start - 1, people);
  return describes && analysis.isDefinite(start) === analysis.isDefinite(start - 1);
}

/**
 * «سامح شكري وزير الخارجية», «مصطفى الصباغ، رئيس …»: a name that ends right before the title, or before a comma. The
 * holder of the title before is another («استقبل الملك محمد وزير الدفاع»).
 */
function personBefore(scene: EntityScene, title: Title, last: Mention | undefined): Mention | undefined {
  const { start } = title;
  const { analysis, mentions } = scene;
  if (analysis.outer(start) !== 0) return undefined;
  const end = start > 0 && isComma(analysis, start - 1) ? start - 1 : start;
  if (end <= analysis.sentenceStart(start) || (last && last.end >= end)) return undefined;
  const names = mentions
    .endingAt(end)
    .filter((name) => name.type === 'person' && name.end - name.start > 1 && !isOfOtherState(name, title));
  return names.reduce<Mention | undefined>((best, name) => (best && best.start <= name.start ? best : name), undefined);
}

/** «التقى محمود عباس الرئيس اللبناني»: whom the lists know to be of another state holds none of its offices. */
const isOfOtherState = (name: Mention, { country, role }: Title): boolean =>
  name.country !== undefined && country !== undefined && name.country !== country && isOfGovernment(role);

function describe(mention: Mention, { analysis }: EntityScene, title: Title, person: Mention | undefined): void {
  const country = title.country ?? (leadsBody(title.role, title.organization) ? undefined : person?.country);
  const name = person ? (person.name ?? analysis.text.slice(person.from, person.to)) : undefined;
  mention.role = title.role as OfficialRole;
  mention.name = name ?? analysis.text.slice(analysis.startOffset(title.start), analysis.endOffset(title.end - 1));
  if (country) mention.country = country;
  if (name) mention.person = name;
  if (title.organization) mention.organization = title.organization;
}

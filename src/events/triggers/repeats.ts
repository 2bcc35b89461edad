/** Triggers that only say again, or are a part of, what the events before them tell. */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isUtterance } from '../../syntax/words/participles.ts';
import { Clitic } from '../../text/clitics.ts';
import { topicNouns } from '../roles/around-words.ts';
import { bringsTopic } from '../roles/topics-around.ts';
import type { EventScene, FoundArgument, FoundEvent } from '../types.ts';
import { isTermOf } from '../violence/convicted.ts';
import { wasDone } from '../words/heads.ts';

/** How many events back one is looked for whose medium the trigger is. */
const mostBack = 12;
/** How many tokens back a verb may only echo an event. */
const echoReach = 20;

/** True if an event is none of its own, given those found before it in the text. */
export function repeats(scene: EventScene, event: FoundEvent, before: readonly FoundEvent[]): boolean {
  const last = before.at(-1);
  const same = last?.rules === event.rules ? last : undefined;
  if (
    same &&
    (isTopicOf(scene, event, same) ||
      isPartOf(event, same) ||
      echoes(event, same) ||
      isCompletion(scene, event, same) ||
      isHeldTalk(scene, event, same) ||
      isUttering(scene, event, same) ||
      isTermOf(scene, event, same) ||
      isReason(scene, event, same))
  )
    return true;
  if (isAimOf(scene, event, last)) return true;
  if (isCall(scene, event)) return false;
  return before.slice(-mostBack).some((one) => isMediumOf(event, one));
}

/**
 * «قضت المحكمة بسجن المتهم», «انعقدت أمس بالوزارة جلسة تفاوضية»: a verb that says no more than the noun of the same event next in its clause,
 * which ب brings, or only that it takes place.
 */
export function isToldByNext(
  { analysis, clauses }: EventScene,
  { start, isNoun, echoes, rules, arguments: told }: FoundEvent,
  next: FoundEvent | undefined,
): boolean {
  if (next?.rules !== rules || isNoun || !next.isNoun || clauses.of[next.start] !== clauses.of[start]) return false;
  if (echoes) return !told.some(({ role }) => rules.parties.includes(role));
  // «قتل شاب متأثرا بإصابته»: what a pronoun recalls.
  if (rules.speaks || told.length === 0 || analysis.hasPronoun(next.start)) return false;
  const isSaid = ({ role, start: at }: FoundArgument): boolean =>
    next.arguments.some((one) => one.role === role && one.start === at);
  // «أدى الرئيس الجديد اليمين الدستورية»
  const isBrought = (analysis.outer(next.start) & Clitic.ba) !== 0 || oaths.has(analysis.bare(next.start));
  return isBrought && told.every(isSaid);
}

const oaths: ReadonlySet<string> = new Set(['يمين', 'قسم']);

/** «تظاهر الآلاف للمطالبة بالإفراج عنه», «وقفة للتنديد بالقرار»: a noun of aim whose object the event before in the sentence has for its own. */
function isAimOf({ analysis }: EventScene, event: FoundEvent, last: FoundEvent | undefined): boolean {
  const { start, isNoun, rules, arguments: told } = event;
  const isAim = (analysis.outer(start) & Clitic.la) !== 0 && !analysis.hasPronoun(start);
  if (!last || !isNoun || !isAim || last.rules === rules || last.rules.speaks) return false;
  if (rules.wants === undefined && rules.isAttitude !== true) return false;
  if (analysis.sentenceOf(last.start) !== analysis.sentenceOf(start)) return false;
  const objects = told.filter(({ role, start: at }) => at > start && !rules.parties.includes(role));
  return objects.length > 0 && objects.every((one) => last.arguments.some((other) => other.start === one.start));
}

const calls: ReadonlySet<string> = new Set(['اتصال', 'مكالمه']);

/** «قال في اتصال هاتفي مع القناة»: who says something in a call has called; what is said in a letter is only said. */
const isCall = ({ analysis }: EventScene, { type, start }: FoundEvent): boolean =>
  type === 'call' && calls.has(analysis.stem(start));

/** «يلتقي نظيره لبحث القضايا»: the noun only brings the topic of the meeting before it. */
const isTopicOf = (scene: EventScene, { start, rules }: FoundEvent, last: FoundEvent): boolean =>
  bringsTopic(scene, start) && last.arguments.some((one) => one.role === rules.topic && one.start === start + 1);

/** «تسليم المساعدات»: what is given is told with the giving. */
const isPartOf = ({ start, rules }: FoundEvent, last: FoundEvent): boolean =>
  rules.sameIn !== undefined && last.arguments.some((one) => one.role === rules.sameIn && holds(one, start));

/** «أرسلت مساعدات بقيمة مليون دولار إلى مصر»: behind the noun for what is given, what the verb's own reach leaves out. */
export function toldByPart(event: FoundEvent, last: FoundEvent): FoundArgument[] {
  if (last.rules !== event.rules || !isPartOf(event, last)) return [];
  const { parties, recipient } = event.rules;
  // «المساعدات للمتضررين من الشعب»: who gives is told with the giving.
  const roles = recipient === undefined ? parties : [recipient];
  const isNew = ({ role, start }: FoundArgument): boolean =>
    start > event.start && roles.includes(role) && !last.arguments.some((one) => one.role === role);
  return event.arguments.filter(isNew);
}

/** «زيارة تفقد»: the noun right behind only says of what kind; behind an article («تبنت التفجير هجمات») nothing does. */
const isCompletion = ({ analysis }: EventScene, { start, isNoun, rules }: FoundEvent, last: FoundEvent): boolean =>
  isNoun &&
  last.isNoun &&
  start === last.end &&
  // «شكره وتقديره» are one, «مقتل وإصابة ثلاثة جنود» two.
  !(rules.passives === true && (analysis.outer(start) & Clitic.wa) !== 0) &&
  (analysis.isDefinite(start) || !analysis.isDefinite(last.start));

/** «اجتمع الوزير مع السفير، حيث جرى بحث التطورات»: what was talked of in the meeting that the sentence told. */
const isHeldTalk = ({ analysis }: EventScene, { start, rules, isNoun }: FoundEvent, last: FoundEvent): boolean =>
  isNoun &&
  rules.topic !== undefined &&
  analysis.sentenceOf(last.start) === analysis.sentenceOf(start) &&
  start > analysis.sentenceStart(start) &&
  topicNouns.has(analysis.stem(start)) &&
  wasDone.has(analysis.stem(start - 1));

/** «وتابع الوزير قائلا: …», «علق على القرار بالقول إن …», «مضيفا قوله: …»: behind a verb of saying, with no mark between, that somebody says so. */
function isUttering({ analysis }: EventScene, { start, rules }: FoundEvent, last: FoundEvent): boolean {
  if (rules.speaks !== true || last.isNoun || !(isUtterance(analysis, start) || isBySaying(analysis, start, last)))
    return false;
  if (analysis.sentenceOf(last.start) !== analysis.sentenceOf(start)) return false;
  const { subordinator } = analysis.bits;
  // «وأضاف الوزير خلال كلمته، قائلا: …»: who only adds something says nothing before.
  const end = isComma(analysis, start - 1) && adding.test(analysis.stem(last.start)) ? start - 1 : start;
  for (let at = last.end; at < end; at++) {
    if (analysis.isPunctuation(at) || analysis.is(at, subordinator) || (analysis.outer(at) & Clitic.wa) !== 0)
      return false;
  }
  return true;
}

const adding = /^(اضاف|اردف|استطرد|تابع|واصل)ت?$|^مضيف/;

/** «بالقول إن …», «بقوله: …»; of who adds something «قوله» is what he adds. */
function isBySaying(analysis: Analysis, at: number, last: FoundEvent): boolean {
  if (analysis.bare(at) !== 'قول' || !(analysis.isDefinite(at) || analysis.hasPronoun(at))) return false;
  return (analysis.outer(at) & Clitic.ba) !== 0 || (analysis.hasPronoun(at) && adding.test(analysis.stem(last.start)));
}

/** «وقفة أمام الوزارة احتجاجا على القرار»: in the accusative the noun says why people gather of whom the sentence told. */
const isReason = ({ analysis }: EventScene, { type, start }: FoundEvent, last: FoundEvent): boolean =>
  type === 'protest' &&
  analysis.folded(start) === 'احتجاجا' &&
  analysis.sentenceOf(last.start) === analysis.sentenceOf(start);

/** «ندوة عقدتها النقابة …، التي انعقدت»: a verb that only says that the event named before took place. */
const echoes = (event: FoundEvent, last: FoundEvent): boolean => event.echoes && event.start - last.start <= echoReach;

/** «أكد في كلمة له …», «قال في رسالة …»: what a verb of saying names as its medium. */
const isMediumOf = ({ start }: FoundEvent, { rules, arguments: told }: FoundEvent): boolean =>
  told.some((one) => one.role === rules.within?.role && holds(one, start));

const holds = ({ start, end }: FoundArgument, at: number): boolean => start <= at && at < end;

/** What something is said in: «في بيان», «خلال مؤتمر صحفي», «على صفحته بموقع فيسبوك», «عبر قناة الجزيرة». */
import { media } from '../../entities/organization/medium.ts';
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver } from '../arguments/arguments.ts';
import type { EventRules, EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { kindNoun } from '../words/documents.ts';
import { programmeAt, programmeOfGuest } from './programme.ts';

const containers: ReadonlySet<string> = new Set(['في', 'خلال', 'عبر', 'ضمن', 'اثناء']);
const press: ReadonlySet<string> = new Set(
  'صحفي صحافي صحفيا صحافيا صحفيه صحافيه اعلامي اعلاميه اذاعي اذاعيه تلفزي تلفزيه تلفزيوني تلفزيونيه'.split(' '),
);
/** Where people publish, also behind على (folded, without article and pronoun). */
const sites: ReadonlySet<string> = new Set(
  'صفحه صفحات حساب حسابات موقع شبكه شبكات منصه مواقع قناه اذاعه تلفزيون جريده صحيفه اعمده'.split(' '),
);
const mediaTypes: ReadonlySet<string> = new Set([...media, 'social-network']);

/** True of papers, channels, agencies and sites, which carry what others say. */
export const isMedia = (entity: Mention | undefined): boolean =>
  entity?.type === 'organization' && mediaTypes.has(entity.subtype ?? '');

/** «في نفس التصريح», «في أول تصريحات علنية»: which of them, before the noun. */
export const pickers: ReadonlySet<string> = new Set(['نفس', 'اول', 'اخر', 'احدث', 'ثاني']);

/** The medium that a preposition at a token brings, or undefined. */
export function mediumAt(scene: EventScene, at: number, rules: EventRules): FoundArgument | undefined {
  const { within } = rules;
  const { analysis } = scene;
  if (!within || at < 0 || at + 1 >= analysis.sentenceEnd(at)) return undefined;
  const isOn = analysis.folded(at) === 'علي';
  if (!isOn && !containers.has(analysis.stem(at))) return programmeOfGuest(scene, at, within.role);
  // «عبر «تويتر»»
  const open = isQuotationMark(analysis, at + 1) && isMedia(scene.entityAt(at + 2)) ? at + 2 : at + 1;
  // «في هذه المقابلة الصحفية»
  const noun = kindNoun(analysis, pickers.has(analysis.folded(open)) ? open + 1 : open);
  if (noun >= analysis.sentenceEnd(at)) return undefined;
  if (!isSite(scene, noun) && (isOn || !carries(scene, noun, within)))
    return isOn ? undefined : programmeAt(scene, noun, within.role);
  return argumentOver(scene, within.role, open, siteEnd(scene, phraseEnd(scene, noun)));
}

const isSite = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  isMedia(entityAt(at)) || sites.has(headWord(analysis, at));

function carries({ analysis }: EventScene, noun: number, within: NonNullable<EventRules['within']>): boolean {
  const head = headWord(analysis, noun);
  if (within.heads.has(head)) return true;
  const next = noun + 1;
  return within.beforePress.has(head) && next < analysis.sentenceEnd(noun) && press.has(analysis.bare(next));
}

/** «في بيان مقتل ثلاثة جنود»: behind an indefinite noun for what is said, a noun that isn't definite is the content. */
function phraseEnd({ analysis, entityAt, phrases }: EventScene, at: number): number {
  const known = entityAt(at)?.end;
  if (known !== undefined) return known;
  const end = phrases.coreEnd(at);
  const next = at + 1;
  if (isAnswer(analysis, end)) return phrases.coreEnd(end + 1);
  // «في بلاغ صادر عن الوزارة», «في مؤتمر صحفي عقد أمس»: who issued it, and when, is no part of its kind.
  if (end - 1 > at && issued.has(analysis.folded(end - 1))) return end - 1;
  const isContent =
    next < end &&
    !analysis.isDefinite(at) &&
    !analysis.isDefinite(next) &&
    !entityAt(next) &&
    analysis.is(next, analysis.bits.noun) &&
    !analysis.is(next, analysis.bits.adjective | analysis.bits.people);
  return isContent ? next : end;
}

const issued: ReadonlySet<string> = new Set(
  'صادر صادره عقد عقده عقدته نشر نشره نشرته بث بثه بثته صدر اصدره اصدرته'.split(' '),
);

/** «في رده على سؤال», «في إجابته على السؤال»: what was asked belongs to the answer. */
const isAnswer = (analysis: Analysis, at: number): boolean =>
  at + 1 < analysis.sentenceEnd(at - 1) &&
  (analysis.folded(at) === 'علي' || analysis.folded(at) === 'عن') &&
  questions.has(analysis.bare(at + 1));

/** What is answered. */
export const questions: ReadonlySet<string> = new Set('سوال اسيله تساول تساولات استفسار استفسارات'.split(' '));

/** «صفحته الرسمية بموقع التواصل الاجتماعي»: the sites on which it stands belong to it. */
function siteEnd(scene: EventScene, from: number): number {
  const { analysis } = scene;
  let end = from;
  while (end < analysis.sentenceEnd(from - 1)) {
    const isSeparate = joins.has(analysis.folded(end));
    if (!isSeparate && (analysis.outer(end) & Clitic.ba) === 0) break;
    const open = isSeparate ? end + 1 : end;
    const noun = isSeparate && isQuotationMark(analysis, open) ? open + 1 : open;
    if (noun >= analysis.sentenceEnd(from - 1) || !isSite(scene, noun)) break;
    end = phraseEnd(scene, noun);
  }
  return end;
}

const joins: ReadonlySet<string> = new Set(['علي', 'في']);

/** A noun without article and pronoun: «كلمته» is كلمه, «تصريحاته» تصريحات. */
export function headWord(analysis: Analysis, at: number): string {
  const noun = kindNoun(analysis, at);
  const stem = analysis.bare(noun);
  return analysis.hasPronoun(noun) && /[^ا]ت$/.test(stem) ? `${stem.slice(0, -1)}ه` : stem;
}

/**
 * «قال سالم العوني، أحد الذين خرجوا إلى الشارع، في حديث لـ«الشرق الأوسط»: …»: right before what is said, behind a clause that tells
 * of who says it, what it is said in, and to whom.
 */
export function mediumBeforeContent(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
  rules: EventRules,
): FoundArgument[] {
  const speaker = found.find(({ role, start: at }) => role === 'speaker' && at > start);
  if (!isVerb || speaker === undefined || found.some(({ role }) => role === 'medium')) return [];
  const { analysis, clauses, speaks } = scene;
  const limit = Math.min(analysis.sentenceEnd(start), speaker.end + longestAside);
  let isAside = false;
  for (let at = speaker.end; at < limit; at++) {
    if (opensSaid(analysis, at) || (clauses.ofVerb.has(at) && speaks(at))) return [];
    isAside ||= analysis.is(at, analysis.bits.relative);
    if (!isAside || !containers.has(analysis.folded(at))) continue;
    const medium = mediumAt(scene, at, rules);
    const told = medium === undefined ? undefined : toldAt(scene, medium.end);
    if (told !== undefined && opensSaid(analysis, told.at(-1)?.end ?? medium!.end)) return [medium!, ...told];
  }
  return [];
}

/** How many words such a clause has at most, with what follows it. */
const longestAside = 24;

/** «لـ«الشرق الأوسط»», «لوكالة رويترز»: who is told, right behind the medium; nobody, where it ends there. */
function toldAt(scene: EventScene, at: number): FoundArgument[] | undefined {
  const { analysis, entityAt } = scene;
  const isApart = analysis.folded(at) === 'ل';
  if (!isApart && (analysis.outer(at) & Clitic.la) === 0) return [];
  const name = isApart && isQuotationMark(analysis, at + 1) ? at + 2 : isApart ? at + 1 : at;
  const entity = entityAt(name);
  return entity?.type === 'organization' ? [argumentOver(scene, 'audience', name, entity.end)] : undefined;
}

/** «: …», «إن …», over the mark that closes a name. */
function opensSaid(analysis: Analysis, end: number): boolean {
  const at = isQuotationMark(analysis, end) ? end + 1 : end;
  if (at >= analysis.sentenceEnd(end - 1)) return false;
  return analysis.folded(at) === ':' || analysis.folded(at) === 'ان';
}

/** What stands free behind whoever does what a verbal noun tells: «اقتحام الجيش المخيم», «اعتقال الشرطة ثلاثة صحفيين», «استقبال الرئيس وفدا». */
import type { Mention } from '../../grammar/mentions.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { isFreeNoun, skipAdverbs } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isPower } from '../words/actors.ts';
import { isOfFight } from '../words/heads.ts';
import { mayBeHit } from '../words/place-names.ts';
import { doerBeside, isConstructDefinite } from './noun-owner.ts';
import { isBody } from './taken.ts';
import { objects } from './verb-roles.ts';

/** Whoever completes the noun as its doer, and what it is done to right behind; nothing where the complement is the object. */
export function doneBehind(scene: EventScene, role: string, trigger: TriggerInFrame): FoundArgument[] {
  const { end, frame, rules, start } = trigger;
  const { analysis } = scene;
  const doer = doerBeside(frame, rules) ?? (role === rules.doer && rules.wants ? rules.doer : undefined);
  const taken = role === doer ? rules.recipient! : role;
  if (doer === undefined || !sufferers.has(taken) || befalling.has(analysis.bare(start))) return [];
  if (!mayDo(scene, end, trigger)) return [];
  const doers = partiesAt(scene, doer, end, frame);
  const last = doers.at(-1)!;
  const isWhole = scene.entityAt(last.start)?.end === last.end || scene.phrases.coreEnd(last.start) === last.end;
  const at = isWhole ? skipAdverbs(scene, last.end) : -1;
  if (at < 0 || analysis.tokens.newline[at] === 1 || !isFreeNoun(scene, at)) return [];
  // «تعيين الملك سالم العوني وزيرا»: as what, and nobody.
  if (frame.object2 !== undefined && analysis.isAccusative(at)) return [];
  return isDoneTo(scene, at, taken, trigger) ? [...doers, ...objects(scene, at, trigger, taken)] : [];
}

/** Roles of those to whom something is done. */
const sufferers: ReadonlySet<string> = new Set('target person recipient addressee participant opposed'.split(' '));

/** Nouns for what befalls somebody, which are completed by nobody else, and for what is an attitude more often. */
const befalling: ReadonlySet<string> = new Set(
  'اتهام اتهامات مقتل مصرع اصابه اصابات استشهاد انفجار سقوط وفاه'.split(' '),
);

/** «قوات الاحتلال», «واشنطن», «الشرطة»; of those who meet an official by name too («استقبال الرئيس عباس وفدا»). */
function mayDo(scene: EventScene, at: number, { rules, start }: TriggerInFrame): boolean {
  const { analysis, entityAt } = scene;
  const entity = entityAt(at);
  // «اقتحام وزير إسرائيلي المسجد»: people storm, and are not stormed.
  if (entity?.type === 'official' && storming.has(analysis.bare(start))) return true;
  if (entity) return isPower(entity) || (rules.isUndertaken === true && entity.person !== undefined);
  if (!isConstructDefinite(scene, at)) return false;
  if (rules.type === 'attack') return isOfFight(analysis.bare(at)) || armies.has(analysis.bare(at));
  return rules.type === 'arrest' ? authorities.has(analysis.bare(at)) : rules.wants !== undefined && isBody(scene, at);
}

const storming: ReadonlySet<string> = new Set(['اقتحام', 'اقتحامات']);
const armies: ReadonlySet<string> = new Set(['جيش', 'طيران', 'احتلال', 'شرطه', 'امن']);
const authorities: ReadonlySet<string> = new Set('شرطه سلطات امن قوات اجهزه جيش محكمه نيابه قضاء وحدات'.split(' '));

/** A name, a count of people, somebody or something known, or whoever has the alef of the accusative; no quality of the doer. */
function isDoneTo(scene: EventScene, at: number, role: string, { end, rules }: TriggerInFrame): boolean {
  const { analysis, entityAt } = scene;
  const { people, adjective, quantifier } = analysis.bits;
  const hitsThings = rules.things?.includes(role) === true;
  const entity = entityAt(at);
  if (entity) return entityAt(end) !== undefined && (isNamed(entity) || (hitsThings && entity.type === 'place'));
  if (analysis.isCount(at)) return analysis.isNumber(at) && analysis.is(at + 1, people);
  if (analysis.is(at, adjective | quantifier)) return false;
  const isThing = hitsThings && mayBeHit(analysis, at);
  const isKnown = analysis.isAccusative(at) || isConstructDefinite(scene, at);
  return isThing || (isKnown && analysis.is(at, people));
}

const isNamed = ({ type, subtype }: Mention): boolean => named.has(type) || subtype === 'capital';
const named: ReadonlySet<string> = new Set(['organization', 'country', 'official', 'person']);

/** What burns and explodes: «أضرم مجهولون النار في مسجد», «فجر انتحاري حزامه الناسف», «فجر شاب نفسه». */
import { argumentOver, partiesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { behindCount } from '../words/actors.ts';
import { inRole } from '../words/in-role.ts';
import { rigged } from './weapon.ts';

/** «أضرم مجهولون النار في مسجد»: what stands right behind the fire burns, wherever else it is. */
export function setAlight(scene: EventScene, { frame }: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  const { analysis, phrases } = scene;
  const fire = found.find(({ role, start }) => role === 'instrument' && fires.has(analysis.bare(start)));
  const isSet = fire !== undefined && frame.separate.get('في') === 'target';
  if (!isSet || fire.end + 1 >= analysis.sentenceEnd(fire.start) || analysis.folded(fire.end) !== 'في') return found;
  const burnt = fire.end + 1;
  if (scene.entityAt(burnt)?.type === 'date' || !phrases.isNominal(burnt)) return found;
  const others = found.filter(({ role, start }) => start !== burnt && role !== 'target');
  return [...others, ...partiesAt(scene, 'target', burnt)];
}

const fires: ReadonlySet<string> = new Set(['نار', 'نيران']);

/** «فجر انتحاري حزامه الناسف», «فجر مسلحون عبوة», «فجر سيارة مفخخة»: what explodes is what it is done with. */
export function asBomb({ analysis }: EventScene, { start }: TriggerInFrame, argument: FoundArgument): FoundArgument {
  const what = analysis.bare(argument.start);
  const isRigged = argument.end > argument.start + 1 && rigged.has(analysis.bare(argument.start + 1));
  const isBomb = belts.has(what) || ((bombs.has(what) || isRigged) && exploding.test(analysis.stem(start)));
  return argument.role === 'target' && isBomb ? inRole(argument, 'instrument') : argument;
}

const exploding = /^[يت]?فجر(ت|وا|ون)?$/;
/** «تمكنت قوات الأمن من تفجير سبع عبوات ناسفة»: whoever guards a place and blows up what he found there makes it safe. */
export function isDisposal(scene: EventScene, { start }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { analysis, entityAt } = scene;
  if (!blasting.test(analysis.stem(start))) return false;
  const isGuard = found.some(({ role, start: at }) => role === 'attacker' && forces.has(entityAt(at)?.subtype ?? ''));
  return (
    isGuard &&
    found.some((one) => blown.has(one.role) && bombs.has(analysis.bare(behindCount(scene, one.start, one.end))))
  );
}

const blasting = /فجي?ر/;
const blown: ReadonlySet<string> = new Set(['target', 'instrument']);
const forces: ReadonlySet<string> = new Set(['army', 'security']);
const bombs: ReadonlySet<string> = new Set('عبوه عبوات قنبله قنابل لغم لغما الغام الغاما شحنه شحنات'.split(' '));

const belts: ReadonlySet<string> = new Set(['حزام', 'حزاما', 'احزمه', 'ستره', 'سترت']);

/** «فجر الشاب نفسه», «امرأة فجرت نفسها»: who blows himself up does it, and is not whom it is done to. */
export function ofOneself(scene: EventScene, { start, end }: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  const { analysis } = scene;
  if (!exploding.test(analysis.stem(start)) || found.some(({ role }) => role === 'attacker')) return found;
  const limit = Math.min(analysis.sentenceEnd(start), end + selfReach);
  let self = end;
  while (self < limit && !selves.test(analysis.folded(self))) self++;
  if (self === limit) return found;
  return found.map((one) =>
    one.role === 'target'
      ? argumentOver(scene, 'attacker', one.start, one.start < self ? Math.min(one.end, self) : one.end)
      : one,
  );
}

const selfReach = 5;
const selves = /^(نفس|انفس)(ه|ها|هم|هن|هما|يهما)$/;

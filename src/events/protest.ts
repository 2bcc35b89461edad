/** protest: people demonstrate, strike, rally or boycott. Triggers: lexicons/triggers/protest.tsv. */
import { Clitic } from '../text/clitics.ts';
import { withoutArticle } from '../text/fold.ts';
import { argumentOfEntity, argumentOver, partiesAt } from './arguments.ts';
import { boycotted } from './heads.ts';
import { governsNoun } from './light.ts';
import { fill } from './slots.ts';
import { isFreeNoun } from './subject.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';

/** Those whose name says that they protest (folded, without article): what they do in the street is the protest. */
const demonstrators: ReadonlySet<string> = new Set(
  'متظاهر متظاهرا متظاهرون متظاهرين متظاهرو متظاهري متظاهرات محتج محتجون محتجين محتجو محتجي محتجات معتصمون معتصمين مضربون مضربين'.split(
    ' ',
  ),
);
const streets: ReadonlySet<string> = new Set('شارع شوارع شوارعها ميادين ساحات'.split(' '));

export const protest: EventRules = {
  type: 'protest',
  isPersonal: true,
  parties: ['protester', 'target'],
  doer: 'protester',
  placedBy: new Set(['place']),
  things: ['target'],
  around: { امام: 'place', قباله: 'place' },
  needsArgument: true,
  only: {
    crowd: [{ role: 'protester', heads: demonstrators }],
    boycott: [{ role: 'target', heads: boycotted }],
    street: [
      { role: 'protester', heads: demonstrators },
      { role: 'place', heads: streets },
    ],
  },
  revise: reviseProtest,
  concrete: {
    weights: {
      target: 0.7,
      crowd: 0.7,
      protesting: 1,
      located: 0.6,
      place: 1,
      time: 0.5,
      recent: 0.7,
      light: 0.4,
      relative: -0.6,
      content: -0.6,
      definite: -0.3,
      conduct: -0.6,
      short: 0.5,
      old: -0.4,
    },
    enough: 2.7,
  },
};

/** Who protests and against what, where the sentence says so away from the trigger. */
function reviseProtest(scene: EventScene, trigger: TriggerInFrame, told: readonly FoundArgument[]): FoundArgument[] {
  // «احتجاجا على …»: an adverb of something else.
  const { reading, light, start } = trigger;
  const isGoverned = light !== undefined && governsNoun(scene, light, start);
  if (reading === 'noun' && !isGoverned && scene.analysis.isAccusative(start)) return [...told];
  const parted = told.flatMap((argument) => splitCrowd(scene, trigger, argument));
  const has = (role: string): boolean => parted.some((argument) => argument.role === role);
  const demands = demandsBehind(scene, trigger);
  const kept = demands.length > 0 ? parted.filter(({ role }) => role !== 'demand') : parted;
  return [
    ...kept,
    ...demands,
    ...(has('protester') ? [] : demonstratorsIn(scene, trigger)),
    ...(has('target') ? [] : against(scene, trigger)),
  ];
}

/** «رشق المتظاهرون قوات الشرطة»: who has no complement; a noun right behind them is the verb's object. */
function splitCrowd(scene: EventScene, { frame }: TriggerInFrame, argument: FoundArgument): FoundArgument[] {
  const { analysis } = scene;
  const { role, start, end } = argument;
  if (role !== 'protester' || scene.entityAt(start)) return [argument];
  let head = start;
  while (head < end && !demonstrators.has(withoutArticle(scene.analysis.stem(head)))) head++;
  let cut = head + 1;
  while (
    cut < end &&
    analysis.is(cut, analysis.bits.adjective) &&
    analysis.isDefinite(cut) === analysis.isDefinite(head)
  )
    cut++;
  if (cut >= end || !isFreeNoun(scene, cut)) return [argument];
  const doers = argumentOver(scene, role, start, cut);
  return frame.object ? [doers, argumentOver(scene, frame.object, cut, end)] : [doers];
}

/** How far from its trigger what belongs to a protest is looked for: a text may be one long sentence. */
const farthest = 120;

/** «خرجت مظاهرة … وهتف المتظاهرون»: the first that are called demonstrators in the sentence, with their count. */
function demonstratorsIn(scene: EventScene, { start }: TriggerInFrame): FoundArgument[] {
  const { analysis } = scene;
  const first = Math.max(analysis.sentenceStart(start), start - farthest);
  for (let at = first; at < Math.min(analysis.sentenceEnd(start), start + farthest); at++) {
    if (at === start || !demonstrators.has(withoutArticle(analysis.stem(at))) || scene.entityOver(at)) continue;
    const isCounted = at > first && analysis.is(at - 1, analysis.bits.quantifier | analysis.bits.number);
    return partiesAt(scene, 'protester', isCounted ? at - 1 : at).slice(0, 1);
  }
  return [];
}

/** «للمطالبة بصرف الرواتب», «مطالبين بالتشغيل»: what they want. */
function demandsBehind(scene: EventScene, { end, start, rules }: TriggerInFrame): FoundArgument[] {
  const { analysis, phrases } = scene;
  const last = Math.min(analysis.sentenceEnd(start), end + demandReach) - 1;
  for (let at = end; at < last; at++) {
    if (!demanding.has(withoutArticle(analysis.stem(at)))) continue;
    if ((analysis.outer(at + 1) & Clitic.ba) !== 0 && phrases.isNominal(at + 1))
      return fill(scene, 'demand', at + 1, rules);
  }
  return [];
}

const demandReach = 25;

/** «احتجاجا على …», «تنديدا ب…», «ضد …» behind the trigger. */
function against(scene: EventScene, { start, end, rules }: TriggerInFrame): FoundArgument[] {
  const { analysis, phrases } = scene;
  const last = Math.min(analysis.sentenceEnd(start), start + farthest) - 1;
  for (let at = end; at < last; at++) {
    const word = withoutArticle(analysis.stem(at));
    const next = analysis.folded(at + 1);
    if (word === 'ضد' && phrases.isNominal(at + 1)) return fill(scene, 'target', at + 1, rules);
    if (protesting.has(word) && next === 'علي' && at + 2 <= last && phrases.isNominal(at + 2))
      return fill(scene, 'target', at + 2, rules);
    if (demanding.has(word) && bodies.has(scene.entityAt(at + 1)?.type ?? ''))
      return fill(scene, 'target', at + 1, rules);
    if (denouncing.has(word) && analysis.outer(at + 1) !== 0 && phrases.isNominal(at + 1))
      return fill(scene, 'target', at + 1, rules);
  }
  return facing(scene, end, last);
}

/** «ساروا نحو السفارة», «أمام مقر البرلمان»: a body before which people gather is whom they turn to. */
function facing({ analysis, entityAt }: EventScene, from: number, last: number): FoundArgument[] {
  for (let at = from; at < last; at++) {
    if (!fronts.has(analysis.folded(at))) continue;
    const body = [at + 1, at + 2].map(entityAt).find((entity) => entity && bodies.has(entity.type));
    if (body && body.type !== 'country' && body.end <= last + 1) return [argumentOfEntity('target', body)];
  }
  return [];
}

const fronts: ReadonlySet<string> = new Set(['امام', 'قباله', 'نحو', 'خارج', 'صوب', 'باتجاه']);
const protesting: ReadonlySet<string> = new Set(['احتجاجا', 'احتجاج', 'اعتراضا']);
const denouncing: ReadonlySet<string> = new Set(
  'تنديدا رفضا تنديد منددين مندده منددا ينددون تندد رافضين مناهضه مناهضين معاديه مناويه مناوئه'.split(' '),
);
const demanding: ReadonlySet<string> = new Set(['مطالبين', 'مطالبه', 'طالبوا', 'طالب', 'مطالبا', 'داعين']);
const bodies: ReadonlySet<string> = new Set(['country', 'organization', 'official']);

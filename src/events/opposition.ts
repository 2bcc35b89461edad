/** opposition: somebody rejects, condemns, criticises or accuses. Triggers: lexicons/triggers/opposition.tsv. */
import { agrees, isPluralPronoun, pronounGender } from '../syntax/agreement.ts';
import { isQuotationMark } from '../syntax/quotations.ts';
import { Clitic } from '../text/clitics.ts';
import { partiesAt, phrasesAt } from './arguments/arguments.ts';
import { actorOf } from './arguments/subject.ts';
import { withGiver } from './roles/givers.ts';
import { withSharedOwner } from './roles/shared-owner.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from './types.ts';
import { peopleTypes } from './words/actors.ts';
import { treaties } from './words/heads.ts';
import { inRole } from './words/in-role.ts';

/** What a state does by using its right to it (folded). */
const vetoes: ReadonlySet<string> = new Set(['الفيتو', 'فيتو', 'النقض', 'حق']);

/** «استخدمت روسيا حق الفيتو لعرقلة …»: whoever the clause is about has used it. */
function vetoerOf(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  if (isVerb || found.some(({ role }) => role === 'opponent') || !vetoes.has(scene.analysis.stem(start))) return [];
  const actor = actorOf(scene, start);
  return actor < 0 ? [] : partiesAt(scene, 'opponent', actor).slice(0, 1);
}

/** «وجه الاتهام إلى النائب», «توجيه الاتهام بالفساد إلى المدير»: right behind the noun, or the charge, whom it goes to; «تهدف الاتهامات إلى …» has another. */
function blamedBehind(
  scene: EventScene,
  { start, end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, phrases } = scene;
  if (isVerb || !blame.test(analysis.bare(start)) || end + 1 >= analysis.sentenceEnd(start)) return [];
  const isCharged = (analysis.outer(end) & Clitic.ba) !== 0 && phrases.isNominal(end);
  const to = isCharged ? phrases.coreEnd(end) : end;
  if (to + 1 >= analysis.sentenceEnd(start) || analysis.folded(to) !== 'الي') return [];
  const isTold = found.some(({ role, start: at }) => role === 'opposed' && at <= to);
  return isTold || !phrases.isNominal(to + 1) ? [] : partiesAt(scene, 'opposed', to + 1);
}

/** «أبدى الحزب تحفظاته الأولية بشأن التعيينات»: what a noun with its pronoun is about, where nothing else tells what it is against. */
function opposedAbout(
  scene: EventScene,
  { start, end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (isVerb || !analysis.hasPronoun(start) || found.some(({ role }) => role === 'opposed')) return [];
  const limit = analysis.sentenceEnd(start);
  let at = end;
  while (at < limit && analysis.isDefinite(at) && analysis.is(at, analysis.bits.adjective)) at++;
  return at + 1 < limit && about.has(analysis.folded(at)) ? phrasesAt(scene, 'opposed', at + 1) : [];
}

const about: ReadonlySet<string> = new Set(['بشان', 'حول', 'بخصوص', 'ازاء', 'حيال', 'تجاه']);

const blame = /^(اتهام|اتهامات|لوم)(ه|ها|هم|ا)?$/;

/** «اتهم الوزير بالفساد», «لم يتهم بلاتر بأي تجاوزات»: the only one behind whom the charge stands is accused, and accuses nobody. */
function withAccused(scene: EventScene, { start, reading }: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  const { analysis } = scene;
  const isAlone = reading === 'verb' && accusing.test(analysis.stem(start)) && !analysis.hasPronoun(start);
  if (!isAlone || found.some(({ role }) => role === 'opposed')) return found;
  const isAccused = ({ role, start: from, end }: FoundArgument): boolean =>
    role === 'opponent' && from > start && end < analysis.sentenceEnd(start) && (analysis.outer(end) & Clitic.ba) !== 0;
  return found.map((one) => (isAccused(one) ? inRole(one, 'opposed') : one));
}

/** «حمل الحزب المسؤولية للحكومة»: who is to blame is who ل brings behind the blame. */
function withResponsible(scene: EventScene, found: FoundArgument[]): FoundArgument[] {
  const { analysis } = scene;
  return found.flatMap((one) => {
    if (one.role !== 'opposed' || analysis.bare(one.start) !== 'مسووليه') return [one];
    let at = one.start + 1;
    while (at < one.end && analysis.outer(at) === 0 && analysis.is(at, analysis.bits.adjective)) at++;
    const isBrought = at < one.end && (analysis.outer(at) & Clitic.la) !== 0;
    return isBrought ? partiesAt(scene, 'opposed', at) : [one];
  });
}

const accusing = /^[يتن]?ا?تهم(ت|وا|ون)?$/;

/** «أوقف المدير بعد اتهامه بالفساد»: before the charge the pronoun stands for whoever is accused, who was named last. */
function withCharged(
  scene: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (reading !== 'noun' || analysis.stem(start) !== 'اتهام' || !analysis.hasPronoun(start)) return found;
  const limit = analysis.sentenceEnd(start);
  const charge = end < limit && isQuotationMark(analysis, end) ? end + 1 : end;
  if (charge >= limit || (analysis.folded(charge) !== 'ب' && (analysis.outer(charge) & Clitic.ba) === 0)) return found;
  const accused = namedLast(scene, start);
  if (accused < 0) return found;
  const others = found.filter(({ role, start: at }) => role !== 'opposed' && !(role === 'opponent' && at === accused));
  return [...others, ...partiesAt(scene, 'opposed', accused).slice(0, 1)];
}

/** Who was named last before the noun in its sentence, and agrees with its pronoun; −1. */
function namedLast({ analysis, entityOver, head }: EventScene, noun: number): number {
  const gender = pronounGender(analysis, noun);
  if (gender === undefined) return -1;
  const form = { features: 0, gender, several: isPluralPronoun(analysis, noun) };
  const types = gender === 'm' ? peopleTypes : accusable;
  for (let at = noun - 1; at >= Math.max(analysis.sentenceStart(noun), noun - farthest); at--) {
    const entity = entityOver(at);
    if (entity && types.has(entity.type) && agrees(form, head(entity.start), false)) return entity.start;
  }
  return -1;
}

/** How many words back whoever is accused is looked for. */
const farthest = 60;

const accusable: ReadonlySet<string> = new Set(['person', 'official', 'country', 'organization']);

/** «شكا المريض من الصداع»: of what somebody suffers nobody is to blame; «شكا السكان من الضوضاء» objects to it. */
const isAilment = ({ analysis }: EventScene, { start }: TriggerInFrame, found: readonly FoundArgument[]): boolean =>
  complaining.test(analysis.stem(start)) &&
  found.some(
    (one) =>
      one.role === 'opposed' && [analysis.stem(one.start), analysis.bare(one.start)].some((noun) => pains.has(noun)),
  );

const complaining = /^[يتن]?ا?شت?ك(ا|ي|و|ت|وا|ون)?$/;

/** What a patient complains of (folded, without article). */
const pains: ReadonlySet<string> = new Set(
  'الم الام وجع اوجاع صداع ارق حمي سعال مرض امراض اعراض اعاقه كسر كسور اصابه تمزق قطع صمم ورم اورام حساسيه ضيق'.split(
    ' ',
  ),
);

/** What a vote strikes down (folded, without article). */
const drafts: ReadonlySet<string> = new Set(
  'مشروع مشاريع مقترح مقترحات قانون قرار تعديل تعديلات فصل ماده مرسوم'.split(' '),
);

/** «معارضة», «رفضا», «استنكار»: nouns for what comes from somebody; «غضب من القرار» is about something. */
const giving = /^(معارضه|رفض|استنكار|ادانه|تنديد|شجب|استهجان)/;

export const opposition: EventRules = {
  type: 'opposition',
  parties: ['opponent'],
  doer: 'opponent',
  recipient: 'opposed',
  // «انسحب من الاتفاق», not «انسحب من الملعب»
  only: {
    pact: [{ role: 'opposed', heads: treaties }],
    // «أسقط المجلس مشروع القانون», not «أسقط الدفاع طائرة»
    draft: [{ role: 'opposed', heads: drafts }],
  },
  isAttitude: true,
  speaks: true,
  needsArgument: true,
  // «اتهم الحكومة بالصمت»: the frame takes the charge off the phrase before it; the type has no role for it.
  revise(scene, trigger, found) {
    const owned = withSharedOwner(scene, trigger, found);
    const uncharged = owned.filter(({ role }) => role !== 'charge');
    const accused = withResponsible(scene, withCharged(scene, trigger, withAccused(scene, trigger, uncharged)));
    if (!giving.test(scene.analysis.bare(trigger.start))) return accused;
    return [...withGiver(scene, 'opponent', { ...trigger, isVerb: trigger.reading !== 'noun' }, accused)];
  },
  complete: (scene, trigger, found) => [
    ...vetoerOf(scene, trigger, found),
    ...blamedBehind(scene, trigger, found),
    ...opposedAbout(scene, trigger, found),
  ],
  rejects: isAilment,
};

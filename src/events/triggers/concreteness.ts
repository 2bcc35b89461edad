/**
 * How concretely a sentence tells of an event: what speaks for the report of something that happened (who did it, with
 * what, to how many, where, when, with what outcome) and against it (a general plural, a relative clause, a court or a
 * year long past). A type weighs the cues (`EventRules.concrete`); together they are the confidence of its events: 0.5 or
 * more where the sentence reports the event, less where it rather mentions, recalls, fears or judges one. Takes what the
 * frame has found; gives a number between 0 and 1, and the cues that spoke for it.
 */
import { Feature } from '../../lexicon/features.ts';
import { wordMarks } from '../../syntax/words/word-marks.ts';
import { clauseOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, FoundEvent, TriggerInFrame } from '../types.ts';
import { arms, projectiles } from '../words/heads.ts';
import type { TriggerFlags } from './flags.ts';
import { governsNoun } from './light.ts';

/** A trigger with what the frame has found, and the sentence around it. */
export interface Told {
  scene: EventScene;
  trigger: TriggerInFrame;
  found: readonly FoundArgument[];
  status: Pick<FoundEvent, 'polarity' | 'modality'>;
}

interface Sentence {
  first: number;
  end: number;
  /** The lists that its words are in, as bits. */
  marks: number;
  /** True of a sentence with several words of protesting. */
  isDense: boolean;
}

export interface Concreteness {
  confidence: number;
  /** The names of the cues that speak for a report. */
  cues: string[];
}

export function concretenessOf(told: Told): Concreteness | undefined {
  const { concrete } = told.trigger.rules;
  if (!concrete) return undefined;
  const sentence = sentenceOf(told);
  const holding = Object.keys(concrete.weights).filter((name) => cues[name]!(told, sentence));
  const sum = holding.reduce((total, name) => total + concrete.weights[name]!, -concrete.enough);
  return {
    confidence: Math.round(100 / (1 + Math.exp(-sum))) / 100,
    cues: holding.filter((name) => concrete.weights[name]! > 0),
  };
}

/** Every cue by name: when it holds. */
const cues: Readonly<Record<string, (told: Told, sentence: Sentence) => boolean>> = {
  asserted: ({ status }) => status.polarity === 'positive' && status.modality === 'asserted',
  doer: ({ found, trigger }) => found.some(({ role }) => role === trigger.rules.doer),
  target: ({ found }) => found.some(({ role }) => role === 'target'),
  place: ({ found }) => found.some(({ role }) => role === 'place'),
  time: ({ found }) => found.some(({ role }) => role === 'time'),
  counted: (told) =>
    told.found.some((argument) => isParty(told, argument) && told.scene.analysis.isCount(argument.start)),
  weapon: ({ found }, { marks }) => found.some(({ role }) => role === 'instrument') || (marks & Mark.weapon) !== 0,
  armed: (_, { marks }) => (marks & Mark.armed) !== 0,
  toll: ({ scene }, sentence) => hasToll(scene, sentence),
  injured: (_, { marks }) => (marks & Mark.injured) !== 0,
  caused: (_, { marks }) => (marks & Mark.cause) !== 0,
  located: (_, { marks }) => (marks & Mark.location) !== 0,
  recent: (_, { marks }) => (marks & Mark.recent) !== 0,
  crowd: (_, { marks }) => (marks & Mark.crowd) !== 0,
  protesting: (_, { marks }) => (marks & Mark.protesting) !== 0,
  past: ({ trigger }) => trigger.reading === 'verb' && (trigger.features & Feature.past) !== 0,
  light: ({ scene, trigger }) => trigger.light !== undefined && governsNoun(scene, trigger.light, trigger.start),
  content: ({ scene, trigger }) => clauseOf(scene, trigger.start).kind === 'content',
  short: (_, { first, end }) => end - first < shortSentence,
  main: ({ scene, trigger }) => clauseOf(scene, trigger.start).kind === 'main',
  opening: ({ trigger }, { first }) => trigger.start - first < openingWords,
  verb: ({ trigger }) => trigger.reading === 'verb' && !isConduct(trigger.flags),
  dense: (_, { isDense }) => isDense,
  occasion: ({ scene, trigger }) => isOccasion(scene, trigger.start),
  speech: ({ scene }, { first }) => scene.speaks(first) || scene.speaks(first + 1),
  voice: ({ trigger }) => trigger.flags.voice,
  present: ({ trigger }) => trigger.reading === 'verb' && (trigger.features & Feature.present) !== 0,
  relative: ({ scene, trigger }) => clauseOf(scene, trigger.start).kind === 'relative',
  definite: ({ scene, trigger }) => trigger.reading === 'noun' && scene.analysis.isDefinite(trigger.start),
  plural: ({ trigger }) => trigger.reading === 'noun' && (trigger.features & Feature.plural) !== 0,
  conduct: ({ trigger }) => isConduct(trigger.flags),
  general: (_, { marks }) => (marks & Mark.general) !== 0,
  judged: (_, { marks }) => (marks & Mark.judged) !== 0,
  old: (_, { marks }) => (marks & Mark.old) !== 0,
};

/** News tell of an event in one sentence of less than so many tokens; comments run on. */
const shortSentence = 45;

/** A trigger among so many first tokens opens its sentence. */
const openingWords = 3;

/** No more tokens than this are looked at before and behind a trigger: a text may be one long sentence. */
const farthest = 120;

function sentenceOf({ scene, trigger }: Told): Sentence {
  const { analysis } = scene;
  const first = Math.max(analysis.sentenceStart(trigger.start), trigger.start - farthest);
  const end = Math.min(analysis.sentenceEnd(trigger.start), trigger.start + farthest);
  let marks = 0;
  let protest: string | undefined;
  let isDense = false;
  for (let at = first; at < end; at++) {
    const word = analysis.bare(at);
    const mark = listMarks.get(word) ?? 0;
    marks |= mark;
    if ((mark & Mark.protesting) === 0) continue;
    isDense ||= protest !== undefined && protest !== word;
    protest = word;
  }
  return { first, end, marks, isDense };
}

/** What people do in a protest: it counts only with who does it. */
const isConduct = (flags: TriggerFlags): boolean => flags.crowd || flags.chant || flags.march;

const isParty = ({ trigger }: Told, { role }: FoundArgument): boolean => trigger.rules.parties.includes(role);

/** «بعد مظاهرة», «خلال الهجوم»: only says when something else was. */
const isOccasion = ({ analysis }: EventScene, at: number): boolean =>
  at > analysis.sentenceStart(at) && occasions.has(analysis.stem(at - 1));

/** A number within two words of people or of what happened to them: «قتل ستة», «22 شخصا», «إصابة 13 آخرين». */
function hasToll(scene: EventScene, { first, end }: Sentence): boolean {
  for (let at = first; at < end; at++) {
    if (!scene.analysis.isNumber(at)) continue;
    for (let near = Math.max(first, at - 3); near < Math.min(at + 3, end); near++)
      if (scene.analysis.is(near, scene.analysis.bits.people) || victims.has(scene.analysis.bare(near))) return true;
  }
  return false;
}

// ---- words (folded, without clitics and article)

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const occasions = list('خلال اثناء بعد قبل عقب اثر منذ رغم بسبب قبيل غداه');
const armed = list(`مسلحون مسلحين مسلح مسلحا مجهولون مجهولين مجهول ملثمون ملثمين انتحاري انتحاريه انتحاريا انتحاريون
  انتحاريين انتحاريان`);
const injured = list('جروح جريح جريحا جرحي اصيب اصيبوا اصيبت اصابه اصابات جرح');
const victims = list(`مقتل قتل قتلي قتيل قتيلا قتلوا مصرع مصرعه مصرعهم حتفه حتفهم استشهاد استشهد شهيد ضحايا اوقع اوقعت
  اسفر اسفرت جروح جريح جريحا جرحي اصيب اصيبوا اصيبت اصابه اصابات جرح`);
const causes = list('اسفر اسفرت ادي ادت اوقع اوقعت اثر نتيجه جراء');
const locations =
  list(`وسط شمال جنوب شرق غرب شرقي غربي شمالي جنوبي قرب بالقرب منطقه حي بلده مدينه شارع كلم كم قريه محافظه
  سوق مخيم ناحيه ضاحيه ساحه جامعه مقر مبني طريق`);
const recent = list('امس اليوم مساء صباح فجر ليل ليله ظهر عصر سبت احد اثنين ثلاثاء اربعاء خميس جمعه حاليا');
const crowds = list('ميات الاف عشرات الوف حشود حشد جموع نحو حوالي شخص متظاهر ميه');
const protesting = list(`احتجاجا احتجاج شعارات هتافات لافتات يافطات هتفوا رددوا ردد هتف تضامنا تنديدا مطالبين مطالبه
  استنكارا رفضا رافعين شوارع شارع ساحه ميدان امام`);
const general =
  list(`كل اي دايما عاده غالبا ارهاب سلام حرب ديموقراطيه تاريخ ثقافه كتاب فيلم مباراه فريق لاعب منتخب دوري كره
  اقتصاد اسعار نظريه رايي برايي`);
const judged = list(`محكمه محاكمه تحقيق تحقيقات قاض قاضي متهم متهمين متهمون تهمه تهم اتهام قانون عقوبه سجن اعدام ادعاء
  لجنه تقرير`);
const old = list('عام سنه تسعينات ثمانينات سبعينات ماضي ماضيه تاريخ ذكري');

/** The lists as bits, so that a sentence is read once for all of them. */
const Mark = {
  weapon: 1,
  armed: 2,
  injured: 4,
  cause: 8,
  location: 16,
  recent: 32,
  crowd: 64,
  protesting: 128,
  general: 256,
  judged: 512,
  old: 1024,
} as const;
const listMarks = wordMarks([
  [Mark.weapon, projectiles],
  [Mark.weapon, arms],
  [Mark.armed, armed],
  [Mark.injured, injured],
  [Mark.cause, causes],
  [Mark.location, locations],
  [Mark.recent, recent],
  [Mark.crowd, crowds],
  [Mark.protesting, protesting],
  [Mark.general, general],
  [Mark.judged, judged],
  [Mark.old, old],
]);

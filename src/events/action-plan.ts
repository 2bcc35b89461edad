/**
 * action-plan: a plan, strategy, programme or initiative is adopted, launched or carried out. Triggers:
 * lexicons/triggers/action-plan.tsv; the verbs that tell of a plan's measures and goals: lexicons/triggers/plan-verbs.tsv.
 *
 * The plan is the noun phrase that the trigger heads. Its measures are listed behind a verb («ألزمت … بـ», «تشمل», «تنص على»)
 * as coordinated noun phrases, or on the lines that follow, behind bullets or numbers.
 */
import type { Analysis } from '../syntax/analysis.ts';
import { isComma } from '../syntax/commas.ts';
import { isQuotationMark } from '../syntax/quotations.ts';
import { Clitic } from '../text/clitics.ts';
import { argumentOver, partiesAt } from './arguments/arguments.ts';
import { skipOpeners } from './arguments/party-start.ts';
import { clauseOf, isNamedActor } from './arguments/subject.ts';
import { carryingOut, isDescribed, isSubjectOf, planVerbAt, roleOfVerb } from './plans/described.ts';
import { takerOf } from './plans/taken.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from './types.ts';
import { inRole } from './words/in-role.ts';

/** «مشروع قانون» is a bill, «المبادرة الخاصة» private enterprise, «برنامج إذاعي» a broadcast. */
const figurative: ReadonlySet<string> = new Set(
  'قانون قوانين قرار خاصه نووي نوويه صاروخي تلفزي تلفزيوني اذاعي اذاعيه قناه وثايقي حواري رياضي ترفيهي فضايي مقابلات مباريات اجتماعات دروس امتحانات علاجي علاجيا منتخب'.split(
    ' ',
  ),
);

/** What is set up for a purpose (folded): to found one is to carry out a plan. */
const bodies: ReadonlySet<string> = new Set(
  'مجموعه لجنه صندوق صندوقا منظومه اليه هييه مرصد مرصدا منصه خليه فريق فريقا قوه وكاله'.split(' '),
);

/** What is carried out (folded): a resolution or a law is no plan, nor is what is built. */
const plans: ReadonlySet<string> = new Set(
  'برنامج برامج خطه خطط استراتيجيه استراتيجيات مبادره مبادرات مخطط حمله حملات خارطه خريطه'.split(' '),
);

/** Whose a plan is, behind ل too («الاستراتيجية الجديدة للوزارة»). */
const planners: ReadonlySet<string> = new Set(
  'وزاره هييه شركه حكومه دوله مجلس بلديه جامعه موسسه منظمه جمعيه حزب حركه ناد'.split(' '),
);

/** «تركيز لجنة», not «تركيز مدرب الفريق». */
function isBodyFounded({ analysis }: EventScene, _: TriggerInFrame, { start }: FoundArgument): boolean {
  return bodies.has(analysis.bare(start));
}

export const actionPlan: EventRules = {
  type: 'action-plan',
  parties: ['owner', 'committed'],
  doer: 'owner',
  needsArgument: true,
  figurative,
  only: { founded: [{ role: 'plan', where: isBodyFounded }], executed: [{ role: 'plan', heads: plans }] },
  sameIn: 'plan',
  revise: withoutAdjective,
  rejects: (scene, trigger, found) =>
    isBroadcast(scene, trigger) || isPost(scene, trigger) || isGround(scene, trigger, found),
  tells: isDescribed,
  complete: (scene, trigger, found) => [...planArguments(scene, trigger, found), ...takerOf(scene, trigger, found)],
  settle: (scene, found) => found.filter((one) => !isItsName(scene, one)),
};

/** «وفق الخطة الخمسية», «ضمن استراتيجية شاملة»: what something else goes by, without anybody whose plan it is. */
function isGround(scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { analysis } = scene;
  const { start, reading } = trigger;
  if (reading !== 'noun' || start === analysis.sentenceStart(start) || !designs.test(analysis.bare(start)))
    return false;
  if (!grounds.has(analysis.folded(start - 1)) || isDescribed(scene, trigger, found)) return false;
  return !found.some(({ role }) => role === 'owner' || role === 'committed');
}

/** Nouns for what is planned, where «في إطار تنفيذ …» tells that it is done. */
const designs = /^(خط[هط]|مخطط|استراتيجي|خارط|خريط|برنامج|برامج|حزم|اجراءات|مبادر|الي[هت]$)/;
const grounds: ReadonlySet<string> = new Set('وفق وفقا ضمن حسب بحسب بموجب اطار عليه'.split(' '));

/** «آلية عمل محكمة»: tight, and no court; without anything that tells which, nobody has a plan. */
function withoutAdjective(
  scene: EventScene,
  { start: trigger, end: behind }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, entityAt } = scene;
  const isAdjective = ({ role, start, end }: FoundArgument): boolean =>
    role === 'owner' &&
    start === behind &&
    end === start + 1 &&
    analysis.lastLetter(start) === 'ة' &&
    !analysis.isDefinite(start) &&
    !entityAt(start);
  const hasOwner = found.some(({ role }) => role === 'owner');
  const first = found.find(({ role }) => role === 'plan');
  // «يتضمن البرنامج تحليل التربة لفائدة المزارعين»: what its measures are for.
  const isOfMeasure = ({ role, start }: FoundArgument): boolean =>
    role === 'goal' && start > behind && roleOfVerb(scene, trigger, start) === 'measure';
  return found
    .filter((one) => !isAdjective(one) && !isOfMeasure(one) && !isBesidePlan(scene, one, first))
    .flatMap((one) => {
      // «برنامج التحول للشركة السعودية»: a body is whose plan it is, and nothing to reach.
      const isBody =
        bodyTypes.has(entityAt(one.start)?.type ?? '') ||
        (analysis.isDefinite(one.start) && planners.has(analysis.bare(one.start)));
      const isWhose = one.role === 'goal' && isBody;
      if (!isWhose) return wholePlan(scene, one, found);
      return hasOwner ? [] : inRole(one, 'owner');
    });
}

/** «تنفيذ خطة الطوارئ ومتابعة الحالات»: what else is done beside a plan is none. */
const isBesidePlan = ({ analysis }: EventScene, { role, start }: FoundArgument, first?: FoundArgument): boolean =>
  role === 'plan' &&
  first !== undefined &&
  start > first.start &&
  plans.has(analysis.bare(first.start)) &&
  !plans.has(analysis.bare(start)) &&
  !projects.has(analysis.bare(start));

/** What is carried out beside a plan (folded, without article). */
const projects: ReadonlySet<string> = new Set(
  'مشروع مشاريع مشروعات انشطه نشاطات اجراءات تدابير قرارات فعاليات رويه سياسه سياسات اصلاحات مهام اتفاق اتفاقيه'.split(
    ' ',
  ),
);

/** «مبادرة "سفراء الحزم"», «برنامج «مراسلون»»: in quotation marks what it is called, and nobody whose it is but a body («أجندة "فيفا"»). */
function isItsName({ analysis, entityAt }: EventScene, { role, start }: FoundArgument): boolean {
  return (
    role === 'owner' && start > 0 && isQuotationMark(analysis, start - 1) && entityAt(start)?.type !== 'organization'
  );
}

const bodyTypes: ReadonlySet<string> = new Set(['organization', 'country', 'official']);

/** «قال في برنامج "الحصاد" على قناة الجزيرة»: a programme on the air, and no plan. */
function isBroadcast({ analysis, entityAt }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (!programmes.has(analysis.bare(start))) return false;
  const limit = Math.min(analysis.sentenceEnd(start), end + airReach);
  for (let at = Math.max(analysis.sentenceStart(start), start - episodeReach); at < limit; at++)
    if (onAir.has(analysis.bare(at)) || stations.has(entityAt(at)?.subtype ?? '')) return true;
  return false;
}

/** «تولى خطة مدير فني»: in the press of Tunisia the post that somebody holds. */
function isPost({ analysis, entityAt }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (analysis.bare(start) !== 'خطه' || end >= analysis.sentenceEnd(start)) return false;
  // «استقالتي من خطة والي تطاوين»
  const entity = entityAt(end);
  if (entity) return entity.type === 'official' && !entity.person && analysis.folded(start - 1) === 'من';
  const office = analysis.longestMatch(end, analysis.lexicon.code.office);
  // «خطة رئيس الحكومة لمكافحة الفساد»: his plan.
  return office >= 0 && !analysis.isDefinite(analysis.matches.end[office]! - 1);
}

const programmes: ReadonlySet<string> = new Set(['برنامج', 'برامج']);
const stations: ReadonlySet<string> = new Set(['channel', 'radio']);
/** What shows that a programme is broadcast (folded, without article and pronoun). */
const onAir: ReadonlySet<string> = new Set(
  'اذاعه تلفزيون تلفزه راديو يبث تبث بث حلقه حلقات حلقته مذيع مذيعه مداخله'.split(' '),
);
/** How many words behind the programme its station may stand, and how many before it «حلقة من». */
const airReach = 8;
const episodeReach = 3;

/** How many words behind the plan its verb may stand. */
const verbReach = 12;
const mostMeasures = 20;
/** How many tokens a measure may have: a sentence without marks has no end otherwise. */
const longestMeasure = 80;
/** How many words before the plan its verb may stand. */
const verbBefore = 3;
/** How many words behind the plan what its verb says may begin. */
const contentReach = 20;
/** «يقوم على …»: of a plan with this preposition only. */
const standing = /^[يت]?(قوم|قام)/;

function planArguments(scene: EventScene, trigger: TriggerPlace, found: readonly FoundArgument[]): FoundArgument[] {
  const executed = found.find((one) => isPlan(scene, one));
  if (executed) return [...founderOf(scene, trigger, found), ...toldOf(scene, executed.end, found)];
  if (trigger.isVerb) return [];
  if (found.some(({ role }) => role === 'plan')) return founderOf(scene, trigger, found);
  const told = planToldBefore(scene, trigger.start);
  if (told) return [told];
  const { of } = scene.clauses;
  // «خطة جديدة للحكومة»; «الخطة التي أعدتها اللجنة» ends before its clause.
  const isOfPlan = ({ role, start }: FoundArgument): boolean =>
    role === 'owner' && start >= trigger.end && of[start] === of[trigger.start];
  const end = Math.max(
    scene.phrases.coreEnd(trigger.start),
    scene.phrases.coreEnd(trigger.end - 1),
    ...found.filter(isOfPlan).map((owner) => owner.end),
  );
  const plan = argumentOver(scene, 'plan', trigger.start, planEnd(scene, trigger, end));
  const reader = new PlanReader(scene);
  if (!reader.readBefore(trigger, end)) reader.read(end);
  return [plan, ...reader.found];
}

/** «نفذت خطة تشمل …»: what the verb behind the plan says of it, but for roles that are filled. */
function toldOf(scene: EventScene, end: number, found: readonly FoundArgument[]): FoundArgument[] {
  const reader = new PlanReader(scene);
  reader.read(end);
  return reader.found.filter(({ role }) => !found.some((one) => one.role === role));
}

/** How far before «تنفيذها» the plan is named. */
const planReach = 25;

/** «أعدت الوزارة خطة وسيتم تنفيذها»: of a noun for carrying out, the plan before it that its pronoun stands for. */
function planToldBefore(scene: EventScene, start: number): FoundArgument | undefined {
  const { analysis, phrases } = scene;
  if (!analysis.hasPronoun(start) || !carryingOut.test(analysis.bare(start))) return undefined;
  const isMasculine = !analysis.folded(start).endsWith('ها');
  const first = Math.max(analysis.sentenceStart(start), start - planReach);
  for (let at = start - 1; at >= first; at--) {
    const noun = analysis.bare(at);
    // «البرنامج النووي»
    if (figurative.has(analysis.bare(at + 1))) continue;
    if (plans.has(noun) && masculine.has(noun) === isMasculine && !analysis.hasPronoun(at))
      return argumentOver(scene, 'plan', at, Math.min(start, phrases.coreEnd(at)));
  }
  return undefined;
}

const masculine: ReadonlySet<string> = new Set(['برنامج', 'مخطط']);

const isPlan = ({ analysis }: EventScene, { role, start }: FoundArgument): boolean =>
  role === 'plan' && plans.has(analysis.bare(start));

/** «تنفيذ خطة لتوزيع اللاجئين»: see planEnd; all of the goal that stands right behind is of its name. */
function wholePlan(scene: EventScene, one: FoundArgument, found: readonly FoundArgument[]): FoundArgument {
  if (!isPlan(scene, one) || scene.analysis.isDefinite(one.start)) return one;
  const goal = found.find(({ role, start }) => role === 'goal' && start === one.end);
  const end = planEnd(scene, { start: one.start, end: one.start + 1 }, one.end);
  return argumentOver(scene, 'plan', one.start, Math.max(end, goal?.end ?? end));
}

/** «ينوي الاتحاد الأوروبي إنشاء مجموعة دعم»: whoever the clause is about founds it. */
function founderOf(scene: EventScene, { start }: TriggerPlace, found: readonly FoundArgument[]): FoundArgument[] {
  const { verb, subject, isOwn } = clauseOf(scene, start);
  const isKnown = verb >= 0 && isOwn && subject < start && isNamedActor(scene, subject);
  return isKnown && !found.some(({ role }) => role === 'owner') ? partiesAt(scene, 'owner', subject) : [];
}

/** «خطة لتوزيع اللاجئين»: a plan that is only a plan is named by what it is for; «برنامج الحكومة في مجال الصحة» by its field. */
function planEnd(
  { analysis, phrases }: EventScene,
  { start, end: head }: Pick<TriggerPlace, 'start' | 'end'>,
  end: number,
): number {
  const limit = analysis.sentenceEnd(start);
  const isBare = end === head && head === start + 1 && end < limit && analysis.outer(end) === Clitic.la;
  if (isBare && phrases.isNominal(end)) return phrases.coreEnd(end);
  let last = end;
  while (last + 1 < limit && (fields.has(analysis.folded(last)) || isField(analysis, last))) {
    const noun = analysis.outer(last) === Clitic.la ? last : last + 1;
    if (!phrases.isNominal(noun)) break;
    last = phrases.coreEnd(noun);
  }
  return last;
}

/** «للفترة من 2015», «في مجال حقوق الإنسان». */
function isField(analysis: Analysis, at: number): boolean {
  if (analysis.folded(at) === 'في') return fieldNouns.has(analysis.stem(at + 1));
  return analysis.outer(at) === Clitic.la && analysis.stem(at) === 'الفتره';
}

const fields: ReadonlySet<string> = new Set(['بخصوص', 'بشان', 'حول']);
const fieldNouns: ReadonlySet<string> = new Set(['مجال', 'ميدان', 'مجالات', 'قطاع']);

/** Reads what the verbs behind a plan say of it. */
class PlanReader {
  readonly found: FoundArgument[] = [];

  constructor(private readonly scene: EventScene) {}

  read(end: number): void {
    const { analysis } = this.scene;
    const limit = Math.min(analysis.sentenceEnd(end - 1), end + verbReach);
    for (let at = end; at < limit; at++) {
      const row = planVerbAt(this.scene, at);
      const role = row < 0 ? '' : analysis.lexicon.roleOf(analysis.matches.entry[row]!);
      if (row < 0 || this.isOfAnother(at, role)) continue;
      this.told(at, role, analysis.matches.end[row]!);
      return;
    }
  }

  /** «يهدف البرنامج إلى …», «تتضمن الخطة، وفق الوزير، …»: what its verb before it says of the plan that ends at a token; true if one does. */
  readBefore({ start }: TriggerPlace, end: number): boolean {
    const { analysis, clauses } = this.scene;
    const clause = clauses.all[clauses.of[start]!]!;
    const { verb } = clause;
    const row = verb >= 0 && verb < start && verb >= start - verbBefore ? planVerbAt(this.scene, verb) : -1;
    if (row < 0 || !isSubjectOf(this.scene, clause, start)) return false;
    const role = analysis.lexicon.roleOf(analysis.matches.entry[row]!);
    const at = this.contentBehind(end, role === 'goal');
    if (at < 0 || !this.isStanding(verb, at)) return false;
    this.told(verb, role, at);
    return true;
  }

  /** Where what the verb says begins behind the plan, over asides and relative clauses: a goal at «إلى» or ل. */
  private contentBehind(end: number, isGoal: boolean): number {
    const { analysis, clauses } = this.scene;
    const limit = Math.min(analysis.sentenceEnd(end - 1), end + contentReach);
    for (let at = end; at < limit; at++) {
      if (clauses.of[at] !== clauses.of[end - 1]) continue;
      if (at === end && isComma(analysis, at)) at = this.behindAside(at, limit);
      // «معلومات تشمل الأجندة والمتحدثين»: the plan is one of what something else holds.
      if (!isGoal) return (analysis.outer(at) & Clitic.wa) === 0 ? at : -1;
      if (analysis.folded(at) === 'الي' || analysis.outer(at) === Clitic.la) return at;
    }
    return -1;
  }

  /** The token behind the comma that ends an aside; that behind the comma which opens it if none does. */
  private behindAside(comma: number, limit: number): number {
    for (let at = comma + 1; at < limit; at++) if (isComma(this.scene.analysis, at)) return at + 1;
    return comma + 1;
  }

  /** «البرامج التي تسعى الجمعية إلى تنفيذها»: somebody else does what the verb says. */
  private isOfAnother(verb: number, role: string): boolean {
    const clause = this.scene.clauses.ofVerb.get(verb);
    return (role === 'goal' && clause !== undefined && clause.subject > verb) || !this.isStanding(verb, verb + 1);
  }

  /** «يقوم البرنامج على …»; «يقوم بإغلاق الملفات» does something. */
  private isStanding(verb: number, at: number): boolean {
    const { analysis } = this.scene;
    return !standing.test(analysis.stem(verb)) || analysis.folded(at) === 'علي';
  }

  /** What a verb of the plan says: whom it binds, what it holds, or what it is for. */
  private told(verb: number, role: string, behind: number): void {
    if (role === 'committed') this.commitment(behind);
    else if (role === 'goal') this.goal(behind);
    else this.measures(this.behindPreposition(behind), verb);
  }

  /** «ألزمت تحالف هزيمة داعش بتعزيز …»: the bound party, then the measures behind ب. */
  private commitment(at: number): void {
    const { analysis } = this.scene;
    const committed =
      this.scene.phrases.isNominal(at) && analysis.outer(at) === 0 ? partiesAt(this.scene, 'committed', at) : [];
    this.found.push(...committed.slice(0, 4));
    const limit = Math.min(analysis.sentenceEnd(at), (committed.at(-1)?.end ?? at) + 6);
    for (let token = committed.at(-1)?.end ?? at; token < limit; token++)
      if ((analysis.outer(token) & Clitic.ba) !== 0) return this.measures(token, token);
  }

  private behindPreposition(at: number): number {
    const { analysis } = this.scene;
    return at < analysis.count &&
      (analysis.folded(at) === 'علي' || analysis.folded(at) === 'الي' || analysis.folded(at) === 'في')
      ? at + 1
      : at;
  }

  private goal(at: number): void {
    const start = skipOpeners(this.scene, this.behindPreposition(at));
    if (start >= 0 && this.scene.phrases.isNominal(start))
      this.found.push(argumentOver(this.scene, 'goal', start, this.scene.phrases.fullEnd(start)));
  }

  /** Coordinated noun phrases, each behind a comma and و; or the lines of a list. */
  private measures(at: number, verb: number): void {
    const { analysis } = this.scene;
    if (at < analysis.count && analysis.folded(at) === ':') return this.listed(at + 1);
    const limit = analysis.sentenceEnd(verb);
    const before = this.found.length;
    for (
      let start = skipOpeners(this.scene, Math.min(at, limit - 1));
      start >= 0 && start < limit && this.found.length < mostMeasures;
    ) {
      if (analysis.folded(start) === ':') return this.listed(start + 1);
      if (!this.scene.phrases.isNominal(start)) return;
      const end = this.measureEnd(start, limit);
      this.found.push(argumentOver(this.scene, 'measure', start, end));
      start = this.nextMeasure(end, limit);
    }
    if (this.found.length === before + 1) this.splitLast();
  }

  /** «خفض الضرائب ودعم المقاولات»: without commas, measures joined by و alone. */
  private splitLast(): void {
    const { start, end } = this.found.at(-1)!;
    const spans = this.scene.phrases.conjuncts(start);
    if (spans.length < 2 || spans.at(-1)!.end > end) return;
    this.found.pop();
    this.found.push(...spans.map((span) => argumentOver(this.scene, 'measure', span.start, span.end)));
  }

  /** Up to the comma that ends the measure; a clause or a stop ends it too. */
  private measureEnd(start: number, limit: number): number {
    const { analysis } = this.scene;
    const { subordinator, relative } = analysis.bits;
    const last = Math.min(limit, start + longestMeasure);
    let end = start + 1;
    while (end < last && !this.endsMeasure(end) && !analysis.is(end, subordinator | relative)) end++;
    while (end > start + 1 && analysis.isPunctuation(end - 1)) end--;
    return end;
  }

  private endsMeasure(at: number): boolean {
    const { analysis } = this.scene;
    return analysis.isPunctuation(at) && !'/-"“”«»()'.includes(analysis.folded(at));
  }

  private nextMeasure(end: number, limit: number): number {
    const { analysis } = this.scene;
    if (end + 1 >= limit || !(isComma(analysis, end) || analysis.folded(end) === '؛')) return -1;
    return (analysis.outer(end + 1) & Clitic.wa) !== 0 || analysis.folded(end) === '؛' ? end + 1 : -1;
  }

  /** The lines behind a colon that begin with a bullet or a number. */
  private listed(at: number): void {
    const { analysis } = this.scene;
    for (let line = at; line < analysis.count && this.found.length < mostMeasures; ) {
      if (analysis.tokens.newline[line] !== 1) return;
      const start = this.behindBullet(line);
      if (start < 0) return;
      const limit = this.lineEnd(start);
      this.found.push(argumentOver(this.scene, 'measure', start, Math.max(start + 1, this.withoutStop(start, limit))));
      line = limit;
    }
  }

  private behindBullet(at: number): number {
    const { analysis } = this.scene;
    const bullet = '-–—•*▪●'.includes(analysis.folded(at))
      ? at + 1
      : /^\d{1,2}$/.test(analysis.folded(at))
        ? at + 1
        : -1;
    if (bullet < 0 || bullet >= analysis.count) return -1;
    const behind = analysis.isPunctuation(bullet) && '.-)–'.includes(analysis.folded(bullet)) ? bullet + 1 : bullet;
    return behind < analysis.count && analysis.tokens.newline[behind] === 0 ? behind : -1;
  }

  private lineEnd(at: number): number {
    const { analysis } = this.scene;
    let end = at + 1;
    while (end < analysis.count && analysis.tokens.newline[end] === 0) end++;
    return end;
  }

  private withoutStop(start: number, end: number): number {
    const { analysis } = this.scene;
    while (end > start && analysis.isPunctuation(end - 1) && '.،؛,;'.includes(analysis.folded(end - 1))) end--;
    return end;
  }
}

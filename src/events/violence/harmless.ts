/** What only looks like violence: weather and plans, blows to somebody's plans, deeds done to what can't be hurt, in words or in a net. */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { clauseOf } from '../arguments/subject.ts';
import { isAmong } from '../triggers/sentence-words.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';

/** What strikes and is nobody (folded, without article). */
const weather: ReadonlySet<string> = new Set(
  'زلزال زلازل هزه هزات اعصار اعاصير عاصفه عواصف امطار فيضان فيضانات سيول صاعقه صواعق امواج'.split(' '),
);
/** «موجة حر», but «موجة تفجيرات» */
const waves: ReadonlySet<string> = new Set(['موجه', 'موجات']);
const nature: ReadonlySet<string> = new Set([
  ...weather,
  ...'وباء مرض فيروس حر برد جفاف غبار جراد مياه مستنقعات امراض فرحه سعاده فوبيا ظاهره ظواهر ازمه ازمات شايعه شايعات اشاعه اشاعات فكره افكار موضه حمي صدمه'.split(
    ' ',
  ),
]);

/** «حملة تستهدف الأطفال», «تستهدف الحكومة خفض البطالة», «المعدل الذي تستهدفه الحكومة»: whom a plan is for, and what somebody aims at. */
function isAim(scene: EventScene, { start, reading }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { analysis } = scene;
  if (reading !== 'verb' || !aiming.test(analysis.stem(start))) return false;
  const { subject, antecedent } = clauseOf(scene, start);
  if (analysis.hasPronoun(start)) return antecedent >= 0 && measures.has(analysis.bare(antecedent));
  const isPlan = (at: number): boolean => at >= 0 && plans.has(analysis.bare(at));
  if ([subject, antecedent, start - 1].some(isPlan)) return true;
  return found.some(
    ({ role, start: at }) =>
      (role === 'attacker' && isPlan(at)) || (role === 'target' && changes.has(analysis.stem(at))),
  );
}

/** What is aimed at in figures (folded, without article). */
const measures: ReadonlySet<string> = new Set(
  'معدل معدلات نسبه نسب نمو هدف اهداف مستوي رقم قيمه حجم عجز فايض'.split(' '),
);

/** What somebody aims at for the better. */
const changes: ReadonlySet<string> = new Set(
  'خفض تخفيض زياده رفع تحقيق تحسين تطوير تعزيز توفير خلق بلوغ تقليص دعم تمكين تاهيل مضاعفه نمو شراء ضعف جذب استقطاب انتاج بيع'.split(
    ' ',
  ),
);
const aiming = /^[ايتن]ستهدف/;
/** What is for somebody (folded, without article). */
const plans: ReadonlySet<string> = new Set(
  `حمله حملات برنامج برامج مشروع مشاريع مبادره مبادرات خطه خطط دوره دورات ورشه ورشات مسابقه دراسه استراتيجيه قافله خدمه خدمات
  تكوين تدريب تلقيح مساعدات استطلاع مسابقات مهارات عقوبات عقوبه مهرجان فعاليات فعاليه معرض معارض منتدي ملتقي ندوه ندوات تكريم جايزه جوايز
  محاضره محاضرات دبلوم منتج منتجات تطبيق تطبيقات منصه منصات مصمم دراسات بحث ابحاث مجله اعلان اعلانات انشطه نشاط`.split(
    /\s+/u,
  ),
);

/** «ضربت أمطار غزيرة الولاية», «في قضاء عالية على ارتفاع …»: weather, a district and a plan attack nobody. */
export function isHarmless(scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { start, end } = trigger;
  const { analysis, entityAt } = scene;
  if (isAim(scene, trigger, found) || isInWords(scene, trigger) || isFigurative(scene, trigger, found)) return true;
  if (isFacing(scene, trigger) || isStakeout(scene, trigger) || isForbidden(scene, trigger)) return true;
  // «موجة غبار»
  const headOf = ({ start: at, end: to }: FoundArgument): string =>
    analysis.bare(waves.has(analysis.bare(at)) && at + 1 < to ? at + 1 : at);
  const isBlind = (word: string): boolean => nature.has(word) || trains.has(word);
  if (found.some((one) => one.role === 'attacker' && isBlind(headOf(one)))) return true;
  const { subject, topic, antecedent } = clauseOf(scene, start);
  // «تزامن الوباء مع قصف»: of deeds only the weather is the cause by itself.
  const causes = trigger.reading === 'verb' ? nature : weather;
  const isCause = (at: number): boolean => {
    const isWave = waves.has(analysis.bare(at)) && at + 1 < analysis.sentenceEnd(at);
    return causes.has(analysis.bare(isWave ? at + 1 : at));
  };
  if ([subject, topic, antecedent].some((at) => at >= 0 && isCause(at))) return true;
  const isDistrict = analysis.longestMatch(start, analysis.lexicon.code['place-head']) >= 0;
  return isDistrict && end < analysis.sentenceEnd(start) && entityAt(end)?.type === 'place';
}

/** «جهود مصر في مواجهة الإرهاب», «لمواجهة ارتفاع البطالة»: who faces something fights nobody. */
function isFacing({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (analysis.stem(start) !== 'مواجهه' || end >= analysis.sentenceEnd(start)) return false;
  const { adjective, preposition, relative } = analysis.bits;
  // «في مواجهة مباشرة مع المسلحين»
  if (end + 1 < analysis.sentenceEnd(start) && analysis.is(end + 1, preposition)) return false;
  return analysis.isWord(end) && analysis.outer(end) === 0 && !analysis.is(end, adjective | preposition | relative);
}

/** «القبض على مروج بعد نصب كمين محكم له»: where the police lie in wait to seize somebody, and kill nobody. */
const isStakeout = (scene: EventScene, { start }: TriggerInFrame): boolean =>
  ambushes.has(scene.analysis.bare(start)) && isAmong(scene, start, seizing) && !isAmong(scene, start, killing);

const ambushes: ReadonlySet<string> = new Set(['كمين', 'كمينا', 'كماين']);
const seizing: ReadonlySet<string> = new Set(
  'قبض ايقاف ايقافه ايقافهما ايقافهم اوقفت اطاحه ضبط حجز احتفاظ امساك شرطه ديوانه كشف موقوف مشتبه متهم مخدرات'.split(
    ' ',
  ),
);
const killing: ReadonlySet<string> = new Set(
  'قتل قتلوا قتلت مقتل قتلي قتيل قتيلا جرحي اسر استشهد استشهاد قضاء ارهابيين متمردين'.split(' '),
);

/** «قتل النفس التي حرم الله قتلها»: what nobody may do, in a phrase of sermons. */
const isForbidden = ({ analysis }: EventScene, { start }: TriggerInFrame): boolean =>
  start - 2 >= analysis.sentenceStart(start) &&
  analysis.bare(start) === 'قتل' &&
  analysis.hasPronoun(start) &&
  analysis.folded(start - 1) === 'الله' &&
  analysis.folded(start - 2) === 'حرم';

/** «ضربة للرئيس», «اقتحام الأسواق», «الاعتداء على حقوق الشعب»: a blow to somebody's plans, and deeds done to what can't be hurt. */
function isFigurative(
  { analysis }: EventScene,
  { start, end }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  const hit = end < analysis.count && blows.has(analysis.bare(end)) ? end + 1 : end;
  const isBlow = analysis.bare(start) === 'ضربه' && hit < analysis.count && (analysis.outer(hit) & Clitic.la) !== 0;
  const isEntering = entering.test(analysis.bare(start));
  const isRuining = ruining.test(analysis.bare(start));
  return (
    isBlow ||
    found.some(({ role, start: at }) => {
      const head = role === 'target' ? analysis.bare(at) : '';
      if (intangible.has(head) || (isEntering && trades.has(head)) || isOnline(analysis, at)) return true;
      if (bursting.test(analysis.bare(start)) && outbreaks.has(head)) return true;
      return isRuining && ruined.has(head) && !found.some((one) => one.role === 'target' && one.start !== at);
    })
  );
}

/** «ضربة قوية للتنظيم» */
const blows: ReadonlySet<string> = new Set('قويه موجعه قاسيه قاصمه كبيره جديده'.split(' '));

/** «فجر أزمة», «تفجر جدل», «تفجر الوضع»: what breaks out. */
const bursting = /^[يت]?فجرت?$/;
const outbreaks: ReadonlySet<string> = new Set(
  'جدل ازمه ازمات وضع اوضاع خلاف خلافات غضب صراع صراعات مفاجاه مفاجات فضيحه فضايح طاقات عصر ثوره موقف مشكل مشاكل احتجاجات'.split(
    ' ',
  ),
);

/** «هجمات على مواقع حكومية على الإنترنت», «استهدف شبكات الوزارة», «أجهزة الكمبيوتر»: what is struck in a net, and by nobody's hand. */
function isOnline(analysis: Analysis, at: number): boolean {
  const head = analysis.bare(at);
  if (nets.has(head)) return true;
  const limit = hosts.has(head) ? Math.min(analysis.sentenceEnd(at), at + netReach) : at;
  for (let token = at + 1; token < limit; token++) if (virtual.has(analysis.bare(token))) return true;
  return false;
}

const netReach = 5;
const nets: ReadonlySet<string> = new Set('كمبيوتر حاسوب حواسيب خوادم بريد حساب حسابات'.split(' '));
/** What is of a net where a word for one stands close behind. */
const hosts: ReadonlySet<string> = new Set('موقع مواقع شبكه شبكات جهاز اجهزه نظام انظمه عدد'.split(' '));
const virtual: ReadonlySet<string> = new Set(
  'انترنت الكتروني الكترونيه كمبيوتر حاسوب حواسيب معلومات معلوماتيه رقميه تويتر فيسبوك'.split(' '),
);
const entering = /(قتحا?م|غز)/;
const trades: ReadonlySet<string> = new Set(['سوق', 'اسواق', 'مجال', 'مجالات']);
const intangible: ReadonlySet<string> = new Set(
  'حقوق حق حرمه حرمات كرامه سياده حريه حريات استقلال استقلاليه ثوابت مقدرات شرعيه خصوصيه هيبه'.split(' '),
);

/** «تدمير وحدة الأوطان», «استهداف سمعة البلاد»: what is ruined and aimed at, and never blown up. */
const ruining = /(دم[يا]?ر|خرب|خريب|ضرب|صاب|ستهد)/;
const ruined: ReadonlySet<string> = new Set(
  'وحده سمعه علاقه علاقات روابط قيم اعصاب اخلاق عقل عقول اقتصاد سياحه مصداقيه مستقبل حلم احلام امال لحمه'.split(' '),
);

/** «قطار يدهس شخصا»: what runs on rails aims at nobody. */
const trains: ReadonlySet<string> = new Set(['قطار', 'قطارات', 'مترو', 'ترام', 'ترامواي']);

/** «شن هجوما قويا على اللاعب متهما إياه بـ…»: what follows says that it was one in words. */
function isInWords({ analysis, clauses }: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  if (reading !== 'noun' || !/^(ال)?هجوم/.test(analysis.stem(start))) return false;
  const limit = Math.min(end + wordsReach, analysis.sentenceEnd(start));
  for (let at = end; at < limit && !clauses.ofVerb.has(at); at++)
    if (accusing.has(analysis.folded(at)) && clauses.of[at] === clauses.of[start]) return true;
  return false;
}

const wordsReach = 18;
const accusing: ReadonlySet<string> = new Set(
  'متهما متهمه متهمين منتقدا منتقده منتقدين واصفا واصفه واصفين معتبرا معتبره'.split(' '),
);

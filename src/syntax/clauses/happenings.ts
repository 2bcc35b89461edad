/**
 * Happenings and the verbs that tell of them in a relative clause («هجوم التنظيم الذي وقع أمس», «زيارة الوفد التي أداها»): such a
 * clause goes back to what happened, and not to the body or the place that stands nearer.
 */
import { refersTo } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import type { ClauseCues, Phrase } from './clause.ts';

interface Happening {
  /** What happens or is done (folded, without article). */
  readonly nouns: ReadonlySet<string>;
  /** What happens to it, when and where. */
  readonly told: RegExp;
  /** What somebody does with it, with a pronoun for it. */
  readonly done: RegExp;
}

const happening = (nouns: string, told: string, done: string): Happening => ({
  nouns: new Set(nouns.split(/\s+/u)),
  told: new RegExp(`^(?:س?[يت])?(?:${told})ت?(?:ه|ها)?$`, 'u'),
  done: new RegExp(`^(?:س?[يت])?(?:${done})(?:ت|وا|ا)?(?:ه|ها)$`, 'u'),
});

const happenings: readonly Happening[] = [
  happening(
    'اجتماع لقاء ندوه موتمر جلسه دوره قمه محادثات مباحثات مفاوضات ملتقي منتدي محاضره ورشه',
    'ا?نعقد|عقد|اقيم|قام|ا?نتظم|ا?حتضن|ا?ستضاف|ستضيف|ا?لتام|ا?ختتم|ا?فتتح|بدا|ا?نطلق|تواصل|ا?ستمر',
    'نظم|عقد|ا?جري|ا?حتضن|حضر|تراس',
  ),
  happening(
    'هجوم هجمات عمليه تفجير تفجيرات انفجار انفجارات اعتداء اعتداءات غاره غارات قصف اشتباكات مواجهات معارك مجزره مذبحه اغتيال ضربه ضربات',
    'وقع|قع|جد|حدث|ا?ستهدف|ا?سفر|خلف|اود|اودي|ودي|اد|ادي|هز|اوقع',
    'نفذ|شن|ا?رتكب',
  ),
  happening(
    'اضراب اضرابات اعتصام اعتصامات مسيره مسيرات وقفه مظاهره مظاهرات تظاهره احتجاج احتجاجات',
    'ا?نطلق|ا?نتظم|تواصل|ا?ستمر|ا?ندلع|بدا|شهد',
    'نظم|نفذ|خاض|خوض|شن',
  ),
  happening('زياره جوله', 'ا?ستغرق|بدا|ا?نطلق|شمل', 'اد|ادا|ودي|ا?جرا|ا?جري'),
  happening('اتفاق اتفاقيه معاهده مذكره بروتوكول هدنه صلح', 'وقع|ا?برم|ا?مضي|نص|قضي', 'وقع|ا?برم|ا?مضا|ا?مضي'),
];

/** How many phrases back it may stand. */
const nearest = 3;

/** The happening that a relative pronoun goes back to, of the phrases before it, the last first; −1 where the verb behind it tells of none. */
export function happeningOf(analysis: Analysis, cues: ClauseCues, recent: readonly Phrase[], pronoun: number): number {
  const verb = pronoun + 1;
  if (verb >= analysis.sentenceEnd(pronoun)) return -1;
  const word = analysis.folded(verb);
  const kinds = happenings.filter(({ told, done }) => told.test(word) || done.test(word));
  if (kinds.length === 0) return -1;
  const isOne = (noun: string): boolean => kinds.some(({ nouns }) => nouns.has(noun));
  for (const { start, end } of recent.slice(0, nearest))
    for (let token = end - 1; token >= start; token--) {
      const noun = analysis.bare(token);
      if (isOne(noun) && refersTo(analysis.folded(pronoun), cues.head(token))) return token;
      // «دورتها … التي»: ة before a pronoun.
      const isFeminine = analysis.hasPronoun(token) && isOne(noun.replace(/ت$/, 'ه'));
      if (isFeminine && feminine.test(analysis.folded(pronoun))) return token;
    }
  return -1;
}

const feminine = /^و?التي$/;

/** Where a title stands alone: behind a verb that has no person as its object, or governed by a preposition or a noun. */
import type { Analysis } from '../../syntax/analysis.ts';
import { prepositionClitics } from '../../text/clitics.ts';
import { tellsObject } from './speech.ts';

/** «رعى صاحب السمو الأمير …», «أوضح الوزير …»: behind a verb that has no person as its object. */
export function actsAlone(analysis: Analysis, start: number): boolean {
  const verb = beforeHonorifics(analysis, start);
  if (verb < analysis.sentenceStart(start) || !analysis.is(verb, analysis.bits.verb)) return false;
  return presiding.has(analysis.stem(verb)) || tellsObject(analysis, verb) === false;
}

/** What somebody opens, leads, signs, takes part in, conveys or does. */
const presiding: ReadonlySet<string> = new Set(
  `دشن يدشن رعي يرعي افتتح يفتتح تراس يتراس راس يراس شارك يشارك اطلق يطلق تسلم يتسلم وقع يوقع اصدر يصدر اعتمد يعتمد تفقد يتفقد وضع
  وجه يوجه اطلع اختتم يختتم نظم قام يقوم رفع يرفع تلقي يتلقي حرص يحرص سدد يسدد استنكر يستنكر ثمن يثمن
  وصل يصل غادر يغادر توجه يتوجه عاد يعود بحث يبحث ناقش يناقش استعرض يستعرض بعث يبعث`.split(/\s+/u),
);

/** «لسمو ولي العهد», «برعاية صاحب السمو الأمير …», «بقرار معالي الوزير»: behind what governs one person and is no verb. */
export function isGoverned(analysis: Analysis, start: number): boolean {
  const before = beforeHonorifics(analysis, start);
  if ((analysis.outer(before + 1) & prepositionClitics) !== 0) return true;
  if (before < analysis.sentenceStart(start)) return false;
  return analysis.is(before, analysis.bits.preposition) || patronage.has(analysis.stem(before));
}

/** Nouns for what somebody with an office does for others; none of them takes another person. */
const patronage: ReadonlySet<string> = new Set(
  'رعايه حضور رياسه مشاركه قياده اشراف توجيه توجيهات متابعه قرار دعم اهتمام مقام جهود'.split(' '),
);

/** The token before a title and what honours its holder. */
export function beforeHonorifics(analysis: Analysis, start: number): number {
  let before = start - 1;
  while (before >= analysis.sentenceStart(start) && honorifics.has(analysis.stem(before))) before--;
  return before;
}

const honorifics: ReadonlySet<string> = new Set(
  'صاحب السمو سمو الملكي الملكيه معالي سيدي فخامه جلاله سياده'.split(' '),
);

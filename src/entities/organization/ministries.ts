/** Ministries called by their field alone: «أعلنت الخارجية», «بلاغ للداخلية», «"الداخلية" الكويتية». */
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic, conjunctionClitics } from '../../text/clitics.ts';
import { type EntityScene, ruleMention } from '../scene.ts';

const fields: ReadonlySet<string> = new Set(['الخارجيه', 'الداخليه']);

/** Finds the fields that stand for their ministries, where no longer name begins there. */
export function findMinistries(scene: EntityScene): void {
  const { analysis, mentions } = scene;
  for (const row of scene.matchesOf('portfolio')) {
    const at = analysis.matches.start[row]!;
    if (analysis.matches.end[row] !== at + 1 || !fields.has(analysis.stem(at)) || !analysis.isDefinite(at)) continue;
    if (mentions.covers(at, ['organization', 'official']) || !isActor(analysis, at)) continue;
    mentions.add(ruleMention(scene, 'organization', at, at + 1, 'organization/field-for-ministry', 0.7));
  }
}

const papers: ReadonlySet<string> = new Set('بيان بلاغ تصريح مصدر مصادر تقرير برقيه'.split(' '));
const sources: ReadonlySet<string> = new Set(['عن', 'من']);

/** Where no adjective can stand: behind a feminine verb, behind what a ministry issues, in quotation marks, at the beginning. */
function isActor(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  if (before < analysis.sentenceStart(at)) return analysis.is(at + 1, analysis.bits.verb) || isColon(analysis, at + 1);
  // «تأخر الرحلات : الداخلية توضح»
  if (isColon(analysis, before)) return analysis.is(at + 1, analysis.bits.verb);
  if (isQuotationMark(analysis, before)) return isQuotationMark(analysis, at + 1);
  const outer = analysis.outer(at);
  if (outer === Clitic.la) return papers.has(analysis.stem(before));
  if ((outer & ~conjunctionClitics) !== 0) return false;
  if (sources.has(analysis.folded(before))) return isIssued(analysis, before - 1);
  return outer === 0 && isFeminineVerb(analysis, before);
}

const isColon = (analysis: Analysis, at: number): boolean => at < analysis.count && analysis.folded(at) === ':';

const issued: ReadonlySet<string> = new Set('صادر صادره صدر صدرت مسوول مصدر'.split(' '));

/** «بيان صادر عن الخارجية» */
const isIssued = (analysis: Analysis, at: number): boolean =>
  at >= 0 && (issued.has(analysis.stem(at)) || papers.has(analysis.stem(at)));

function isFeminineVerb(analysis: Analysis, at: number): boolean {
  const { verb, noun } = analysis.bits;
  return analysis.is(at, verb) && !analysis.is(at, noun) && !analysis.hasPronoun(at) && /^ت|ت$/.test(analysis.stem(at));
}

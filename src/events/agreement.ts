/** agreement: an agreement, treaty, contract or truce is signed or reached. Triggers: lexicons/triggers/agreement.tsv. */
import { withoutArticle } from '../text/fold.ts';
import { argumentOver } from './arguments.ts';
import { treaties } from './heads.ts';
import type { EventRules, EventScene, FoundArgument, TriggerPlace } from './types.ts';

export const agreement: EventRules = {
  type: 'agreement',
  parties: ['party'],
  doer: 'party',
  topic: 'topic',
  resumes: 'party',
  // «الاتفاق الذي أبرم»: what is signed signs nothing.
  byHead: { party: { role: 'document', heads: treaties } },
  only: { document: [{ role: 'document', heads: treaties }] },
  needsArgument: true,
  complete: (scene, trigger, found) =>
    found.some(({ role }) => role === 'document') || (found.length === 0 && scene.analysis.isDefinite(trigger.start))
      ? []
      : namedDocument(scene, trigger),
};

/** «الاتفاق النووي بين إيران والقوى الكبرى»: a noun that adjectives tell from others names the document itself. */
function namedDocument(scene: EventScene, { start, end, isVerb }: TriggerPlace): FoundArgument[] {
  const { analysis, phrases } = scene;
  if (isVerb || !treaties.has(withoutArticle(analysis.stem(start)))) return [];
  const core = phrases.coreEnd(start);
  if (core <= end || !analysis.is(end, analysis.bits.adjective) || scene.entityAt(end)) return [];
  const isBetween = core < analysis.sentenceEnd(start) && analysis.folded(core) === 'بين';
  return [argumentOver(scene, 'document', start, isBetween ? phrases.fullEnd(start) : core)];
}

/** agreement: an agreement, treaty, contract or truce is signed or reached. Triggers: lexicons/triggers/agreement.tsv. */
import { Clitic } from '../text/clitics.ts';
import { argumentOver, phrasesAt } from './arguments.ts';
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
  complete: (scene, trigger, found) => {
    const isOpen = found.length > 0 || !scene.analysis.isDefinite(trigger.start);
    const document = found.find(({ role }) => role === 'document');
    const named = document || !isOpen ? [] : namedDocument(scene, trigger);
    return [...named, ...concernOf(scene, document ?? named[0], found)];
  },
};

const concerning: ReadonlySet<string> = new Set(
  'يتعلق تتعلق المتعلق المتعلقه متعلق متعلقه يخص تخص الخاص الخاصه خاص خاصه'.split(' '),
);

/** «15 اتفاقية تتعلق بإدارة الحساب», «عقود خاصة بصيانة الشوارع»: what a document is about, right behind it. */
function concernOf(
  scene: EventScene,
  document: FoundArgument | undefined,
  found: readonly FoundArgument[],
): FoundArgument[] {
  if (!document || found.some(({ role }) => role === 'topic')) return [];
  const { analysis, phrases } = scene;
  const limit = Math.min(document.end + 2, analysis.sentenceEnd(document.start) - 1);
  for (let at = document.start + 1; at < limit; at++) {
    const isAbout = concerning.has(analysis.folded(at)) && (analysis.outer(at + 1) & Clitic.ba) !== 0;
    if (isAbout && phrases.isNominal(at + 1)) return phrasesAt(scene, 'topic', at + 1);
  }
  return [];
}

/** «الاتفاق النووي بين إيران والقوى الكبرى»: a noun that adjectives tell from others names the document itself. */
function namedDocument(scene: EventScene, { start, end, isVerb }: TriggerPlace): FoundArgument[] {
  const { analysis, phrases } = scene;
  if (isVerb || !treaties.has(analysis.bare(start))) return [];
  const core = phrases.coreEnd(start);
  if (core <= end || !analysis.is(end, analysis.bits.adjective) || scene.entityAt(end)) return [];
  const isBetween = core < analysis.sentenceEnd(start) && analysis.folded(core) === 'بين';
  return [argumentOver(scene, 'document', start, isBetween ? phrases.fullEnd(start) : core)];
}

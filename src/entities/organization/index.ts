/**
 * Organizations: every name of the lexicon; and names built on a head noun, as the head's flags allow (see
 * lexicons/words/organization-heads.tsv): «الحكومة المغربية» (nationality), «شركة سوناطراك» (name), «لجنة حقوق الإنسان»
 * (phrase), «قوات صالح» (a person or country behind it).
 */
import type { Mention } from '../../grammar/mentions.ts';
import { isStates } from '../country.ts';
import { findEntries } from '../gazetteer.ts';
import type { EntityRules, EntityScene } from '../scene.ts';
import { findBehindHead, followsMinister } from './heads.ts';
import { isAdjectiveBehind } from './phrase.ts';
import { isSupported } from './support.ts';

export const organization: EntityRules = {
  type: 'organization',
  find(scene) {
    findEntries(scene, 'organization', isSupported, isNoBody);
    let behind = 0;
    for (const row of scene.matchesOf('organization-head')) {
      if (scene.analysis.matches.start[row]! < behind) continue;
      const found = findBehindHead(scene, row);
      if (found) behind = Math.max(behind, found.start + 1);
    }
    findAcronyms(scene);
  },
};

/** «وزيرة الخارجية الأمريكية», «السياسة الخارجية الأمريكية»: a field, an adjective; «دول مجلس التعاون»: its members. */
function isNoBody(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const start = analysis.matches.start[row]!;
  return followsMinister(analysis, start) || isStates(analysis, start) || isAdjectiveBehind(analysis, start);
}

/** A Latin acronym in brackets or quotes right behind an organization names it too: «داعش (ISIS)». */
function findAcronyms(scene: EntityScene): void {
  const { analysis } = scene;
  for (const mention of [...scene.mentions.all]) {
    if (mention.type !== 'organization') continue;
    const at = mention.end + 1;
    if (at >= analysis.count || !analysis.isPunctuation(mention.end) || !isAcronym(scene, at)) continue;
    if (!scene.mentions.longestAt(at, ['organization'])) scene.mentions.add(acronymOf(scene, at, mention));
  }
}

function isAcronym({ analysis }: EntityScene, at: number): boolean {
  return (
    /^[A-Z]{2,8}$/.test(analysis.text.slice(analysis.tokens.start[at]!, analysis.tokens.end[at]!)) &&
    analysis.isPunctuation(at + 1)
  );
}

function acronymOf({ analysis }: EntityScene, at: number, whole: Mention): Mention {
  return {
    ...whole,
    start: at,
    end: at + 1,
    from: analysis.tokens.start[at]!,
    to: analysis.tokens.end[at]!,
    confidence: 0.8,
    evidence: [{ stage: 'rule', id: 'organization/acronym' }, ...whole.evidence],
  };
}

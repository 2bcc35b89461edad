/**
 * Places: every name of the lexicon; unknown names behind a word for a kind of place («مدينة نيامي», «بلدة خان شيخون»);
 * sites whose kind is part of the name («مطار صنعاء», «مقر الأمم المتحدة»).
 */
import { findEntries } from '../gazetteer.ts';
import type { EntityRules } from '../scene.ts';
import { isNoPlace } from './common.ts';
import { findBehindHead } from './heads.ts';
import { findSites } from './sites.ts';
import { isSupported } from './support.ts';

export const place: EntityRules = {
  type: 'place',
  find(scene) {
    findEntries(scene, 'place', isSupported, isNoPlace);
    for (const row of scene.matchesOf('place-head')) findBehindHead(scene, row);
  },
};

/** The seats of organizations («مقر وزارة الخارجية»), once those are known. */
export const seat: EntityRules = {
  type: 'place',
  find(scene) {
    for (const row of scene.matchesOf('place-head')) {
      const { matches } = scene.analysis;
      const isOfBody = scene.mentions.longestAt(matches.end[row]!, ['organization']) !== undefined;
      if (isOfBody && !scene.mentions.longestAt(matches.start[row]!, ['place'])) findBehindHead(scene, row);
    }
    findSites(scene);
  },
};

/**
 * Officials told again by their title and one word of the name («الوزير الأصبحي», «اللواء عسيري»), which only the name in full
 * elsewhere in the document shows to be one: found behind the shorter mentions of persons.
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { OfficialRole } from '../../types.ts';
import { type EntityRules, type EntityScene, ruleMention } from '../scene.ts';
import { rankBefore } from './ranks.ts';
import { isLike } from './words.ts';

export const shorterOfficial: EntityRules = {
  type: 'official',
  find(scene) {
    for (const name of [...scene.mentions.all]) {
      if (!isShorter(name) || isTitled(scene, name)) continue;
      const title = titleBefore(scene, name.start) ?? rankOf(scene, name.start);
      if (title) scene.mentions.add(titled(scene, title, name));
    }
  },
};

/** A title that ends right before a name, and its role. */
interface ShortTitle {
  start: number;
  role: OfficialRole;
}

const isShorter = ({ type, evidence }: Mention): boolean =>
  type === 'person' && evidence[0]?.id === 'person/shorter-mention';

const isTitled = ({ mentions }: EntityScene, { start }: Mention): boolean => mentions.covers(start, ['official']);

/** «الوزير», «السفير»: an office of one word with the article, that several hold. */
function titleBefore({ analysis }: EntityScene, name: number): ShortTitle | undefined {
  const start = name - 1;
  const { matches, lexicon } = analysis;
  if (start < analysis.sentenceStart(name) || !analysis.isDefinite(start) || analysis.hasPronoun(start))
    return undefined;
  const row = analysis.longestMatch(start, lexicon.code.office);
  if (row < 0 || matches.end[row] !== name || isLike(analysis, start)) return undefined;
  const role = lexicon.roleOf(matches.entry[row]!);
  return addressed.has(role) ? { start, role: role as OfficialRole } : undefined;
}

/** Roles whose title stands before one word of a name. */
const addressed: ReadonlySet<string> = new Set(
  'head-of-state head-of-government minister deputy-minister ambassador envoy legislator governor mayor judge military-commander security-chief'.split(
    ' ',
  ),
);

function rankOf(scene: EntityScene, name: number): ShortTitle | undefined {
  const start = rankBefore(scene, name);
  return start < name ? { start, role: 'military-commander' } : undefined;
}

function titled(scene: EntityScene, { start, role }: ShortTitle, name: Mention): Mention {
  const mention = ruleMention(scene, 'official', start, name.end, 'official/shorter-mention', 0.8);
  mention.role = role;
  mention.name = mention.person = name.name;
  mention.country = name.country;
  return mention;
}

/**
 * Bodies told by the person who leads them: «حكومة يوسف الشاهد», «قوات صالح», «إدارة ترامب». Runs behind the rules of persons,
 * whose mentions it reads.
 */
import type { Mention } from '../../grammar/mentions.ts';
import { type EntityRules, type EntityScene, ruleMention } from '../scene.ts';
import { areSeveral } from './phrase.ts';

export const personsBody: EntityRules = {
  type: 'organization',
  find(scene) {
    for (const row of scene.matchesOf('organization-head')) {
      const found = bodyOfPerson(scene, row);
      if (found) scene.mentions.add(found);
    }
  },
};

const led: ReadonlySet<string> = new Set(['government', 'army', 'armed-group', 'movement']);

function bodyOfPerson(scene: EntityScene, row: number): Mention | undefined {
  const { analysis, mentions } = scene;
  const { matches, lexicon } = analysis;
  const [start, at] = [matches.start[row]!, matches.end[row]!];
  const subtype = lexicon.subtypeOf(matches.entry[row]!);
  if (!led.has(subtype) || at >= analysis.sentenceEnd(start) || analysis.outer(at) !== 0) return undefined;
  if (analysis.isDefinite(start) || analysis.hasPronoun(start) || areSeveral(analysis, row)) return undefined;
  if (neverBodies.has(analysis.stem(start))) return undefined;
  const leader = mentions.longestAt(at, ['person']);
  if (!leader || (leads.has(analysis.stem(start)) && !isFigure(leader))) return undefined;
  if ((mentions.longestAt(start, ['organization'])?.end ?? 0) > at) return undefined;
  const mention = ruleMention(scene, 'organization', start, leader.end, 'organization/head-and-owner', 0.75);
  mention.from = analysis.offsetOf(matches.from[row]!);
  mention.subtype = subtype;
  if (leader.country) mention.country = leader.country;
  return mention;
}

/** «بقيادة حفتر», «قوة ميسي», «مدفعية رونالدو»: an act or a quality. */
const neverBodies: ReadonlySet<string> = new Set(
  'قياده قوه حركه حركات مدفعيه طيران اركان لواء فرقه فوج سلاح مقاومه معارضه'.split(' '),
);

/** «إدارة أحمد للشركة»: an act, but where a public figure is named («إدارة ترامب»). */
const leads: ReadonlySet<string> = new Set(['اداره', 'سلطه', 'جماعه', 'خليه', 'عصابه']);

const isFigure = ({ evidence }: Mention): boolean => evidence[0]?.id.startsWith('people/figures') ?? false;

/**
 * Bodies told by the person who leads them: «حكومة يوسف الشاهد», «قوات صالح», «إدارة ترامب». Runs behind the rules of persons,
 * whose mentions it reads.
 */
import { changed, type Mention } from '../../grammar/mentions.ts';
import { Clitic } from '../../text/clitics.ts';
import type { Evidence } from '../../types.ts';
import { type EntityRules, type EntityScene, ruleMention } from '../scene.ts';
import { areSeveral } from './phrase.ts';

export const personsBody: EntityRules = {
  type: 'organization',
  find(scene) {
    for (const row of scene.matchesOf('organization-head')) {
      const found = bodyOfPerson(scene, row);
      if (found) scene.mentions.add(found);
    }
    const bodies = scene.mentions.all.filter((one) => isOfOne(scene, one));
    const surnames = bodies.length > 0 ? surnamesIn(scene) : none;
    for (const body of bodies) {
      const leader = leaderOf(scene, body, surnames);
      if (leader) scene.mentions.add(leader);
    }
    for (const body of scene.mentions.all.filter((one) => isOfOneLeader(scene, one))) {
      const both = withSecondLeader(scene, body);
      if (both) scene.mentions.add(both);
    }
  },
};

/** Kinds of bodies that are told by who leads them. */
export const led: ReadonlySet<string> = new Set(['government', 'army', 'armed-group', 'movement']);

function bodyOfPerson(scene: EntityScene, row: number): Mention | undefined {
  const { analysis, mentions } = scene;
  const { matches, lexicon } = analysis;
  const [start, at] = [matches.start[row]!, matches.end[row]!];
  const subtype = lexicon.subtypeOf(matches.entry[row]!);
  if (!led.has(subtype) || at >= analysis.sentenceEnd(start) || analysis.outer(at) !== 0) return undefined;
  if (analysis.isDefinite(start) || analysis.hasPronoun(start) || areSeveral(analysis, row)) return undefined;
  if (neverBodies.has(analysis.stem(start))) return undefined;
  // «حكومة الرئيس هادي», «إدارة الرئيس الأمريكي دونالد ترامب»
  const leader = mentions.longestAt(at, ['official']) ?? mentions.longestAt(at, ['person']);
  if (!leader || (leads.has(analysis.stem(start)) && !isFigure(leader) && !isRuler(leader))) return undefined;
  if (leader.type === 'official' && !isRuler(leader)) return undefined;
  if ((mentions.longestAt(start, ['organization'])?.end ?? 0) > at) return undefined;
  const mention = ruleMention(scene, 'organization', start, leader.end, 'organization/head-and-owner', 0.75);
  mention.from = analysis.offsetOf(matches.from[row]!);
  mention.subtype = subtype;
  if (leader.country) mention.country = leader.country;
  return mention;
}

const none: ReadonlyMap<string, Mention> = new Map();

/** «حكومة العبادي», «نظام الأسد»: a body of one word and what completes it. */
const isOfOne = ({ analysis, mentions }: EntityScene, { type, start, end }: Mention): boolean =>
  type === 'organization' &&
  end === start + 2 &&
  regimes.has(analysis.stem(start)) &&
  analysis.outer(start + 1) === 0 &&
  mentions.longestAt(start + 1, ['person', 'country', 'place', 'organization']) === undefined;

const regimes: ReadonlySet<string> = new Set(['حكومه', 'نظام', 'قوات', 'مليشيات', 'ميليشيات']);

/** «ميليشيات الحوثي»: forces told by one word, before what و joins. */
const isOfOneLeader = ({ analysis }: EntityScene, { type, start, end }: Mention): boolean =>
  type === 'organization' &&
  end === start + 2 &&
  end < analysis.sentenceEnd(start) &&
  analysis.outer(end) === Clitic.wa &&
  forces.has(analysis.stem(start)) &&
  !analysis.isDefinite(start);

const forces: ReadonlySet<string> = new Set('مليشيات ميليشيات مليشيا ميليشيا ميلشيات ميلشيا'.split(' '));

/** «ميليشيات الحوثي وصالح», «مليشيا الحوثي والمخلوع صالح»: the forces of two, of whom the second is a person. */
function withSecondLeader({ analysis, mentions }: EntityScene, body: Mention): Mention | undefined {
  const isTold = analysis.stem(body.end) === 'المخلوع';
  const leader = mentions.longestAt(isTold ? body.end + 1 : body.end, ['official', 'person']);
  // «ميليشيات الحوثي ومحمد السالمي»: of somebody else.
  if (!leader || !(isRuler(leader) || isFigure(leader) || leader.end === leader.start + 1)) return undefined;
  const evidence: Evidence[] = [{ stage: 'rule', id: 'organization/head-and-owner' }, ...body.evidence];
  return changed(body, { end: leader.end, to: leader.to, evidence, tentative: false, name: undefined });
}

/** The last words of the names that the document gives in full. */
function surnamesIn({ analysis, mentions }: EntityScene): Map<string, Mention> {
  const surnames = new Map<string, Mention>();
  for (const one of mentions.all)
    if (one.type === 'person' && one.end > one.start + 1) surnames.set(analysis.stem(one.end - 1), one);
  return surnames;
}

/** Who leads a body told by one word of his name: whom the document names in full, or whom the lists know by it. */
function leaderOf(scene: EntityScene, body: Mention, surnames: ReadonlyMap<string, Mention>): Mention | undefined {
  const { analysis } = scene;
  const at = body.end - 1;
  const whole = surnames.get(analysis.stem(at));
  const { matches, lexicon, bits } = analysis;
  const figure = analysis.longestMatch(at, lexicon.codeOf('person'));
  const isFamily = analysis.is(at, bits['family-name']) && !analysis.is(at, bits.noun);
  if (!whole && figure < 0 && !isFamily) return undefined;
  const mention = ruleMention(scene, 'person', at, at + 1, 'person/leader', 0.8);
  mention.name = whole ? (whole.name ?? undefined) : figure < 0 ? undefined : lexicon.nameOf(matches.entry[figure]!);
  mention.country = whole?.country ?? body.country;
  return mention;
}

/** «بقيادة حفتر», «قوة ميسي», «مدفعية رونالدو»: an act or a quality. */
const neverBodies: ReadonlySet<string> = new Set(
  'قياده قوه حركه حركات مدفعيه طيران اركان لواء فرقه فوج سلاح مقاومه معارضه دوله'.split(' '),
);

/** «إدارة أحمد للشركة»: an act, but where a public figure is named («إدارة ترامب»). */
const leads: ReadonlySet<string> = new Set(['اداره', 'سلطه', 'جماعه', 'خليه', 'عصابه']);

/** Who leads a state or its government, by office and name, or by a title that only one has. */
const isRuler = ({ type, role, person, name }: Mention): boolean =>
  type === 'official' && rulers.has(role ?? '') && (person !== undefined || name === custodian);

const custodian = 'خادم الحرمين الشريفين';

const rulers: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'monarch', 'crown-prince']);

const isFigure = ({ evidence }: Mention): boolean => evidence[0]?.id.startsWith('people/figures') ?? false;

/**
 * The entity types, in the order in which their rules run: each sees the mentions of those before it.
 * A new type is one file and one line here.
 */
import { type Mention, MentionIndex } from '../grammar/mentions.ts';
import { resolveOverlaps } from '../grammar/resolve.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { country } from './country.ts';
import type { CalendarDate } from './date/calendar.ts';
import { date } from './date/index.ts';
import { money } from './money.ts';
import { nationality } from './nationality.ts';
import { nesting } from './nesting.ts';
import { official } from './official/index.ts';
import { shorterOfficial } from './official/shorter.ts';
import { organization } from './organization/index.ts';
import { personsBody } from './organization/persons.ts';
import { percent } from './percent.ts';
import { person } from './person/index.ts';
import { shorterPerson } from './person/shorter.ts';
import { place, seat } from './place/index.ts';
import { quantity } from './quantity.ts';
import { repeatedName } from './repeated-name.ts';
import { type EntityRules, type EntityScene, entityScene } from './scene.ts';

export const entityTypes: readonly EntityRules[] = [
  date,
  quantity,
  nationality,
  money,
  percent,
  country,
  place,
  organization,
  seat,
  person,
  repeatedName,
  official,
  shorterPerson,
  shorterOfficial,
  personsBody,
];

/** All mentions of a text, overlaps resolved, in text order; each has a name: the lexicon's or a rule's, else as written. */
export function findEntities(analysis: Analysis, documentDate: CalendarDate | undefined): Mention[] {
  const scene = entityScene(analysis, new MentionIndex(analysis.count), documentDate);
  for (const rules of entityTypes) rules.find(scene);
  const mentions = resolveOverlaps(scene.mentions.all, nesting)
    .filter(isNoTwin)
    .filter((one) => !isLandInName(scene, one));
  for (const mention of mentions) mention.name ??= analysis.text.slice(mention.from, mention.to);
  return mentions;
}

/** «سوريا» is a country, «قال التركي» somebody: where a name stands, it is no nationality too. */
const isNoTwin = (one: Mention, index: number, all: readonly Mention[]): boolean =>
  one.type !== 'nationality' || !((index > 0 && isNameOver(one, all[index - 1])) || isNameOver(one, all[index + 1]));

/** «وكالة تونس إفريقيا للأنباء», «جامعة كاليفورنيا»: a land in the name of a body, spelled as «إفريقي» in the accusative is. */
function isLandInName({ analysis, mentions }: EntityScene, { type, start, end }: Mention): boolean {
  if (type !== 'nationality' || analysis.isDefinite(start)) return false;
  return mentions.longestAt(start, ['country', 'place'])?.end === end;
}

const isNameOver = ({ start, end }: Mention, other: Mention | undefined): boolean =>
  other !== undefined && other.start === start && other.end === end;

/**
 * Parties in the terms of event data: an argument → country (ISO 3166-1 alpha-3) and sector, by the tables in
 * lexicons/mappings/. What the text doesn't tell is left out.
 */
import { countryCodes, sectors as sectorRows } from '../generated/mappings.ts';
import { fold, withoutArticle } from '../text/fold.ts';
import type { Argument, Document, Entity } from '../types.ts';
import { rowsOf } from './rows.ts';

/** Who acts or is acted upon. */
export interface Party {
  country?: string;
  /** GOV, MIL, COP, JUD, LEG, OPP, REB, CVL, MED, BUS, IGO, NGO, … */
  sector?: string;
  /** As written. */
  text: string;
  /** Canonical name of the entity, if it is one. */
  name?: string;
}

const alpha3: ReadonlyMap<string, string> = new Map(rowsOf(countryCodes).map(([code, letters]) => [code!, letters!]));
/** By kind and name; nouns stand folded in the table. */
const sectors: ReadonlyMap<string, string> = new Map(
  rowsOf(sectorRows).map(([kind, name, sector]) => [`${kind} ${name}`, sector!]),
);

/** The three-letter code of a country, or undefined. */
export const alpha3Of = (country: string | undefined): string | undefined => country && alpha3.get(country);

/** Types of entities that act. */
const acting: ReadonlySet<string> = new Set(['country', 'organization', 'official', 'person']);

/** Reads the parties of one document's events. */
export class Parties {
  private readonly entities: ReadonlyMap<string, Entity>;
  private readonly officials = new Map<string, Entity>();
  private readonly organizations = new Map<string, Entity>();

  constructor(private readonly document: Pick<Document, 'entities'>) {
    this.entities = new Map(document.entities.map((entity) => [entity.id, entity]));
    for (const entity of document.entities) {
      if (entity.type === 'official' && entity.person) keepFirst(this.officials, fold(entity.person), entity);
      if (entity.type === 'organization') keepFirst(this.organizations, fold(entity.name), entity);
    }
  }

  entityOf({ entity }: Argument): Entity | undefined {
    return entity === undefined ? undefined : this.entities.get(entity);
  }

  partyOf(argument: Argument): Party {
    const entity = this.entityOf(argument);
    const country = alpha3Of(entity ? this.countryOf(entity) : this.countryIn(argument));
    const sector = entity ? this.sectorOf(entity) : nounSector(argument.text);
    return {
      ...(country ? { country } : {}),
      ...(sector ? { sector } : {}),
      text: argument.text,
      ...(entity ? { name: entity.name } : {}),
    };
  }

  /** «دور المغرب»: where a phrase is no party itself, the first one named inside it. */
  partyInside({ start, end }: Argument): Party | undefined {
    const { entities } = this.document;
    const inner = entities.find((one) => start <= one.start && one.end <= end && acting.has(one.type));
    return inner && this.partyOf({ ...inner, role: '', entity: inner.id });
  }

  private countryOf(entity: Entity): string | undefined {
    if (entity.country || entity.type !== 'person') return entity.country;
    return this.officials.get(fold(entity.name))?.country;
  }

  /** «الجنود الإسرائيليين»: the first country or nationality inside a phrase. */
  private countryIn({ start, end }: Argument): string | undefined {
    return this.document.entities.find((inner) => inner.country && start <= inner.start && inner.end <= end)?.country;
  }

  /** An official's sector is that of the body, if it is known, else of the office; a person's that of the office held. */
  private sectorOf(entity: Entity): string | undefined {
    if (entity.type === 'organization' || entity.type === 'place')
      return sectors.get(`${entity.type} ${entity.subtype ?? ''}`);
    if (entity.type === 'official') return this.officialSector(entity);
    if (entity.type !== 'person') return sectors.get(`type ${entity.type}`);
    const official = this.officials.get(fold(entity.name));
    return official && this.officialSector(official);
  }

  private officialSector({ role, organization }: Entity): string | undefined {
    const body = organization === undefined ? undefined : this.organizations.get(fold(organization));
    return (body && this.sectorOf(body)) ?? sectors.get(`role ${role ?? ''}`) ?? sectors.get('type official');
  }
}

function keepFirst<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

/** «المتظاهرون في الساحة», «5 جنود», «ثلاثة مسلحين», «رجال الشرطة»: the first word of a phrase that the table knows, or the second. */
function nounSector(text: string): string | undefined {
  const [first = '', second = ''] = fold(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const told = wordSector(first);
  return told === undefined || men.has(first) ? (wordSector(second) ?? told) : told;
}

const wordSector = (word: string): string | undefined =>
  sectors.get(`noun ${word}`) ?? sectors.get(`noun ${withoutArticle(word)}`);

/** Of whom the word behind says more. */
const men: ReadonlySet<string> = new Set(['رجل', 'رجال']);

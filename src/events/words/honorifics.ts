/**
 * Honorifics: what stands before a person's name and says who they are — «فخامة», «الدكتور», a profession and the field of it
 * («الباحث في الشؤون الشرعية الدكتور فيصل العمري»). Whoever is named is the party, and so is the name.
 */
import type { Mention } from '../../grammar/mentions.ts';
import { Feature } from '../../lexicon/features.ts';
import { headOf } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { titleEnd } from '../../syntax/formulas/abbreviations.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';

/** The entities of a text by token. */
export interface EntityTable {
  /** The longest that begins at a token. */
  at(token: number): Mention | undefined;
  /** The longest that covers a token. */
  over(token: number): Mention | undefined;
}

/** «الدكتور فؤاد معصوم», «فخامة الرئيس اليمني»: where the name behind honorifics begins; the token itself if none does. */
export function behindHonorifics(analysis: Analysis, entityAt: EntityTable['at'], at: number): number {
  return behindSome(analysis, entityAt, at, mostPeople);
}

/** How many honorifics one has, and how many people are told by each other («مستشاري رئيسه …»). */
const mostHonorifics = 8;
const mostPeople = 3;

function behindSome(analysis: Analysis, entityAt: EntityTable['at'], at: number, people: number): number {
  if (entityAt(at)) return at;
  const code = analysis.lexicon.code['person-cue'];
  const first = analysis.longestMatch(at, code);
  for (let step = 0, behind = at, row = first; row >= 0 && step < mostHonorifics; step++) {
    const next = namedEnd(analysis, entityAt, behind, code);
    if (next > 0) return next;
    behind = titleEnd(analysis, row);
    if (behind < 0 || isRelative(analysis, row) || behind >= analysis.sentenceEnd(at)) break;
    // «التقى الوزير بالشيخ سالم العتيبي»
    if ((analysis.outer(behind) & prepositionClitics) !== 0) break;
    row = analysis.longestMatch(behind, code);
  }
  const isKing = isBrother(analysis, at);
  const isNamed = people > 0 && (isKing || isOwnPeople(analysis, at));
  const own = isNamed ? behindSome(analysis, entityAt, at + 1, people - 1) : at;
  const owned = own > at ? entityAt(own)?.type : undefined;
  if (owned === 'person' || (owned === 'official' && isKing)) return own;
  const name = nameBehindField(analysis, entityAt, at, first);
  return name < 0 ? behindNationality(analysis, entityAt, at) : name;
}

/** «مستشاريه الدكتور سالم البراك وسالم العمري», «مدربه سالم البراك»: people by whose they are, named right behind. */
const isOwnPeople = (analysis: Analysis, at: number): boolean =>
  analysis.hasPronoun(at) &&
  analysis.is(at, analysis.bits.people) &&
  at + 1 < analysis.sentenceEnd(at) &&
  analysis.outer(at + 1) === 0;

/** «أخيه فخامة الرئيس عبدالفتاح السيسي»: what kings and presidents call each other. */
const isBrother = (analysis: Analysis, at: number): boolean =>
  brothers.has(analysis.stem(at)) && at + 1 < analysis.sentenceEnd(at);

const brothers: ReadonlySet<string> = new Set('اخيه اخيها اخيهما اخيهم اخوه اخاه'.split(' '));

/** «القطري حسن الذوادي»: where the name behind a nationality begins; the token itself if none does. */
function behindNationality(analysis: Analysis, entityAt: EntityTable['at'], at: number): number {
  const row = analysis.isDefinite(at) ? analysis.longestMatch(at, analysis.lexicon.code.nationality) : -1;
  const end = row < 0 ? at : analysis.matches.end[row]!;
  const isName = end > at && entityAt(end)?.type === 'person' && analysis.outer(end) === 0;
  return isName && (analysis.matches.features[row]! & Feature.plural) === 0 ? end : at;
}

/** The end of an honorific that a name follows right away («فخامة», before «الرئيس اليمني»), or −1. */
function namedEnd(analysis: Analysis, entityAt: EntityTable['at'], at: number, code: number): number {
  const { matches } = analysis;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) {
    const end = titleEnd(analysis, row);
    if (end < 0 || end >= analysis.count) continue;
    if (matches.type[row] !== code || analysis.outer(end) !== 0 || isRelative(analysis, row)) continue;
    const holder = entityAt(end);
    if (holder && holders.has(holder.type)) return isAnother(analysis, end - 1, holder) ? -1 : end;
    // «المحامي، معز الصالحي»
    if (isComma(analysis, end) && entityAt(end + 1)?.type === 'person' && analysis.isDefinite(at)) return end + 1;
  }
  return -1;
}

/** «التقى الرئيس نظيره التركي», «استقبل معالي الوزير المبعوث الأممي»: behind somebody told by an office stands the office of another. */
function isAnother(analysis: Analysis, at: number, { start, type, person }: Mention): boolean {
  const office = analysis.lexicon.code.office;
  if (!analysis.isDefinite(at) || analysis.longestMatch(start, office) < 0) return false;
  if (analysis.hasPronoun(start)) return true;
  // «صاحب السمو الملكي أمير القصيم»: an honorific through its last word, which is no king.
  if (royal.has(analysis.folded(at))) return false;
  const isUnnamed = type === 'official' && person === undefined;
  return analysis.longestMatch(at, office) >= 0 && (isUnnamed || !analysis.isDefinite(start));
}

const royal: ReadonlySet<string> = new Set(['الملكي', 'الملكيه']);

/** Only people have honorifics: «ممثلة دولة الإمارات» is none of a country. */
const holders: ReadonlySet<string> = new Set(['person', 'official']);

/** «شقيق الشهيد سعيد» is another man than سعيد; «زوجته بريجيت» is بريجيت. */
const isRelative = (analysis: Analysis, row: number): boolean =>
  analysis.lexicon.kindOf(analysis.matches.entry[row]!) === 'relation' &&
  !analysis.hasPronoun(analysis.matches.start[row]!);

/** The name behind what somebody is and their field, from the match of an honorific at a token or a noun for people; −1. */
function nameBehindField(analysis: Analysis, entityAt: EntityTable['at'], at: number, cue: number): number {
  const isCue = cue >= 0;
  // «ناشدت أسرة الضحية الملك محمد السادس»: the name is of another.
  if (groups.has(analysis.stem(at))) return -1;
  if (isCue ? isRelative(analysis, cue) : !analysis.is(at, analysis.bits.people) || analysis.hasPronoun(at)) return -1;
  const end = isCue ? analysis.matches.end[cue]! : at + 1;
  const name = new FieldReader(analysis, entityAt).nameBehind(at, end);
  if (name < 0 || isCue) return name;
  return headOf(analysis, at, 'noun').single === false ? -1 : name;
}

/** Several people, who are not called by one name (folded). */
const groups: ReadonlySet<string> = new Set(
  'اعضاء سكان ساكنه اسره عايله اهالي اهل ذوي ذوو نواب اقارب والده ام ارمله زوجه'.split(' '),
);

const longestField = 8;

/** Reads from who somebody is by trade, over what they are or work at, up to the name. */
class FieldReader {
  private readonly cue: number;

  constructor(
    private readonly analysis: Analysis,
    private readonly entityAt: EntityTable['at'],
  ) {
    this.cue = analysis.lexicon.code['person-cue'];
  }

  /**
   * «القيادي في حركة النهضة علي العريض», «المشرف على البرنامج التدريبي علي النقيدان», «مدير الأكاديمية الدكتور وليد باصمد»: where
   * the name begins; −1.
   */
  nameBehind(at: number, start: number): number {
    const { analysis } = this;
    if (start + 1 >= analysis.sentenceEnd(at)) return -1;
    if (isQuotationMark(analysis, start)) return this.nameFrom(start, false);
    const noun = this.isBehindPreposition(at, start) ? start + 1 : start;
    const isGoverned = noun > start || (analysis.outer(start) & prepositionClitics) !== 0;
    const isBody = this.entityAt(noun)?.type === 'organization';
    if (isGoverned) return isBody || (analysis.isDefinite(at) && this.isField(noun)) ? this.nameFrom(noun, false) : -1;
    // «المفكر الإسلامي الدكتور …»: an adjective behind an article, a noun without one.
    const { adjective } = analysis.bits;
    const goesOn = analysis.isDefinite(at) ? analysis.is(start, adjective) : this.isNoun(start);
    // «الناشط الحقوقي والمهتم بالشأن البيئي …»
    const isJoined = analysis.outer(start) === Clitic.wa && analysis.isDefinite(start);
    return goesOn && (analysis.outer(start) === 0 || isJoined) ? this.nameFrom(start, true) : -1;
  }

  /** «شدد المدير على الدور …»: على belongs to the verb, but behind those who oversee. */
  private isBehindPreposition(head: number, at: number): boolean {
    if (!this.analysis.is(at, this.analysis.bits.preposition)) return false;
    const word = this.analysis.folded(at);
    return word === 'في' || (word === 'علي' && overseers.has(this.analysis.stem(head)));
  }

  /** A common noun, none for people: «التقى الخبير في الرباط …» tells where, «قال الخبير للصحفي …» to whom. */
  private isField(at: number): boolean {
    const { analysis } = this;
    return this.isNoun(at) && !analysis.is(at, analysis.bits.people) && analysis.longestMatch(at, this.cue) < 0;
  }

  private isNoun(at: number): boolean {
    const { analysis } = this;
    return !this.entityAt(at) && !analysis.hasPronoun(at) && analysis.is(at, analysis.bits.noun);
  }

  /** The name behind the words that may belong to a field; −1. */
  private nameFrom(start: number, needsHonorific: boolean): number {
    const { analysis } = this;
    const limit = Math.min(analysis.sentenceEnd(start - 1), start + longestField);
    let isHonored = false;
    let isPlaced = !needsHonorific;
    for (let at = start; at < limit; ) {
      const entity = this.entityAt(at);
      if (entity?.type === 'person' && at > start) return analysis.outer(at) === 0 && (isHonored || isPlaced) ? at : -1;
      const row = at > start && analysis.outer(at) === 0 ? analysis.longestMatch(at, this.cue) : -1;
      isHonored = row >= 0;
      // «أشاد الخبير بدور الدكتور …»: in construct with the name, it is no field.
      const isOpen = at > start && this.heads(at - 1);
      if (isOpen && (isHonored || this.entityAt(at)?.type === 'person')) return -1;
      const isWorkplace = at > start && this.isWorkplace(at);
      isPlaced ||= isWorkplace;
      const next =
        row >= 0 ? analysis.matches.end[row]! : isWorkplace ? at + 1 : this.partEnd(at, at === start, entity);
      if (next < 0) return -1;
      at = next;
    }
    return -1;
  }

  /** «مدير الفريق الأول بالنادي», «المهتم بالشأن البيئي»: a body's kind or a field behind ب. */
  private isWorkplace(at: number): boolean {
    const { analysis } = this;
    if (analysis.outer(at) !== Clitic.ba || !analysis.isDefinite(at)) return false;
    const entity = this.entityAt(at);
    if (entity) return entity.end === at + 1 && workplaces.has(entity.type);
    return !analysis.hasPronoun(at) && analysis.is(at, analysis.bits.noun) && !this.isPerson(at);
  }

  private isPerson(at: number): boolean {
    const { analysis } = this;
    const isBody = analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0;
    return (analysis.is(at, analysis.bits.people) && !isBody) || analysis.longestMatch(at, this.cue) >= 0;
  }

  /** A noun without article, which what follows completes. */
  private heads(at: number): boolean {
    const { analysis } = this;
    return analysis.is(at, analysis.bits.noun) && !analysis.isDefinite(at);
  }

  private isIn(at: number): boolean {
    return this.analysis.is(at, this.analysis.bits.preposition) && this.analysis.folded(at) === 'في';
  }

  /** The end of a word, a name or a mark inside of a field; −1. */
  private partEnd(at: number, isFirst: boolean, entity: Mention | undefined): number {
    const { analysis } = this;
    if (entity) return workplaces.has(entity.type) ? entity.end : -1;
    if (isQuotationMark(analysis, at) || this.isIn(at)) return at + 1;
    if (isComma(analysis, at)) return this.entityAt(at + 1)?.type === 'person' ? at + 1 : -1;
    const outer = analysis.outer(at);
    const isJoined = outer === Clitic.wa && analysis.isDefinite(at);
    if (!analysis.isWord(at) || analysis.hasPronoun(at) || !(isFirst || outer === 0 || isJoined)) return -1;
    return analysis.is(at, analysis.bits.noun | analysis.bits.adjective) || this.isOrdinal(at) ? at + 1 : -1;
  }

  /** «مدير الفريق الأول» */
  private isOrdinal(at: number): boolean {
    return this.analysis.longestMatch(at, this.analysis.lexicon.code.ordinal) >= 0;
  }
}

/** Whose field stands behind على. */
const overseers: ReadonlySet<string> = new Set(['مشرف', 'المشرف', 'المشرفه', 'القايم', 'المسوول', 'المسووله']);
/** Types of what may be named in a field. */
const workplaces: ReadonlySet<string> = new Set(['organization', 'place', 'country', 'nationality']);

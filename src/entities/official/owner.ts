/**
 * What an office belongs to: a country, a body or a place behind it, in construct, with ل or ب, or with a preposition that
 * the role takes («السفير لدى», «المبعوث إلى», «عضو في»).
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic, conjunctionClitics, prepositionClitics } from '../../text/clitics.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { isOfGovernment } from './words.ts';

/** How an owner is joined to the office. */
export interface Link {
  /** The preposition as a word of its own; '' where there is none. */
  preposition: string;
  /** The owner's first token. */
  at: number;
  /** Attached: ل or ب. */
  isPrefixed: boolean;
  /** The office is exercised there and belongs to somebody else («سفير فرنسا في تونس»). */
  isElsewhere: boolean;
}

const prepositions: ReadonlySet<string> = new Set(['لدي', 'في', 'الي', 'باسم', 'علي', 'عن', 'من']);

/** Roles that are exercised in or at a place; others who are «in» one are on the way. */
const stationed: ReadonlySet<string> = new Set([
  'ambassador',
  'envoy',
  'military-commander',
  'governor',
  'religious-leader',
]);
const sent: ReadonlySet<string> = new Set(['ambassador', 'envoy']);

/** How what begins at a token is joined to an office of the role, or undefined where it can't be. */
export function linkAt(analysis: Analysis, at: number, role: string): Link | undefined {
  const word = analysis.folded(at);
  const isPrefixed = (analysis.outer(at) & prepositionClitics) !== 0;
  // «للسفير ولنائب الرئيس»: what و joins is somebody else.
  if (isPrefixed && (analysis.outer(at) & conjunctionClitics) !== 0) return undefined;
  // «الأمين العام لـ"حزب الله"»
  if (word === 'ل' && isQuotationMark(analysis, at + 1))
    return { preposition: '', at: at + 1, isPrefixed: true, isElsewhere: false };
  if (isPrefixed || !prepositions.has(word)) {
    const isElsewhere = (analysis.outer(at) & Clitic.ba) !== 0;
    return isElsewhere && !mayBeIn(role) ? undefined : { preposition: '', at, isPrefixed, isElsewhere };
  }
  return mayLink(word, role)
    ? { preposition: word, at: at + 1, isPrefixed: false, isElsewhere: word !== 'باسم' }
    : undefined;
}

function mayLink(preposition: string, role: string): boolean {
  if (preposition === 'باسم') return true;
  if (preposition === 'لدي') return !isOfGovernment(role) || role === 'minister';
  if (preposition === 'الي') return sent.has(role);
  // «طردت الحكومة السفير من الخرطوم»
  if (preposition === 'من' && role === 'ambassador') return false;
  return mayBeIn(role);
}

/** A head of state or a minister «in» a place is on the way; so is whoever has no office of a kind («نظيره»). */
const mayBeIn = (role: string): boolean => !isOfGovernment(role) && role !== 'by-complement' && role !== 'royal';

/** Whether a place may complete an office: where the office takes one, or where its holder is stationed. */
export function takesPlace(link: Link, role: string, takes: readonly string[], hasCountry: boolean): boolean {
  if (link.isElsewhere) return stationed.has(role) || takes.includes('place');
  if (link.isPrefixed) return takes.includes('place') || takes.includes('organization');
  return takes.includes('place') || (takes.includes('organization') && !hasCountry && role !== 'by-complement');
}

/** The mention that begins where a link leads, in quotation marks too («زعيم «حزب الله» اللبناني»). */
export function ownerAt(scene: EntityScene, link: Link, role: string): Mention | undefined {
  const { at, isPrefixed } = link;
  if (!isPrefixed && scene.analysis.outer(at) !== 0) return undefined;
  const isQuoted = isQuotationMark(scene.analysis, at);
  const named = scene.mentions.longestAt(isQuoted ? at + 1 : at, ['organization', 'country', 'place', 'official']);
  if (isQuoted) return named && isQuotationMark(scene.analysis, named.end) ? named : undefined;
  if (named?.type === 'country' && isBesideDefinite(scene.analysis, link)) return undefined;
  return named ?? (role === 'spokesperson' ? ministryAt(scene, at) : undefined);
}

/** «تزور المفوضة الأوروبية تونس»: no construct goes on behind a word with the article. */
const isBesideDefinite = (analysis: Analysis, { at, preposition, isPrefixed, isElsewhere }: Link): boolean =>
  preposition === '' && !isPrefixed && !isElsewhere && at > 0 && analysis.isDefinite(at - 1);

export const isSent = (role: string): boolean => sent.has(role);

/** «سفير مصر لدى المملكة», «مندوب المملكة»: the end of a state that is called by its kind alone; −1. */
export function hostStateEnd({ analysis }: EntityScene, { at, isElsewhere, preposition, isPrefixed }: Link): number {
  const isInConstruct = preposition === '' && !isPrefixed && at > 0 && !analysis.isDefinite(at - 1);
  // «القنصل العام للمملكة»
  const isFor = isPrefixed && !isElsewhere && at > 0 && analysis.isDefinite(at - 1);
  if (isFor && analysis.bare(at) === 'مملكه' && analysis.isDefinite(at)) return at + 1;
  return (isElsewhere || isInConstruct) && hostStates.has(analysis.folded(at)) ? at + 1 : -1;
}

const hostStates: ReadonlySet<string> = new Set(['المملكه', 'الجمهوريه', 'البلاد', 'الدوله', 'السلطنه']);

/** «المتحدث باسم الخارجية»: the field stands for the ministry. */
function ministryAt(scene: EntityScene, at: number): Mention | undefined {
  const { analysis } = scene;
  const row = analysis.longestMatch(at, analysis.lexicon.code.portfolio);
  if (row < 0) return undefined;
  const end = analysis.matches.end[row]!;
  const mention = ruleMention(scene, 'organization', at, end, 'organization/field-for-ministry', 0.75);
  scene.mentions.add(mention);
  return mention;
}

/** «الرئيس السابق للائتلاف»: the end of a body named by its kind only, with ل; −1. */
export function kindEnd(analysis: Analysis, { at, isPrefixed, isElsewhere }: Link): number {
  if (!isPrefixed || isElsewhere || !analysis.isDefinite(at) || analysis.hasPronoun(at)) return -1;
  const row = analysis.longestMatch(at, analysis.lexicon.code['organization-head']);
  return row < 0 ? -1 : analysis.matches.end[row]!;
}

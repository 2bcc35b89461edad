/** Bodies that are places where somebody is: hospitals, seats of power («في البيت الأبيض»). */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { type EntityScene, ruleMention } from '../scene.ts';

/** Bodies called by their seats. */
const seats: ReadonlySet<string> = new Set(['البيت الأبيض', 'الكرملين']);

const isSite = ({ type, subtype, name }: Mention): boolean =>
  type === 'organization' && (subtype === 'hospital' || seats.has(name ?? ''));

/** «نقلوا إلى المستشفى الجهوي بقفصة», «في البيت الأبيض»: where somebody is, but in the title of who works there. */
export function findSites(scene: EntityScene): void {
  const { analysis, mentions } = scene;
  for (const mention of mentions.all.filter(isSite)) {
    const { start, end } = mention;
    const isPlace = isWhere(analysis, start) || (isBuilding(analysis, mention) && !acts(analysis, mention));
    if (!isPlace || isInTitle(analysis, start)) continue;
    const site = ruleMention(scene, 'place', start, end, 'place/where-body', 0.97);
    site.from = mention.from;
    site.subtype = 'site';
    if (mention.country) site.country = mention.country;
    mentions.add(site);
  }
}

/** «مستشفى سهلول», «المستشفى العسكري بكلميم»: one building; «المستشفى الجامعي» is what one works for. */
const isBuilding = (analysis: Analysis, { start, subtype, evidence }: Mention): boolean =>
  subtype === 'hospital' &&
  evidence[0]?.id !== 'organization/head-and-relations' &&
  buildings.has(analysis.bare(start));

const buildings: ReadonlySet<string> = new Set(['مستشفي', 'مستوصف', 'مصحه']);

/** «أعلن مستشفى الرازي», «مستشفى الرازي ينفي»: right behind or before a verb, but of going there or seeing it. */
function acts(analysis: Analysis, { start, end }: Mention): boolean {
  if (analysis.outer(start) !== 0) return false;
  const before = start - 1;
  const isBehind = before >= analysis.sentenceStart(start) && isVerb(analysis, before);
  if (isBehind && !reaching.test(analysis.stem(before))) return true;
  return end < analysis.sentenceEnd(start) && isVerb(analysis, end);
}

const isVerb = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.verb) && !analysis.is(at, analysis.bits.noun | analysis.bits.adjective);

const reaching = /^[يتسن]*(زار|زور|زارت|تفقد|افتتح|دشن|دخل|غادر|اقتحم|قصف|استهدف|دمر|وصل|بلغ|عاين)(ت|وا|ون|ا)?$/;

const whereWords: ReadonlySet<string> = new Set('في الي داخل امام قرب خارج بقسم'.split(' '));

const isWhere = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === Clitic.ba ||
  isTakenTo(analysis, at) ||
  (at > analysis.sentenceStart(at) && analysis.outer(at) === 0 && whereWords.has(analysis.folded(at - 1)));

/** «نقلها لمستشفى القريات» */
const isTakenTo = (analysis: Analysis, at: number): boolean =>
  at > analysis.sentenceStart(at) && analysis.outer(at) === Clitic.la && taking.test(analysis.stem(at - 1));

const taking = /^[يتن]?نقل/;

/** How far before a hospital the office of who works there may stand: «رئيس قسم الأمراض الصدرية بمستشفى …». */
const titleReach = 6;

function isInTitle(analysis: Analysis, at: number): boolean {
  if (analysis.folded(at - 1) === 'الي' || isTakenTo(analysis, at)) return false;
  const office = analysis.lexicon.code.office;
  for (let before = Math.max(analysis.sentenceStart(at), at - titleReach); before < at; before++)
    if (analysis.longestMatch(before, office) >= 0) return true;
  return false;
}

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
    if (!isWhere(analysis, start) || isInTitle(analysis, start)) continue;
    const site = ruleMention(scene, 'place', start, end, 'place/where-body', 0.97);
    site.from = mention.from;
    site.subtype = 'site';
    if (mention.country) site.country = mention.country;
    mentions.add(site);
  }
}

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

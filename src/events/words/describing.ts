/** Adjectives behind an indefinite noun for a deed that are words for people too. */
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import type { EventScene } from '../types.ts';
import { documents } from './documents.ts';

/** «هجوم إرهابي», «تفجيران انتحاريان»: a word for people too that agrees with the indefinite noun before it. */
export function isDescribing({ analysis, entityAt }: EventScene, at: number): boolean {
  if (entityAt(at) || analysis.isDefinite(at) || analysis.isDefinite(at - 1)) return false;
  const ending = dualOrPlural.exec(analysis.stem(at - 1))?.[0];
  // With its ن a noun heads no construct.
  if (ending !== undefined && analysis.stem(at).endsWith(ending)) return true;
  // «هجوما جريئا», «تأييدا واضحا»: with the alef of the accusative it heads none either.
  if (analysis.outer(at) === 0 && analysis.isAccusative(at - 1) && looksAccusative(analysis, at)) return true;
  // «بيان صحفي»; «اعتقال صحفي» is another.
  if (documents.has(analysis.bare(at - 1)) && /..يا?$/.test(analysis.stem(at))) return true;
  return describing.has(analysis.stem(at)) || isRelational(analysis, at) || isNamesake(analysis, at);
}

/** «تنظيم داعش الإرهابي», «تنظيم "القاعدة" الإرهابي»: right behind the name of a body what it is called, and nobody else. */
export function isBranding({ analysis, entityOver }: EventScene, at: number): boolean {
  if (!brands.has(analysis.stem(at)) || analysis.outer(at) !== 0 || at === analysis.sentenceStart(at)) return false;
  const name = entityOver(isQuotationMark(analysis, at - 1) ? at - 2 : at - 1);
  return name?.type === 'organization' && name.end >= at - 1 && entityOver(at + 1)?.type !== 'person';
}

const brands: ReadonlySet<string> = new Set(
  'الارهابي الارهابيه الانقلابي الانقلابيه المتطرف المتطرفه المتشدد المتشدده التكفيري التكفيريه المحظور المحظوره المتمرد المتمرده'.split(
    ' ',
  ),
);

/** «مضادا», «جريئا»: with the alef of the accusative, in a list or in none. */
const looksAccusative = (analysis: Analysis, at: number): boolean =>
  analysis.isAccusative(at) || (analysis.isUnknown(at) && analysis.letters(at) > 4 && analysis.stem(at).endsWith('ا'));

/** «حوار جاد», «اتفاق جوهري»: an adjective that is a name elsewhere. */
function isNamesake(analysis: Analysis, at: number): boolean {
  const { adjective, noun } = analysis.bits;
  const isName = analysis.is(at, analysis.bits['family-name'] | analysis.bits['given-name']);
  return isName && analysis.is(at, adjective) && !analysis.is(at, noun);
}

/** «زيارة فجئية», «مشاورات سياسية»: an adjective in ية that agrees, in no list or a word for women too. */
function isRelational(analysis: Analysis, at: number): boolean {
  if (analysis.lastLetter(at) !== 'ة' || !analysis.stem(at).endsWith('يه')) return false;
  return /(ه|ات)$/.test(analysis.stem(at - 1)) && (analysis.isUnknown(at) || analysis.is(at, analysis.bits.adjective));
}

/** Of deeds as well as of those who do them, or whose name they are («قصف جوي»). */
const describing: ReadonlySet<string> = new Set(
  'ارهابي ارهابيا انتحاري انتحاريا عسكري عسكريا مسلح مسلحا جهادي جوي جويا بري بريا بحري بحريا عده عديده كثيره مختلفه'.split(
    ' ',
  ),
);

const dualOrPlural = /(ان|ين)$/;

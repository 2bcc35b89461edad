/**
 * Sums of money: a number and a currency (lexicons/words/currencies.tsv) with its nationality («60 مليون دولار أمريكي»), or
 * a sign («$20»). Value: the number and the ISO 4217 code, the number alone where nothing says whose dinar it is.
 */
import type { Mention } from '../grammar/mentions.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { isDigits } from './number.ts';
import { type EntityRules, type EntityScene, ruleMention } from './scene.ts';

interface Currency {
  start: number;
  end: number;
  code: string;
}

export const money: EntityRules = {
  type: 'money',
  find(scene) {
    for (const quantity of scene.mentions.all) {
      if (quantity.type !== 'quantity') continue;
      const currency = currencyBehind(scene, quantity) ?? signBeside(scene, quantity);
      if (!currency) continue;
      const mention = ruleMention(scene, 'money', currency.start, currency.end, 'money/number-and-currency', 0.95);
      mention.value = [quantity.value, currency.code].join(' ').trim();
      scene.mentions.add(mention);
    }
  },
};

function currencyBehind(scene: EntityScene, { start, end: at }: Mention): Currency | undefined {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  if (at >= analysis.sentenceEnd(start) || analysis.outer(at) !== 0 || analysis.isDefinite(at)) return undefined;
  const row = analysis.longestMatch(at, lexicon.codeOf('currency'));
  if (row < 0) return undefined;
  const end = matches.end[row]!;
  const nationality = analysis.outer(end) === 0 ? scene.mentions.longestAt(end, ['nationality']) : undefined;
  const codes = lexicon.list(matches.entry[row]!, 'codes', '|');
  const own = nationality?.country === undefined ? undefined : codeIn(codes, nationality.country);
  const code = own ?? (lexicon.attribute(matches.entry[row]!, 'code') || onlyNamed(scene, codes));
  return { start, end: nationality && !analysis.isDefinite(end) ? nationality.end : end, code };
}

/** «DZ:DZD», «TN:TND»: the code that the country's currency of this name has. */
const codeIn = (codes: readonly string[], country: string): string | undefined =>
  codes.find((pair) => pair.startsWith(`${country}:`))?.slice(country.length + 1);

/** The code of the one country among them that the document names; '' if it names none or several. */
function onlyNamed(scene: EntityScene, codes: readonly string[]): string {
  const { matches, lexicon } = scene.analysis;
  const named = new Set<string>();
  for (const type of ['country', 'nationality'])
    for (const row of scene.matchesOf(type))
      if (scene.analysis.isSafe(row)) named.add(codeIn(codes, lexicon.countryOf(matches.entry[row]!)) ?? '');
  named.delete('');
  return named.size === 1 ? [...named][0]! : '';
}

const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
]);

const signAt = (analysis: Analysis, at: number): string | undefined =>
  analysis.letters(at) === 1 ? signs.get(analysis.folded(at)) : undefined;

function signBeside({ analysis }: EntityScene, { start, end }: Mention): Currency | undefined {
  const behind = end < analysis.count ? signAt(analysis, end) : undefined;
  if (behind) return { start, end: end + 1, code: behind };
  const isBehindNumber = start > 1 && isDigits(analysis, start - 2);
  const before = start > 0 && !isBehindNumber ? signAt(analysis, start - 1) : undefined;
  return before ? { start: start - 1, end, code: before } : undefined;
}

/**
 * Spellings of one name: folded names → whether they are one. Word by word: words that sound the same, or longer ones with
 * the same consonants that are alike by Jaro-Winkler (Winkler 1990), as `natural` implements it.
 */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Two spellings of one word are at least so alike. */
const sameWord = 0.93;

/** In shorter words a vowel more is another name («محمد», «محمود»), in yet shorter ones so is a letter that sounds alike («سيد», «زيد»). */
const shortestWithVowels = 6;
const shortestHeard = 4;

/** «سيرغي ميخائيلوف», «سيرجي ميخايلوف»; false of «وزارة العمل» and «وزارة العدل». */
export function isSameSpelling(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  return one.length === other.length && one.every((word, at) => isSameWord(bare(word), bare(other[at]!)));
}

const bare = (word: string): string => (word.startsWith('ال') ? word.slice(2) : word);

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  if (shortest < shortestHeard) return false;
  const [one, other] = [heard(a), heard(b)];
  if (one === other) return true;
  if (shortest < shortestWithVowels || consonants(one) !== consonants(other)) return false;
  return jaroWinkler(a, b, { ignoreCase: false }) >= sameWord;
}

/** Letters that papers take for one another where they write foreign sounds. */
const heardAs: Readonly<Record<string, string>> = { غ: 'ج', ز: 'س', ص: 'س', ط: 'ت', ض: 'د', ذ: 'د', ظ: 'د' };

const heard = (word: string): string => word.replace('تش', 'ش').replace(/[غزصطضذظ]/g, (letter) => heardAs[letter]!);

const consonants = (word: string): string => word.replace(/[اوي]|ه$/g, '');

/** Similarity of two spellings of a name, 0 to 1: Jaro-Winkler (Winkler 1990), as `natural` implements it. */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

export function similarity(a: string, b: string): number {
  return jaroWinkler(a, b, { ignoreCase: false });
}

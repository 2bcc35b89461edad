/**
 * The seat of hamza in unvocalised words: stems carry the radical ء, endings decide how it is written. Follows the rules of
 * the academies (Wright I §§ 16–17) as far as they show without vowels; the matcher's folding joins the variants.
 */

/** Writes every ء that is a radical on the seat that its place asks for. */
export function seatHamza(word: string): string {
  return word
    .replace(/^ءا/, 'آ')
    .replace(/^أء/, 'آ')
    .replace(/^ء/, 'أ')
    .replace(/([ينتم])ءا/g, '$1آ')
    .replace(/(?<=[^اويى])ءا/g, 'آ')
    .replace(/اءو/g, 'اؤو')
    .replace(/اءي/g, 'ائي')
    .replace(/ءي/g, 'ئي')
    .replace(/ءو/g, 'ؤو')
    .replace(/يء(?=.)/g, 'يئ')
    .replace(/(?<=[^اويىء])ء(?=[^ا])/g, 'أ')
    .replace(/(?<=[^اويىء])ء$/g, 'أ');
}

/** The codes of the letters that clitics and the ends of words are made of. */
export const alef = 0x627;
export const ba = 0x628;
export const ta = 0x62a;
export const hha = 0x62d;
export const sin = 0x633;
export const fa = 0x641;
export const kaf = 0x643;
export const lam = 0x644;
export const mim = 0x645;
export const nun = 0x646;
export const ha = 0x647;
export const waw = 0x648;
export const ya = 0x64a;
export const hamza = 0x621;
export const hamzaOnWaw = 0x624;
export const hamzaOnYa = 0x626;
export const hamzaOverAlef = 0x623;
export const hamzaUnderAlef = 0x625;
export const taMarbuta = 0x629;
export const alefMaqsura = 0x649;

/** Attached pronouns, folded: ه ها هم هن هما ك كم كما نا ني ي. */
export function isPronoun(codes: Uint16Array, at: number, length: number): boolean {
  const [a, b, c] = [codes[at]!, codes[at + 1]!, codes[at + 2]!];
  if (length === 1) return a === ha || a === kaf || a === ya;
  if (length === 2)
    return (
      (a === ha && (b === alef || b === mim || b === nun)) ||
      (a === kaf && b === mim) ||
      (a === nun && (b === alef || b === ya))
    );
  return b === mim && c === alef && (a === ha || a === kaf);
}

import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../src/text/fold.ts';

describe('fold', () => {
  const cases: [name: string, written: string, folded: string][] = [
    ['harakat and tatweel', 'الأُمَـــم المتّحدةُ', 'الامم المتحده'],
    ['hamza on alef', 'أإآٱا', 'ااااا'],
    ['hamza seats', 'مسؤول رئيس', 'مسوول رييس'],
    ['the hamza of Egypt before waw', 'مسئول شئُون ﻣﺴﺌﻮل', 'مسوول شوون مسوول'],
    ['final ya and ta marbuta', 'على مدينة', 'علي مدينه'],
    ['Arabic-Indic and Persian digits', '٢٠٢٢ ۲۰۲۲', '2022 2022'],
    ['Persian and Urdu letters', 'پاکستان چین ژاله گفت', 'باكستان جين زاله كفت'],
    ['presentation forms', 'ﺍﻟﻤﻐﺮﺏ', 'المغرب'],
    ['a ligature of several letters', 'ﻻ', 'لا'],
    ['zero-width and bidi marks', 'مي\u200cر\u200e\u202bكل\u202c', 'ميركل'],
    ['no-break space', 'المغرب\u00a0العربي', 'المغرب العربي'],
    ['Latin case', 'ISIS Élysée', 'isis élysée'],
    ['line ends', 'a\r\nb', 'a\n\nb'],
  ];
  it.each(cases)('%s', (_name, written, folded) => expect(fold(written)).toBe(folded));

  it('maps every folded unit to the character that it came from', () => {
    const text = 'الأُمَم ﻻ ﷺ end';
    const { codes, origin, length } = foldText(text);
    for (let at = 0; at < length; at++) {
      expect(fold(text[origin[at]!]!)).toContain(String.fromCharCode(codes[at]!));
      if (at > 0) expect(origin[at]!).toBeGreaterThanOrEqual(origin[at - 1]!);
    }
  });

  it('holds texts made of nothing but long ligatures', () => {
    expect(fold('ﷺ'.repeat(1000))).toBe(fold('صلى الله عليه وسلم').replaceAll(' ', '').repeat(1000));
  });
});

/** What holds for every text, however strange. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract.ts';
import { fold } from '../src/text/fold.ts';
import type { Document } from '../src/types.ts';
import { articleTexts } from './support/corpus.ts';

const extractor = createExtractor();
const words =
  'المغرب فرنسا وزير الخارجية الأمريكي أنتوني بلينكن اجتمع مع في الرباط يوم 11 ماي 2022 داعش الأمم المتحدة قال إن خطة عمل أيدت المجموعة ، . « » ( ) \n والرئيس للمغرب بن عبد 1 و 2 مارس 2020-1-1 هـ'.split(
    ' ',
  );
const newsLike = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));
const anyString = fc.string({ unit: 'binary', maxLength: 200 });
const anyText = fc.oneof(
  anyString,
  newsLike,
  fc.tuple(newsLike, anyString).map(([a, b]) => a + b),
);

const summary = ({ entities, events }: Document): string[] => [
  ...entities.map(({ type, text, country, role, value }) => `${type} ${fold(text)} ${country} ${role} ${value}`),
  ...events.map(
    ({ type, trigger, polarity, modality, arguments: args }) =>
      `${type} ${fold(trigger.text)} ${polarity} ${modality} ${args.map(({ role, text }) => `${role}=${fold(text)}`)}`,
  ),
];

describe('every text', () => {
  it('never throws, lone surrogates included', () => {
    fc.assert(
      fc.property(anyText, (text) => void extractor.extract(text)),
      { numRuns: 400 },
    );
  });

  it('never throws where one word is said again and again', () => {
    for (const word of ['تدعيم', 'رؤساء', 'مؤلف', 'وزراء', 'كل من', 'قال'])
      expect(() => extractor.extract(`${word}${` و${word}`.repeat(5000)} التعاون`)).not.toThrow();
    for (const words of ['وزير الخارجية', 'مساعد', 'نائب رئيس', 'مدير عام', 'المتحدث باسم', 'برشلونة', 'بوندستاغ'])
      expect(() => extractor.extract(`${words} `.repeat(5000))).not.toThrow();
  });

  it('has spans that slice to their text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entities, events, tokens } = extractor.extract(text);
        const spans = [...entities, ...tokens, ...events.flatMap((event) => [event.trigger, ...event.arguments])];
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same output for the same input', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(JSON.stringify(extractor.extract(text))).toBe(JSON.stringify(extractor.extract(text)));
      }),
      { numRuns: 50 },
    );
  });

  it('has references that exist', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { entities, events, referents } = extractor.extract(text);
        const ids = new Set(entities.map(({ id }) => id));
        const referentIds = new Set(referents.map(({ id }) => id));
        for (const entity of entities) expect(referentIds).toContain(entity.referent);
        for (const argument of events.flatMap((event) => event.arguments))
          if (argument.entity) expect(ids).toContain(argument.entity);
        for (const referent of referents) for (const mention of referent.mentions) expect(ids).toContain(mention);
      }),
      { numRuns: 100 },
    );
  });

  it('changes no finding but its offsets when a diacritic or tatweel is added', () => {
    const article = fc.constantFrom(...articleTexts);
    fc.assert(
      fc.property(
        article,
        fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
        fc.constantFrom('\u064e', '\u0651', '\u064b', '\u0652', '\u0640'),
        (text, places, added) => {
          expect(summary(extractor.extract(withMarks(text, places, added)))).toEqual(summary(extractor.extract(text)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('changes no finding when the conjunction stands apart, with a mark or without', () => {
    const written = articleTexts.filter((text) => / و(?=ال\S{3})/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.constantFrom('', '\u064e', '\u0640'), (text, mark) => {
        const apart = text.replaceAll(/ و(?=ال\S{3})/g, ` و${mark} `);
        const joined = summary(extractor.extract(apart)).map((one) => one.replaceAll(' و ', ' و'));
        expect(joined).toEqual(summary(extractor.extract(text)));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps each document's entities when two are joined by a blank line", () => {
    const found = articleTexts.map((text) => ({ text, entities: extractor.extract(text).entities }));
    for (const first of found)
      for (const second of found) {
        const { entities } = extractor.extract(`${first.text}\n\n${second.text}`);
        const joined = new Set(entities.map(({ type, start, end }) => `${type} ${start} ${end}`));
        const shift = first.text.length + 2;
        const alone = [
          ...first.entities.map(({ type, start, end }) => `${type} ${start} ${end}`),
          ...second.entities.map(({ type, start, end }) => `${type} ${start + shift} ${end + shift}`),
        ];
        expect(alone.filter((span) => !joined.has(span))).toEqual([]);
      }
  });
});

/** The text with a mark behind some of its letters. */
function withMarks(text: string, places: readonly number[], mark: string): string {
  let marked = text;
  for (const place of places) {
    const at = place % marked.length;
    if (/[ء-ي]/.test(marked[at]!)) marked = `${marked.slice(0, at + 1)}${mark}${marked.slice(at + 1)}`;
  }
  return marked;
}

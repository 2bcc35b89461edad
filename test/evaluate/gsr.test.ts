import { describe, expect, it } from 'vitest';
import { readLabelled, readMarked, scoreLabelled, scoreMarked } from '../../src/evaluate/gsr.ts';
import { createExtractor } from '../../src/extract.ts';

const extractor = createExtractor();
const labelled = (text: string, label: string): string => JSON.stringify({ text, label, event_type: 'PROTEST' });

describe('sentences of event-gsr', () => {
  it('count as reported where an event of the type is found, ambiguous ones left out', () => {
    const lines = [
      labelled('تظاهر آلاف المواطنين في بيروت.', 'yes'),
      labelled('تظاهر العمال في تونس.', 'difficult no'),
      labelled('تظاهر العمال في تونس.', 'ambiguous'),
      labelled('هذا يوم جميل.', 'yes'),
      labelled('هذا يوم جميل.', 'easy no'),
    ];
    expect(scoreLabelled(extractor, readLabelled(lines.join('\n'), 'f'))).toEqual({
      precision: 0.5,
      recall: 0.5,
      gold: 2,
      predicted: 2,
    });
  });

  it('count with a least confidence where the sentence reports the event', () => {
    const lines = [
      labelled('تظاهر آلاف المواطنين أمس في بيروت احتجاجا على الغلاء.', 'yes'),
      labelled('يذكر الكاتب في روايته إضراب العمال قبل سنوات.', 'difficult no'),
    ];
    const sentences = readLabelled(lines.join('\n'), 'f');
    expect(scoreLabelled(extractor, sentences)).toMatchObject({ precision: 0.5, recall: 1 });
    expect(scoreLabelled(extractor, sentences, 0.5)).toMatchObject({ precision: 1, recall: 1 });
  });

  it('have their actors found by half of the words of any annotator', () => {
    const sentence = (source: string[], target: string[]) => ({
      text: 'قصفت القوات الروسية مدينة حلب.',
      event_type: 'ASSAULT',
      spans: [
        { source_actor: source, target_actor: target },
        { source_actor: [], target_actor: [] },
      ],
    });
    const sentences = [sentence(['القوات', 'الروسية'], ['حلب']), sentence(['الجيش', 'التركي'], [])];
    expect(scoreMarked(extractor, readMarked(JSON.stringify(sentences), 'f'))).toEqual({
      source: { found: 1, of: 2 },
      target: { found: 1, of: 1 },
    });
  });

  it('have actors without what is attached to their words, ل before the article too', () => {
    const sentence = { text: 'قدمت فرنسا شكوى.', event_type: 'PROTEST' };
    const found = { text: 'تظاهر الطلاب ضد الحكومة.', event_type: 'PROTEST' };
    const spans = [{ source_actor: ['للطلاب'], target_actor: ['للحكومة'] }];
    expect(scoreMarked(extractor, [{ ...found, spans }])).toEqual({
      source: { found: 1, of: 1 },
      target: { found: 1, of: 1 },
    });
    expect(scoreMarked(extractor, [{ ...sentence, spans }]).target).toEqual({ found: 0, of: 1 });
  });

  it.each([
    ['{', 'f:1: not JSON'],
    ['{"text":"x"}', 'f:1: label: must be a string'],
    ['{"text":"x","label":"yes","event_type":"WAR"}', 'f:1: event_type: must be PROTEST or ASSAULT'],
  ])('that are none: %s', (line, fault) => expect(() => readLabelled(line, 'f')).toThrow(fault));

  it('that are no list', () => expect(() => readMarked('{}', 'f')).toThrow('f: not a list'));
});

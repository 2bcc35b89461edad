/** PLOVER records of the project's own sentences and articles. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';
import type { LexiconSource } from '../../src/lexicon/source.ts';
import { readSource } from '../../src/lexicon/source.ts';
import { ploverOf } from '../../src/ontology/mapping.ts';
import {
  lintMappings,
  type MappingName,
  type Mappings,
  mappingColumns,
  readMapping,
} from '../../src/ontology/source.ts';
import { type PloverRecord, toPlover } from '../../src/output/plover.ts';
import { articleTexts } from '../support/corpus.ts';

const extractor = createExtractor();
const date = '2023-02-02';
const recordsOf = (text: string): PloverRecord[] => toPlover(extractor.extract(text, { id: 'a', date }));
const coded = ({ actors, recipients }: PloverRecord): string[][] =>
  [actors, recipients].map((parties) => parties.map(({ country, sector }) => `${country ?? '-'} ${sector ?? '-'}`));

describe('PLOVER records', () => {
  it('have every party of a meeting as an actor', () => {
    const text =
      'التقى وزير الخارجية المغربي ناصر بوريطة نظيره الإسباني خوسي مانويل ألباريس في الرباط يوم 1 فبراير 2023.';
    const [record] = recordsOf(text);
    expect(record).toMatchObject({
      id: 'a:E1',
      source_doc: 'a',
      type: 'CONSULT',
      date: '2023-02-01',
      location: 'الرباط',
      country: 'MAR',
      ace: 'Contact.Meet',
      text,
    });
    expect(coded(record!)).toEqual([['MAR GOV', 'ESP GOV'], []]);
    expect(record!.actors[0]).toMatchObject({ text: 'وزير الخارجية المغربي ناصر بوريطة', name: 'ناصر بوريطة' });
  });

  it('say that a meeting or a visit to come is agreed, on the day of the article', () => {
    const [meeting] = recordsOf('سيجتمع المغرب وفرنسا في القاهرة غدا.');
    expect(meeting).toMatchObject({ type: 'AGREE', date, country: 'EGY' });
    expect(meeting).not.toHaveProperty('mode');
    const [visit] = recordsOf('سيزور الرئيس التركي العراق غدا.');
    expect(visit).toMatchObject({ type: 'AGREE', date });
  });

  it('have who acts on whom', () => {
    const [arrest] = recordsOf('اعتقلت الشرطة الإسبانية ثلاثة مسلحين في مدريد.');
    expect(arrest).toMatchObject({ type: 'COERCE', mode: 'arrest', country: 'ESP' });
    expect(coded(arrest!)).toEqual([['ESP COP'], ['- UAF']]);
    const [support] = recordsOf('أيدت فرنسا موقف المغرب.');
    expect(support).toMatchObject({ type: 'SUPPORT' });
    expect(coded(support!)).toEqual([['FRA GOV'], ['MAR GOV']]);
  });

  it.each([
    ['قصفت القوات الروسية حلب.', 'ASSAULT', 'heavy-weapons'],
    ['اختطف مسلحون الصحفي محمد الصالح في طرابلس.', 'ASSAULT', 'abduct'],
    ['رفضت فرنسا المقترح الأمريكي.', 'REJECT', undefined],
    ['أدانت فرنسا الهجوم.', 'ACCUSE', 'disapprove'],
    ['زار الرئيس المصري الرياض.', 'CONSULT', 'visit'],
    ['دعا الرئيس المصري إسرائيل إلى وقف الاستيطان.', 'REQUEST', undefined],
    ['تظاهر آلاف المواطنين في بيروت.', 'PROTEST', 'demo'],
  ])('%s → %s %s', (text, type, mode) => {
    const [record] = recordsOf(text);
    expect([record?.type, record?.mode]).toEqual([type, mode]);
  });

  it('leave out what did not happen, what only could, and what the ontology has no type for', () => {
    expect(recordsOf('لم يجتمع الرئيس المصري مع الرئيس التركي.')).toEqual([]);
    expect(recordsOf('قال وزير الخارجية المصري إن الأمر واضح.')).toEqual([]);
    const event = { type: 'meeting', polarity: 'positive', modality: 'asserted', evidence: [] } as const;
    expect(ploverOf({ ...event, evidence: [] })).toEqual({ type: 'CONSULT' });
    expect(ploverOf({ ...event, evidence: [], polarity: 'negative' })).toBeUndefined();
    expect(ploverOf({ ...event, evidence: [], modality: 'hypothetical' })).toBeUndefined();
  });

  it('stand in every event of the document that has one', () => {
    const { events } = extractor.extract('قصفت القوات الروسية حلب.');
    expect(events[0]!.plover).toEqual({ type: 'ASSAULT', mode: 'heavy-weapons' });
  });

  it.each(articleTexts.map((text): [string, string] => [text.slice(0, 40), text]))('of the article %s…', (_, text) => {
    const document = extractor.extract(text, { id: 'b', date });
    const records = toPlover(document);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      expect(text.slice(record.start, record.end)).toBe(record.text);
      const event = document.events.find(({ id }) => record.id === `b:${id}`)!;
      expect(record.type).toBe(event.plover!.type);
      expect(record.start).toBeLessThanOrEqual(event.trigger.start);
      expect(record.end).toBeGreaterThanOrEqual(event.trigger.end);
      for (const { country } of [...record.actors, ...record.recipients])
        expect(country ?? 'AAA').toMatch(/^[A-Z]{3}$/);
    }
  });
});

describe('the mapping tables', () => {
  const read = (path: string): string => readFileSync(new URL(`../../lexicons/${path}.tsv`, import.meta.url), 'utf8');
  const triggers = (type: string): LexiconSource =>
    readSource(
      {
        file: `triggers/${type}`,
        type: `trigger:${type}`,
        inflection: 'trigger',
        class: '',
        rank: 'word',
        licence: 'MIT',
        source: 'x',
      },
      read(`triggers/${type}`),
    );
  const mappings = Object.fromEntries(
    (Object.keys(mappingColumns) as MappingName[]).map((name) => [name, readMapping(name, read(`mappings/${name}`))]),
  ) as Mappings;

  it('map every event type', () => {
    expect(new Set(mappings.events.rows.map(([type]) => type)).size).toBe(16);
  });

  it.each([
    ['an unknown trigger', 'attack\tasserted\t\tقصفف\tASSAULT\t\t\tattacker\ttarget\t\tknown', /:2: no trigger «قصفف»/],
    ['an unknown type', 'war\tasserted\t\t\tASSAULT\t\t\tattacker\ttarget\t\tknown', /:2: unknown event type war/],
    ['a type that PLOVER lacks', 'attack\tasserted\t\t\tFIGHT\t\t\tattacker\ttarget\t\tknown', /:2: unknown PLOVER/],
    ['no source', 'attack\tasserted\t\t\tASSAULT\t\t\tattacker\ttarget\t\t', /:2: no source/],
  ])('lint: %s', (_name, line, fault) => {
    const events = readMapping('events', `${mappingColumns.events.join('\t')}\n${line}`);
    expect(lintMappings({ ...mappings, events }, [triggers('attack')]).join('\n')).toMatch(fault);
  });

  it('refuse other columns', () => {
    expect(() => readMapping('sectors', 'name\tsector\n')).toThrow('mappings/sectors.tsv:1: the columns must be');
  });
});

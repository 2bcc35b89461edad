/** What linking says of events: mode, time, country, source and referent. */
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';
import { meetingMode } from '../../src/linking/event-mode.ts';
import { eventReferents } from '../../src/linking/event-referents.ts';
import { sourcesOf } from '../../src/linking/event-source.ts';
import { countryOf, timeOf } from '../../src/linking/event-time.ts';
import type { Argument, Entity, Event } from '../../src/types.ts';

/** An argument made by hand: «T3/R1 name», or a phrase. */
function argument(role: string, told: string): Argument {
  const match = /^(T\d+)\/(R\d+) (.*)$/.exec(told);
  const span = { role, start: 0, end: 0 };
  return match ? { ...span, entity: match[1]!, referent: match[2]!, text: match[3]! } : { ...span, text: told };
}

function event(type: string, trigger: string, roles: readonly (readonly [string, string])[] = [], start = 0): Event {
  return {
    id: 'E1',
    type,
    trigger: { start, end: start + trigger.length, text: trigger },
    arguments: roles.map(([role, told]) => argument(role, told)),
    polarity: 'positive',
    modality: 'asserted',
    confidence: 1,
    evidence: [],
  };
}

function entities(...list: (Partial<Entity> & { id: string })[]): (id: string | undefined) => Entity | undefined {
  const known = list.map((one) => ({ type: 'person', name: '', text: '', ...one }) as Entity);
  return (id) => known.find((one) => one.id === id);
}

describe('the mode of a meeting', () => {
  const two = [
    ['participant', 'T1/R1 المغرب'],
    ['participant', 'T2/R2 فرنسا'],
  ] as const;
  it.each([
    ['summit', 'قمة', two, 'بين البلدين'],
    ['in-person', 'اجتمع', two, 'في الرباط'],
    ['multilateral', 'اجتمع', [...two, ['host', 'T3/R3 مصر']] as const, ''],
    ['multilateral', 'اجتماعا', two, 'ثلاثيا في عمان'],
    ['multilateral', 'اجتماع', [['participant', 'ممثلي 38 دولة']] as const, ''],
    ['multilateral', 'اجتماع', [['participant', 'خمسة وزراء']] as const, ''],
    [undefined, 'اجتمع', [['participant', 'T1/R1 مجلس الوزراء']] as const, ''],
    [
      undefined,
      'اجتمع',
      [
        ['participant', 'T1/R1 المغرب'],
        ['participant', 'T2/R1 المملكة المغربية'],
      ] as const,
      '',
    ],
    [undefined, 'اجتمع', two, 'عن بعد'],
  ])('%s: %s', (mode, trigger, roles, behind) => {
    expect(meetingMode(event('meeting', trigger, roles), behind, `${trigger} ${behind}`)).toBe(mode);
  });

  it('is of meetings only', () => {
    expect(meetingMode(event('visit', 'زار', two), '', '')).toBeUndefined();
  });
});

describe('the time of an event', () => {
  const entityOf = entities({ id: 'T1', type: 'date', value: '2023-02-01' }, { id: 'T2', type: 'date' });
  it('is the value of its own date', () => {
    expect(timeOf(event('visit', 'زار', [['time', 'T1/R1 أمس']]), entityOf, '2023-02-02')).toEqual({
      value: '2023-02-01',
      from: 'argument',
    });
  });
  it('is the date of the document where it has happened and says no time', () => {
    expect(timeOf(event('visit', 'زار'), entityOf, '2023-02-02')).toEqual({ value: '2023-02-02', from: 'document' });
    expect(timeOf(event('visit', 'زار'), entityOf, undefined)).toBeUndefined();
  });
  it('is unknown where a time is said that has no value, and where it is yet to come', () => {
    expect(timeOf(event('visit', 'زار', [['time', 'T2/R1 يوما ما']]), entityOf, '2023-02-02')).toBeUndefined();
    expect(timeOf({ ...event('visit', 'يزور'), modality: 'planned' }, entityOf, '2023-02-02')).toBeUndefined();
  });
  it('and its country is that of its place', () => {
    const places = entities({ id: 'T1', type: 'place', country: 'MA' });
    expect(
      countryOf(
        event('visit', 'زار', [
          ['place', 'المدينة'],
          ['place', 'T1/R1 فاس'],
        ]),
        places,
      ),
    ).toBe('MA');
    expect(countryOf(event('visit', 'زار', [['visitor', 'T1/R1 فاس']]), places)).toBeUndefined();
  });
});

describe('the source of an event', () => {
  /** Events at the words of a text; a statement's speaker is T1 unless told otherwise. */
  function sources(text: string, words: readonly (readonly [string, string, string?])[]): (string | undefined)[] {
    const events = words.map(([type, word, party]) =>
      event(type, word, party ? [[type === 'statement' ? 'speaker' : 'party', party]] : [], text.indexOf(word)),
    );
    const ends = [...text.matchAll(/\./g)].map((match) => match.index + 1);
    return sourcesOf(text, events, [...ends, text.length]);
  }
  const minister = 'T1/R1 الوزير';

  it('is the speaker of the statement that it stands in', () => {
    expect(
      sources('قال الوزير إن الشرطة اعتقلت رجلا. ووقع انفجار.', [
        ['statement', 'قال', minister],
        ['arrest', 'اعتقلت'],
        ['attack', 'انفجار'],
      ]),
    ).toEqual([undefined, 'T1', undefined]);
  });
  it('holds to the end of a quotation, over several sentences', () => {
    expect(
      sources('قال الوزير: «نرحب بالاتفاق. وقعت الدولتان أمس». ثم زار فاس.', [
        ['statement', 'قال', minister],
        ['endorsement', 'نرحب'],
        ['agreement', 'وقعت'],
        ['visit', 'زار'],
      ]),
    ).toEqual([undefined, 'T1', 'T1', undefined]);
  });
  it('is not the speaker of what the speaker does next', () => {
    expect(
      sources('قال الوزير إن الأمر جيد، ورحب بالقرار، مضيفا أن العدو هاجم.', [
        ['statement', 'قال', minister],
        ['endorsement', 'رحب', minister],
        ['statement', 'مضيفا', minister],
        ['attack', 'هاجم'],
      ]),
    ).toEqual([undefined, undefined, undefined, 'T1']);
  });
  it('needs a content: what stands before it is told by the article', () => {
    expect(
      sources('أعلن الوزير، الذي زار فاس، أن الأمر جيد.', [
        ['statement', 'أعلن', minister],
        ['visit', 'زار'],
      ]),
    ).toEqual([undefined, undefined]);
  });
  it('is the inner speaker inside a statement within a statement', () => {
    expect(
      sources('ذكرت الوكالة أن الوزير أكد أن الجيش هاجم.', [
        ['statement', 'ذكرت', 'T2/R2 الوكالة'],
        ['statement', 'أكد', minister],
        ['attack', 'هاجم'],
      ]),
    ).toEqual([undefined, 'T2', 'T1']);
  });
});

describe('events that tell the same thing', () => {
  const none = entities();
  const meeting = (...roles: (readonly [string, string])[]): Event => event('meeting', 'اجتمع', roles);
  const [morocco, france, spain] = ['T1/R1 المغرب', 'T2/R2 فرنسا', 'T3/R3 إسبانيا'];

  it('share a referent, the one told in part with the one told in full', () => {
    const full = meeting(['participant', morocco!], ['participant', france!]);
    expect(eventReferents([full, meeting(['participant', france!]), event('visit', 'زار')], none)).toEqual([
      'V1',
      'V1',
      undefined,
    ]);
  });
  it('do not where a participant, the place or the day differs', () => {
    const full = meeting(['participant', morocco!], ['participant', france!]);
    expect(eventReferents([full, meeting(['participant', morocco!], ['participant', spain!])], none)).toEqual([
      undefined,
      undefined,
    ]);
    const dates = entities(
      { id: 'T5', type: 'date', value: '2023-02-01' },
      { id: 'T6', type: 'date', value: '2023-02' },
    );
    const others = entities({ id: 'T5', type: 'date', value: '2023-02-01' }, { id: 'T6', type: 'date', value: '2022' });
    const pair = ['T5/R5 أمس', 'T6/R6 الشهر'].map((time) => meeting(['participant', morocco!], ['time', time]));
    expect(eventReferents(pair, dates)).toEqual(['V1', 'V1']);
    expect(eventReferents(pair, others)).toEqual([undefined, undefined]);
  });
  it('take a town and its country for one place', () => {
    const places = entities({ id: 'T7', type: 'place', country: 'MA' }, { id: 'T8', type: 'country', country: 'MA' });
    const pair = ['T7/R7 فاس', 'T8/R8 المغرب'].map((place) => meeting(['participant', france!], ['place', place]));
    expect(eventReferents(pair, places)).toEqual(['V1', 'V1']);
  });
  it('take an official and the person for one party', () => {
    const people = entities(
      { id: 'T1', type: 'official', name: 'الوزير', person: 'ناصر بوريطة' },
      { id: 'T2', type: 'person', name: 'ناصر بوريطة' },
    );
    const pair = ['T1/R1 الوزير', 'T2/R2 بوريطة'].map((who) => event('call', 'هاتف', [['participant', who]]));
    expect(eventReferents(pair, people)).toEqual(['V1', 'V1']);
  });
  it('of travels only with where they go', () => {
    const went = (...roles: (readonly [string, string])[]): Event =>
      event('visit', 'زار', [['visitor', morocco!], ...roles]);
    expect(eventReferents([went(), went(['place', france!])], none)).toEqual([undefined, undefined]);
    expect(eventReferents([went(['place', france!]), went(['place', france!])], none)).toEqual(['V1', 'V1']);
  });
  it('share more than a word of a long phrase', () => {
    const about = (topic: string): Event => event('meeting', 'اجتمع', [['topic', topic]]);
    expect(eventReferents([about('تفاصيل مأدبة العشاء'), about('العشاء')], none)).toEqual([undefined, undefined]);
  });
  it('of attitudes only with what they are about; statements never', () => {
    const support = (what: string): Event =>
      event('endorsement', 'أيد', [
        ['endorser', morocco!],
        ['endorsed', what],
      ]);
    expect(eventReferents([support('خطة العمل الجديدة'), support('خطة العمل')], none)).toEqual(['V1', 'V1']);
    expect(eventReferents([support('خطة العمل'), support('قرار المجلس')], none)).toEqual([undefined, undefined]);
    const said = event('statement', 'قال', [['speaker', morocco!]]);
    expect(eventReferents([said, said], none)).toEqual([undefined, undefined]);
  });
});

describe('a document', () => {
  it('tells all of it', () => {
    const text =
      'التقى وزير الخارجية المغربي ناصر بوريطة نظيره الإسباني خوسي مانويل ألباريس في الرباط أمس. وقال بوريطة إن الشرطة الإسبانية اعتقلت ثلاثة مسلحين في مدريد. واجتمع بوريطة وألباريس في الرباط.';
    const { events, entities: found } = createExtractor().extract(text, { date: '2023-02-02' });
    const [met, , arrested, again] = events;
    expect(met).toMatchObject({
      mode: 'in-person',
      country: 'MA',
      time: { value: '2023-02-01', from: 'argument' },
      referent: 'V1',
    });
    expect(arrested).toMatchObject({ type: 'arrest', country: 'ES', time: { value: '2023-02-02', from: 'document' } });
    expect(found.find(({ id }) => id === arrested!.source)?.text).toBe('بوريطة');
    expect(again).toMatchObject({ type: 'meeting', referent: 'V1' });
  });
  it('names no source that was left out', () => {
    const extractor = createExtractor({ types: ['arrest', 'country'] });
    const { events } = extractor.extract('قال ناصر بوريطة إن الشرطة الإسبانية اعتقلت ثلاثة مسلحين في مدريد.');
    expect(events.map(({ type }) => type)).toEqual(['arrest']);
    expect(events[0]).not.toHaveProperty('source');
  });
});

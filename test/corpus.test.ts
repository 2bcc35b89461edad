/** The project's own corpus: every phrase case holds; whole articles hold a floor of accuracy, by the project's own scorer. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract.ts';
import type { Document, Entity, Event } from '../src/types.ts';
import { type Case, type Expectation, readCases } from './support/corpus.ts';

const extractor = createExtractor();
const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));
const casesIn = (folder: string): Case[] =>
  readdirSync(corpus + folder)
    .sort()
    .flatMap((file) => readCases(`${folder}/${file}`));

function run({ text, date }: Case): Document {
  return extractor.extract(text, date === undefined ? {} : { date });
}

const matches = (entity: Entity, { type, quote }: Expectation): boolean =>
  entity.type === type && (quote === '' || entity.text === quote);

function checkEntity(document: Document, expectation: Expectation): void {
  const seen = document.entities.map(({ type, text }) => `${type}: ${text}`);
  const found = document.entities.find((entity) => matches(entity, expectation));
  if (!expectation.wanted) return expect(found, `must not be found among\n${seen.join('\n')}`).toBeUndefined();
  expect(found, `${expectation.type} «${expectation.quote}» is not among\n${seen.join('\n')}`).toBeDefined();
  for (const attribute of expectation.attributes) {
    const [name, value] = attribute.split('=') as [keyof Entity, string];
    expect(found![name], `${name} of «${expectation.quote}»`).toBe(value);
  }
}

const describeEvent = ({ type, trigger, arguments: args, polarity, modality }: Event): string =>
  `${type} [${trigger.text}] ${polarity} ${modality} ${args.map(({ role, text }) => `${role}=${text}`).join(' ; ')}`;

function checkEvent(document: Document, { wanted, type, quote, attributes }: Expectation): void {
  const seen = document.events.map(describeEvent).join('\n');
  const found = document.events.find((event) => event.type === type && (quote === '' || event.trigger.text === quote));
  if (!wanted) return expect(found, `must not be found among\n${seen}`).toBeUndefined();
  expect(found, `${type} [${quote}] is not among\n${seen}`).toBeDefined();
  for (const attribute of attributes) {
    const where = `${attribute} of [${quote}] in\n${seen}`;
    if (attribute.startsWith('!')) checkAbsence(document.text, found!, attribute.slice(1), where);
    else checkAttribute(found!, attribute, where);
  }
}

/** `!role`: no argument of it; `!role=text`: none with that text. */
function checkAbsence(article: string, event: Event, absent: string, where: string): void {
  const [role, text] = absent.split('=', 2);
  const texts = textsOf(event, knownRole(event.type, role!));
  if (text === undefined) return expect(texts, where).toEqual([]);
  expect(article, `a misspelled text would never be found: ${where}`).toContain(text);
  expect(texts, where).not.toContain(text);
}

function checkAttribute(event: Event, attribute: string, where: string): void {
  const at = attribute.indexOf('=');
  expect(at, `neither name=value nor !role: ${attribute}`).toBeGreaterThan(0);
  const [name, value] = [attribute.slice(0, at), attribute.slice(at + 1)];
  if (name === 'polarity' || name === 'modality') expect(event[name], where).toBe(value);
  else expect(textsOf(event, name), where).toContain(value);
}

const textsOf = (event: Event, role: string): string[] =>
  event.arguments.filter((argument) => argument.role === role).map(({ text }) => text);

/** The roles that other cases expect of a type: a misspelled one would be absent from every event. */
function knownRole(type: string, role: string): string {
  const isExpected = (expectation: Expectation): boolean =>
    expectation.type === type && expectation.attributes.some((attribute) => attribute.startsWith(`${role}=`));
  const isKnown = casesIn('events').some(({ expectations }) => expectations.some(isExpected));
  expect(isKnown, `no event of ${type} has the role ${role}`).toBe(true);
  return role;
}

describe.each([
  ['entities', checkEntity],
  ['events', checkEvent],
] as const)('%s', (folder, check) => {
  for (const one of casesIn(folder)) {
    const test = one.open ? it.fails : it;
    test(`${one.where} ${one.text.slice(0, 60)}`, () => {
      const document = run(one);
      expect(one.expectations.length, 'a case without expectations').toBeGreaterThan(0);
      for (const expectation of one.expectations) check(document, expectation);
    });
  }
});

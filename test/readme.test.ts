/** The README's example gives what the README says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const text = /extract\(\s*'([^']+)'/.exec(readme)![1]!;
const date = /date: '([\d-]+)'/.exec(readme)![1]!;
const rows = [...readme.matchAll(/^\| (`.+?) +\| (.+?) +\|$/gm)].map(([, head, told]) => [head!, told!] as const);

describe('the example of the README', () => {
  const { entities, events } = createExtractor().extract(text, { date });

  it.each(rows.filter(([head]) => !head.includes('«')))('%s: %s', (head, told) => {
    const type = head.replaceAll('`', '');
    const [names, attributes] = told.split(' — ');
    const found = entities.filter((entity) => entity.type === type);
    expect(found.map((entity) => entity.text)).toEqual(names!.split('; '));
    for (const [, name, value] of (attributes ?? '').matchAll(/`(\w+): ([^`]+)`/g))
      expect(found[0]).toHaveProperty(name!, value);
  });

  it.each(rows.filter(([head]) => head.includes('«')))('%s: %s', (head, told) => {
    const [, type, trigger] = /`([\w-]+)` «(.+)»/.exec(head)!;
    const event = events.find((one) => one.type === type && one.trigger.text === trigger)!;
    const wanted = told.split('; ').map((one) => one.replace(/`([\w-]+)` /, '$1='));
    expect(event.arguments.map(({ role, text: span }) => `${role}=${span}`)).toEqual(wanted);
  });

  it('has rows', () => expect(rows.length).toBeGreaterThan(4));
});

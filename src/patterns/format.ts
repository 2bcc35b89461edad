/**
 * Patterns of a caller's own, in the manner of spaCy's entity ruler: `{ label, pattern, id }`, where `pattern` is a phrase
 * or a list of token descriptions. Unknown values are checked here; what can't be kept is an InputError that names the
 * place and the field (`mine.jsonl:3: pattern[1].OP: must be …`).
 */
import { InputError } from '../errors.ts';
import { wordsOf } from '../lexicon/compile.ts';

/** What the text of a token must be: exactly this, or as an expression or a list says. */
export type TextTest = string | { REGEX?: string; IN?: readonly string[]; NOT_IN?: readonly string[] };

/** One token, or with OP several. An empty description is any token. */
export interface TokenDescription {
  /** As written. ORTH is the same. */
  TEXT?: TextTest;
  ORTH?: TextTest;
  /** As written, Latin letters lowered. */
  LOWER?: TextTest;
  /** Folded: spellings of one word are one; the first token of a match may carry attached particles. */
  NORM?: TextTest;
  /** The number of UTF-16 units. */
  LENGTH?: number;
  IS_ALPHA?: boolean;
  IS_DIGIT?: boolean;
  IS_PUNCT?: boolean;
  LIKE_NUM?: boolean;
  LIKE_URL?: boolean;
  LIKE_EMAIL?: boolean;
  OP?: '?' | '+' | '*';
}

export interface Pattern {
  /** PER, ORG, GPE, LOC and FAC stand for khabar's types; any other label is a type of its own. */
  label: string;
  pattern: string | readonly TokenDescription[];
  /** Patterns of one label and id name one thing. Of a country: its ISO 3166-1 alpha-2 code. */
  id?: string;
}

export const textAttributes = ['TEXT', 'ORTH', 'LOWER', 'NORM'] as const;
export const flagAttributes = ['IS_ALPHA', 'IS_DIGIT', 'IS_PUNCT', 'LIKE_NUM', 'LIKE_URL', 'LIKE_EMAIL'] as const;
const testNames: readonly string[] = ['REGEX', 'IN', 'NOT_IN'];
const operators: readonly unknown[] = ['?', '+', '*'];

const typeByLabel: Readonly<Record<string, string>> = {
  PER: 'person',
  PERSON: 'person',
  ORG: 'organization',
  LOC: 'place',
  FAC: 'place',
};
const countryCode = /^[A-Z]{2}$/;

/** The entity type of a pattern: a GPE with a country's code as id is a country, without one a place. */
export function typeOf({ label, id }: Pattern): string {
  if (label === 'GPE') return countryCode.test(id ?? '') ? 'country' : 'place';
  return typeByLabel[label] ?? label;
}

/** Reads JSONL: every line that holds a pattern, and a fault for every other; nothing else is lost. */
export function readPatterns(name: string, text: string): { patterns: Pattern[]; faults: InputError[] } {
  const patterns: Pattern[] = [];
  const faults: InputError[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    try {
      patterns.push(checkPattern(parseLine(line, `${name}:${at + 1}`), `${name}:${at + 1}`));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(error);
    }
  });
  return { patterns, faults };
}

function parseLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InputError(where, `not JSON: ${(error as Error).message}`);
  }
}

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as a pattern. Throws InputError. */
export function checkPattern(value: unknown, where: string): Pattern {
  if (!isObject(value)) throw new InputError(where, 'not an object { label, pattern, id }');
  const { label, pattern, id } = value;
  for (const key of Object.keys(value))
    if (!['label', 'pattern', 'id'].includes(key)) throw new InputError(`${where}: ${key}`, 'no such field');
  if (typeof label !== 'string' || !/^\p{L}[\p{L}\p{N}_-]*$/u.test(label))
    throw new InputError(`${where}: label`, 'must be a name of letters, digits, - and _');
  if (id !== undefined && typeof id !== 'string') throw new InputError(`${where}: id`, 'must be a string');
  if (label === 'country' && !countryCode.test(id ?? ''))
    throw new InputError(`${where}: id`, 'a country needs its ISO 3166-1 alpha-2 code');
  checkBody(pattern, `${where}: pattern`);
  return value as unknown as Pattern;
}

function checkBody(pattern: unknown, where: string): void {
  if (typeof pattern === 'string') return checkPhrase(pattern, where);
  if (!Array.isArray(pattern) || pattern.length === 0)
    throw new InputError(where, 'must be a phrase or a list of token descriptions');
  pattern.forEach((token, at) => {
    checkToken(token, `${where}[${at}]`);
  });
  if (pattern.every(({ OP }: TokenDescription) => OP === '?' || OP === '*'))
    throw new InputError(where, 'must need at least one token');
}

function checkPhrase(phrase: string, where: string): void {
  if (wordsOf(phrase).length === 0) throw new InputError(where, 'a phrase without a word');
  if (/[|\t\n]/.test(phrase)) throw new InputError(where, 'must not hold |, a tab or a line break');
}

function checkToken(token: unknown, where: string): void {
  if (!isObject(token)) throw new InputError(where, 'not a token description');
  for (const [key, value] of Object.entries(token)) checkAttribute(key, value, `${where}.${key}`);
}

function checkAttribute(key: string, value: unknown, where: string): void {
  if ((textAttributes as readonly string[]).includes(key)) checkTest(value, where);
  else if ((flagAttributes as readonly string[]).includes(key)) {
    if (typeof value !== 'boolean') throw new InputError(where, 'must be true or false');
  } else if (key === 'LENGTH') {
    if (!Number.isInteger(value)) throw new InputError(where, 'must be a whole number');
  } else if (key === 'OP') {
    if (!operators.includes(value)) throw new InputError(where, `must be ? + or *, not ${JSON.stringify(value)}`);
  } else
    throw new InputError(
      where,
      `not supported; there are ${[...textAttributes, 'LENGTH', ...flagAttributes, 'OP'].join(' ')}`,
    );
}

function checkTest(value: unknown, where: string): void {
  if (typeof value === 'string') return;
  if (!isObject(value) || Object.keys(value).length === 0)
    throw new InputError(where, 'must be a string or { REGEX, IN, NOT_IN }');
  for (const [key, content] of Object.entries(value)) {
    if (!testNames.includes(key)) throw new InputError(`${where}.${key}`, 'not supported; there are REGEX IN NOT_IN');
    if (key === 'REGEX') checkExpression(content, `${where}.${key}`);
    else if (!Array.isArray(content) || !content.every((one) => typeof one === 'string'))
      throw new InputError(`${where}.${key}`, 'must be a list of strings');
  }
}

function checkExpression(content: unknown, where: string): void {
  if (typeof content !== 'string') throw new InputError(where, 'must be a string');
  try {
    new RegExp(content, 'u');
  } catch (error) {
    throw new InputError(where, (error as Error).message);
  }
}

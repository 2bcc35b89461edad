/**
 * Input of the commands: paths → articles, one at a time, so that files of any length stream. Text files are articles;
 * JSONL files hold one a line; folders are read through; `.gz` is unpacked. Faults are reported and nothing else is lost.
 */
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../errors.ts';

export interface Article {
  id: string;
  text: string;
  date?: string;
}

export interface InputOptions {
  textField: string;
  idField: string;
  dateField: string;
  /** Date of articles that are plain text. */
  date?: string;
  /** How standard input is read. */
  stdin: 'text' | 'jsonl';
}

/** Called with every fault; reading goes on. */
export type OnFault = (fault: InputError) => void;

const lineFormats = /\.(jsonl|ndjson)(\.gz)?$/;
const textFormats = /\.txt(\.gz)?$/;

export async function* readArticles(
  paths: readonly string[],
  options: InputOptions,
  onFault: OnFault,
): AsyncGenerator<Article> {
  for (const path of paths) {
    try {
      yield* readPath(path, options, onFault);
    } catch (error) {
      onFault(error instanceof InputError ? error : new InputError(path, reasonOf(error)));
    }
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  return code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR' ? 'not a gzip file' : message;
}

async function* readPath(path: string, options: InputOptions, onFault: OnFault): AsyncGenerator<Article> {
  if (path === '-') yield* readStream(process.stdin, 'stdin', options.stdin === 'jsonl', options, onFault);
  else if (statSync(path).isDirectory())
    for (const file of filesIn(path)) yield* readArticles([file], options, onFault);
  else yield* readStream(open(path), path, lineFormats.test(path), options, onFault);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => lineFormats.test(file) || textFormats.test(file))
    .sort()
    .map((file) => join(folder, file));
}

function open(path: string): Readable {
  const stream = createReadStream(path);
  if (!path.endsWith('.gz')) return stream;
  const gunzip = createGunzip();
  stream.on('error', (error) => gunzip.destroy(error));
  return stream.pipe(gunzip);
}

async function* readStream(
  stream: Readable,
  name: string,
  isLines: boolean,
  options: InputOptions,
  onFault: OnFault,
): AsyncGenerator<Article> {
  if (isLines) yield* readLines(stream, name, options, onFault);
  else
    yield {
      id: basename(name).replace(/(\.txt)?(\.gz)?$/, ''),
      text: await wholeText(stream),
      ...(options.date ? { date: options.date } : {}),
    };
}

async function wholeText(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

async function* readLines(
  stream: Readable,
  name: string,
  options: InputOptions,
  onFault: OnFault,
): AsyncGenerator<Article> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield readLine(line, `${name}:${number}`, options);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      onFault(error);
    }
  }
}

function readLine(line: string, where: string, { textField, idField, dateField }: InputOptions): Article {
  const value = parseObject(line, where);
  const text = value[textField];
  if (typeof text !== 'string') throw new InputError(where, `field "${textField}" must be a string`);
  const { title } = value;
  const id = value[idField];
  const date = value[dateField];
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : where,
    text: typeof title === 'string' && title !== '' ? `${title}\n${text}` : text,
    ...(typeof date === 'string' ? { date } : {}),
  };
}

function parseObject(line: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(where, `not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(where, 'not a JSON object');
  return value as Record<string, unknown>;
}

/** A file's text, with an error that names it. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(
      path,
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message,
    );
  }
}

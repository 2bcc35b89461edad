/** Command lines: arguments → options, checked. Throws UsageError with what is wrong. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';

/** What a command is given: its own arguments, and where its words go. */
export interface Terminal {
  out: (text: string) => Promise<void>;
  error: (text: string) => void;
  isTerminal: boolean;
}

/** A command: its help text, and its run, which gives the exit code. */
export interface Command {
  help: string;
  run(args: string[], terminal: Terminal): Promise<number>;
}

export interface Parsed {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}

export function parseOptions(args: string[], options: NonNullable<ParseArgsConfig['options']>): Parsed {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { values: values as Parsed['values'], positionals };
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]!);
  }
}

export function stringOption({ values }: Parsed, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function oneOf<T extends string>(value: string | undefined, allowed: readonly T[], name: string): T | undefined {
  if (value === undefined || (allowed as readonly string[]).includes(value)) return value as T | undefined;
  throw new UsageError(`--${name} must be ${allowed.join(' or ')}, not ${value}`);
}

#!/usr/bin/env node
/**
 * The command line: dispatch, help, version and exit codes (0 fine, 1 some input failed, 2 not called as it should be).
 * Errors go to stderr; a closed pipe ends the run in silence.
 */
import { once } from 'node:events';
import { InputError, LexiconError, UsageError } from '../errors.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { lexicon } from './lexicon.ts';
import type { Command, Terminal } from './options.ts';
import { tag } from './tag.ts';
import { version } from './version.ts';

const commands: Readonly<Record<string, Command>> = { extract, explain, tag, evaluate, lexicon };

const help = `khabar reads Arabic news and says who, where, when and what happened.

  khabar extract [FILE…|-]     entities and events of articles
  khabar explain FILE          how each finding came about
  khabar tag FILE.conll        tags for pre-tokenised text
  khabar evaluate GOLD         figures against annotated articles or a tagged corpus
  khabar lexicon check|stats|find  what the lexicon holds, and faults of its sources

khabar COMMAND --help says more. --version prints the version.
`;

const terminal: Terminal = {
  async out(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  error: (text) => void process.stderr.write(`khabar: ${text}\n`),
  isTerminal: process.stdout.isTTY === true,
};

async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--version' || name === '-v') return say(`${version}\n`);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return say(help, name === undefined ? 2 : 0);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`no command "${name}"; khabar --help lists them`);
  if (args.includes('--help') || args.includes('-h')) return say(command.help);
  return command.run(args, terminal);
}

async function say(text: string, code = 0): Promise<number> {
  await terminal.out(text);
  return code;
}

function failed(error: unknown): number {
  if (error instanceof UsageError || error instanceof InputError || error instanceof LexiconError) {
    terminal.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
  throw error;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2)).catch(failed);

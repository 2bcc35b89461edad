/** The option --patterns of the commands: a JSONL file → a caller's own patterns. */
import { type Pattern, readPatterns } from '../patterns/format.ts';
import { readText } from './input.ts';
import { type Parsed, stringOption } from './options.ts';

/** The patterns of --patterns; a line that holds none is a fault, and the others count. */
export function patternsOf(parsed: Parsed, onFault: (fault: Error) => void): Pattern[] {
  const path = stringOption(parsed, 'patterns');
  if (path === undefined) return [];
  const { patterns, faults } = readPatterns(path, readText(path));
  for (const fault of faults) onFault(fault);
  return patterns;
}

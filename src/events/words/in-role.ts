/** An argument in another role: a new object of the one shape that arguments have, which a spread would not give it. */
import type { FoundArgument } from '../types.ts';

export const inRole = ({ start, end, from, to }: FoundArgument, role: string): FoundArgument => ({
  role,
  start,
  end,
  from,
  to,
});

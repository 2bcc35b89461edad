/**
 * The flags of a line in lexicons/triggers, read once: a rule asks for one by its name (`flags.weak`), and for the words that
 * complete one by the set of them (`flags.no.has(word)`, of `no-مدينه`). What each means stands where it is asked for, and in
 * docs/adding-a-type.md.
 */

type Words = ReadonlySet<string>;

/** A flag that a word completes: `not-عن`. */
const completed = /^(no|never|not|with|behind)-(.+)$/u;

const none: Words = new Set();

/** Every field has its value from the start, since lines of one shape are read faster. */
export class TriggerFlags<Asked = unknown> {
  /** Without the flags that words complete, as the line lists them: a type knows some that the engine doesn't (`EventRules.only`). */
  readonly names: readonly string[];
  /** What the type asks of the flags that the line has (`EventRules.only`): one of each list. */
  readonly asked: readonly Asked[];
  readonly no: Words = none;
  readonly never: Words = none;
  readonly not: Words = none;
  readonly with: Words = none;
  readonly behind: Words = none;
  readonly act: boolean = false;
  readonly again: boolean = false;
  readonly alone: boolean = false;
  readonly blame: boolean = false;
  readonly called: boolean = false;
  readonly chant: boolean = false;
  readonly costs: boolean = false;
  readonly crowd: boolean = false;
  readonly denied: boolean = false;
  readonly deed: boolean = false;
  readonly doer: boolean = false;
  readonly done: boolean = false;
  readonly echo: boolean = false;
  readonly fight: boolean = false;
  readonly finite: boolean = false;
  readonly free: boolean = false;
  readonly goes: boolean = false;
  readonly heard: boolean = false;
  readonly in: boolean = false;
  readonly judicial: boolean = false;
  readonly main: boolean = false;
  readonly march: boolean = false;
  readonly market: boolean = false;
  readonly medium: boolean = false;
  readonly mishap: boolean = false;
  readonly modifier: boolean = false;
  readonly object: boolean = false;
  readonly one: boolean = false;
  readonly order: boolean = false;
  readonly outcome: boolean = false;
  readonly owner: boolean = false;
  readonly preposition: boolean = false;
  readonly press: boolean = false;
  readonly purpose: boolean = false;
  readonly refuses: boolean = false;
  readonly relative: boolean = false;
  readonly result: boolean = false;
  readonly said: boolean = false;
  readonly scheduled: boolean = false;
  readonly seldom: boolean = false;
  readonly several: boolean = false;
  readonly shown: boolean = false;
  readonly spelled: boolean = false;
  readonly sport: boolean = false;
  readonly team: boolean = false;
  readonly terror: boolean = false;
  readonly told: boolean = false;
  readonly unarmed: boolean = false;
  readonly verbal: boolean = false;
  readonly violent: boolean = false;
  readonly voice: boolean = false;
  readonly weak: boolean = false;
  readonly will: boolean = false;

  /** Reads a cell, flags joined by commas, of a line whose type asks something of some of them. */
  constructor(cell: string, only?: Readonly<Record<string, Asked>>) {
    const names: string[] = [];
    const words: Record<string, Set<string>> = {};
    for (const flag of cell.split(',').filter(Boolean)) {
      const [, name, word] = completed.exec(flag) ?? [];
      if (name && word) (words[name] ??= new Set()).add(word);
      else names.push(flag);
    }
    this.names = names;
    this.asked = names.flatMap((name) => (only?.[name] ? [only[name]] : []));
    for (const name of names) if (name in this) Object.assign(this, { [name]: true });
    Object.assign(this, words);
  }
}

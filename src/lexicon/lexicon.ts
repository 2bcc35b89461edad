/**
 * A lexicon: one or more compiled tables behind one numbering of entries and types. The first is khabar's own; the
 * others hold what a caller adds.
 */
import { renumbered } from './outputs.ts';
import type { LexiconTable } from './table.ts';

/** Entry types that rules ask for at every token or every name, and those of the calendar. */
const frequentTypes = [
  'formula',
  'homonym',
  'light-verb',
  'number-word',
  'person-cue',
  'office',
  'organization-head',
  'place-head',
  'nationality',
  'country',
  'place',
  'portfolio',
  'modality',
  'context',
  'month',
  'weekday',
  'calendar-word',
  'ordinal',
] as const;

export class Lexicon {
  /** Entry types by code, over all tables. */
  readonly types: readonly string[];
  /** How many entries all tables have. */
  readonly entries: number;
  /** For each table the number of its first entry. */
  readonly firstEntry: readonly number[];
  /** For each table its kinds of outputs, with type codes of this lexicon and a bit for classes (see outputs). */
  readonly kinds: readonly Int32Array[];
  /** The codes of frequent types, which are read in a fraction of the time that `codeOf` takes. */
  readonly code: Readonly<Record<(typeof frequentTypes)[number], number>>;
  private readonly codes: ReadonlyMap<string, number>;

  constructor(readonly tables: readonly [LexiconTable, ...LexiconTable[]]) {
    const types: string[] = [];
    const firstEntry: number[] = [];
    let entries = 0;
    for (const { header } of tables) {
      firstEntry.push(entries);
      entries += header.files.reduce((sum, file) => sum + file.count, 0);
      for (const type of header.types) if (!types.includes(type)) types.push(type);
    }
    this.types = types;
    this.codes = new Map(types.map((type, code) => [type, code]));
    this.code = Object.fromEntries(frequentTypes.map((type) => [type, this.codeOf(type)])) as Lexicon['code'];
    this.firstEntry = firstEntry;
    this.entries = entries;
    this.kinds = tables.map(({ header, outputKinds }) => {
      const codes = header.types.map((type) => types.indexOf(type));
      const areClasses = header.types.map((type) => header.classes.includes(type));
      return Int32Array.from(outputKinds, (kind) => renumbered(kind, codes, areClasses));
    });
  }

  get base(): LexiconTable {
    return this.tables[0];
  }

  /** The code of an entry type, or −1 if no file has it. */
  codeOf(type: string): number {
    return this.codes.get(type) ?? -1;
  }

  /** The bit of a word class; 0 if no file has it. */
  classBit(name: string): number {
    const bit = this.base.header.classes.indexOf(name);
    return bit < 0 ? 0 : 1 << bit;
  }

  attribute(entry: number, column: string): string {
    const table = this.tableOf(entry);
    return this.tables[table]!.attribute(entry - this.firstEntry[table]!, column);
  }

  nameOf(entry: number): string {
    const table = this.tableOf(entry);
    return this.tables[table]!.nameOf(entry - this.firstEntry[table]!);
  }
  flagsOf(entry: number): string {
    const table = this.tableOf(entry);
    return this.tables[table]!.flagsOf(entry - this.firstEntry[table]!);
  }
  subtypeOf(entry: number): string {
    const table = this.tableOf(entry);
    return this.tables[table]!.subtypeOf(entry - this.firstEntry[table]!);
  }
  countryOf(entry: number): string {
    const table = this.tableOf(entry);
    return this.tables[table]!.countryOf(entry - this.firstEntry[table]!);
  }
  kindOf(entry: number): string {
    const table = this.tableOf(entry);
    return this.tables[table]!.kindOf(entry - this.firstEntry[table]!);
  }
  roleOf(entry: number): string {
    const table = this.tableOf(entry);
    return this.tables[table]!.roleOf(entry - this.firstEntry[table]!);
  }

  /** An attribute that is a list: `|` or a comma stands between its parts. */
  list(entry: number, column: string, separator: ',' | '|'): readonly string[] {
    const table = this.tableOf(entry);
    return this.tables[table]!.list(entry - this.firstEntry[table]!, column, separator);
  }

  idOf(entry: number): string {
    const table = this.tableOf(entry);
    return this.tables[table]!.idOf(entry - this.firstEntry[table]!);
  }

  private tableOf(entry: number): number {
    let table = this.tables.length - 1;
    while (entry < this.firstEntry[table]!) table--;
    return table;
  }
}

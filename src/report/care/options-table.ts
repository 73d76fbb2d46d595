import { type AlternativesSaid, sayAlternatives } from '../../explain/index.ts';
import type { AlternativeRow, AlternativeTable } from '../../medicines/index.ts';
import type { CareReporter } from './care-reporter.ts';

/** The options instead of a medicine as a table that fits a page: rank is the order, reasons are the columns. */
export interface OptionsTable {
  readonly heading: string | null;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  /** What each column is. */
  readonly kinds: readonly OptionColumn[];
  /** One text a column; `notes` stand under the name. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly notes: readonly string[] }[];
  /** Column of the name. */
  readonly name: number;
  readonly excluded: readonly string[];
  readonly byIndication: readonly OptionsTable[];
}

const KINDS = ['rank', 'drug', 'gene', 'added', 'organ', 'burden', 'evidence', 'wishes', 'cost'] as const;
export type OptionColumn = (typeof KINDS)[number];

/** Places of the columns whose cells are told shorter than in running text. */
const NAME = 1;
const LOADS = 5;
const COST = 8;

/** Columns in which no option says anything are left out. */
export function optionsTable(reporter: CareReporter, table: AlternativeTable): OptionsTable {
  const said = tableOf(reporter, table);
  return hasDemonstration(table)
    ? { ...said, notes: [...said.notes, reporter.words.say('care.page.price.demonstration')] }
    : said;
}

/** Whether a price of any of the tables is a demonstration figure: said once. */
function hasDemonstration(table: AlternativeTable): boolean {
  return (
    table.rows.some(({ cost }) => cost.status === 'assessed' && cost.value.demonstration) ||
    table.byIndication.some(hasDemonstration)
  );
}

function tableOf(reporter: CareReporter, table: AlternativeTable): OptionsTable {
  const said = sayAlternatives(reporter.speaking, table);
  const rows = said.rows.map((row, i) => ({
    cells: row.cells.map((cell, column) => shorter(reporter, table.rows[i]!, column, cell)),
    notes: [...(row.below === null ? [] : [row.below]), ...row.notes],
  }));
  const kept = said.columns.flatMap((_, i) => (rows.some((row) => row.cells[i] !== '') ? [i] : []));
  return {
    heading: said.heading,
    notes: [...said.notes, ...namedClasses(said)],
    columns: kept.map((i) => said.columns[i]!),
    kinds: kept.map((i) => KINDS[i]!),
    rows: rows.map((row) => ({ ...row, cells: kept.map((i) => row.cells[i]!) })),
    name: kept.indexOf(NAME),
    excluded: said.excluded,
    byIndication: table.byIndication.map((one) => tableOf(reporter, one)),
  };
}

function namedClasses(said: AlternativesSaid): readonly string[] {
  return said.classes.length === 0 ? [] : [said.classes.join('; ')];
}

function shorter(reporter: CareReporter, row: AlternativeRow, column: number, cell: string): string {
  if (column === LOADS) return loads(reporter, row);
  if (column === COST) return cost(reporter, row);
  return cell;
}

/** The scales that give points, by name; of the others how many give none and how many do not know the medicine. */
function loads({ words }: CareReporter, { burden }: AlternativeRow): string {
  const scored = burden.filter(({ points }) => points !== null && points > 0);
  const zero = burden.filter(({ points }) => points === 0).length;
  const unscored = burden.filter(({ points }) => points === null).length;
  return [
    ...scored.map(({ scale, points }) => `${words.term(scale, 'scale')} ${words.number(points!)}`),
    ...(zero === 0 ? [] : [words.say('care.page.loads.zero', { n: zero })]),
    ...(unscored === 0 ? [] : [words.say('care.page.loads.unscored', { n: unscored })]),
  ].join(', ');
}

function cost({ words }: CareReporter, row: AlternativeRow): string {
  return row.cost.status === 'assessed'
    ? `${words.number(row.cost.value.amount, 2)}\u00a0${row.cost.value.currency}`
    : words.say('care.page.price.none');
}

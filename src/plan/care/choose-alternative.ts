import type { ActionWord } from '../../core/index.ts';
import type { AlternativeRow, AlternativeTable } from '../../medicines/index.ts';
import { WORD_ORDER } from '../lead-statement.ts';
import type { Side } from './care-plan.ts';

/** The option that is taken of a table; what stood above it and why it was not taken, as sides. */
export interface Choice {
  readonly drug: string;
  readonly row: AlternativeRow;
  /** The rows that it was taken of. */
  readonly rows: readonly AlternativeRow[];
  readonly sides: readonly Side[];
}

/**
 * The first row, unless this person cannot pay for it and a row below is no worse in anything that is not money. Price never
 * brings a worse medicine: then the first row stays and the price is talked about.
 */
export function chooseAlternative(
  table: AlternativeTable | null,
  given: { readonly reasonStated: boolean; readonly takenAlone: boolean; readonly essential: boolean },
): Choice | null {
  const listed = rowsOf(table, given.reasonStated);
  // What a table keeps for the case that nothing else is left is no replacement for what must not be missing.
  const rows = given.essential ? listed.filter((row) => row.role !== 'fallback') : listed;
  // Beside other medicines, one that no interaction record speaks of is not known to fit better than those that were checked.
  const checked = given.takenAlone ? rows : rows.filter((row) => !row.open.includes('interaction'));
  const [first, ...others] = checked.length > 0 ? checked : rows;
  if (first === undefined) return null;
  if (first.affordable !== false) return { drug: first.drug, row: first, rows, sides: [] };
  const payable = others.find((row) => row.affordable !== false && isNoWorse(row, first));
  const side = priceSide(first.drug, payable !== undefined);
  return payable === undefined
    ? { drug: first.drug, row: first, rows, sides: [side] }
    : { drug: payable.drug, row: payable, rows, sides: [side] };
}

/**
 * The table's rows. Where a stated reason stands for several indications (epilepsy of either kind), what every one of their
 * tables has; where no reason is stated, none: then it is asked first.
 */
function rowsOf(table: AlternativeTable | null, stated: boolean): readonly AlternativeRow[] {
  if (table === null || table.rows.length > 0 || !stated) return table?.rows ?? [];
  const [first, ...others] = table.byIndication;
  return (first?.rows ?? []).flatMap((row) => {
    const same = others.map(({ rows }) => rows.find(({ drug }) => drug === row.drug));
    if (same.includes(undefined)) return [];
    return same.some((other) => other?.role === 'fallback') ? [{ ...row, role: 'fallback' as const }] : [row];
  });
}

function isNoWorse(row: AlternativeRow, than: AlternativeRow): boolean {
  return (
    urgency(row.gene) >= urgency(than.gene) &&
    urgency(row.organ) >= urgency(than.organ) &&
    row.added.length <= than.added.length &&
    (row.role !== 'fallback' || than.role === 'fallback') &&
    row.open.every((check) => than.open.includes(check))
  );
}

/** Larger is milder. */
function urgency(word: ActionWord): number {
  return WORD_ORDER.indexOf(word);
}

export function priceSide(drug: string, won: boolean): Side {
  return {
    id: `price/${drug}`,
    from: 'price',
    check: null,
    bodies: [],
    grade: null,
    layer: 'person',
    reasons: ['over-budget'],
    exposure: null,
    with: [],
    confirmed: true,
    precedence: 'price',
    word: 'caution',
    direction: null,
    actions: [],
    won,
  };
}

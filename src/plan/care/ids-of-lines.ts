import type { Knowledge } from '../../knowledge/index.ts';
import {
  type Check,
  type CheckResult,
  type ConcernFinding,
  type SafetyResult,
  canonicalDrug,
} from '../../medicines/index.ts';
import type { CurrentMedicine } from './current-medicines.ts';

/**
 * Checks may name a medicine by another id of the same substance, or by a part of a product: here it is the line's. What is said
 * of a product and alike of its part is said once; the concern's own id tells which part it was made of.
 */
export function inIdsOfLines(
  concerns: readonly ConcernFinding[],
  medicines: readonly CurrentMedicine[],
  knowledge: Knowledge,
): readonly ConcernFinding[] {
  const lines = new Map<string, string>();
  for (const { drug, also } of medicines)
    for (const id of [drug, ...also]) {
      lines.set(canonicalDrug(knowledge, id), drug);
      lines.set(id, drug);
    }
  for (const { drug } of medicines) lines.set(drug, drug);
  const lineOf = (id: string): string => lines.get(id) ?? id;
  const said = new Set(concerns.filter(({ value }) => isOfLines(value, lineOf)).map(({ value }) => saying(value)));
  return concerns.flatMap((found) => {
    const { value } = found;
    if (isOfLines(value, lineOf)) return [found];
    const drug = lineOf(value.drug);
    const partners = [...new Set(value.with.map(lineOf))].filter((one) => one !== drug);
    // Two parts of one product are one medicine and no pair.
    if (value.with.length > 0 && partners.length === 0) return [];
    const renamed = { ...value, drug, with: partners };
    if (said.has(saying(renamed))) return [];
    said.add(saying(renamed));
    return [{ ...found, value: renamed }];
  });
}

type Value = ConcernFinding['value'];

function isOfLines({ drug, with: partners }: Value, lineOf: (id: string) => string): boolean {
  return lineOf(drug) === drug && partners.every((id) => lineOf(id) === id);
}

function saying({ drug, with: partners, check, mechanism, word, actions }: Value): string {
  return JSON.stringify([drug, partners, check, mechanism, word, actions]);
}

type Row = SafetyResult['matrix'][string];

/** One row a line: what the checks found of a product and of its parts, in one. */
export function rowsOfLines(
  matrix: SafetyResult['matrix'],
  medicines: readonly CurrentMedicine[],
): Readonly<Record<string, Row>> {
  const rows = new Map(Object.entries(matrix));
  for (const { drug, also } of medicines) {
    const parts = also.flatMap((id) => rows.get(id) ?? []);
    const [first, ...others] = [...(rows.has(drug) ? [rows.get(drug)!] : []), ...parts];
    if (first === undefined || also.length === 0) continue;
    for (const id of also) rows.delete(id);
    const joined = Object.entries(first).map(([check, cell]) => [
      check,
      others.reduce((so, other) => joinCells(so, other[check as Check]), cell),
    ]);
    rows.set(drug, Object.fromEntries(joined) as Row);
  }
  return Object.fromEntries(rows);
}

/** What was found stands; then what is missing and would answer; then the records that list nothing. */
function joinCells(a: CheckResult, b: CheckResult): CheckResult {
  if (a.state === 'found' && b.state === 'found')
    return { state: 'found', concerns: [...new Set([...a.concerns, ...b.concerns])] };
  if (a.state === 'none-listed' && b.state === 'none-listed')
    return { state: 'none-listed', records: a.records + b.records };
  return standing(a) <= standing(b) ? a : b;
}

function standing(cell: CheckResult): number {
  if (cell.state === 'found') return 0;
  if (cell.state === 'not-checked') return cell.reason === 'no-record' ? 3 : 1;
  return cell.state === 'none-listed' ? 2 : 4;
}

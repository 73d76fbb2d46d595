import { type Notice, PropriaError } from '../../core/index.ts';
import type { DoseModelBody } from './dose-model-body.ts';
import type { DoseRow } from './doses-of-record.ts';

/** More doses than this are looked at by the first of each row alone. */
const MOST_LOOKED_AT = 50_000;
/** Hours by which one infusion may run into the next: a bag is hung a little early. */
const HUNG_EARLY = 0.25;
/** An infusion this many times as long as the longest of the record, and of at least these hours, was hardly meant. */
const TIMES_LONGEST = 3;
const HARDLY_LONG = 4;
/** Infusions that end within this share of the gap to the next are one that runs on. */
const RUNS_ON = 0.05;

interface OneDose {
  readonly hours: number;
  readonly row: DoseRow;
}

/**
 * Doses that stand at one minute twice, and infusions that run into each other or over days: minutes that were taken for
 * hours. `stated`: somebody wrote them for this question, and can mend them.
 * @throws PropriaError DOSING_DOSE_INVALID for stated ones: a dose twice, three infusions at once
 */
export function dosesAtOnce(
  rows: readonly DoseRow[],
  { model, drug, stated }: { readonly model: DoseModelBody; readonly drug: string; readonly stated: boolean },
): readonly Notice[] {
  const doses = oneByOne(rows.filter(({ amount }) => amount.value > 0));
  return [
    ...twice(doses, drug, stated),
    ...overlapping(
      doses.filter(({ row }) => (row.infusionHours ?? 0) > 0),
      drug,
      stated,
    ),
    ...long(doses, model),
  ];
}

function oneByOne(rows: readonly DoseRow[]): readonly OneDose[] {
  const all = rows.reduce((sum, { count }) => sum + count, 0) <= MOST_LOOKED_AT;
  return rows
    .flatMap((row) =>
      Array.from({ length: all ? row.count : 1 }, (_, i) => ({ hours: row.hours + i * (row.everyHours ?? 0), row })),
    )
    .toSorted((a, b) => a.hours - b.hours);
}

function twice(doses: readonly OneDose[], drug: string, stated: boolean): readonly Notice[] {
  const seen = new Set<string>();
  const again = doses.filter(({ hours, row: { amount, route, recorded } }) => {
    // What a list of medicines means is made one where it is equal; here are those that somebody wrote down one by one.
    if (!stated && recorded !== true) return false;
    const key = `${Math.round(hours * 60)} ${amount.value} ${amount.unit} ${route ?? ''}`;
    const found = seen.has(key);
    seen.add(key);
    return found;
  });
  const [first] = again;
  if (first === undefined) return [];
  if (stated) throw invalid(first, 'it stands twice at one minute; where both were given, write one dose of their sum');
  const place = first.row.facts[0];
  return [
    {
      code: 'DOSING_DOSE_TWICE',
      severity: 'serious',
      ...(place === undefined ? {} : { place }),
      params: { drug, count: again.length, amount: first.row.amount.value, unit: first.row.amount.unit },
    },
  ];
}

function overlapping(infusions: readonly OneDose[], drug: string, stated: boolean): readonly Notice[] {
  let running: readonly OneDose[] = [];
  let count = 0;
  for (const one of infusions) {
    running = running.filter(({ hours, row }) => hours + row.infusionHours! > one.hours + HUNG_EARLY);
    if (running.length > 0) count++;
    if (stated && running.length > 1)
      throw invalid(running[0]!, `its infusion of ${running[0]!.row.infusionHours} h runs into the two after it`);
    running = [...running, one];
  }
  return count === 0 ? [] : [{ code: 'DOSING_INFUSIONS_OVERLAP', severity: 'serious', params: { drug, count } }];
}

function long(doses: readonly OneDose[], { giving }: DoseModelBody): readonly Notice[] {
  if (giving.route !== 'infusion' || giving.infusionHours.length === 0) return [];
  const most = Math.max(...giving.infusionHours);
  const limit = Math.max(HARDLY_LONG, TIMES_LONGEST * most);
  const runsOn = ({ row, hours }: OneDose, i: number): boolean => {
    const gaps = [doses[i - 1], doses[i + 1]].flatMap((other) => (other === undefined ? [] : other.hours - hours));
    return [...gaps, row.everyHours ?? 0].some(
      (gap) => Math.abs(Math.abs(gap) - row.infusionHours!) <= RUNS_ON * row.infusionHours!,
    );
  };
  const found = doses.find((one, i) => (one.row.infusionHours ?? 0) > limit && !runsOn(one, i));
  if (found === undefined) return [];
  const place = found.row.facts[0];
  return [
    {
      code: 'DOSING_INFUSION_LONG',
      severity: 'serious',
      ...(place === undefined ? {} : { place }),
      params: { hours: found.row.infusionHours!, amount: found.row.amount.value, unit: found.row.amount.unit, most },
    },
  ];
}

function invalid({ row: { amount } }: OneDose, detail: string): PropriaError {
  return new PropriaError('DOSING_DOSE_INVALID', { params: { dose: `${amount.value} ${amount.unit}`, detail } });
}

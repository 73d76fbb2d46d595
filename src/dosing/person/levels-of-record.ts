import type { Locator, Notice } from '../../core/index.ts';
import type { DoseModelBody } from './dose-model-body.ts';
import type { PersonRecord } from '../../record/index.ts';
import { wallHours } from './clock.ts';

/** A level on the wall clock, as it was written. */
export interface LevelRow {
  /** Hours since 1970; null where no hour is known. */
  readonly hours: number | null;
  readonly date: string | null;
  readonly value: number;
  readonly unit: string;
  /** Output of the model. */
  readonly output: string;
  readonly blq: boolean;
  readonly facts: readonly Locator[];
}

/** Levels of the model's outputs among the measurements of a record, oldest first. */
export function levelsOfRecord(
  record: PersonRecord,
  { levels }: Pick<DoseModelBody, 'levels'>,
): { readonly rows: readonly LevelRow[]; readonly notices: readonly Notice[] } {
  const rows: LevelRow[] = [];
  for (const { output, analyte } of levels) {
    if (analyte === undefined) continue;
    for (const one of record.measurements) {
      if (one.analyte !== analyte || one.value === null) continue;
      // ">100" bounds a level from below: no number of it can enter a fit.
      if (one.comparator === '>' || one.comparator === '>=' || one.flags.includes('contradictory')) continue;
      const at = one.date === null ? null : wallHours(one.date);
      rows.push({
        hours: at?.timed === true ? at.hours : null,
        date: one.date,
        value: one.value.value,
        unit: one.value.unit,
        output,
        blq: one.comparator !== null,
        facts: [one.at],
      });
    }
  }
  return { rows: rows.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)), notices: [] };
}

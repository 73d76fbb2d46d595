import type { Knowledge } from '../../../knowledge/index.ts';
import { EMPTY_RECORD } from '../../../record/index.ts';
import { adviseDose } from '../advise-dose.ts';
import type { DoseAdvice } from '../dose-advice.ts';
import type { DoseRequest } from '../dose-request.ts';

/** By the model's name of an input, its value and unit. */
export type StatedInputs = Readonly<Record<string, readonly [value: number, unit: string]>>;

/** The advice for somebody of whom nothing is known but what is stated with the question. */
export function adviseStated(
  knowledge: Knowledge,
  drug: string,
  values: StatedInputs,
  more: Partial<DoseRequest> = {},
): DoseAdvice {
  return adviseDose(knowledge, { record: EMPTY_RECORD, phenotypes: [], values: [], exposures: [] }, drug, {
    now: '2026-11-22T08:00',
    draws: 512,
    covariates: Object.fromEntries(Object.entries(values).map(([name, [value, unit]]) => [name, { value, unit }])),
    ...more,
  });
}

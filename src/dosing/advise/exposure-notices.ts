import type { ExchangedExposure, Notice } from '../../core/index.ts';
import { phaseAt } from '../person/exposure-phase.ts';
import type { ConsideredModel } from './consider-models.ts';

/** What changes the exposure to the drug now, and whether the model holds it by a covariate of its own. */
export function exposureNotices(
  { record, covariates }: ConsideredModel,
  drug: string,
  exposures: readonly ExchangedExposure[],
  nowHours: number | null,
): readonly Notice[] {
  const inModel = new Set(
    record.body.covariates
      .filter(({ name }) => covariates.values[name] === 1)
      .flatMap(({ from }) =>
        from.flatMap((at) => (at.startsWith('medicine:') ? at.slice('medicine:'.length).split('|') : [])),
      ),
  );
  return exposures
    .filter(
      (one) =>
        one.drug === drug &&
        (nowHours === null || phaseAt(one, nowHours) !== 'absent') &&
        !one.with.some((id) => inModel.has(id)),
    )
    .map((one): Notice => {
      const params = { drug, with: one.with.join(', '), mechanism: one.mechanism };
      return one.ratio === null
        ? { code: 'DOSING_INTERACTION_SIZE_UNKNOWN', severity: 'caution', params }
        : {
            code: 'DOSING_INTERACTION_NOT_IN_MODEL',
            severity: 'caution',
            params: { ...params, low: rounded(one.ratio.low), high: rounded(one.ratio.high) },
          };
    });
}

const rounded = (value: number): number => Number(value.toPrecision(3));

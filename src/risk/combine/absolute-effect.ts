import { pow } from '../../core/index.ts';
import type { InterventionBody } from '../../knowledge/index.ts';
import type { WhatIf } from './disease-risk.ts';

type Effect = Pick<InterventionBody, 'ratio' | 'interval' | 'measure'>;

/** What the ratio, `times` over, makes of a baseline: benefit, its interval from that of the ratio, and the number needed. */
export function absoluteEffect(
  baseline: number,
  { ratio, interval, measure }: Effect,
  times: number,
): Pick<WhatIf, 'withChange' | 'benefit' | 'benefitInterval' | 'numberNeeded'> {
  const after = (one: number): number => changed(baseline, pow(one, times), measure);
  const withChange = after(ratio);
  const benefit = baseline - withChange;
  const benefitInterval =
    interval === undefined ? null : ([baseline - after(interval[1]), baseline - after(interval[0])] as const);
  // Nobody is spared for certain where the interval holds no benefit.
  const sure = benefit > 0 && (benefitInterval === null || benefitInterval[0] > 0);
  return {
    withChange,
    benefit,
    benefitInterval,
    // 1 / 0.02 must be 50 people, not 51 for the last bit of it.
    numberNeeded: sure ? Math.ceil(1 / benefit - 1e-9) : null,
  };
}

/** A ratio of risks multiplies the risk, one of hazards or rates the cumulative hazard, one of odds the odds. */
function changed(baseline: number, ratio: number, measure: Effect['measure']): number {
  switch (measure) {
    case 'relative-risk':
      return Math.min(1, baseline * ratio);
    case 'odds-ratio': {
      const odds = (baseline / (1 - baseline)) * ratio;
      return odds / (1 + odds);
    }
    case 'hazard-ratio':
    case 'rate-ratio':
      return 1 - pow(1 - baseline, ratio);
  }
}

import type { Action, Locator, RecordRef } from '../../core/index.ts';
import type { Tier } from '../../medicines/index.ts';
import { directionOfAll } from '../dose-direction.ts';
import type { Side } from './care-plan.ts';

/**
 * What a side asks of a medicine, strongest first. `weigh`: not to be used unless the benefit outweighs. `adjust`: another
 * dose, the way is not told. `measure`: measure again before anything else. `watch`: go on, and look out.
 */
export const DEMANDS = ['stop', 'weigh', 'down', 'up', 'adjust', 'measure', 'watch', 'keep', 'none'] as const;
export type Demand = (typeof DEMANDS)[number];

/** A side before the decision, with what the decision needs of it. */
export interface Voice extends Omit<Side, 'until'> {
  readonly demand: Demand;
  readonly tier: Tier;
  /** Contraindicated, or an allergy: outranks all else. */
  readonly absolute: boolean;
  /** Step of a graded source, 1 the weakest; null where it does not grade. */
  readonly step: { readonly step: number; readonly of: number } | null;
  /** Ids of record facts, findings. */
  readonly used: readonly string[];
  readonly facts: readonly Locator[];
  readonly records: readonly RecordRef[];
  /** When it ends by itself, ISO date. */
  readonly until: string | null;
  /** The concern is about the other medicine of a pair. */
  readonly mirrored: boolean;
}

/** What actions ask, given the word that they carry. */
export function demandOf(word: Side['word'], actions: readonly Action[]): Demand {
  switch (word) {
    case 'avoid':
      return actions.some((action) => action.code === 'avoid' && action.degree === 'unless-benefit-outweighs') &&
        !actions.some((action) => action.code === 'switch')
        ? 'weigh'
        : 'stop';
    case 'change-dose':
      return directionOfAll(actions) ?? 'adjust';
    case 'caution':
      return 'watch';
    case 'usual-care':
      return 'keep';
    case 'not-enough-data':
      return 'none';
  }
}

export function directionOfDemand(demand: Demand): Side['direction'] {
  switch (demand) {
    case 'stop':
      return 'stop';
    case 'up':
    case 'down':
    case 'keep':
      return demand;
    default:
      return null;
  }
}

/** Asks for something else than what is done. */
export function asksForChange(voice: Pick<Voice, 'demand'>): boolean {
  return ['stop', 'weigh', 'down', 'up', 'adjust'].includes(voice.demand);
}

/** The side as it is shown. */
export function sideOf(voice: Voice, won: boolean): Side {
  const {
    demand: _d,
    tier: _t,
    absolute: _a,
    step: _s,
    used: _u,
    facts: _f,
    records: _r,
    until,
    mirrored: _m,
    ...side
  } = voice;
  return { ...side, ...(until === null ? {} : { until }), won };
}

import type { AdviseOptions, DoseAdvice } from '../../../../src/dosing/index.ts';
import { doseModelsOf } from '../../../../src/dosing/index.ts';
import type { DoseAsked } from '../../../../src/engine/index.ts';
import type { Kit, Method } from '../method.ts';

/** What of a plan a dose rests on: the rest is not sent to the worker. */
export type DosePlan = NonNullable<DoseAsked['plan']>;

export interface DoseArgs {
  /** Drug id. */
  readonly drug: string;
  readonly plan: DosePlan;
  readonly request: Omit<DoseAsked, 'drug' | 'plan' | 'record' | 'readings' | 'outside' | 'cancelled' | 'progress'>;
  /** Without curve, samples and times: a line of a list. */
  readonly brief?: boolean;
}

export interface DoseAnswer {
  readonly advice: DoseAdvice;
  readonly bounds: DoseBounds | null;
  /** Every model of the drug, to choose from. */
  readonly models: readonly { readonly id: string; readonly citation: string; readonly population: string }[];
}

/** What can be set of a dose: the model's own ways of giving. Hours throughout. */
export interface DoseBounds {
  readonly amounts: readonly [least: number, most: number];
  readonly unit: string;
  readonly intervals: readonly number[];
  /** Lengths of an infusion; empty where it is not infused. */
  readonly infusions: readonly number[];
  /** Other ways to write its levels' unit. */
  readonly levelUnit: string;
  /** One of its targets is over a minimal inhibitory concentration. */
  readonly asksMic: boolean;
  /** One of its targets is meant of a whole course. */
  readonly asksDays: boolean;
}

export interface DoseProgress {
  readonly done: number;
  readonly of: number;
}

/** A step is told this often at most, ms. */
const TELL_EVERY = 120;

const estimates = new WeakMap<Kit['engine'], NonNullable<AdviseOptions['estimates']>>();

/** One medicine's dose for one person; estimates made before are kept while the worker lives. @throws PropriaError DOSING_… */
export const dose: Method<DoseArgs, DoseAnswer, DoseProgress> = ({ engine, knowledge }, asked, tell) => {
  const { drug, plan, request, brief = false } = asked;
  const known = estimates.get(engine) ?? new Map();
  estimates.set(engine, known);
  let told = 0;
  const progress = (done: number, of: number): void => {
    if (performance.now() - told < TELL_EVERY) return;
    told = performance.now();
    tell({ done, of });
  };
  const advice = engine.dose({ drug, plan, ...request, progress }, { estimates: known, brief });
  const models = doseModelsOf(knowledge, drug);
  const used = models.find(({ id }) => id === advice.model?.id)?.body;
  return {
    advice,
    bounds:
      used === undefined
        ? null
        : {
            amounts: used.giving.amounts,
            unit: used.units.amount,
            intervals: used.giving.intervalHours,
            infusions: used.giving.route === 'infusion' ? used.giving.infusionHours : [],
            levelUnit: used.units.concentration,
            asksMic: used.targets.some(({ metric }) => metric.endsWith('-mic')),
            asksDays: used.targets.some(({ over }) => over === 'course'),
          },
    models: models.map(({ id, body }) => ({ id, citation: body.citation, population: body.population.summary })),
  };
};

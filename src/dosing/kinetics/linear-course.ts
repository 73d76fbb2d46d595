import { PropriaError } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { Course, CourseRequest } from '../model/course.ts';
import type { DosingHistory } from '../model/history.ts';
import type { LinearStructure } from '../model/model-definition.ts';
import { type Delivery, delivery, expandDoses } from './events.ts';
import { createLinearState, linearPlaces, readLinearState, unfitParameter } from './linear-parameters.ts';
import { planParameters, setAt } from './parameter-plan.ts';
import { stepCoefficients, stepSize } from './step-coefficients.ts';
import { type Timeline, buildTimeline } from './timeline.ts';
import { createWalk } from './walk.ts';

/** The one output of a linear model. */
export const CONCENTRATION = 'concentration';

/** A course of a linear model, and a look at its parameters for messages. */
export interface LinearCourse extends Course {
  /** The first parameter that has no meaning under these deviations; null where all are fit. */
  unfit(eta: Float64Array, kappas: Float64Array): { readonly name: string; readonly value: number } | null;
}

/**
 * Steps from event to event, in closed form for each mode. Everything that does not depend on the deviations is done here.
 *
 * @throws PropriaError DOSING_DOSE_INVALID, DOSING_COVARIATE_MISSING, DOSING_COVARIATE_RANGE, DOSING_OUTPUT_UNKNOWN,
 * DOSING_STRUCTURE_INVALID
 */
export function prepareLinearCourse(
  model: CompiledModel,
  structure: LinearStructure,
  history: DosingHistory,
  requests: readonly CourseRequest[],
): LinearCourse {
  for (const { output } of requests)
    if (output !== undefined && output !== CONCENTRATION)
      throw new PropriaError('DOSING_OUTPUT_UNKNOWN', { params: { output, known: CONCENTRATION } });
  if (model.usesTime && (model.definition.timeBreaks ?? []).length === 0)
    throw new PropriaError('DOSING_STRUCTURE_INVALID', {
      params: { detail: 'a formula uses the time, and no times are given at which it changes' },
    });
  const places = linearPlaces(model, structure);
  const plan = planParameters(model, history);
  const administrations = expandDoses(history.doses);
  const size = stepSize(places.depots);
  const states = plan.sets.map(() => createLinearState(places, model.parameterNames.length));
  const doseSets = Int32Array.from(administrations, ({ time }) => setAt(plan, time));
  const deliveries: Delivery[] = administrations.map(() => ({ start: 0, duration: -1, amount: 0, rate: 0 }));
  const input = {
    administrations,
    deliveries,
    intoDepot: administrations.map(({ cmt }) => cmt === 'depot' && places.depots > 0),
    requests: requests.map(({ time }) => time),
    stretches: plan.stretches,
    areas: requests.map(({ what }) => what === 'area'),
  };
  const kappa = new Float64Array(model.kappaNames.length);
  const walk = createWalk(1 + places.around.length, places.depots, states, deliveries, administrations);

  let timeline: Timeline | null = null;
  let coefficients = new Float64Array(0);
  /** F, lag and D1 of each set, as the deliveries were last made with. */
  const timing = new Float64Array(3 * states.length).fill(Number.NaN);

  function read(eta: Float64Array, kappas: Float64Array): boolean {
    let fit = true;
    for (let s = 0; s < states.length; s++) {
      const { bound, occasion, t } = plan.sets[s]!;
      for (let i = 0; i < kappa.length; i++) kappa[i] = kappas[occasion * kappa.length + i] ?? 0;
      bound.parametersAt(eta, kappa, t, states[s]!.values);
      if (!readLinearState(places, structure.concScale ?? 1, states[s]!)) fit = false;
    }
    return fit;
  }

  /** Deliveries again where F, a lag or D1 has changed; the timeline where that moves an event. */
  function place(): void {
    let changed = false;
    for (let s = 0; s < states.length; s++) {
      const { F, lag, D1 } = states[s]!;
      const at = 3 * s;
      if (timing[at] === F && timing[at + 1] === lag && timing[at + 2] === D1) continue;
      timing[at] = F;
      timing[at + 1] = lag;
      timing[at + 2] = D1;
      changed = true;
    }
    if (!changed && timeline !== null) return;
    let moved = false;
    for (let i = 0; i < administrations.length; i++) {
      const dose = administrations[i]!;
      const into = deliveries[i]!;
      const { start, duration } = into;
      const state = states[doseSets[i]!]!;
      if (dose.cmt === 'depot') delivery(dose, state.F, state.lag, state.D1, into);
      else delivery(dose, 1, 0, 0, into);
      if (into.start !== start || into.duration !== duration) moved = true;
    }
    if (!moved && timeline !== null) return;
    timeline = buildTimeline(input);
    const room = (timeline?.kindSet.length ?? 0) * size;
    if (coefficients.length < room) coefficients = new Float64Array(room);
  }

  return {
    occasions: plan.occasions,
    unfit: (eta, kappas) => {
      if (read(eta, kappas)) return null;
      for (const { values } of states) {
        const found = unfitParameter(model, places, values);
        if (found !== null) return found;
      }
      return null;
    },
    evaluate: (eta, kappas, out) => {
      if (!read(eta, kappas)) {
        out.fill(Number.NaN);
        return;
      }
      place();
      if (timeline === null) {
        out.fill(Number.NaN);
        return;
      }
      const { kindSet, kindLength, kindNeeds } = timeline;
      for (let i = 0; i < kindSet.length; i++) {
        const { modes, k } = states[kindSet[i]!]!;
        stepCoefficients(places.depots, modes, k, kindLength[i]!, kindNeeds[i]!, coefficients, i * size);
      }
      walk(timeline, coefficients, plan.stretches[0]!.set, out);
    },
  };
}

import { PropriaError } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { Course, CourseRequest } from '../model/course.ts';
import type { DosingHistory } from '../model/history.ts';
import type { LinearStructure } from '../model/model-definition.ts';
import { type Administration, type Delivery, delivery, expandDoses } from './events.ts';
import {
  type LinearState,
  createLinearState,
  linearPlaces,
  readLinearState,
  unfitParameter,
} from './linear-parameters.ts';
import { planParameters, setAt } from './parameter-plan.ts';
import { type StepLayout, stepCoefficients, stepLayout } from './step-coefficients.ts';
import { type Cycle, Happening, REPLACES, type Timeline, buildTimeline } from './timeline.ts';

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
  const layout = stepLayout(1 + places.around.length, places.depots);
  const states = plan.sets.map(() => createLinearState(places, model.parameterNames.length));
  const doseSets = Int32Array.from(administrations, ({ time }) => setAt(plan, time));
  const deliveries: Delivery[] = administrations.map(() => ({ start: 0, duration: -1, amount: 0, rate: 0 }));
  const area = requests.some(({ what }) => what === 'area');
  const input = {
    administrations,
    deliveries,
    intoDepot: administrations.map(({ cmt }) => cmt === 'depot' && layout.depots > 0),
    requests: requests.map(({ time }) => time),
    stretches: plan.stretches,
    area,
  };
  const isArea = Uint8Array.from(requests, ({ what }) => (what === 'area' ? 1 : 0));
  const kappa = new Float64Array(model.kappaNames.length);
  const walk = createWalk(layout, states, deliveries, input.intoDepot, administrations, isArea);

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
    const size = (timeline?.kinds.length ?? 0) * layout.size;
    if (coefficients.length < size) coefficients = new Float64Array(size);
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
      const { kinds } = timeline;
      for (let i = 0; i < kinds.length; i++) {
        const { set, length, needs } = kinds[i]!;
        const { modes, k } = states[set]!;
        stepCoefficients(layout, modes, k, length, needs, coefficients, i * layout.size);
      }
      walk(timeline, coefficients, plan.stretches[0]!.set, out);
    },
  };
}

type Walk = (timeline: Timeline, coefficients: Float64Array, firstSet: number, out: Float64Array) => void;

function createWalk(
  layout: StepLayout,
  states: readonly LinearState[],
  deliveries: readonly Readonly<Delivery>[],
  intoDepot: readonly boolean[],
  administrations: readonly Administration[],
  isArea: Uint8Array,
): Walk {
  const { modes: m, depots: n } = layout;
  const anyArea = isArea.includes(1);
  /** Modes, then the compartments of the depot. */
  const z = new Float64Array(m);
  const a = new Float64Array(n);
  const next = new Float64Array(m);
  const kept = new Float64Array(m + n);
  let area = 0;
  let central = 0;
  let depot = 0;

  /** One step of the state; returns the area of the central amount over it. */
  function step(c: Float64Array, at: number, centralRate: number, depotRate: number): number {
    let under = 0;
    if (anyArea) {
      under = centralRate * c[at + layout.areaCentral]!;
      for (let j = 0; j < m; j++) under += z[j]! * c[at + m + j]!;
      for (let i = 0; i < n; i++) if (a[i] !== 0) under += a[i]! * c[at + layout.areaDepot + i]!;
      if (depotRate !== 0) under += depotRate * c[at + layout.areaDepotRate]!;
    }
    for (let j = 0; j < m; j++) next[j] = z[j]! * c[at + j]!;
    if (centralRate !== 0) for (let j = 0; j < m; j++) next[j]! += centralRate * c[at + m + j]!;
    for (let i = 0; i < n; i++) {
      const amount = a[i]!;
      if (amount === 0) continue;
      const from = at + layout.depot + i * m;
      for (let j = 0; j < m; j++) next[j]! += amount * c[from + j]!;
    }
    if (depotRate !== 0) for (let j = 0; j < m; j++) next[j]! += depotRate * c[at + layout.depotRate + j]!;
    for (let j = 0; j < m; j++) z[j] = next[j]!;
    for (let i = n - 1; i >= 0; i--) {
      let amount = depotRate === 0 ? 0 : depotRate * c[at + layout.alongRate + i]!;
      for (let r = 0; r <= i; r++) if (a[i - r] !== 0) amount += a[i - r]! * c[at + layout.along + r]!;
      a[i] = amount;
    }
    return under;
  }

  function give(amount: number, toDepot: boolean, share: Float64Array): void {
    if (toDepot) a[0]! += amount;
    else for (let j = 0; j < m; j++) z[j]! += amount * share[j]!;
  }

  /** Amounts of the compartments stay; the modes that they are made of change. */
  function turn(from: LinearState, to: LinearState): void {
    if (from === to) return;
    for (let i = 0; i < m; i++) {
      let scaled = 0;
      for (let j = 0; j < m; j++) scaled += from.modes.vectors[i * m + j]! * z[j]!;
      next[i] = (scaled * from.scales[i]!) / to.scales[i]!;
    }
    for (let j = 0; j < m; j++) {
      let part = 0;
      for (let i = 0; i < m; i++) part += to.modes.vectors[i * m + j]! * next[i]!;
      z[j] = part;
    }
  }

  /** The state that repeats itself every interval: what one interval leaves of nothing, over what it takes away. */
  function settle(c: Float64Array, dose: number, cycle: Cycle, state: LinearState): void {
    const { rate, amount } = deliveries[dose]!;
    const toDepot = intoDepot[dose]!;
    for (const { step: kind, running } of cycle.parts) {
      if (kind < 0) give(amount, toDepot, state.modes.share);
      else step(c, kind * layout.size, toDepot ? 0 : running * rate, toDepot ? running * rate : 0);
    }
    const at = cycle.intervalStep * layout.size;
    if (toDepot) {
      const leaves = state.k * c[at + layout.alongRate]!;
      for (let i = 0; i < n; i++) {
        let amountThere = a[i]!;
        for (let r = 1; r <= i; r++) amountThere += a[i - r]! * c[at + layout.along + r]!;
        a[i] = amountThere / leaves;
      }
    }
    for (let j = 0; j < m; j++) {
      const share = state.modes.share[j]!;
      let there = z[j]!;
      if (toDepot) for (let i = 0; i < n; i++) there += a[i]! * c[at + layout.depot + i * m + j]!;
      // `central` is share × (1 − decay)/rate.
      z[j] = there === 0 ? 0 : (there * share) / (c[at + m + j]! * state.modes.rate[j]!);
    }
  }

  function steady(c: Float64Array, dose: number, cycle: Cycle | undefined, state: LinearState): void {
    const { modes, k, k10 } = state;
    const toDepot = intoDepot[dose]!;
    if (k10 === 0) z.fill(Number.NaN);
    else if (cycle !== undefined) settle(c, dose, cycle, state);
    else {
      const { rate } = administrations[dose]!;
      for (let j = 0; j < m; j++) z[j] = (rate * modes.share[j]!) / modes.rate[j]!;
      if (toDepot) a.fill(rate / k);
    }
  }

  return ({ moments }, c, firstSet, out) => {
    z.fill(0);
    a.fill(0);
    area = 0;
    central = 0;
    depot = 0;
    let state = states[firstSet]!;
    for (let i = 0; i < moments.length; i++) {
      const moment = moments[i]!;
      if (moment.step >= 0) {
        const under = step(c, moment.step * layout.size, central, depot);
        if (anyArea) area += under * state.perAmount;
      }
      const { about } = moment;
      switch (moment.what) {
        case Happening.request: {
          if (isArea[about] === 1) {
            out[about] = moment.time < 0 ? 0 : area;
            break;
          }
          const { share } = state.modes;
          let amount = 0;
          for (let j = 0; j < m; j++) amount += z[j]! * share[j]!;
          // Rounding after a change of parameters must not give a level below nothing.
          out[about] = amount < 0 ? 0 : amount * state.perAmount;
          break;
        }
        case Happening.parameters: {
          const to = states[about]!;
          turn(state, to);
          state = to;
          break;
        }
        case Happening.centralBolus:
          give(deliveries[about]!.amount, false, state.modes.share);
          break;
        case Happening.depotBolus:
          give(deliveries[about]!.amount, true, state.modes.share);
          break;
        case Happening.centralRate:
          central = moment.sign === 0 ? 0 : central + moment.sign * deliveries[about]!.rate;
          break;
        case Happening.depotRate:
          depot = moment.sign === 0 ? 0 : depot + moment.sign * deliveries[about]!.rate;
          break;
        case Happening.reset:
          z.fill(0);
          a.fill(0);
          central = 0;
          depot = 0;
          break;
        case Happening.steady: {
          const adds = moment.sign !== REPLACES;
          if (adds) {
            kept.set(z);
            kept.set(a, m);
          } else {
            central = 0;
            depot = 0;
          }
          z.fill(0);
          a.fill(0);
          steady(c, about, moment.cycle, state);
          if (adds) {
            for (let j = 0; j < m; j++) z[j]! += kept[j]!;
            for (let j = 0; j < n; j++) a[j]! += kept[m + j]!;
          }
          break;
        }
        case Happening.areaStart:
          area = 0;
          break;
        default:
      }
    }
  };
}

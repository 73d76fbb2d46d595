import { PropriaError } from '../../core/index.ts';
import { type Administration, type Delivery, delivery, expandDoses } from '../kinetics/events.ts';
import { planParameters, setAt } from '../kinetics/parameter-plan.ts';
import { nearest } from '../kinetics/timeline.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { Course, CourseRequest } from '../model/course.ts';
import type { DosingHistory } from '../model/history.ts';
import { createAffineSolver } from './affine-solver.ts';
import { createCourseSolver } from './course-solver.ts';
import { meansNothing } from './meaningless.ts';
import { namedOutput, odeSystem, outputName, rateName } from './ode-system.ts';
import { findRepeating } from './repeating-state.ts';
import type { Samples, SolverBudget } from './solver.ts';

export interface OdeOptions {
  /** Relative error of a step; 1e-8 where it is missing. */
  readonly rtol?: number | undefined;
  /** Absolute error of a step in parts of the largest dose (of 1, where doses are larger); 1e-10. */
  readonly atol?: number | undefined;
  /** Steps of one evaluation; 200,000. */
  readonly maxSteps?: number | undefined;
  /** False: equations that are linear are integrated as others are, and not solved by the exponential of their matrix. */
  readonly exact?: boolean | undefined;
  /** Asked now and then; an evaluation that is no longer wanted throws DOSING_CANCELLED. */
  readonly cancelled?: (() => boolean) | undefined;
}

/** Why the last evaluation gave not-a-number. */
export type OdeFailure = 'none' | 'parameters' | 'no-steady-state' | 'too-many-steps' | 'no-value';

export interface OdeCourse extends Course {
  readonly failure: () => OdeFailure;
}

/** What happens at a time, in this order where several do. */
const SEGMENT = 0;
const REQUEST = 1;
const AREA = 2;
const END = 3;
const RECORD = 4;
const ARRIVAL = 5;
const SEGMENT_AFTER = 6;

/** A steady state has been dosed for so many intervals that formulas in `t` have come to rest; a power of two. */
const INTERVALS_BEFORE = 1_048_576;
/** Steady states are found with steps this much more exact than the course. */
const FINER = 1e-2;

/**
 * The course of an ODE model: integrated from event to event. See {@link Course}; `t` in formulas is the time since the first
 * dose (at steady state: since long ago).
 *
 * @throws PropriaError DOSING_DOSE_INVALID, DOSING_OUTPUT_UNKNOWN, DOSING_STRUCTURE_INVALID; DOSING_CANCELLED from `evaluate`.
 */
export function prepareOdeCourse(
  model: CompiledModel,
  history: DosingHistory,
  requests: readonly CourseRequest[],
  options: OdeOptions = {},
): OdeCourse {
  const system = odeSystem(model);
  const { program, states, initial, firstState, time: timeRegister } = system;
  const plan = planParameters(model, history);
  const { sets, stretches, occasions } = plan;
  const given = expandDoses(history.doses);
  const targets = given.map((dose) => targetOf(dose));
  const givenIn = given.map(({ time }) => setAt(plan, time));
  const asked = requests.map(({ output }) => namedOutput(system, output));

  // Areas are states of their own, after those of the model.
  const areas = [...new Set(asked.filter((_, i) => requests[i]!.what === 'area'))];
  const size = states + areas.length;
  const areaRegisters = Int32Array.from(areas, (name) => system.outputs.get(name)!);
  const areaOf = requests.map(({ what }, i) => (what === 'area' ? states + areas.indexOf(asked[i]!) : -1));
  const outputRegister = asked.map((name) => system.outputs.get(name)!);
  const order = requests.map((_, i) => i).toSorted((a, b) => requests[a]!.time - requests[b]!.time || a - b);
  const askedAt = Float64Array.from(new Set(requests.map(({ time }) => time))).toSorted();
  const begin = Math.min(0, given[0]?.time ?? 0, requests[order[0] ?? -1]?.time ?? 0);

  const runRates = system.block([
    ...system.structure.states.map(({ name }) => `d(${name})/dt`),
    ...areas.map((name) => `output(${name})`),
  ]);
  const runPeriodRates =
    areas.length === 0 ? runRates : system.block(system.structure.states.map(({ name }) => `d(${name})/dt`));
  const runOutputs = system.block([...new Set(asked)].map((name) => `output(${name})`));

  const largest = Math.max(...given.map(({ amt, rate }) => (amt > 0 ? amt : rate)), ...initial.map(Math.abs), 1e-12);
  const { rtol = 1e-8, maxSteps = 200_000, cancelled } = options;
  const atol = (options.atol ?? 1e-10) * Math.min(1, largest);
  const budget: SolverBudget = { rtol, atol, steps: 0, cancelled };
  const finer: SolverBudget = { rtol: rtol * FINER, atol: atol * FINER, steps: 0, cancelled };

  const { dynamic } = system;
  const registers = program.registers();
  const parameters = sets.map(() => new Float64Array(model.parameterNames.length));
  const momentary = new Float64Array(model.parameterNames.length);
  const place = (name: string): number => model.parameterNames.indexOf(name);
  const [F, TLAG, D1] = [place('F'), place('TLAG'), place('D1')];
  const invalid = meansNothing(model.parameterNames);

  const y = new Float64Array(size);
  const period = new Float64Array(states);
  const inflow = new Float64Array(states);
  let shift = 0;
  let kappa: Float64Array = new Float64Array(0);
  let etas: Float64Array = kappa;
  let failure: OdeFailure = 'none';

  function targetOf(dose: Administration): number {
    const target = system.targets[dose.cmt ?? system.firstTarget];
    if (target === undefined)
      throw new PropriaError('DOSING_DOSE_INVALID', {
        params: { dose: dose.record + 1, detail: `the model has no compartment ${dose.cmt}` },
      });
    return target;
  }

  function enter(next: number): void {
    const { covariates } = sets[next]!;
    for (const { name, register } of system.covariates) registers[register] = covariates[name] ?? Number.NaN;
    if (dynamic) {
      write(system.etas, etas);
      write(system.kappas, kappa);
    } else write(system.parameters, parameters[next]!);
    program.prepare(registers);
    solver.changed();
    periodSolver.changed();
  }
  function write(into: Int32Array, values: Float64Array): void {
    for (let i = 0; i < into.length; i++) registers[into[i]!] = values[i]!;
  }
  function kappaOf(index: number, kappas: Float64Array): Float64Array {
    const n = model.kappaNames.length;
    return kappas.subarray(sets[index]!.occasion * n, (sets[index]!.occasion + 1) * n);
  }
  function atTime(t: number): void {
    registers[timeRegister] = t + shift;
  }

  const { rates } = system;
  const asTheyMove = [...system.structure.states.map(({ name }) => rateName(name)), ...areas.map(outputName)];
  const exact = options.exact !== false && !dynamic && system.isAffine(asTheyMove);
  const create = exact ? createAffineSolver : createCourseSolver;
  const solver = create(size, (t, from, to) => {
    for (let i = 0; i < states; i++) registers[firstState + i] = from[i]!;
    atTime(t);
    runRates(registers);
    for (let i = 0; i < states; i++) to[i] = registers[rates[i]!]! + inflow[i]!;
    for (let i = states; i < size; i++) to[i] = registers[areaRegisters[i - states]!]!;
  });
  const periodSolver = create(states, (t, from, to) => {
    for (let i = 0; i < states; i++) registers[firstState + i] = from[i]!;
    atTime(t);
    runPeriodRates(registers);
    for (let i = 0; i < states; i++) to[i] = registers[rates[i]!]! + inflow[i]!;
  });
  const none: Samples = { time: Infinity, take: () => undefined };

  // Events of one evaluation, in the order of time; those behind `now` are done.
  const queue: QueuedEvent[] = [];
  let length = 0;
  let now = 0;
  function put(time: number, kind: number, index: number, rate: number): void {
    const event = (queue[length] ??= { time: 0, kind: 0, index: 0, rate: 0 });
    event.time = kind > REQUEST ? nearest(askedAt, time) : time;
    event.kind = kind;
    event.index = index;
    event.rate = rate;
    let i = length;
    length += 1;
    for (; i > now && later(queue[i - 1]!, event); i--) queue[i] = queue[i - 1]!;
    queue[i] = event;
  }
  /** Infusions that run end here; doses that wait for their lag still come. */
  function forget(): void {
    let kept = now;
    for (let i = now; i < length; i++) {
      const event = queue[i]!;
      if (event.kind === END) continue;
      queue[i] = queue[kept]!;
      queue[kept] = event;
      kept += 1;
    }
    length = kept;
  }

  const into: Delivery = { start: 0, duration: 0, amount: 0, rate: 0 };
  /** What arrives of a dose; false where share, lag or length have no meaning. */
  function deliver(index: number): boolean {
    const dose = given[index]!;
    const toDepot = (dose.cmt ?? system.firstTarget) === 'depot';
    const own = givenIn[index]!;
    let values = parameters[own]!;
    if (dynamic && toDepot) {
      sets[own]!.bound.parametersAt(etas, kappa, dose.time + shift, momentary);
      values = momentary;
    }
    const share = toDepot && F >= 0 ? values[F]! : 1;
    const lag = toDepot && TLAG >= 0 ? values[TLAG]! : 0;
    const length = toDepot && D1 >= 0 ? values[D1]! : 0;
    delivery(dose, share, lag, length, into);
    return share >= 0 && lag >= 0 && length >= 0 && Number.isFinite(into.start + into.amount + into.duration);
  }
  function arrive(index: number, time: number): void {
    const target = targets[index]!;
    if (into.duration > 0) {
      inflow[target]! += into.rate;
      put(time + into.duration, END, target, into.rate);
    } else y[target]! += into.amount;
  }

  /** Steady state of a dose at its record's time; infusions of earlier doses that still run then go on. */
  function settle(index: number): boolean {
    const dose = given[index]!;
    const target = targets[index]!;
    const { start, duration, rate, amount } = into;
    if (dose.ss === 1) {
      inflow.fill(0);
      forget();
    }
    const running = Float64Array.from(inflow);
    inflow.fill(0);
    const every = dose.constant ? dayIn(model) : dose.ii;
    shift = every * INTERVALS_BEFORE;
    const from = dose.time;
    const overlaps = dose.constant ? 0 : Math.floor(duration / every);
    const rest = duration - overlaps * every;
    const pass = (state: Float64Array, until: number): boolean => {
      let at = 0;
      let outcome = 'done';
      if (duration === 0 && !dose.constant) state[target]! += amount;
      else if (!dose.constant && rest > 0) {
        inflow[target] = (overlaps + 1) * rate;
        at = Math.min(rest, until);
        outcome = periodSolver.advance(state, from, from + at, true, finer, none);
      }
      inflow[target] = dose.constant ? rate : overlaps * rate;
      if (outcome === 'done' && until > at)
        outcome = periodSolver.advance(state, from + at, from + until, true, finer, none);
      return checked(outcome);
    };
    finer.steps = budget.steps;
    period.set(initial);
    const brings = dose.constant ? rate * every : amount;
    const found = findRepeating(
      states,
      (before, after) => {
        after.set(before);
        periodSolver.restart();
        return pass(after, every);
      },
      period,
      Math.max(brings, ...initial.map(Math.abs), 1e-12),
    );
    if (!found) {
      if (failure === 'none' || failure === 'no-value') failure = 'no-steady-state';
      return false;
    }
    const lag = start - dose.time;
    const phase = dose.constant || lag === 0 ? 0 : every - (lag % every);
    if (phase > 0 && phase < every && !pass(period, phase)) return false;
    budget.steps = finer.steps;
    inflow.set(running);
    for (let i = 0; i < states; i++) y[i] = dose.ss === 1 ? period[i]! : y[i]! + period[i]! - initial[i]!;
    if (dose.constant) return true;
    // Doses before this one: those that have not arrived by now, and infusions that are not at their end.
    for (let arrival = start - every; arrival + duration > dose.time || arrival > dose.time; arrival -= every) {
      if (arrival > dose.time) put(arrival, ARRIVAL, index, 0);
      else if (duration > 0) {
        inflow[target]! += rate;
        put(arrival + duration, END, target, rate);
      }
    }
    return true;
  }

  function checked(outcome: string): boolean {
    if (outcome === 'done') return true;
    if (outcome === 'cancelled') throw new PropriaError('DOSING_CANCELLED');
    failure = outcome as OdeFailure;
    return false;
  }

  let served = 0;
  let answers: Float64Array = y;
  const samples: Samples & { until: number } = {
    time: 0,
    until: 0,
    take: (state) => {
      const { time } = samples;
      for (let i = 0; i < states; i++) registers[firstState + i] = state[i]!;
      atTime(time);
      runOutputs(registers);
      while (served < order.length && requests[order[served]!]!.time === time) {
        const index = order[served++]!;
        answers[index] = areaOf[index]! < 0 ? registers[outputRegister[index]!]! : state[areaOf[index]!]!;
      }
      aim();
    },
  };
  /** The next request before the next event; those at its very time come after what goes before them there. */
  function aim(): void {
    const next = served < order.length ? requests[order[served]!]!.time : Infinity;
    samples.time = next < samples.until ? next : Infinity;
  }

  function evaluate(eta: Float64Array, kappas: Float64Array, out: Float64Array): void {
    failure = 'none';
    if (!run(eta, kappas, out)) out.fill(Number.NaN, 0, requests.length);
  }

  function run(eta: Float64Array, kappas: Float64Array, out: Float64Array): boolean {
    etas = eta;
    answers = out;
    served = 0;
    budget.steps = maxSteps;
    shift = 0;
    solver.restart();
    for (let i = 0; i < sets.length; i++) {
      sets[i]!.bound.parametersAt(eta, kappaOf(i, kappas), sets[i]!.t, parameters[i]!);
      if (invalid(parameters[i]!)) {
        failure = 'parameters';
        return false;
      }
    }
    kappa = kappaOf(stretches[0]!.set, kappas);
    length = 0;
    now = 0;
    for (let i = 1; i < stretches.length; i++) {
      const { from, inclusive, set: next } = stretches[i]!;
      put(from, inclusive ? SEGMENT : SEGMENT_AFTER, next, 0);
    }
    for (let i = 0; i < given.length; i++) put(given[i]!.time, RECORD, i, 0);
    if (begin < 0 && areas.length > 0) put(0, AREA, 0, 0);
    enter(stretches[0]!.set);
    y.fill(0);
    y.set(initial);
    inflow.fill(0);
    let time = begin;
    let jump = true;
    while (served < order.length) {
      const event = now < length ? queue[now]! : undefined;
      const last = requests[order.at(-1)!]!.time;
      const to = Math.min(event?.time ?? Infinity, last);
      samples.until = to;
      aim();
      if (to > time) {
        if (!checked(solver.advance(y, time, to, jump, budget, samples))) return false;
        time = to;
        jump = false;
      }
      // At one time: what changes with it, then what is asked, then what is given.
      while (now < length && queue[now]!.time <= time && queue[now]!.kind < REQUEST) {
        happen(queue[now++]!, kappas);
        jump = true;
      }
      samples.until = Infinity;
      while (served < order.length && requests[order[served]!]!.time <= time) {
        samples.time = requests[order[served]!]!.time;
        samples.take(y);
      }
      while (now < length && queue[now]!.time <= time && queue[now]!.kind > REQUEST) {
        if (!happen(queue[now++]!, kappas)) return false;
        jump = true;
      }
    }
    for (let i = 0; i < requests.length; i++)
      if (!Number.isFinite(out[i]!)) {
        failure = 'no-value';
        return false;
      }
    return true;
  }

  function happen({ time, kind, index, rate }: QueuedEvent, kappas: Float64Array): boolean {
    switch (kind) {
      case SEGMENT:
      case SEGMENT_AFTER:
        kappa = kappaOf(index, kappas);
        enter(index);
        return true;
      case AREA:
        y.fill(0, states);
        return true;
      case END: {
        const left = inflow[index]! - rate;
        // Sums of rates leave a rounding behind.
        inflow[index] = Math.abs(left) < 1e-12 * rate ? 0 : left;
        return true;
      }
      case ARRIVAL:
        if (!deliver(index)) return false;
        arrive(index, time);
        return true;
      default: {
        const dose = given[index]!;
        if (!deliver(index)) {
          failure = 'parameters';
          return false;
        }
        if (dose.reset) {
          forget();
          inflow.fill(0);
          y.set(initial);
        }
        if (dose.ss !== 0 && !settle(index)) return false;
        if (dose.constant) return true;
        if (into.start > time) put(into.start, ARRIVAL, index, 0);
        else if (into.amount > 0) arrive(index, time);
        return true;
      }
    }
  }

  return { occasions, evaluate, failure: () => failure };
}

interface QueuedEvent {
  time: number;
  kind: number;
  index: number;
  rate: number;
}

function later(a: QueuedEvent, b: QueuedEvent): boolean {
  return a.time > b.time || (a.time === b.time && a.kind > b.kind);
}

/** A day in the model's unit of time. */
export function dayIn(model: CompiledModel): number {
  return model.definition.units.time === 'h' ? 24 : 1;
}

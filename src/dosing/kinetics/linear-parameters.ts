import { PropriaError } from '../../core/index.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { LinearStructure } from '../model/model-definition.ts';
import { type Modes, createModes, oneMode, threeModes, twoModes } from './modes.ts';

/** Where the parameters of a linear model stand among those of its record; −1 where it has none of the name. */
export interface LinearPlaces {
  readonly CL: number;
  readonly V1: number;
  /** Clearance to and volume of each compartment around the central one. */
  readonly around: readonly { readonly Q: number; readonly V: number }[];
  /** Rate of absorption; −1 without absorption. */
  readonly k: number;
  readonly F: number;
  readonly TLAG: number;
  readonly D1: number;
  /** Compartments that a dose passes before the central one. */
  readonly depots: number;
}

/** @throws PropriaError DOSING_STRUCTURE_INVALID where a parameter that the structure needs is not defined. */
export function linearPlaces(model: CompiledModel, structure: LinearStructure): LinearPlaces {
  const at = (name: string): number => model.parameterNames.indexOf(name);
  const needed = (name: string): number => {
    const place = at(name);
    if (place < 0)
      throw new PropriaError('DOSING_STRUCTURE_INVALID', {
        params: { detail: `the parameter ${name} is not defined` },
      });
    return place;
  };
  const around = [
    ['Q', 'V2'],
    ['Q3', 'V3'],
  ] as const;
  const depots = structure.absorption === 'none' ? 0 : structure.absorption === 'first-order' ? 1 : structure.nTransit;
  if (depots === undefined || depots < 0 || depots !== Math.floor(depots) || depots > MOST_TRANSITS)
    throw new PropriaError('DOSING_STRUCTURE_INVALID', {
      params: { detail: `a transit chain has from 1 to ${MOST_TRANSITS} compartments` },
    });
  return {
    CL: needed('CL'),
    V1: needed('V1'),
    around: around.filter(([Q, V]) => at(Q) >= 0 || at(V) >= 0).map(([Q, V]) => ({ Q: needed(Q), V: needed(V) })),
    k: depots === 0 ? -1 : needed(structure.absorption === 'transit' ? 'KTR' : 'KA'),
    F: at('F'),
    TLAG: at('TLAG'),
    D1: at('D1'),
    depots,
  };
}

const MOST_TRANSITS = 50;

/** One set of parameters, made ready for steps. */
export interface LinearState {
  readonly values: Float64Array;
  readonly modes: Modes;
  k: number;
  /** Concentration of an amount of 1 in the central compartment. */
  perAmount: number;
  k10: number;
  F: number;
  lag: number;
  D1: number;
  /** √(V_i/V1): amounts of the compartments over their scaled ones. */
  readonly scales: Float64Array;
}

export function createLinearState(places: LinearPlaces, parameters: number): LinearState {
  const count = 1 + places.around.length;
  return {
    values: new Float64Array(parameters),
    modes: createModes(count),
    k: 0,
    perAmount: 0,
    k10: 0,
    F: 1,
    lag: 0,
    D1: 0,
    scales: new Float64Array(count).fill(1),
  };
}

/** Reads `values`; false where they have no meaning: a clearance, rate, share or delay below 0, a volume not above 0. */
export function readLinearState(places: LinearPlaces, concScale: number, state: LinearState): boolean {
  const { values, modes, scales } = state;
  const CL = values[places.CL]!;
  const V1 = values[places.V1]!;
  if (!(CL >= 0 && CL < Infinity && V1 > 0 && V1 < Infinity)) return false;
  const k10 = CL / V1;
  state.k10 = k10;
  state.perAmount = concScale / V1;
  const [first, second] = places.around;
  if (first === undefined) oneMode(modes, k10);
  else {
    const Q = values[first.Q]!;
    const V2 = values[first.V]!;
    if (!(Q >= 0 && Q < Infinity && V2 > 0 && V2 < Infinity)) return false;
    scales[1] = Math.sqrt(V2 / V1);
    if (second === undefined) twoModes(modes, k10, Q / V1, Q / V2);
    else {
      const Q3 = values[second.Q]!;
      const V3 = values[second.V]!;
      if (!(Q3 >= 0 && Q3 < Infinity && V3 > 0 && V3 < Infinity)) return false;
      scales[2] = Math.sqrt(V3 / V1);
      threeModes(modes, k10, Q / V1, Q / V2, Q3 / V1, Q3 / V3);
    }
  }
  if (places.k >= 0) state.k = values[places.k]!;
  if (places.F >= 0) state.F = values[places.F]!;
  if (places.TLAG >= 0) state.lag = values[places.TLAG]!;
  if (places.D1 >= 0) state.D1 = values[places.D1]!;
  return fit(state.k) && fit(state.F) && fit(state.lag) && fit(state.D1);
}

function fit(value: number): boolean {
  return value >= 0 && value < Infinity;
}

/** The first parameter without meaning, for a message; null where all are fit. */
export function unfitParameter(
  model: CompiledModel,
  places: LinearPlaces,
  values: Float64Array,
): { readonly name: string; readonly value: number } | null {
  const volumes = new Set([places.V1, ...places.around.map(({ V }) => V)]);
  const others = [places.CL, ...places.around.map(({ Q }) => Q), places.k, places.F, places.TLAG, places.D1];
  for (const place of [...volumes, ...others]) {
    const value = values[place];
    if (value === undefined || (fit(value) && !(volumes.has(place) && value === 0))) continue;
    return { name: model.parameterNames[place]!, value };
  }
  return null;
}

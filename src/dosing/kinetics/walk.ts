import type { Administration, Delivery } from './events.ts';
import type { LinearState } from './linear-parameters.ts';
import {
  ALONG,
  ALONG_RATE,
  AREA_CENTRAL,
  AREA_DEPOT,
  AREA_DEPOT_RATE,
  CENTRAL,
  DEPOT,
  DEPOT_RATE,
  PER_DEPOT,
  stepSize,
} from './step-coefficients.ts';
import { Happening, type Timeline } from './timeline.ts';

/** Goes through a timeline with the coefficients of its kinds of steps and writes what is asked. */
export type Walk = (timeline: Timeline, coefficients: Float64Array, firstSet: number, out: Float64Array) => void;

/**
 * `count`: modes, at most three; `n`: compartments of the depot. The modes are plain variables: this loop is where fits and
 * searches spend their time, and arrays of three would double it.
 */
export function createWalk(
  count: number,
  n: number,
  states: readonly LinearState[],
  deliveries: readonly Readonly<Delivery>[],
  administrations: readonly Administration[],
): Walk {
  const size = stepSize(n);
  const a = new Float64Array(n);
  const kept = new Float64Array(n);
  const z = new Float64Array(3);

  return ({ what, about, sign, step, interval }, c, firstSet, out) => {
    let z0 = 0;
    let z1 = 0;
    let z2 = 0;
    let area = 0;
    let central = 0;
    let depot = 0;
    let filled = false;
    let kept0 = 0;
    let kept1 = 0;
    let kept2 = 0;
    let keptArea = 0;
    let keptCentral = 0;
    let keptDepot = 0;
    let state = states[firstSet]!;
    let share = state.modes.share;
    let b0 = share[0]!;
    let b1 = count > 1 ? share[1]! : 0;
    let b2 = count > 2 ? share[2]! : 0;
    for (let i = 0; i < what.length; i++) {
      const which = about[i]!;
      const happening = what[i]!;
      if (happening === Happening.cycleCentral) central = sign[i]! * deliveries[which]!.rate;
      else if (happening === Happening.cycleDepot) {
        depot = sign[i]! * deliveries[which]!.rate;
        filled = true;
      }
      if (step[i]! >= 0) {
        const at = step[i]! * size;
        area += state.perAmount * (z0 * c[at + CENTRAL]! + z1 * c[at + CENTRAL + 1]! + z2 * c[at + CENTRAL + 2]!);
        z0 *= c[at]!;
        z1 *= c[at + 1]!;
        z2 *= c[at + 2]!;
        if (central !== 0) {
          area += state.perAmount * central * c[at + AREA_CENTRAL]!;
          z0 += central * c[at + CENTRAL]!;
          z1 += central * c[at + CENTRAL + 1]!;
          z2 += central * c[at + CENTRAL + 2]!;
        }
        if (filled) {
          let under = depot * c[at + AREA_DEPOT_RATE]!;
          for (let j = 0; j < n; j++) {
            const amount = a[j]!;
            const from = at + PER_DEPOT * j;
            under += amount * c[from + AREA_DEPOT]!;
            z0 += amount * c[from + DEPOT]!;
            z1 += amount * c[from + DEPOT + 1]!;
            z2 += amount * c[from + DEPOT + 2]!;
          }
          area += state.perAmount * under;
          if (depot !== 0) {
            z0 += depot * c[at + DEPOT_RATE]!;
            z1 += depot * c[at + DEPOT_RATE + 1]!;
            z2 += depot * c[at + DEPOT_RATE + 2]!;
          }
          for (let j = n - 1; j >= 0; j--) {
            let amount = depot * c[at + ALONG_RATE + PER_DEPOT * j]!;
            for (let r = 0; r <= j; r++) amount += a[j - r]! * c[at + ALONG + PER_DEPOT * r]!;
            a[j] = amount;
          }
        }
      }
      switch (happening) {
        case Happening.request: {
          const amount = z0 * b0 + z1 * b1 + z2 * b2;
          // Rounding after a change of parameters must not give a level below nothing.
          out[which] = amount < 0 ? 0 : amount * state.perAmount;
          break;
        }
        case Happening.areaRequest:
          out[which] = sign[i] === 1 ? area : 0;
          break;
        case Happening.centralBolus: {
          const { amount } = deliveries[which]!;
          z0 += amount * b0;
          z1 += amount * b1;
          z2 += amount * b2;
          break;
        }
        case Happening.depotBolus:
          a[0]! += deliveries[which]!.amount;
          filled = true;
          break;
        case Happening.centralRate:
          central = sign[i] === 0 ? 0 : central + sign[i]! * deliveries[which]!.rate;
          break;
        case Happening.depotRate:
          depot = sign[i] === 0 ? 0 : depot + sign[i]! * deliveries[which]!.rate;
          filled = true;
          break;
        case Happening.parameters: {
          const to = states[which]!;
          z[0] = z0;
          z[1] = z1;
          z[2] = z2;
          turn(count, z, state, to);
          z0 = z[0];
          z1 = z[1];
          z2 = z[2];
          state = to;
          share = state.modes.share;
          b0 = share[0]!;
          b1 = count > 1 ? share[1]! : 0;
          b2 = count > 2 ? share[2]! : 0;
          break;
        }
        case Happening.areaStart:
          area = 0;
          break;
        case Happening.reset:
          z0 = z1 = z2 = 0;
          a.fill(0);
          filled = false;
          central = 0;
          depot = 0;
          break;
        case Happening.cycle:
        case Happening.constantCentral:
        case Happening.constantDepot: {
          const adds = sign[i] === 0;
          kept0 = adds ? z0 : 0;
          kept1 = adds ? z1 : 0;
          kept2 = adds ? z2 : 0;
          keptCentral = adds ? central : 0;
          keptDepot = adds ? depot : 0;
          keptArea = area;
          for (let j = 0; j < n; j++) {
            kept[j] = adds ? a[j]! : 0;
            a[j] = 0;
          }
          filled &&= adds;
          central = 0;
          depot = 0;
          z0 = z1 = z2 = 0;
          if (happening === Happening.cycle) break;
          // Where nothing is eliminated there is no steady state.
          const { rate } = state.modes;
          const input = state.k10 > 0 ? administrations[which]!.rate : Number.NaN;
          z0 = kept0 + (input * b0) / rate[0]!;
          if (count > 1) z1 = kept1 + (input * b1) / rate[1]!;
          if (count > 2) z2 = kept2 + (input * b2) / rate[2]!;
          if (happening === Happening.constantDepot) {
            for (let j = 0; j < n; j++) a[j] = input / state.k;
            filled = true;
          }
          for (let j = 0; j < n; j++) a[j]! += kept[j]!;
          central = keptCentral;
          depot = keptDepot;
          break;
        }
        case Happening.settleCentral:
        case Happening.settleDepot: {
          // What an interval leaves of nothing, over what it takes away: 1 − decay is rate × CENTRAL / share.
          const at = interval[i]! * size;
          if (happening === Happening.settleDepot) {
            const leaves = state.k * c[at + ALONG_RATE]!;
            for (let j = 0; j < n; j++) {
              let amount = a[j]!;
              for (let r = 1; r <= j; r++) amount += a[j - r]! * c[at + ALONG + PER_DEPOT * r]!;
              a[j] = amount / leaves;
            }
            for (let j = 0; j < n; j++) {
              const from = at + PER_DEPOT * j;
              z0 += a[j]! * c[from + DEPOT]!;
              z1 += a[j]! * c[from + DEPOT + 1]!;
              z2 += a[j]! * c[from + DEPOT + 2]!;
            }
          }
          const { rate } = state.modes;
          const exists = state.k10 > 0 ? 1 : Number.NaN;
          z0 = b0 === 0 ? 0 : (exists * z0 * b0) / (rate[0]! * c[at + CENTRAL]!);
          z1 = b1 === 0 ? 0 : (exists * z1 * b1) / (rate[1]! * c[at + CENTRAL + 1]!);
          z2 = b2 === 0 ? 0 : (exists * z2 * b2) / (rate[2]! * c[at + CENTRAL + 2]!);
          z0 += kept0;
          z1 += kept1;
          z2 += kept2;
          for (let j = 0; j < n; j++) a[j]! += kept[j]!;
          area = keptArea;
          central = keptCentral;
          depot = keptDepot;
          break;
        }
        default:
      }
    }
    a.fill(0);
  };
}

/** Amounts of the compartments stay when parameters change; the modes that they are made of do not. */
function turn(count: number, z: Float64Array, from: LinearState, to: LinearState): void {
  for (let i = 0; i < count; i++) {
    let scaled = 0;
    for (let j = 0; j < count; j++) scaled += from.modes.vectors[i * count + j]! * z[j]!;
    amounts[i] = (scaled * from.scales[i]!) / to.scales[i]!;
  }
  for (let j = 0; j < count; j++) {
    let part = 0;
    for (let i = 0; i < count; i++) part += to.modes.vectors[i * count + j]! * amounts[i]!;
    z[j] = part;
  }
}

const amounts = new Float64Array(3);

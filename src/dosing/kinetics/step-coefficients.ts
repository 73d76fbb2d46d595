import { exp, phi } from '../../core/index.ts';
import { two, zeroTwo, zeroZeroOne, zeroZeroTwo } from './convolved-exponentials.ts';
import type { Modes } from './modes.ts';
import { type ChainShares, chainShares, createChainShares } from './transit-chain.ts';

/** What a step needs beside the decay of the modes. */
export const NEEDS_CENTRAL_RATE = 1;
export const NEEDS_DEPOT = 2;
export const NEEDS_DEPOT_RATE = 4;
export const NEEDS_AREA = 8;
/** What leaves the depot of a constant input, without what comes of it: all that a steady state asks of its interval. */
export const NEEDS_DEPOT_LEAVING = 16;

/*
 * Where the coefficients of a step stand, room for three modes always. Mode j after a step: DECAY_j z_j + CENTRAL_j R +
 * DEPOT_RATE_j R_depot + Σ_i (DEPOT_j of compartment i) a_i; likewise the chain and the area of the central amount (of the modes
 * themselves the area is CENTRAL, by symmetry).
 */
export const CENTRAL = 3;
export const AREA_CENTRAL = 6;
export const DEPOT_RATE = 7;
export const AREA_DEPOT_RATE = 10;
/** Of each compartment of the depot: three for the modes, then its area, then what is left of an amount r compartments on,
 * then the yield of a constant input into the first. */
export const DEPOT = 11;
export const PER_DEPOT = 6;
export const AREA_DEPOT = DEPOT + 3;
export const ALONG = DEPOT + 4;
export const ALONG_RATE = DEPOT + 5;

/** Numbers a step. */
export function stepSize(depots: number): number {
  return DEPOT + PER_DEPOT * depots;
}

const chains = new Map<number, ChainShares>();

/** Writes the coefficients of a step of length h at `at`. `k`: rate of the depot's compartments. */
export function stepCoefficients(
  depots: number,
  { count: modes, rate, share }: Modes,
  k: number,
  h: number,
  needs: number,
  into: Float64Array,
  at: number,
): void {
  for (let j = 0; j < modes; j++) into[at + j] = exp(-rate[j]! * h);
  const area = (needs & NEEDS_AREA) !== 0;
  if ((needs & (NEEDS_CENTRAL_RATE | NEEDS_AREA)) !== 0) {
    let sum = 0;
    for (let j = 0; j < modes; j++) {
      const x = rate[j]! * h;
      const b = share[j]!;
      const decay = into[at + j]!;
      into[at + CENTRAL + j] = b * h * (x > 0.5 ? (1 - decay) / x : phi(x));
      if (area) sum += b * b * zeroZeroOne(x, decay);
    }
    into[at + AREA_CENTRAL] = sum * h * h;
  }
  if ((needs & NEEDS_DEPOT) === 0) return;
  if (depots === 1) oneDepot(modes, rate, share, k, h, needs, into, at);
  else chain(modes, depots, rate, share, k, h, needs, into, at);
}

function oneDepot(
  modes: number,
  rate: Float64Array,
  share: Float64Array,
  k: number,
  h: number,
  needs: number,
  into: Float64Array,
  at: number,
): void {
  const y = k * h;
  const ey = exp(-y);
  const infused = (needs & NEEDS_DEPOT_RATE) !== 0;
  const area = (needs & NEEDS_AREA) !== 0;
  into[at + ALONG] = ey;
  into[at + ALONG_RATE] = infused || (needs & NEEDS_DEPOT_LEAVING) !== 0 ? h * phi(y) : 0;
  let areaDepot = 0;
  let areaRate = 0;
  for (let j = 0; j < modes; j++) {
    const x = rate[j]! * h;
    const b = share[j]!;
    const ex = into[at + j]!;
    const both = two(x, y, ex, ey);
    into[at + DEPOT + j] = b * y * both;
    if (!infused && !area) continue;
    const zero = zeroTwo(x, y, both);
    into[at + DEPOT_RATE + j] = b * y * zero * h;
    if (!area) continue;
    areaDepot += b * b * y * zero * h;
    if (infused) areaRate += b * b * y * zeroZeroTwo(x, y, x < y ? ex : ey, zero) * h * h;
  }
  into[at + AREA_DEPOT] = areaDepot;
  into[at + AREA_DEPOT_RATE] = areaRate;
}

function chain(
  modes: number,
  n: number,
  rate: Float64Array,
  share: Float64Array,
  k: number,
  h: number,
  needs: number,
  into: Float64Array,
  at: number,
): void {
  let shares = chains.get(n);
  if (shares === undefined) chains.set(n, (shares = createChainShares(n)));
  const y = k * h;
  const ey = exp(-y);
  const infused = (needs & NEEDS_DEPOT_RATE) !== 0;
  const area = (needs & NEEDS_AREA) !== 0;
  for (let i = 0; i < n; i++) into[at + AREA_DEPOT + PER_DEPOT * i] = 0;
  into[at + AREA_DEPOT_RATE] = 0;
  for (let j = 0; j < modes; j++) {
    const b = share[j]!;
    chainShares(shares, n, rate[j]! * h, y, into[at + j]!, ey, infused || area, infused && area);
    // Compartment i is n − i steps away from the modes.
    for (let i = 0; i < n; i++) into[at + DEPOT + PER_DEPOT * i + j] = b * shares.passed[n - i]!;
    into[at + DEPOT_RATE + j] = infused || area ? b * shares.stayed[n]! * h : 0;
    if (!area) continue;
    for (let i = 0; i < n; i++) into[at + AREA_DEPOT + PER_DEPOT * i]! += b * b * shares.stayed[n - i]! * h;
    into[at + AREA_DEPOT_RATE]! += b * b * shares.stayedTwice * h * h;
  }
  for (let r = 0; r < n; r++) into[at + ALONG + PER_DEPOT * r] = shares.along[r]!;
  if (!infused && (needs & NEEDS_DEPOT_LEAVING) === 0) return;
  // A constant input over h, in the chain itself: a chain of r compartments that empties into one of its own rate.
  chainShares(shares, n, y, y, ey, ey, true, false);
  for (let i = 0; i < n; i++) into[at + ALONG_RATE + PER_DEPOT * i] = shares.stayed[i]! * h;
}

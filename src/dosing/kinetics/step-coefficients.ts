import { exp, phi } from '../../core/index.ts';
import { two, zeroTwo, zeroZeroOne, zeroZeroTwo } from './convolved-exponentials.ts';
import type { Modes } from './modes.ts';
import { type ChainShares, chainShares, createChainShares } from './transit-chain.ts';

/** What a step needs beside the decay of the modes. */
export const NEEDS_CENTRAL_RATE = 1;
export const NEEDS_DEPOT = 2;
export const NEEDS_DEPOT_RATE = 4;
export const NEEDS_AREA = 8;

/**
 * Where the coefficients of a step stand, for `modes` modes and a chain of `depots` compartments before them. Mode j after
 * a step: decay[j] z_j + central[j] R + Σ_i depot[i, j] a_i + depotRate[j] R_depot; likewise the chain and the area of the
 * central amount (of the modes themselves the area is `central`, by symmetry).
 */
export interface StepLayout {
  readonly modes: number;
  readonly depots: number;
  readonly central: number;
  readonly areaCentral: number;
  readonly depot: number;
  readonly depotRate: number;
  readonly along: number;
  readonly alongRate: number;
  readonly areaDepot: number;
  readonly areaDepotRate: number;
  readonly size: number;
}

export function stepLayout(modes: number, depots: number): StepLayout {
  const areaCentral = 2 * modes;
  const depot = areaCentral + 1;
  const depotRate = depot + depots * modes;
  const along = depotRate + modes;
  const alongRate = along + depots;
  const areaDepot = alongRate + depots;
  const areaDepotRate = areaDepot + depots;
  return {
    modes,
    depots,
    central: modes,
    areaCentral,
    depot,
    depotRate,
    along,
    alongRate,
    areaDepot,
    areaDepotRate,
    size: areaDepotRate + 1,
  };
}

const chains = new Map<number, ChainShares>();

/** Writes the coefficients of a step of length h at `at`. `k`: rate of the depot's compartments. */
export function stepCoefficients(
  layout: StepLayout,
  { rate, share }: Modes,
  k: number,
  h: number,
  needs: number,
  into: Float64Array,
  at: number,
): void {
  const { modes, depots } = layout;
  for (let j = 0; j < modes; j++) into[at + j] = exp(-rate[j]! * h);
  const area = (needs & NEEDS_AREA) !== 0;
  if ((needs & (NEEDS_CENTRAL_RATE | NEEDS_AREA)) !== 0) {
    let sum = 0;
    for (let j = 0; j < modes; j++) {
      const x = rate[j]! * h;
      const b = share[j]!;
      const decay = into[at + j]!;
      into[at + modes + j] = b * h * (x > 0.5 ? (1 - decay) / x : phi(x));
      if (area) sum += b * b * zeroZeroOne(x, decay);
    }
    into[at + layout.areaCentral] = sum * h * h;
  }
  if ((needs & NEEDS_DEPOT) === 0) return;
  if (depots === 1) oneDepot(layout, rate, share, k, h, needs, into, at);
  else chain(layout, rate, share, k, h, needs, into, at);
}

function oneDepot(
  layout: StepLayout,
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
  into[at + layout.along] = ey;
  into[at + layout.alongRate] = infused ? h * phi(y) : 0;
  let areaDepot = 0;
  let areaRate = 0;
  for (let j = 0; j < layout.modes; j++) {
    const x = rate[j]! * h;
    const b = share[j]!;
    const ex = into[at + j]!;
    const both = two(x, y, ex, ey);
    into[at + layout.depot + j] = b * y * both;
    if (!infused && !area) continue;
    const zero = zeroTwo(x, y, both);
    into[at + layout.depotRate + j] = b * y * zero * h;
    if (!area) continue;
    areaDepot += b * b * y * zero * h;
    if (infused) areaRate += b * b * y * zeroZeroTwo(x, y, x < y ? ex : ey, zero) * h * h;
  }
  into[at + layout.areaDepot] = areaDepot;
  into[at + layout.areaDepotRate] = areaRate;
}

function chain(
  layout: StepLayout,
  rate: Float64Array,
  share: Float64Array,
  k: number,
  h: number,
  needs: number,
  into: Float64Array,
  at: number,
): void {
  const { modes, depots: n } = layout;
  let shares = chains.get(n);
  if (shares === undefined) chains.set(n, (shares = createChainShares(n)));
  const y = k * h;
  const ey = exp(-y);
  const infused = (needs & NEEDS_DEPOT_RATE) !== 0;
  const area = (needs & NEEDS_AREA) !== 0;
  for (let i = 0; i < n; i++) into[at + layout.areaDepot + i] = 0;
  into[at + layout.areaDepotRate] = 0;
  for (let j = 0; j < modes; j++) {
    const b = share[j]!;
    chainShares(shares, n, rate[j]! * h, y, into[at + j]!, ey, infused && area);
    // Compartment i is n − i steps away from the modes.
    for (let i = 0; i < n; i++) into[at + layout.depot + i * modes + j] = b * shares.passed[n - i]!;
    into[at + layout.depotRate + j] = b * shares.stayed[n]! * h;
    if (!area) continue;
    for (let i = 0; i < n; i++) into[at + layout.areaDepot + i]! += b * b * shares.stayed[n - i]! * h;
    into[at + layout.areaDepotRate]! += b * b * shares.stayedTwice * h * h;
  }
  for (let r = 0; r < n; r++) into[at + layout.along + r] = shares.along[r]!;
  if (!infused) return;
  // A constant input over h, in the chain itself: a chain of r compartments that empties into one of its own rate.
  chainShares(shares, n, y, y, ey, ey, false);
  for (let i = 0; i < n; i++) into[at + layout.alongRate + i] = shares.stayed[i]! * h;
}

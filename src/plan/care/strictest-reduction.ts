import type { Action } from '../../core/index.ts';
import type { Voice } from './voice.ts';

/** Of several reductions the one that leaves least; voices that name no figure come after those that do. */
export function strictest(voices: readonly Voice[]): Voice {
  return voices.toSorted((a, b) => remains(a) - remains(b))[0]!;
}

/** Fraction of the dose that remains, as far as the actions tell; above 1 where they name no fraction. */
function remains(voice: Voice): number {
  return Math.min(...voice.actions.map(fractionOf), 3);
}

function fractionOf(action: Action): number {
  if (action.code === 'set-dose') return action.factorLow ?? action.factorHigh ?? 1.5;
  // A ceiling names no fraction; of several the lower one comes first.
  return action.code === 'limit-dose' ? 1.5 + Math.min(action.max.value, 1e5) / 1e6 : 2;
}

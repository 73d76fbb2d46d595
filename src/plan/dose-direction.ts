import type { Action } from '../core/index.ts';

/** Where one action moves the dose: down below 1 or `lower`, up above 1 or `higher`; null where it does not, or does not say. */
export function directionOf(action: Action): 'up' | 'down' | null {
  switch (action.code) {
    case 'set-dose': {
      if (action.direction !== undefined) return action.direction === 'lower' ? 'down' : 'up';
      const factor = action.factorHigh ?? action.factorLow;
      if (factor === 1 && action.base === 'lowest-label-start') return 'down';
      if (factor !== undefined && factor !== 1) return factor < 1 ? 'down' : 'up';
      return action.max !== undefined && action.amountLow === undefined ? 'down' : null;
    }
    case 'refer-dose':
      return action.direction === undefined ? null : action.direction === 'lower' ? 'down' : 'up';
    case 'limit-dose':
      return 'down';
    case 'titrate':
      return action.direction === 'up' || action.direction === 'down' ? action.direction : null;
    case 'set-interval':
      return action.direction === undefined ? null : action.direction === 'longer' ? 'down' : 'up';
    default:
      return null;
  }
}

/** Where several actions that belong together move it; null where they pull both ways or do not say. */
export function directionOfAll(actions: readonly Action[]): 'up' | 'down' | null {
  const doses = actions.filter((action) => action.code !== 'titrate');
  // "Half the starting dose, then titrate up" is a lower dose: titration turns the mark only where nothing else does.
  for (const some of [doses, actions]) {
    const directions = new Set(some.flatMap((action) => directionOf(action) ?? []));
    if (directions.size > 0) return directions.size === 1 ? [...directions][0]! : null;
  }
  return null;
}

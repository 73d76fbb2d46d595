import { useEffect, useState } from 'react';
import type { CarePlanDocument } from '../../../../src/engine/index.ts';
import type { AidOfPlan } from '../../../../src/plan/index.ts';
import { engine } from '../../engine/client.ts';

const asked = new WeakMap<object, Promise<readonly AidOfPlan[]>>();

export type Choices =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly aids: readonly AidOfPlan[] }
  | { readonly state: 'failed'; readonly error: unknown };

/** Decision aids for a plan, asked for once a plan. */
export function useChoices(plan: CarePlanDocument): Choices {
  const [choices, setChoices] = useState<Choices>({ state: 'looking' });
  useEffect(() => {
    let stale = false;
    const asking = asked.get(plan) ?? engine.call('choices', { plan });
    asked.set(plan, asking);
    asking.then(
      (aids) => stale || setChoices({ state: 'found', aids }),
      (error: unknown) => {
        asked.delete(plan);
        if (!stale) setChoices({ state: 'failed', error });
      },
    );
    return () => {
      stale = true;
    };
  }, [plan]);
  return choices;
}

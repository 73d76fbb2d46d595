import { useEffect, useState } from 'react';
import type { CarePlanDocument, DrugCheck } from '../../../../src/engine/index.ts';
import { engine } from '../../engine/client.ts';
import { planDay } from '../../app/make-plan.ts';

const asked = new WeakMap<CarePlanDocument, Map<string, Promise<DrugCheck | null>>>();

/** What the plan would say of medicines, as the answers come; null where one cannot be checked. */
export function useChecks(plan: CarePlanDocument, drugs: readonly string[]): ReadonlyMap<string, DrugCheck | null> {
  const [found, setFound] = useState<ReadonlyMap<string, DrugCheck | null>>(new Map());
  const wanted = drugs.join(' ');
  useEffect(() => {
    let stale = false;
    const known = asked.get(plan) ?? new Map<string, Promise<DrugCheck | null>>();
    asked.set(plan, known);
    for (const drug of wanted.split(' ').filter((one) => one !== '')) {
      const asking =
        known.get(drug) ?? engine.call('check', { drug, plan, now: planDay() }).catch((): DrugCheck | null => null);
      known.set(drug, asking);
      void asking.then((check) => stale || setFound((was) => new Map([...was, [drug, check]])));
    }
    return () => {
      stale = true;
    };
  }, [plan, wanted]);
  return found;
}

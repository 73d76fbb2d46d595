import { useEffect, useState } from 'react';
import type { CarePlanDocument, DrugCheck } from '../../../../src/engine/index.ts';
import { planDay } from '../../app/make-plan.ts';
import { engine } from '../../engine/client.ts';

export type Checking =
  | { readonly phase: 'nothing' }
  | { readonly phase: 'checking' }
  | { readonly phase: 'done'; readonly check: DrugCheck }
  | { readonly phase: 'failed'; readonly error: unknown };

const NONE: readonly string[] = [];

/**
 * One medicine against one plan, asked of the worker; asked again when either is another.
 * @param drug null: nothing is asked
 * @param replaces uses of the record that it takes the place of
 */
export function useCheck(plan: CarePlanDocument, drug: string | null, replaces: readonly string[] = NONE): Checking {
  const key = drug === null ? null : `${drug} ${replaces.join()}`;
  const [state, setState] = useState<{
    readonly key: string | null;
    readonly plan: CarePlanDocument;
    readonly now: Checking;
  }>({
    key: null,
    plan,
    now: { phase: 'nothing' },
  });
  useEffect(() => {
    if (drug === null || key === null) return;
    let wanted = true;
    const keep = (now: Checking): void => void (wanted && setState({ key, plan, now }));
    engine.call('check', { drug, plan, now: planDay(), replaces }).then(
      (check) => keep({ phase: 'done', check }),
      (error: unknown) => keep({ phase: 'failed', error }),
    );
    return () => {
      wanted = false;
    };
    // The key holds the drug and what it replaces.
  }, [key, plan]);
  if (key === null) return { phase: 'nothing' };
  return state.key === key && state.plan === plan ? state.now : { phase: 'checking' };
}

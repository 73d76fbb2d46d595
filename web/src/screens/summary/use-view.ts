import { useEffect, useMemo, useState } from 'react';
import type { CarePlan } from '../../../../src/plan/index.ts';
import { change, session, useSession } from '../../app/session.ts';
import { engine } from '../../engine/client.ts';
import type { AtcOf } from './order-by-view.ts';
import { type Specialty, VIEW_CHOICE, specialtyOf } from './specialties.ts';

/** The chosen front page; null: the plan's own order. */
export function useView(): Specialty | null {
  return specialtyOf(useSession((one) => one.choices[VIEW_CHOICE]));
}

/** @param id null: the plan's own order */
export function chooseView(id: string | null): void {
  const { [VIEW_CHOICE]: _was, ...others } = session.get().choices;
  change({ choices: id === null ? others : { ...others, [VIEW_CHOICE]: id } });
}

/** ATC codes of the plan's medicines; empty until they are there, and where no view asks for them. */
export function useAtc(plan: CarePlan, view: Specialty | null): AtcOf {
  const [codes, setCodes] = useState<AtcOf>({});
  const wanted = view !== null;
  const drugs = useMemo(
    () => [...new Set(plan.items.flatMap((item) => (item.drug === null ? [] : [item.drug])))].toSorted(),
    [plan],
  );
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    engine.call('atcCodes', { drugs }).then(
      (found) => current && setCodes(found),
      // Without codes the view orders by conditions, checks and values alone.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted, drugs]);
  return codes;
}

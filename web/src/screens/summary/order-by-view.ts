import type { CareItem, CarePlan } from '../../../../src/plan/index.ts';
import type { Specialty } from './specialties.ts';

/** ATC codes by drug id. */
export type AtcOf = Readonly<Record<string, readonly string[]>>;

const MOST_ACT_NOW = 5;

export interface ActNowView {
  /** At most five lines. */
  readonly shown: readonly CareItem[];
  /** What the whole plan has under Act now and this view has not: it stands below, and is counted. */
  readonly below: readonly CareItem[];
}

/** Whether a specialty's page leads with a line. */
export function leads(view: Specialty, item: CareItem, plan: CarePlan, atcOf: AtcOf): boolean {
  const drugs = item.drug === null ? [] : [item.drug];
  const analytes = new Set(view.analytes);
  const measured = [
    ...item.used.flatMap((id) => plan.person.measurements.find((one) => one.id === id)?.analyte ?? []),
    ...item.used.flatMap((id) => /^(?:measurement|derived)\/(.+)$/.exec(id)?.[1] ?? []),
    item.id.slice(item.id.indexOf('/') + 1),
    ...item.actions.flatMap((action) => (action.code === 'monitor' ? action.what : [])),
  ];
  return (
    drugs.some((drug) => (atcOf[drug] ?? []).some((code) => view.atc.some((start) => code.startsWith(start)))) ||
    item.used.some((id) => id.startsWith('condition/') && view.conditions.includes(id.slice('condition/'.length))) ||
    item.sides.some((side) => side.won && side.check !== null && view.checks.includes(side.check)) ||
    measured.some((one) => analytes.has(one))
  );
}

/**
 * Act now as a specialty reads it: what interrupts stays first whoever reads, then the lines of the specialty that ask for something,
 * then the rest of the plan's own Act now.
 * @param view null: the plan's own order
 */
export function actNowOf(plan: CarePlan, view: Specialty | null, atcOf: AtcOf): ActNowView {
  const own = plan.actNow.flatMap((id) => plan.items.find((item) => item.id === id) ?? []);
  if (view === null || view.elsewhere !== undefined) return { shown: own, below: [] };
  const isLead = (item: CareItem): boolean => leads(view, item, plan, atcOf);
  const loud = own.filter((item) => item.urgent || item.tier === 'interrupt');
  const lead = plan.items.filter((item) => asks(item) && isLead(item));
  const order = [...new Set([...loud, ...lead, ...own])];
  const shown = order.slice(0, MOST_ACT_NOW);
  return { shown, below: own.filter((item) => !shown.includes(item)) };
}

/** The lines of a list that lead, then the others, each in the plan's order. */
export function leadFirst<T>(
  list: readonly T[],
  itemOf: (one: T) => CareItem | null,
  plan: CarePlan,
  view: Specialty | null,
  atcOf: AtcOf,
): { readonly first: readonly T[]; readonly rest: readonly T[] } {
  if (view === null || view.elsewhere !== undefined) return { first: list, rest: [] };
  const isLead = (one: T): boolean => {
    const item = itemOf(one);
    return item !== null && leads(view, item, plan, atcOf);
  };
  return { first: list.filter(isLead), rest: list.filter((one) => !isLead(one)) };
}

function asks(item: CareItem): boolean {
  return item.word !== 'usual-care' && item.tier !== 'quiet';
}

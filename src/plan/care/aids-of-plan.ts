import {
  type DecisionAidBody,
  type Fact,
  type Knowledge,
  factsOf,
  withWiderConditions,
} from '../../knowledge/index.ts';
import type { CarePlan } from './care-plan.ts';

/** A decision aid beside a plan. */
export interface AidOfPlan {
  readonly aid: Fact<DecisionAidBody>;
  /** Medicine, gene result and condition that the aid speaks of are this person's; else it is written for somebody else. */
  readonly fits: boolean;
}

type Facts = Pick<Knowledge, 'facts'>;

/**
 * All aids, those that fit the person first. An aid that names genes speaks to people whose result asks for something; one that
 * names conditions, to people who have one of them, or a narrower one. What the record does not say does not fit.
 */
export function aidsOfPlan(people: Facts, knowledge: Facts, plan: CarePlan): readonly AidOfPlan[] {
  const drugs = takenOf(plan);
  const conditions = conditionsOf(knowledge, plan);
  const lines = new Set<string>([
    ...plan.items.map(({ kind }) => kind),
    ...(plan.tests.next.some(({ of }) => of.kind === 'gene') ? ['test-first'] : []),
  ]);
  const order = (drug: string): number => plan.items.findIndex((item) => item.drug === drug);
  return [...factsOf(people, 'decision-aid').values()]
    .map((aid) => {
      const about = aid.body.appliesTo;
      const shared = about.drugs.filter((drug) => drugs.has(drug));
      const fits =
        (shared.length > 0 || about.lines.some((line) => lines.has(line))) &&
        (about.genes.length === 0 || shared.some((drug) => asks(plan, drug, about.genes))) &&
        (about.conditions.length === 0 || about.conditions.some((one) => conditions.has(one)));
      // The aid about the most urgent line stands first.
      const rank = Math.min(...shared.map(order).filter((at) => at >= 0), plan.items.length);
      return { aid, fits, rank };
    })
    .toSorted((a, b) => Number(b.fits) - Number(a.fits) || a.rank - b.rank || (a.aid.id < b.aid.id ? -1 : 1))
    .map(({ aid, fits }) => ({ aid, fits }));
}

function takenOf({ person }: CarePlan): ReadonlySet<string> {
  return new Set(
    person.medicines
      .filter(({ status }) => status === 'active' || status === 'planned')
      .flatMap(({ ingredients }) => ingredients),
  );
}

/** Conditions, procedures, and what medicines are taken for; each with the wider ones. */
function conditionsOf(knowledge: Facts, { person }: CarePlan): ReadonlySet<string> {
  const own = [
    ...person.conditions.filter(({ status }) => status === 'active').flatMap(({ conditions }) => conditions),
    ...person.procedures.flatMap(({ means }) => means),
    ...person.medicines.filter(({ status }) => status === 'active').flatMap(({ indications }) => indications),
  ];
  return new Set(own.flatMap((id) => withWiderConditions(knowledge, id)));
}

/** Whether one of the genes asks for something of a medicine that is taken. */
function asks({ genome }: CarePlan, drug: string, genes: readonly string[]): boolean {
  return genome.items.some(
    (item) =>
      item.drug === drug &&
      item.word !== 'usual-care' &&
      item.word !== 'not-enough-data' &&
      item.guidance.genes.some((gene) => genes.includes(gene)),
  );
}

import { type ExchangedPhenotype, yearsAt } from '../../core/index.ts';
import { type Knowledge, classMembers, productParts } from '../../knowledge/index.ts';
import {
  type CostAssessment,
  type PriceList,
  type SafetyResult,
  constitutionOf,
  isAllergyTo,
  monthlyCost,
  rankAlternatives,
  scheduleDay,
} from '../../medicines/index.ts';
import {
  type CareSupports,
  type CurrentMedicine,
  type DoseFinding,
  type MedicineFinding,
  type Stopping,
  currentMedicines,
} from '../../plan/index.ts';
import type { MedicineUse, PersonRecord } from '../../record/index.ts';
import { timedDoses } from '../dosing/timed-doses.ts';
import { lastingConditions } from './lasting-conditions.ts';
import { safetyOf } from './safety-of.ts';
import { stoppingFor } from './stopping-for.ts';

export interface SupportsInput {
  readonly knowledge: Knowledge;
  readonly record: PersonRecord;
  readonly phenotypes: readonly ExchangedPhenotype[];
  readonly guidance: readonly MedicineFinding[];
  readonly safety: SafetyResult;
  readonly prices: PriceList | null;
  /** ISO date. */
  readonly now: string;
  /** Doses that were computed: the day keeps their hours. */
  readonly doses?: readonly DoseFinding[];
}

/** What the medicines part answers to the planner about this person. */
export function supportsOf(input: SupportsInput): CareSupports {
  const { knowledge, record, safety, prices, now } = input;
  const words = new Map(input.guidance.map(({ value }) => [value.drug, value.atLeast ?? value.word]));
  const age = record.birthDate === null ? null : yearsAt(record.birthDate.value, now);
  const derived = (id: string): number | null =>
    safety.derived.find((value) => value.id === id && value.flags.length === 0)?.value.value ?? null;
  const weight = record.measurements.find(({ analyte, value }) => analyte === 'weight' && value !== null);
  const medicines = currentMedicines(record, productParts(knowledge));
  const conditions = [...lastingConditions(knowledge, record).keys()];
  const constitution = constitutionOf(knowledge, {
    record,
    now,
    phenotypes: input.phenotypes,
    derived: safety.derived,
  });
  const stops = new Map<string, Stopping>();
  const costOf = (medicine: CurrentMedicine): CostAssessment => costOfUses(medicine, prices);
  const budget = record.means.monthlyBudget?.value ?? null;

  return {
    cost: costOf,
    schedule: () => scheduleDay(knowledge, record.medicines, { doses: timedDoses(knowledge, input.doses ?? []) }),
    stopping: (drug) => {
      const known = stops.get(drug) ?? stoppingFor(knowledge, record, drug, now);
      stops.set(drug, known);
      return known;
    },
    alternatives: (medicine, leaving, guided) => {
      const beside = medicines.filter(({ drug }) => drug !== medicine.drug && !leaving.has(drug));
      const spent = beside.reduce((sum, other) => {
        const cost = costOf(other);
        return cost.status === 'assessed' ? sum + cost.value.amount : sum;
      }, 0);
      const indications = [...new Set(medicine.uses.flatMap((use) => use.indications))];
      // A medicine stands in the tables of several indications; it is checked once.
      const checked = new Map<string, SafetyResult>();
      const check = (candidate: string): SafetyResult =>
        safetyOf(knowledge, {
          record: withCandidate(record, medicine, leaving, candidate),
          phenotypes: input.phenotypes,
          now,
          derived: safety.derived,
          withoutOmissions: true,
          only: candidate,
          constitution,
        });
      const table = rankAlternatives(knowledge, {
        drug: medicine.drug,
        indication: indications.length === 0 ? null : indications,
        geneWord: (drug) => words.get(drug) ?? 'usual-care',
        checks: (candidate) => {
          const known = checked.get(candidate) ?? check(candidate);
          checked.set(candidate, known);
          return known;
        },
        allergic: (candidate) => isAllergyTo(knowledge, record, candidate),
        guided,
        person: {
          conditions,
          ageYears: age?.least ?? null,
          sex: record.sex?.value ?? null,
          weightKg: weight?.value?.unit === 'kg' ? weight.value.value : null,
          egfr: derived('egfr-ckd-epi-2021'),
          pregnancy: record.pregnancy?.value ?? null,
          taking: beside.flatMap(({ drug, also }) => [drug, ...also]),
          budgetLeft: budget === null ? null : budget - spent,
          budgetCurrency: record.means.currency?.value ?? null,
        },
        wishes: record.wishes,
        prices,
        classes: (id) => classMembers(knowledge, id),
      });
      return table.rows.length + table.excluded.length + table.byIndication.length === 0 ? null : table;
    },
  };
}

/** The record as it would be with a candidate in the place of a medicine, for the same reason. */
function withCandidate(
  record: PersonRecord,
  medicine: CurrentMedicine,
  leaving: ReadonlySet<string>,
  candidate: string,
): PersonRecord {
  const [first] = medicine.uses;
  const ends = (use: MedicineUse): boolean =>
    use.ingredients.includes(medicine.drug) || use.ingredients.some((drug) => leaving.has(drug));
  const planned: MedicineUse = {
    ...first!,
    id: 'candidate',
    written: candidate,
    codes: [],
    ingredients: [candidate],
    resolvedBy: 'name',
    status: 'planned',
    dose: null,
    route: null,
    since: null,
    response: null,
    tolerance: null,
  };
  return {
    ...record,
    medicines: [...record.medicines.filter((use) => use.status === 'stopped' || !ends(use)), planned],
  };
}

/** What all uses of a medicine cost together; not assessed where one of them is not. */
function costOfUses(medicine: CurrentMedicine, prices: PriceList | null): CostAssessment {
  const costs = medicine.uses.map((use) =>
    monthlyCost(prices, medicine.drug, use.asNeeded ? null : use.dose, use.written),
  );
  const [first] = costs;
  const open = costs.find((cost) => cost.status !== 'assessed');
  if (first === undefined || open !== undefined)
    return open ?? { status: 'not-assessed', reason: 'not-listed', settledBy: [] };
  if (costs.length === 1 || first.status !== 'assessed') return first;
  const amount = costs.reduce((sum, cost) => sum + (cost.status === 'assessed' ? cost.value.amount : 0), 0);
  return { status: 'assessed', value: { ...first.value, amount: Math.round(amount * 100) / 100 } };
}

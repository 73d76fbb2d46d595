import { type Action, ENGINE_VERSION, PropriaError, orderAssessors } from '../../core/index.ts';
import { type Knowledge, productParts } from '../../knowledge/index.ts';
import {
  type AlternativeTable,
  type PriceList,
  type SafetyResult,
  demonstrationPrices,
} from '../../medicines/index.ts';
import type { GeneResult, PersonContext } from '../../pgx/index.ts';
import {
  type CareItem,
  type GatheredFindings,
  type MedicineFinding,
  currentMedicines,
  makeCarePlan,
} from '../../plan/index.ts';
import { type MedicineUse, type PersonRecord, createResolver } from '../../record/index.ts';
import { type AssessContext, exchanged, guidanceAssessor } from '../assessors.ts';
import { sameKnowledge } from '../assess-person.ts';
import { type CarePlanDocument, type KnowledgeMark, SCHEMAS } from '../documents.ts';
import { contextAssessor, safetyAssessor } from './care-assessors.ts';
import { supportsOf } from './supports-of.ts';

export interface CheckRequest {
  /** Name, drug id or code of the medicine that is thought of. */
  readonly drug: string;
  readonly plan: CarePlanDocument;
  /** ISO date. */
  readonly now: string;
  readonly prices?: PriceList;
  /** Ids of the medicine uses whose place it takes: looked at as if they were not taken. */
  readonly replaces?: readonly string[];
}

/** What a prescriber is told of one medicine for one person. */
export interface DrugCheck {
  readonly made: string;
  readonly engine: string;
  readonly knowledge: KnowledgeMark;
  /** As asked for. */
  readonly written: string;
  readonly drug: string;
  /** The medicine stands in the record already: the line is that of the plan. */
  readonly taken: boolean;
  readonly item: CareItem;
  /** Ranked options for the same reason, also where the medicine fits; null where none is known. */
  readonly alternatives: AlternativeTable | null;
  /** What to begin with, where a source states it. */
  readonly startDose: readonly Action[];
  /** What to measure and when. */
  readonly monitor: readonly CareItem[];
  /** Lines of other medicines that would change, as they would be. */
  readonly others: readonly CareItem[];
  /** The plan with the medicine in it. */
  readonly plan: CarePlanDocument;
}

/**
 * A medicine added to a person's plan, as planned.
 * @throws PropriaError PLAN_UNKNOWN_MEDICINE, PLAN_SEVERAL_INGREDIENTS, CORE_OTHER_KNOWLEDGE
 */
export function checkDrug(knowledge: Knowledge, mark: KnowledgeMark, request: CheckRequest): DrugCheck {
  const { plan, now, drug: written, replaces = [] } = request;
  sameKnowledge({ id: plan.knowledge.id, digest: plan.knowledge.digest }, mark);
  const ingredients = resolve(knowledge, written);
  const products = productParts(knowledge);
  const kept = plan.person.medicines.filter((use) => !replaces.includes(use.id));
  const person = { ...plan.person, medicines: kept };
  const present = new Set(currentMedicines(person, products).flatMap((one) => [one.drug, ...one.also]));
  const taken = ingredients.every((one) => present.has(one));
  const record = taken ? person : { ...person, medicines: [...kept, plannedUse(ingredients, written, now)] };
  const findings = findingsOf(plan);
  const results = findings.genes.map((finding) => finding.value);
  const { safety, context, medicines } = assessAgain(knowledge, record, results, now);
  const supports = supportsOf({
    knowledge,
    record,
    phenotypes: results.flatMap(exchanged),
    guidance: medicines,
    safety,
    prices: request.prices ?? demonstrationPrices(knowledge),
    now,
    ...(plan.doses === undefined ? {} : { doses: plan.doses }),
  });
  const then: CarePlanDocument = {
    schema: SCHEMAS.care,
    ...makeCarePlan({ ...findings, medicines }, record, safety, knowledge, {
      now,
      engine: ENGINE_VERSION,
      findings: plan.findings,
      context,
      supports,
      ...(plan.doses === undefined ? {} : { doses: plan.doses }),
      monitorsApart: true,
    }),
  };
  // Of several ingredients that are medicines of their own the most urgent line leads; the others stand with the lines that change.
  const asked = currentMedicines(record, products).filter((one) =>
    [one.drug, ...one.also].some((id) => ingredients.includes(id)),
  );
  const item = then.items.find(({ id }) => asked.some((one) => id === `medicine/${one.drug}`))!;
  const medicine = asked.find((one) => item.id === `medicine/${one.drug}`)!;
  const { drug } = medicine;
  const before = new Map(plan.items.map((one) => [one.id, `${one.kind} ${one.word}`]));
  return {
    made: now,
    engine: ENGINE_VERSION,
    knowledge: mark,
    written,
    drug,
    taken,
    item,
    alternatives: item.alternatives ?? supports.alternatives(medicine, new Set(), null),
    startDose: item.actions.filter(({ code }) => STARTING.has(code)),
    monitor: then.items.filter(
      (one) => one.kind === 'monitor' && (one.drug === drug || one.trace.from?.includes(item.id) === true),
    ),
    others: then.items.filter(
      (one) =>
        one.id !== item.id &&
        one.id.startsWith('medicine/') &&
        (before.get(one.id) !== `${one.kind} ${one.word}` ||
          // Its line stays, and asks something more because of this medicine.
          (!taken && one.sides.some((side) => side.won && side.layer !== 'estimate' && side.with.includes(drug)))),
    ),
    plan: then,
  };
}

const STARTING: ReadonlySet<Action['code']> = new Set([
  'set-dose',
  'limit-dose',
  'use-label',
  'titrate',
  'set-interval',
  'refer-dose',
  'use-calculator',
]);

/** The one drug id that a name, an id or a code means. @throws PropriaError PLAN_UNKNOWN_MEDICINE */
export function resolveDrug(knowledge: Knowledge, written: string): string {
  return resolve(knowledge, written)[0]!;
}

function resolve(knowledge: Knowledge, written: string): readonly string[] {
  const id = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (knowledge.drugs.has(id)) return [id, ...(productParts(knowledge).get(id) ?? [])];
  const { ingredients } = createResolver(knowledge).medicine({
    written,
    codes: [{ system: 'rxnorm', code: written.trim() }],
  });
  if (ingredients.length > 0) return ingredients;
  if (ingredients.length > 1)
    throw new PropriaError('PLAN_SEVERAL_INGREDIENTS', {
      params: { name: written, ingredients: ingredients.join(', ') },
    });
  const near =
    id === '' ? [] : [...knowledge.drugs.keys()].filter((drug) => drug.startsWith(id.slice(0, 5))).slice(0, 5);
  throw new PropriaError('PLAN_UNKNOWN_MEDICINE', {
    params: { name: written, near: near.length === 0 ? 'none' : near.join(', ') },
  });
}

function plannedUse(ingredients: readonly string[], written: string, now: string): MedicineUse {
  return {
    id: 'candidate',
    written,
    codes: [],
    ingredients,
    resolvedBy: 'name',
    status: 'planned',
    kind: 'prescribed',
    dose: null,
    route: null,
    indications: [],
    since: null,
    stoppedOn: null,
    response: null,
    tolerance: null,
    asNeeded: false,
    at: { kind: 'stated', by: 'prescriber', date: now },
    date: now,
  };
}

/** The findings that a plan was made from, as far as it keeps them; the guidance is asked again. */
function findingsOf(plan: CarePlanDocument): GatheredFindings {
  return {
    genes: plan.genome.genes.map(({ id, result, trace }) => ({
      id,
      kind: 'pgx/gene',
      value: result,
      evidence: [],
      trace,
    })),
    medicines: [],
    inputs: plan.genome.inputs,
    outside: plan.genome.outside,
    notices: plan.genome.notices,
    group: plan.group,
  };
}

function assessAgain(
  knowledge: Knowledge,
  record: PersonRecord,
  results: readonly GeneResult[],
  now: string,
): { readonly safety: SafetyResult; readonly context: PersonContext; readonly medicines: readonly MedicineFinding[] } {
  const given = new Map<string, unknown>([
    ['pgx.results', results],
    ['phenotypes', results.flatMap(exchanged)],
    ['person.record', record],
    ['now', now],
  ]);
  const context: AssessContext = { knowledge, group: undefined, call: {} };
  const medicines: MedicineFinding[] = [];
  for (const assessor of orderAssessors([guidanceAssessor, safetyAssessor, contextAssessor], [...given.keys()])) {
    const result = assessor.assess(context, given);
    for (const [key, value] of result.gives) given.set(key, value);
    for (const found of result.findings)
      if (found.kind === 'medicine/guidance') medicines.push(found as MedicineFinding);
  }
  return {
    safety: given.get('medicines.safety') as SafetyResult,
    context: given.get('person.context') as PersonContext,
    medicines,
  };
}

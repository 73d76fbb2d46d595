import type { Action, ActionWord, Locator, RecordRef, Trace } from '../../core/index.ts';
import { type DoseAdvice, adviseDose, hasDoseModel } from '../../dosing/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Check, Concern, ConcernFinding } from '../../medicines/index.ts';
import { type DrugBeside, type GeneBeside, type MedicineFinding, WORD_ORDER } from '../../plan/index.ts';
import type { MedicineUse } from '../../record/index.ts';
import { dosingPersonOf } from '../dosing/dosing-person-of.ts';
import { safetyOf } from '../care/safety-of.ts';
import type { ProposedDrug } from './drugs-of-statements.ts';
import { type PersonKnown, isKnownGene } from './person-known.ts';

const METHOD = { id: 'plan/tumour', version: '1' } as const;

/** What the person's own genes, organs and medicines say of one proposed drug. */
export function drugBeside(proposed: ProposedDrug, known: PersonKnown, knowledge: Knowledge, now: string): DrugBeside {
  const { therapy, drug, statements } = proposed;
  const guided = drug === null ? undefined : known.guidance.get(drug);
  const genes = guided === undefined ? [] : guided.value.genes.map((gene) => geneBeside(gene, guided, known));
  const { concerns: own, unchecked } = drug === null ? NOTHING : concernsWith(drug, known, knowledge, now);
  const within = drug === null ? [] : concernsWithin(drug, proposed, own, known, knowledge, now);
  // What holds in one set alone does not speak for the medicine in the others.
  const always = within.filter(({ together }) => together.length === statements.length);
  const concerns = [...own, ...always.map(({ concern }) => concern)];
  const dose = drug === null ? null : doseOf(drug, known, knowledge, now);
  return {
    therapy,
    drug,
    statements,
    word: mostUrgent([guided?.value.word ?? null, ...concerns.map(({ value }) => loudWord(value))]),
    actions: distinct([
      ...(guided === undefined ? [] : actionsOf(guided)),
      ...concerns.flatMap(({ value }) => asked(value)),
    ]),
    genes,
    guidance: guided === undefined ? [] : guided.value.statements.map(({ record }) => record.id),
    concerns: [
      ...own.map(({ value }) => ({ id: value.id, code: value.mechanism, severity: value.tier, value })),
      ...within.map(({ concern: { value }, together }) => ({
        id: value.id,
        code: value.mechanism,
        severity: value.tier,
        value,
        together,
      })),
    ],
    ...(unchecked.length === 0 ? {} : { unchecked }),
    dose,
    trace: traceOf(
      proposed,
      guided,
      known,
      knowledge,
      [...own, ...within.map(({ concern }) => concern)].flatMap(({ trace }) => trace.facts),
    ),
  };
}

function geneBeside(gene: string, guided: MedicineFinding, known: PersonKnown): GeneBeside {
  const result = known.genes.get(gene)?.value;
  const settling = guided.value.settledBy.filter((one) => one.gene === gene);
  if (result === undefined || !isKnownGene(result))
    return {
      gene,
      phenotype: null,
      diplotypes: [],
      confidence: null,
      settledBy: settling.length > 0 ? settling : (result?.confidence.settledBy ?? [{ kind: 'other-test', gene }]),
    };
  const phenotypes = [...new Set(result.phenotypes.map(({ phenotype }) => phenotype))];
  const pairs = result.phenotypes.flatMap(({ diplotypes }) => diplotypes.map(({ alleles }) => alleles.join('/')));
  return {
    gene,
    phenotype: phenotypes.length === 0 ? null : phenotypes.join(' / '),
    diplotypes: [...new Set(pairs)],
    confidence: result.confidence.level,
    settledBy: settling,
  };
}

function mostUrgent(words: readonly (ActionWord | null)[]): ActionWord | null {
  return WORD_ORDER.find((word) => words.includes(word)) ?? null;
}

/** What is behind a click on the plan does not change the word here either. */
function loudWord({ tier, word }: Concern): ActionWord | null {
  return tier === 'quiet' ? null : word;
}

/** Asked of whoever prescribes it, by all statements that hold. */
function actionsOf(guided: MedicineFinding): readonly Action[] {
  return guided.value.statements
    .filter(({ standing }) => standing === 'holds')
    .flatMap(({ options }) => options.flatMap(({ actions }) => actions));
}

/** What a concern asks, without what to take instead: that is for the board, by the tumour. */
function asked({ tier, actions }: Concern): readonly Action[] {
  return tier === 'quiet' ? [] : actions.filter(({ code }) => code !== 'switch');
}

function distinct(actions: readonly Action[]): readonly Action[] {
  return [...new Map(actions.map((action) => [JSON.stringify(action), action])).values()];
}

interface Found {
  readonly concerns: readonly ConcernFinding[];
  /** Checks that could not be made. */
  readonly unchecked: readonly Check[];
}

const NOTHING: Found = { concerns: [], unchecked: [] };

/** Everything that stands between this drug and this person, were it prescribed today, alone or with another. */
function concernsWith(
  drug: string,
  known: PersonKnown,
  knowledge: Knowledge,
  now: string,
  partner: string | null = null,
): Found {
  const { record, phenotypes, derived, constitution } = known;
  const added = [drug, ...(partner === null ? [] : [partner])].filter((one) => !isTaken(one, record));
  const { concerns, matrix } = safetyOf(knowledge, {
    record: {
      ...record,
      medicines: [
        ...record.medicines,
        ...added.map((one) => planned(one, one === drug ? 'candidate' : `candidate:${one}`, now)),
      ],
    },
    phenotypes,
    now,
    derived,
    withoutOmissions: true,
    only: drug,
    constitution,
  });
  const isOf = ({ drug: of, with: others }: Concern): boolean => of === drug || others.includes(drug);
  // What its genes say stands with the guidance.
  return {
    concerns: concerns.filter(({ value }) => value.check !== 'gene' && isOf(value)),
    unchecked: Object.entries(matrix[drug] ?? {}).flatMap(([check, { state }]) =>
      state === 'not-checked' && check !== 'gene' ? [check as Check] : [],
    ),
  };
}

/** The drugs that a statement gives together, against each other: pair by pair, each with the statements that do. */
function concernsWithin(
  drug: string,
  { partners }: ProposedDrug,
  own: readonly ConcernFinding[],
  known: PersonKnown,
  knowledge: Knowledge,
  now: string,
): readonly { readonly concern: ConcernFinding; readonly together: readonly string[] }[] {
  const told = new Set(own.map(({ value }) => value.id));
  return partners.flatMap(({ drug: partner, statements: together }) =>
    // What several medicines do together is told of the one that is new.
    (isTaken(drug, known.record)
      ? concernsWith(partner, known, knowledge, now, drug)
      : concernsWith(drug, known, knowledge, now, partner)
    ).concerns
      .filter(
        ({ value }) =>
          !told.has(value.id) && [drug, partner].every((one) => one === value.drug || value.with.includes(one)),
      )
      .map((concern) => ({ concern, together })),
  );
}

/** By the models of its dose, where the record tells enough of the person to begin. */
function doseOf(drug: string, known: PersonKnown, knowledge: Knowledge, now: string): DoseAdvice | null {
  const { record, phenotypes, derived, group } = known;
  if (record.measurements.length === 0 || !hasDoseModel(knowledge, drug)) return null;
  const person = dosingPersonOf(knowledge, record, drug, { phenotypes, now, derived, group });
  return adviseDose(knowledge, person, drug, { now }, { brief: true });
}

function isTaken(drug: string, record: PersonKnown['record']): boolean {
  return record.medicines.some(({ status, ingredients }) => status !== 'stopped' && ingredients.includes(drug));
}

function planned(drug: string, id: string, now: string): MedicineUse {
  return {
    id,
    written: drug,
    codes: [],
    ingredients: [drug],
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
    at: { kind: 'stated', by: 'tumour-board', date: now },
    date: now,
  };
}

function traceOf(
  { record, drug, statements }: ProposedDrug,
  guided: MedicineFinding | undefined,
  known: PersonKnown,
  knowledge: Knowledge,
  facts: readonly Locator[],
): Trace {
  const records = new Map<string, RecordRef>();
  const add = (ref: RecordRef | undefined): void => void (ref !== undefined && records.set(ref.id, ref));
  add(record?.ref);
  if (drug !== null) add(knowledge.drugs.get(drug)?.ref);
  for (const ref of guided?.trace.records ?? []) add(ref);
  const genes = (guided?.value.genes ?? []).flatMap((gene) => known.genes.get(gene) ?? []);
  for (const { trace } of genes) for (const ref of trace.records) add(ref);
  const all = [...genes.flatMap(({ trace }) => trace.facts), ...facts];
  return {
    facts: [...new Map(all.map((at) => [JSON.stringify(at), at])).values()],
    records: [...records.values()],
    method: METHOD,
    from: statements,
  };
}

import { type SourceFingerprint, yearsAt } from '../../core/index.ts';
import { type Knowledge, factsOf, productParts } from '../../knowledge/index.ts';
import type { CheckResult, SafetyResult } from '../../medicines/index.ts';
import type { PersonContext } from '../../pgx/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import { makePlan } from '../make-plan.ts';
import type { GatheredFindings } from '../plan.ts';
import { type CarePlan, type DoseFinding, PRECEDENCE, RANKING } from './care-plan.ts';
import { careQuestions } from './care-questions.ts';
import { testsNotNeeded, valuesWanted } from './care-tests.ts';
import { chooseAlternative } from './choose-alternative.ts';
import { countryTiers } from './country-tiers.ts';
import { type CurrentMedicine, currentMedicines, unresolvedMedicines } from './current-medicines.ts';
import { geneCell } from './gene-column.ts';
import { guidanceOf } from './guidance-of.ts';
import { rowsOfLines } from './ids-of-lines.ts';
import { type ChanceOfChange, chanceOfChange, geneValues } from './gene-value.ts';
import { type UnrankedItem, mayBeReferred, medicineItem } from './medicine-item.ts';
import { monitorItems } from './monitor-items.ts';
import { type PricedCosts, costItems, pricedCosts } from './cost-items.ts';
import { mergeMonitors } from './merge-monitors.ts';
import { endedItems, habitItems, startItems, watchItems } from './other-items.ts';
import { promptItems } from './prompt-items.ts';
import { sexNotices } from './sex-notice.ts';
import { sourcesOf } from './sources-of-plan.ts';
import { actNowOf, rankCare } from './rank-care.ts';
import { type Resolved, resolveMedicines } from './resolve-medicines.ts';
import type { Verdict } from './resolve-voices.ts';
import type { CareSupports, GuidedSwitch, Stopping } from './supports.ts';
import { timeItems } from './time-items.ts';

export interface CarePlanOptions {
  /** ISO date. */
  readonly now: string;
  readonly engine: string;
  /** SHA-256 of the findings document. */
  readonly findings: string;
  /** What the guidance was asked with: the value of a missing genotype is reckoned with the same. */
  readonly context: PersonContext;
  readonly supports: CareSupports;
  readonly doses?: readonly DoseFinding[];
  /** What is measured of one medicine stands apart from its line too: for who asks about that medicine alone. */
  readonly monitorsApart?: true;
}

/** Everything known of one person, gathered, resolved to one line a medicine, and ranked. Pure: equal input, equal output. */
export function makeCarePlan(
  findings: GatheredFindings,
  record: PersonRecord,
  safety: SafetyResult,
  knowledge: Knowledge,
  options: CarePlanOptions,
): CarePlan {
  const { now, supports } = options;
  const medicines = currentMedicines(record, productParts(knowledge));
  const present = new Set(medicines.flatMap(({ drug, also }) => [drug, ...also]));
  const guidance = new Map(findings.medicines.map((finding) => [finding.value.drug, finding]));
  const country = countryTiers(knowledge, record);
  const input = { medicines, guidance, safety, record, knowledge, tiers: country.tiers, supports, now };
  const first = resolveMedicines(input);
  const matrix = withGenes(rowsOfLines(safety.matrix, medicines), medicines, guidance);
  const schedule = supports.schedule();
  const untested = geneValues({
    knowledge,
    results: findings.genes.map((finding) => finding.value),
    context: options.context,
    group: findings.group,
    drugs: present,
  });
  const chances = chanceOfChange(untested);
  const parts = { guidance, matrix, knowledge, supports, now, chances };
  // What goes on until a specialist has spoken still meets its partners: theirs is judged again.
  const firstLines = new Map(
    medicines
      .filter((medicine) => mayBeReferred(first.verdicts.get(medicine.drug)!, stoppingOfAll(medicine, supports)))
      .map((medicine) => [medicine.drug, itemOf(medicine, first, parts)]),
  );
  const goingOn = new Set(
    [...firstLines].flatMap(([drug, { kind, until }]) => (kind === 'refer' && until.length > 0 ? [drug] : [])),
  );
  const resolved = goingOn.size === 0 ? first : resolveMedicines({ ...input, goingOn });
  const lines = medicines.map((medicine) =>
    sameVerdict(first, resolved, medicine.drug)
      ? (firstLines.get(medicine.drug) ?? itemOf(medicine, first, parts))
      : itemOf(medicine, resolved, parts),
  );
  const priced = pricedCosts(medicines, record, supports);
  const beside: readonly UnrankedItem[] = [
    ...monitorItems(
      resolved.verdicts,
      resolved.leaving,
      measurableIn(knowledge),
      (drug) => levelsOf(drug, knowledge),
      now,
    ),
    ...startItems(safety, now),
    ...endedItems(record, supports, now),
    ...watchItems(safety, present, now),
    ...habitItems(safety, present, now),
    ...timeItems(schedule, medicines, knowledge, now),
    ...costItems(priced, record, resolved.leaving, knowledge, now),
    ...promptItems(record, medicines, safety, knowledge, now),
  ];
  const unranked = options.monitorsApart === true ? [...lines, ...beside] : mergeMonitors(lines, beside, now);
  const planned = new Set(medicines.filter((medicine) => medicine.planned).map(({ drug }) => drug));
  const items = rankCare(unranked, record, planned);
  const own = [...present].flatMap((drug) => guidance.get(drug) ?? []);
  const next = [...untested.filter((test) => test.couldChange.length > 0), ...valuesWanted(matrix, safety.derived)];
  const tests = { notNeeded: testsNotNeeded(findings.genes, own, items, record, now), next };
  const notChecked = unresolvedMedicines(record);
  const notices = [...record.notices, ...findings.notices, ...sexNotices(record, findings)];
  const genome = makePlan(findings, knowledge, {
    now,
    engine: options.engine,
    findings: options.findings,
    medicines: [...present],
  });
  return {
    made: now,
    engine: options.engine,
    knowledge: knowledge.release,
    sources: sourcesOf(knowledge, safety, items, genome.sources),
    person: record,
    ageYears: record.birthDate === null ? null : (yearsAt(record.birthDate.value, now)?.least ?? null),
    group: findings.group,
    findings: options.findings,
    precedence: PRECEDENCE,
    ranking: RANKING,
    country,
    items,
    costs: costsOf(priced),
    actNow: actNowOf(items),
    notChecked,
    matrix,
    concerns: safety.concerns,
    omissions: safety.omissions,
    unresolved: safety.unresolved,
    burdens: safety.burdens,
    enzymes: safety.enzymes,
    derived: safety.derived,
    schedule,
    ...(options.doses === undefined || options.doses.length === 0 ? {} : { doses: options.doses }),
    tests,
    questions: careQuestions(items, notChecked, tests, notices),
    genome,
    documents: distinctSources([
      ...record.sources,
      ...findings.inputs.map((input) => input.source),
      ...findings.outside,
    ]),
    notices,
  };
}

function itemOf(
  medicine: CurrentMedicine,
  resolved: Resolved,
  parts: {
    readonly guidance: ReadonlyMap<string, GatheredFindings['medicines'][number]>;
    readonly matrix: CarePlan['matrix'];
    readonly knowledge: Knowledge;
    readonly supports: CareSupports;
    readonly now: string;
    readonly chances: ChanceOfChange;
  },
): UnrankedItem {
  const { knowledge, supports, now } = parts;
  const verdict = resolved.verdicts.get(medicine.drug)!;
  const ends = verdict.demand === 'stop' || verdict.demand === 'weigh';
  const alternatives = ends ? supports.alternatives(medicine, resolved.leaving, guidedSwitch(verdict)) : null;
  return medicineItem({
    medicine,
    verdict,
    guidance: guidanceOf(medicine, parts.guidance),
    stopping: stoppingOfAll(medicine, supports),
    alternatives,
    choice: chooseAlternative(alternatives, {
      reasonStated: medicine.uses.some((use) => use.indications.length > 0),
      takenAlone: resolved.verdicts.size === 1,
      essential: stoppingOfAll(medicine, supports).essential !== null && !medicine.planned,
    }),
    cost: supports.cost(medicine),
    drug: knowledge.drugs.get(medicine.drug),
    cells: parts.matrix[medicine.drug] ?? {},
    levels: levelsOf(medicine.drug, knowledge),
    chanceOfChange: parts.chances([medicine.drug, ...medicine.also], guidanceOf(medicine, parts.guidance)),
    now,
  });
}

function sameVerdict(one: Resolved, other: Resolved, drug: string): boolean {
  return one === other || JSON.stringify(one.verdicts.get(drug)) === JSON.stringify(other.verdicts.get(drug));
}

/** A product must not be missing, or not end at once, where one of its parts must not. */
function stoppingOfAll({ drug, also }: CurrentMedicine, supports: CareSupports): Stopping {
  const all = [drug, ...also].map((id) => supports.stopping(id));
  return {
    essential: all.find(({ essential }) => essential !== null)?.essential ?? null,
    taper: all.find(({ taper }) => taper !== null)?.taper ?? null,
  };
}

/** Several values at once, by the name that rules give them together. */
const PANELS = ['blood-pressure', 'blood-count', 'ecg'];

function measurableIn(knowledge: Knowledge): ReadonlySet<string> {
  return new Set([...factsOf(knowledge, 'analyte').keys(), ...factsOf(knowledge, 'measure').keys(), ...PANELS]);
}

/** The first switch that a deciding guideline on a gene asks for; rules of conditions name options of one indication only. */
function guidedSwitch(verdict: Verdict): GuidedSwitch | null {
  for (const { actions, records } of verdict.won.filter((voice) => voice.from === 'gene'))
    for (const action of actions)
      if (action.code === 'switch' && records[0] !== undefined)
        return { to: action.to, not: action.not ?? [], record: records[0].id };
  return null;
}

/** Analytes that measure the medicine or its effect. */
function levelsOf(drug: string, knowledge: Knowledge): readonly string[] {
  const analytes = factsOf(knowledge, 'analyte');
  const known = [...factsOf(knowledge, 'own-data').values()].flatMap(({ body }) =>
    body.by === 'measurement' && body.drugs.includes(drug) ? [body.analyte] : [],
  );
  const level = `${drug}-level`;
  return [...new Set([...known, ...(analytes.has(level) ? [level] : [])])];
}

/** The checks' matrix with the column that genes fill. */
function withGenes(
  matrix: SafetyResult['matrix'],
  medicines: readonly CurrentMedicine[],
  guidance: ReadonlyMap<string, GatheredFindings['medicines'][number]>,
): CarePlan['matrix'] {
  const genes = medicines.map((medicine): readonly [string, CheckResult] => [
    medicine.drug,
    geneCell(guidanceOf(medicine, guidance)),
  ]);
  const rows = new Map(Object.entries(matrix));
  for (const [drug, gene] of genes) {
    const row = rows.get(drug);
    if (row !== undefined) rows.set(drug, { ...row, gene });
  }
  return Object.fromEntries(rows);
}

function costsOf(priced: PricedCosts | null): CarePlan['costs'] {
  if (priced === null) return null;
  const { priced: _each, ...costs } = priced;
  return costs;
}

function distinctSources(sources: readonly SourceFingerprint[]): readonly SourceFingerprint[] {
  return [...new Map(sources.map((source) => [`${source.name} ${source.readSha256}`, source])).values()];
}

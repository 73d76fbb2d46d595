import { type Locator, PropriaError, canonicalJson, digestOf } from '../../core/index.ts';
import { CHECKS, type Check, type CheckResult } from '../../medicines/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { Plan } from '../plan.ts';
import type { CareItem, CarePlan } from './care-plan.ts';

/** What cannot be told from the plan alone. */
export interface SharingRules {
  /** Condition ids that are inherited, or known by a genetic test: naming one tells of the genes. */
  readonly inherited: ReadonlySet<string>;
}

/**
 * The plan for somebody who may not learn of genes: an employer, an insurer. Everything that rests on genes, on the family or on a
 * genetic test is left out, and so is whatever cannot be shown to be free of them: kinds of facts, records and sides are allowed by
 * name, free text is never kept, and the result is searched once more. What was left out leaves no trace, not even its number.
 * @throws PropriaError PLAN_NOT_WITHOUT_GENETICS where the search still finds a gene
 */
export function withoutGenetics(plan: CarePlan, rules: SharingRules): CarePlan {
  const tells = tellsOf(plan);
  const free = (value: unknown): boolean => !tells(canonicalJson(value));
  const person = personOf(plan.person, rules, free);
  const facts = new Set([
    ...person.medicines.map(({ id }) => id),
    ...person.measurements.flatMap(({ id, analyte }) => (analyte === null ? [id] : [id, `measurement/${analyte}`])),
    ...person.conditions.flatMap(({ id, conditions }) => [id, ...conditions.map((one) => `condition/${one}`)]),
    ...person.allergies.map(({ id }) => id),
    ...plan.derived.map(({ id }) => `derived/${id}`),
    ...['age', 'sex'].map((field) => `person/${field}`),
    ...Object.keys(person.lifestyle).map((field) => `lifestyle/${field}`),
  ]);
  const items = plan.items
    .filter((item) => isFree(item, facts))
    .map(plainItem)
    .filter(free);
  const kept = new Set(items.map(({ id }) => id));
  const sides = new Set(items.flatMap((item) => item.sides.map(({ id }) => id)));
  const bodies = new Set(items.flatMap(({ sides }) => sides.flatMap((side) => side.bodies)));
  const said: CarePlan = {
    made: plan.made,
    engine: plan.engine,
    knowledge: { ...plan.knowledge, overlays: [] },
    sources: plan.sources.filter((source) => bodies.has(source.id) && free(source)),
    person,
    ageYears: plan.ageYears,
    group: 'mixture',
    findings: digestOf(items),
    precedence: plan.precedence,
    ranking: plan.ranking,
    country: { code: plan.country.code, tiers: [], record: null },
    items,
    costs: null,
    actNow: plan.actNow.filter((id) => kept.has(id)),
    notChecked: [],
    matrix: Object.fromEntries(person.medicines.flatMap(({ ingredients }) => ingredients.map((id) => [id, NOT_SAID]))),
    concerns: plan.concerns.filter(({ id, value }) => sides.has(id) || sides.has(value.id)),
    omissions: [],
    unresolved: { medicines: [], conditions: [], allergies: [] },
    burdens: [],
    enzymes: [],
    derived: plan.derived.filter(free),
    schedule: { slots: [], unplaced: [], clashes: [], notChecked: [] },
    tests: { notNeeded: [], next: [] },
    questions: [],
    genome: noGenome(plan, digestOf(items)),
    documents: [],
    notices: [],
  };
  if (tells(canonicalJson(said))) throw new PropriaError('PLAN_NOT_WITHOUT_GENETICS');
  return said;
}

const GENE_CHECKS: readonly Check[] = ['gene', 'phenoconversion'];
const CHECKS_ALLOWED: readonly Check[] = CHECKS.filter((check) => !GENE_CHECKS.includes(check));
/** Kinds of knowledge records that know of no gene. */
const RECORDS_ALLOWED =
  /^(?:drug|interaction|safety-rule|screening-rule|visit-prompt|stopping|indication|property|timing|price|qt-risk|burden|own-data)\//;
/** Sections of a person file, and nothing of a genome. */
const FACTS_ALLOWED: readonly Locator['kind'][] = ['document', 'fhir', 'stated'];
/** Words that tell of genes, of a test of them, or of the family. */
const TELLING =
  /\b(?:genes?|genetics?|genom\w*|genotyp\w*|phenotyp\w*|diplotyp\w*|alleles?|variants?|mutations?|mutated|carriers?|inherit\w*|heredit\w*|familial|famil(?:y|ies)|relatives?|mother|father|sisters?|brothers?|congenital|chromosom\w*|germline|metaboli[sz]er|dna|karyotyp\w*|brca[12]?|hla|star-alleles?|pgx|cpic|dpwg|pharmgkb|clinpgx|herencia|hereditari\w*|genétic\w*|mutaci\w*|portador\w*)\b/iu;
/** `CYP2C19`, `SLCO1B1`: capitals that end in a figure. Units and codes of the record have none. */
const SYMBOL = /\b[A-Z][A-Z0-9]{2,9}\d[A-Z]?\d*\b/u;

/** Whether a text tells of genes: by their symbols in this plan, by how symbols look, by words. */
function tellsOf(plan: CarePlan): (text: string) => boolean {
  const symbols = new Set([
    ...plan.genome.genes.map(({ result }) => result.gene),
    ...plan.enzymes.map(({ enzyme }) => enzyme),
    ...plan.person.genomics.map(({ value }) => value.gene),
  ]);
  const own = [...symbols].filter((symbol) => symbol.length > 1).map((symbol) => symbol.replace(/[^\w]/g, '.'));
  const pattern = own.length === 0 ? null : new RegExp(`(?<![a-z0-9])(?:${own.join('|')})(?![a-z])`, 'iu');
  return (text) => {
    // The names of our own fields are no content; digests and codes are no words.
    const content = text.replace(FIELDS, '"":').replace(/"[0-9a-f]{64}"/g, '""');
    return TELLING.test(content) || pattern?.test(content) === true || SYMBOL.test(withoutCodes(content));
  };
}

const FIELDS = /"[A-Za-z]\w*":/g;
/** ATC codes and LOINC-like codes look like symbols. */
const withoutCodes = (text: string): string =>
  text.replace(/\b[A-Z]\d{2}(?:[A-Z]{1,2}\d{0,2})?\b/g, '').replace(/\b(?:START|STOPP|HBA1C|HbA1c)\b/g, '');

/** A person without relatives, genotypes, free text, group and files. */
function personOf(person: PersonRecord, { inherited }: SharingRules, free: (value: unknown) => boolean): PersonRecord {
  const at: Locator = { kind: 'stated', by: 'person', date: '' };
  const plain = <Fact extends { readonly at: Locator }>(fact: Fact): Fact => ({ ...fact, at });
  return {
    name: person.name === null ? null : plain(person.name),
    birthDate: person.birthDate === null ? null : plain(person.birthDate),
    sex: person.sex === null ? null : plain(person.sex),
    died: null,
    group: null,
    pregnancy: null,
    lactating: null,
    medicines: person.medicines
      .filter(({ ingredients, status }) => ingredients.length > 0 && status !== 'stopped')
      .map((use) => ({
        ...plain(use),
        written: use.ingredients.join(' and '),
        codes: [],
        indications: [],
        dose: use.dose === null ? null : { ...use.dose, text: null },
      })),
    stated: {},
    conditions: person.conditions
      .filter(({ conditions, status }) => status === 'active' && conditions.length > 0)
      .filter(({ conditions }) => conditions.every((id) => !inherited.has(id)))
      .map((one) => ({ ...plain(one), written: '', codes: [] }))
      .filter(free),
    allergies: person.allergies
      .filter(({ substances, verification }) => substances.length > 0 && verification !== 'refuted')
      .map((one) => ({
        ...plain(one),
        written: one.substances.map((id) => id.replace(/^~/, '').replaceAll('-', ' ')).join(', '),
        codes: [],
        reaction: null,
      }))
      .filter(free),
    measurements: person.measurements
      .filter(({ analyte, value }) => analyte !== null && value !== null)
      .map((one) => ({ ...plain(one), written: one.analyte!, codes: [], text: null, method: null }))
      .filter(free),
    lifestyle: person.lifestyle.smoking === undefined ? {} : { smoking: plain(person.lifestyle.smoking) },
    family: [],
    procedures: [],
    immunizations: [],
    genomics: [],
    wishes: {},
    means: {},
    sources: [],
    inventory: [],
    notices: [],
  };
}

/** Only what is shown to rest on nothing of the genes stays: every side, fact and record is of a kind that is allowed by name. */
function isFree(item: CareItem, facts: ReadonlySet<string>): boolean {
  return (
    // Told that one medicine stays as it is, a reader would ask why another is not.
    item.word !== 'usual-care' &&
    item.alternatives === null &&
    item.settledBy.length === 0 &&
    item.asks.length === 0 &&
    item.sides.every((side) => side.from !== 'gene' && (side.check === null || CHECKS_ALLOWED.includes(side.check))) &&
    item.used.every((id) => facts.has(id)) &&
    item.trace.records.every(({ id }) => RECORDS_ALLOWED.test(id)) &&
    item.trace.facts.every(({ kind }) => FACTS_ALLOWED.includes(kind)) &&
    // Findings of medicines are those of genes.
    (item.trace.from ?? []).every((id) => !/^(?:medicine|pgx|phenoconversion)\//.test(id))
  );
}

function plainItem(item: CareItem): CareItem {
  return {
    ...item,
    wishes: { meets: [], against: [] },
    cost: { status: 'not-assessed', reason: 'no-price-list', settledBy: [] },
    trace: { ...item.trace, facts: [{ kind: 'stated', by: 'person', date: '' }] },
  };
}

const NOT_APPLICABLE: CheckResult = { state: 'not-applicable' };
const NOT_SAID = Object.fromEntries(CHECKS.map((check) => [check, NOT_APPLICABLE])) as Readonly<
  Record<Check, CheckResult>
>;

/** A plan of no genome, in which nothing of one was ever looked for. */
function noGenome({ genome }: CarePlan, findings: string): Plan {
  const words = Object.fromEntries(
    Object.keys(genome.summary.words).map((word) => [word, 0]),
  ) as Plan['summary']['words'];
  const levels = Object.fromEntries(Object.keys(genome.summary.genes).map((level) => [level, 0]));
  return {
    made: genome.made,
    engine: genome.engine,
    knowledge: { ...genome.knowledge, overlays: [] },
    sources: [],
    group: 'mixture',
    findings,
    summary: { words, noRule: 0, current: null, genes: levels as Plan['summary']['genes'] },
    items: [],
    actNow: [],
    unknownMedicines: [],
    genes: [],
    open: [],
    inputs: [],
    outside: [],
    notices: [],
  };
}

import {
  type Assessor,
  type Evidence,
  type ExchangedPhenotype,
  type Locator,
  type LocusId,
  type LocusReading,
  type Notice,
  type MethodRef,
  type RecordRef,
  type Trace,
  finding,
  isRead,
} from '../core/index.ts';
import type { GeneRecord, Group, Knowledge } from '../knowledge/index.ts';
import {
  type CallOptions,
  type GeneCall,
  type GeneResult,
  type OutsideCall,
  type PersonContext,
  applyOutsideCalls,
  assessConfidence,
  callGene,
  guideDrugs,
  phenotypesOf,
} from '../pgx/index.ts';
import type { GeneFinding, MedicineFinding } from '../plan/index.ts';

/** What all assessors of a run share: knowledge and options. No clock, no host. */
export interface AssessContext {
  readonly knowledge: Knowledge;
  readonly group: Group | undefined;
  readonly call: CallOptions;
  /** As stated, not as the genome looks; left out: not known. */
  readonly sex?: 'female' | 'male';
  /** The genes to be called; left out: all. */
  readonly genes?: ReadonlySet<string>;
}

const NAMED_ALLELES: MethodRef = { id: 'pgx/named-alleles', version: '1' };
const OUTSIDE_CALLS: MethodRef = { id: 'pgx/outside-calls', version: '1' };
const GUIDANCE: MethodRef = { id: 'pgx/guidance', version: '1' };

/** Genes: names, phenotypes, confidence. Gives the phenotypes that dosing and interactions take without knowing `pgx`. */
export const pgxAssessor: Assessor<AssessContext> = {
  id: 'pgx',
  version: '1',
  needs: ['genome.readings', 'outside.calls'],
  gives: ['pgx.results', 'phenotypes'],
  assess(context, given) {
    const readings = given.get('genome.readings') as ReadonlyMap<LocusId, LocusReading>;
    const outside = given.get('outside.calls') as readonly OutsideCall[];
    const genes = [...context.knowledge.genes.values()].filter(({ symbol }) => context.genes?.has(symbol) ?? true);
    const results = genes.map((gene) => assessGene(gene, readings, outside, context));
    return {
      findings: results.map((result) => geneFinding(result, context.knowledge.genes.get(result.gene)!)),
      gives: new Map<string, unknown>([
        ['pgx.results', results],
        ['phenotypes', results.flatMap(exchanged)],
      ]),
    };
  },
};

/** Medicines: all that the sources say of each drug for these genes. */
export const guidanceAssessor: Assessor<AssessContext> = {
  id: 'medicines.guidance',
  version: '1',
  needs: ['pgx.results', 'person.context'],
  gives: ['medicines.guidance'],
  assess(context, given) {
    const results = given.get('pgx.results') as readonly GeneResult[];
    const guided = guideDrugs(context.knowledge, results, given.get('person.context') as PersonContext);
    return {
      findings: guided.map((guidance): MedicineFinding => {
        const drug = context.knowledge.drugs.get(guidance.drug);
        const records = new Map<string, RecordRef>();
        if (drug !== undefined) records.set(drug.ref.id, drug.ref);
        for (const statement of guidance.statements) records.set(statement.record.id, statement.record);
        const evidence = new Map<string, Evidence>(
          guidance.statements.map((statement) => [
            `${statement.evidence.body} ${statement.evidence.strength ?? ''}`,
            statement.evidence,
          ]),
        );
        // A source may name a gene that the knowledge has no record of: then there is nothing to rest on, and that is said.
        const from = guidance.genes.filter((gene) => context.knowledge.genes.has(gene)).map((gene) => `pgx/${gene}`);
        const trace: Trace = {
          facts: [],
          records: [...records.values()],
          method: GUIDANCE,
          ...(from.length === 0 ? { nothingRead: true } : { from }),
        };
        return finding({
          id: `medicine/${guidance.drug}`,
          kind: 'medicine/guidance',
          value: guidance,
          evidence: [...evidence.values()],
          trace,
        });
      }),
      gives: new Map([['medicines.guidance', guided]]),
    };
  },
};

function assessGene(
  gene: GeneRecord,
  readings: ReadonlyMap<LocusId, LocusReading>,
  outside: readonly OutsideCall[],
  context: AssessContext,
): GeneResult {
  const named: GeneCall = doubtedBySex(gene, callGene(gene, readings, context.call), readings, context);
  const lines = outside.filter((call) => call.gene === gene.symbol);
  const call = lines.length === 0 ? named : applyOutsideCalls(gene, named, lines);
  const confidence = assessConfidence(gene, call, readings, {
    ...context.call,
    ...(context.group === undefined ? {} : { group: context.group }),
  });
  return { gene: gene.symbol, call, phenotypes: phenotypesOf(gene, call), confidence };
}

/**
 * Two different copies of a gene on X in a man: another person's file, a mixed sample, a sex stated wrongly, or rarely a second X.
 * What was called is shown, and not held for certain.
 */
function doubtedBySex(
  gene: GeneRecord,
  call: GeneCall,
  readings: ReadonlyMap<LocusId, LocusReading>,
  { sex }: AssessContext,
): GeneCall {
  if (sex !== 'male' || gene.calling.ploidy !== 'x-linked') return call;
  const two = gene.loci.filter(({ id }) => {
    const reading = readings.get(id);
    if (reading === undefined || !isRead(reading.state) || reading.alleles.includes(null)) return false;
    return new Set(reading.alleles).size > 1;
  });
  if (two.length === 0) return call;
  const notice: Notice = {
    code: 'PLAN_TWO_COPIES_IN_MAN',
    severity: 'serious',
    gene: gene.symbol,
    params: { gene: gene.symbol, locus: two.map(({ id }) => id).join(', ') },
  };
  return { ...call, disputed: true, notices: [...call.notices, notice] };
}

function geneFinding(result: GeneResult, gene: GeneRecord): GeneFinding {
  const facts = distinct([
    ...(result.call.stated ?? []).map((stated) => stated.locator),
    ...result.call.positions.flatMap((position) => position.locator ?? []),
  ]);
  const method = result.call.origin === 'outside' ? OUTSIDE_CALLS : NAMED_ALLELES;
  const trace: Trace =
    facts.length > 0
      ? { facts, records: [gene.ref], method }
      : { facts, nothingRead: true, records: [gene.ref], method };
  return finding({ id: `pgx/${result.gene}`, kind: 'pgx/gene', value: result, evidence: [], trace });
}

/** Several positions of one reference block rest on one line. */
function distinct(locators: readonly Locator[]): readonly Locator[] {
  const seen = new Map<string, Locator>();
  for (const locator of locators) {
    const key =
      locator.kind === 'file'
        ? `${locator.source} ${locator.offset.at}`
        : locator.kind === 'outside-call'
          ? `${locator.source} ${locator.line}`
          : JSON.stringify(locator);
    if (!seen.has(key)) seen.set(key, locator);
  }
  return [...seen.values()];
}

/** Phenotypes as parts beside `pgx` take them. */
export function exchanged(result: GeneResult): readonly ExchangedPhenotype[] {
  return result.phenotypes.map((phenotype) => ({
    gene: result.gene,
    phenotype: phenotype.phenotype,
    activityScore: phenotype.activityScore,
    alleles: [...new Set(phenotype.diplotypes.flatMap((diplotype) => diplotype.alleles))],
    diplotypes: phenotype.diplotypes.map(({ alleles }) => alleles),
    confidence: result.confidence.level,
  }));
}

import { type ExchangedPhenotype, orderAssessors } from '../../core/index.ts';
import type { Group, Knowledge } from '../../knowledge/index.ts';
import { type Constitution, type SafetyResult, constitutionOf, deriveValues } from '../../medicines/index.ts';
import type { GeneResult } from '../../pgx/index.ts';
import type { GeneFinding, MedicineFinding } from '../../plan/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import { type AssessContext, exchanged, guidanceAssessor } from '../assessors.ts';
import { type OutsideText, assessPerson } from '../assess-person.ts';
import { contextAssessor } from '../care/care-assessors.ts';
import { safetyOf } from '../care/safety-of.ts';
import { statedCalls } from '../care/stated-calls.ts';
import type { CarePlanDocument, KnowledgeMark, ReadingDocument } from '../documents.ts';
import { genesAsked } from '../dosing/genes-asked.ts';

export interface PersonFiles {
  readonly record: PersonRecord;
  readonly readings: readonly ReadingDocument[];
  readonly outside: readonly OutsideText[];
  /** A plan of the person that is there: its genes are taken as they were called. */
  readonly plan?: Pick<CarePlanDocument, 'genome' | 'group'>;
  readonly group?: Group;
}

/** What is known of the person whatever therapy is chosen, as far as the drugs thought of ask for it. */
export interface PersonKnown {
  readonly record: PersonRecord;
  readonly genes: ReadonlyMap<string, GeneFinding>;
  readonly phenotypes: readonly ExchangedPhenotype[];
  /** By drug id. */
  readonly guidance: ReadonlyMap<string, MedicineFinding>;
  readonly derived: SafetyResult['derived'];
  readonly constitution: Constitution;
  readonly group: Group | undefined;
}

/**
 * Genes, guidance and organ function for the drugs thought of; genes that none of them asks for are not called.
 * @param drugs drug ids of the base pack
 * @throws PropriaError CORE_OTHER_KNOWLEDGE, GENOME_NOT_ONE_PERSON
 */
export function personKnown(
  knowledge: Knowledge,
  mark: KnowledgeMark,
  files: PersonFiles,
  drugs: ReadonlySet<string>,
  now: string,
): PersonKnown {
  const { record } = files;
  const spoken = knowledge.guidance.filter(({ drug }) => drugs.has(drug));
  const genes = genesFor(knowledge, mark, files, spoken, drugs);
  const results = [...genes.values()].map(({ value }) => value);
  const phenotypes = results.flatMap(exchanged);
  const { derived } = deriveValues(knowledge, record, now);
  const group = files.plan === undefined ? files.group : files.plan.group === 'mixture' ? undefined : files.plan.group;
  const context: AssessContext = { knowledge: { ...knowledge, guidance: spoken }, group, call: {} };
  const given = new Map<string, unknown>([
    ['pgx.results', results],
    ['person.record', record],
    ['now', now],
    ['medicines.safety', safetyOf(knowledge, { record, phenotypes, now, derived, withoutOmissions: true })],
  ]);
  const guidance: MedicineFinding[] = [];
  for (const assessor of orderAssessors([guidanceAssessor, contextAssessor], [...given.keys()])) {
    const result = assessor.assess(context, given);
    for (const [key, value] of result.gives) given.set(key, value);
    guidance.push(...(result.findings as readonly MedicineFinding[]));
  }
  return {
    record,
    genes,
    phenotypes,
    guidance: new Map(guidance.map((one) => [one.value.drug, one])),
    derived,
    constitution: constitutionOf(knowledge, { record, now, phenotypes, derived }),
    group,
  };
}

function genesFor(
  knowledge: Knowledge,
  mark: KnowledgeMark,
  files: PersonFiles,
  spoken: Knowledge['guidance'],
  drugs: ReadonlySet<string>,
): ReadonlyMap<string, GeneFinding> {
  const { record, readings, outside, plan } = files;
  if (plan !== undefined)
    return new Map(
      plan.genome.genes.map(({ id, result, trace }) => [
        result.gene,
        { id, kind: 'pgx/gene', value: result, evidence: [], trace },
      ]),
    );
  const onlyGenes = new Set([
    ...spoken.flatMap(({ genes }) => genes),
    ...[...drugs].flatMap((drug) => [...genesAsked(knowledge, drug, record)]),
  ]);
  const { document } = assessPerson(
    knowledge,
    mark,
    { readings, outside, ...(files.group === undefined ? {} : { group: files.group }) },
    { assessors: [], given: new Map([['person.context', {}]]), calls: statedCalls(record), onlyGenes },
  );
  return new Map(document.genes.map((finding) => [finding.value.gene, finding]));
}

/** Whether anything of a gene is known, read or stated. */
export function isKnownGene({ call, phenotypes }: GeneResult): boolean {
  return call.status === 'called' || phenotypes.length > 0;
}

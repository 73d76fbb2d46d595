import type { ActionWord, ConfidenceLevel } from '../core/index.ts';
import type { DrugRecord, Knowledge } from '../knowledge/index.ts';
import { makeItem } from './make-item.ts';
import { openQuestions } from './open-questions.ts';
import type { GatheredFindings, GeneFinding, MedicineFinding, Plan, PlanGene, PlanItem, WordCounts } from './plan.ts';
import { pickActNow, rankItems } from './rank-items.ts';
import { matchMedicines } from './match-medicines.ts';

export interface PlanOptions {
  /** ISO date or date and time. */
  readonly now: string;
  readonly engine: string;
  /** SHA-256 of the findings document. */
  readonly findings: string;
  /** Present medicines, by name, drug id or RxNorm code; none: all medicines stand side by side. */
  readonly medicines?: readonly string[];
  /** Leave all other medicines out. */
  readonly only?: boolean;
}

/** Gathers all findings of one person into one ranked plan. Pure: equal input gives equal output. */
export function makePlan(findings: GatheredFindings, knowledge: Knowledge, options: PlanOptions): Plan {
  const named = matchMedicines(options.medicines ?? [], knowledge);
  const anyCurrent = (options.medicines ?? []).length > 0;
  const covered = new Set(findings.medicines.map((finding) => finding.value.drug));
  const items = findings.medicines
    .filter((finding) => options.only !== true || !anyCurrent || named.ids.has(finding.value.drug))
    .map((finding) => makeItem(finding, knowledge.drugs.get(finding.value.drug), named.ids.has(finding.value.drug)));
  const ranked = rankItems(items, (drug) => levelOf(knowledge.drugs.get(drug)));
  const genes = findings.genes.map((finding) => planGene(finding, ranked, knowledge));

  return {
    made: options.now,
    engine: options.engine,
    knowledge: knowledge.release,
    sources: usedSources(knowledge, findings.medicines, findings.genes),
    group: findings.group,
    findings: options.findings,
    summary: {
      words: countWords(ranked.filter((item) => item.group !== 'no-rule')),
      noRule: ranked.filter((item) => item.group === 'no-rule').length,
      current: anyCurrent ? countWords(ranked.filter((item) => item.current)) : null,
      genes: countGenes(findings.genes),
    },
    items: ranked,
    actNow: pickActNow(ranked, anyCurrent),
    unknownMedicines: [
      ...named.unknown,
      ...[...named.ids]
        .filter((id) => !covered.has(id))
        .map((id) => {
          const name = knowledge.drugs.get(id)?.name ?? id;
          const written = named.written.get(id);
          return written === undefined ? name : `${written} (${name})`;
        }),
    ],
    genes,
    open: openQuestions(findings.genes, ranked),
    inputs: findings.inputs,
    outside: findings.outside,
    notices: findings.notices,
  };
}

function planGene(finding: GeneFinding, items: readonly PlanItem[], knowledge: Knowledge): PlanGene {
  const result = finding.value;
  const loci = knowledge.genes.get(result.gene)?.loci ?? [];
  const references = new Map(loci.map((locus) => [locus.id, locus.ref38]));
  const total = loci.length;
  const read = result.call.positions.filter(
    (position) => position.genotype !== '' && position.state !== 'assumed-reference',
  ).length;
  return {
    id: finding.id,
    result,
    read: total === 0 ? null : { read, total },
    varies: result.call.positions
      .filter(
        (position) =>
          position.genotype !== '' &&
          position.genotype.split(/[/|]/).some((base) => base !== references.get(position.locus)),
      )
      .map((position) => position.locus),
    mattersFor: items
      .filter((item) => item.word !== 'usual-care' && item.guidance.genes.includes(result.gene))
      .map((item) => item.id),
    trace: finding.trace,
  };
}

function countWords(items: readonly PlanItem[]): WordCounts {
  const counts: Record<ActionWord, number> = {
    avoid: 0,
    'change-dose': 0,
    caution: 0,
    'not-enough-data': 0,
    'usual-care': 0,
  };
  for (const item of items) counts[item.word] += 1;
  return counts;
}

function countGenes(genes: readonly GeneFinding[]): Readonly<Record<ConfidenceLevel | 'not-assessed', number>> {
  const counts = { settled: 0, probable: 0, open: 0, 'not-assessed': 0 };
  for (const { value } of genes) {
    const silent = value.call.status !== 'called' && value.confidence.outcomes.length === 0;
    counts[silent ? 'not-assessed' : value.confidence.level] += 1;
  }
  return counts;
}

/** CPIC level of the drug's best pair: A is 0, B 1 …; a drug without a pair comes last. */
function levelOf(drug: DrugRecord | undefined): number {
  const levels = 'ABCD';
  let best = levels.length;
  for (const pair of drug?.pairs ?? []) {
    const level = levels.indexOf(pair.cpicLevel.charAt(0));
    if (level >= 0) best = Math.min(best, level);
  }
  return best;
}

function usedSources(
  knowledge: Knowledge,
  medicines: readonly MedicineFinding[],
  genes: readonly GeneFinding[],
): Plan['sources'] {
  const used = new Set<string>();
  for (const finding of [...medicines, ...genes]) for (const evidence of finding.evidence) used.add(evidence.source);
  for (const finding of medicines) for (const statement of finding.value.statements) used.add(statement.source);
  for (const finding of genes) {
    const frequencies = knowledge.genes.get(finding.value.gene)?.frequencies;
    if (frequencies !== null && frequencies !== undefined) used.add(frequencies.source);
  }
  return [...knowledge.sources.values()]
    .filter((source) => used.has(source.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

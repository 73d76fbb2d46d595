import type { GeneRecord, Group } from '../knowledge/index.ts';
import {
  type CallOptions,
  type GeneCall,
  type GenePattern,
  type GenePhenotype,
  callPatternOnce,
  compileGene,
  levelOfPattern,
  modelOf,
  phenotypesOf,
} from '../pgx/index.ts';
import type { CohortRow, RowConfidence } from './cohort-row.ts';
import type { ReadPattern } from './gene-patterns.ts';

export interface AssessCohortOptions {
  readonly call?: CallOptions;
  /** Group for the chances; a stated mixture when left out. */
  readonly group?: Group;
  /** `false`: leave confidence out. Then only the counts of positions say how complete a row is. */
  readonly confidence?: boolean;
}

/** Names, phenotypes and confidence of one pattern: what one person's run says of the gene. */
export function assessPattern(
  gene: GeneRecord,
  { pattern, positionsRead, positionsAssumed, notices }: ReadPattern,
  options: AssessCohortOptions,
): CohortRow {
  const compiled = compileGene(gene);
  const call = callPatternOnce(compiled, pattern, options.call);
  const phenotypes = phenotypesOf(gene, call);
  const codes = [...call.notices, ...phenotypes.flatMap((phenotype) => phenotype.notices ?? []), ...notices].map(
    ({ code }) => code,
  );
  return {
    gene: gene.symbol,
    status: call.reason === undefined ? call.status : `${call.status}: ${call.reason}`,
    diplotypes: namesOf(call),
    phenotypes,
    positionsRead,
    positionsAssumed,
    positions: compiled.positions.length,
    confidence: options.confidence === false ? null : confidenceOf(gene, pattern, call, phenotypes, options),
    notices: [...new Set(codes)],
  };
}

function namesOf(call: GeneCall): string {
  return call.top.length > 0 ? call.top.map(({ name }) => name).join(' OR ') : call.found.join(' AND ');
}

/** A gene that was not assessed is open, and the frequencies of a population are no finding about this person. */
function confidenceOf(
  gene: GeneRecord,
  pattern: GenePattern,
  call: GeneCall,
  phenotypes: readonly GenePhenotype[],
  { call: options, group }: AssessCohortOptions,
): RowConfidence {
  if (call.status === 'not-assessed') return { level: 'open', outcomes: [] };
  return levelOfPattern(modelOf(gene), pattern, call, phenotypes, {
    ...options,
    ...(group === undefined ? {} : { group }),
  });
}

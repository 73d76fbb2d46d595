import { areCopiesUnread } from '../../explain/index.ts';
import type { Plan } from '../../plan/index.ts';
import { tsv } from './rows.ts';

const HEAD = [
  'gene',
  'status',
  'reason',
  'origin',
  'diplotypes',
  'found',
  'phenotype',
  'activity_score',
  'lookup_keys',
  'confidence',
  'outcomes',
  'read',
  'total',
  'assumed',
  'uncallable',
  'settled_by',
] as const;

/** A row a gene. Several values in one cell are joined by `;` (alternatives) or `,` (lists); chances have four decimals. A level that rests on positions that were
 * not read is followed by `assumed`. */
export function genesTsv(plan: Plan): string {
  return tsv(
    HEAD,
    plan.genes.map(({ result, read }) => {
      const { call, confidence, phenotypes } = result;
      return [
        result.gene,
        call.status,
        call.reason ?? '',
        call.origin,
        call.top.map((diplotype) => diplotype.name).join(';'),
        call.found.join(';'),
        phenotypes.map((phenotype) => phenotype.phenotype).join(';'),
        phenotypes.map((phenotype) => phenotype.activityScore ?? '').join(';'),
        phenotypes.map((phenotype) => phenotype.lookupKeys.join(',')).join(';'),
        confidence.assumed.length === 0 ? confidence.level : `${confidence.level},assumed`,
        confidence.outcomes
          .map(
            (outcome) =>
              `${outcome.phenotype}=${outcome.probability.toFixed(4)}${areCopiesUnread(confidence) ? ' of small variants alone' : ''}`,
          )
          .join(';'),
        read?.read ?? 0,
        read?.total ?? 0,
        confidence.assumed.length,
        call.uncallable.join(';'),
        confidence.settledBy
          .map((settling) => `${settling.kind}${settling.loci === undefined ? '' : `:${settling.loci.join(',')}`}`)
          .join(';'),
      ];
    }),
  );
}

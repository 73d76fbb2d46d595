import type { TumourPlan } from '../../../plan/index.ts';
import { tsv } from '../../tsv/rows.ts';

const HEAD = [
  'effect',
  'therapies',
  'status',
  'tier',
  'level',
  'on',
  'specificity',
  'disease_fit',
  'approvals',
  'reasons',
  'conditions_open',
  'support',
  'against',
  'escat_derived',
  'oncokb_derived',
  'score',
  'own_genes',
  'records',
] as const;

/** A row a statement in codes, in the board's order: for a table program and for other software. */
export function tumourTsv({ board, drugs }: TumourPlan): string {
  const labels = new Map(board.alterations.map(({ id, label }) => [id, label]));
  return tsv(
    HEAD,
    board.statements.map(({ value: one }) => {
      const carrying = one.support.filter((item) => item.levelHere === one.level);
      const of = (list: readonly string[]): string => [...new Set(list)].join('; ');
      return [
        one.effect,
        one.therapies.join(' + '),
        one.status,
        one.tier,
        one.level,
        of(carrying.flatMap((item) => item.on.map((id) => labels.get(id) ?? id))),
        of(carrying.map((item) => item.specificity)),
        of(carrying.map((item) => item.disease)),
        of(
          one.approvals.map(({ agency, approved, standing, brand }) =>
            [agency, approved ?? '', brand, standing].filter((part) => part !== '').join(' '),
          ),
        ),
        of(one.reasons.map(({ code, params }) => [code, ...Object.values(params)].join(':'))),
        of(
          carrying.flatMap((item) =>
            item.conditions.filter(({ is }) => is === 'open').map(({ kind, what }) => `${kind}:${what}`),
          ),
        ),
        of(one.support.map(({ id }) => id)),
        of(one.against.map(({ id }) => id)),
        one.derived.escat ?? '',
        one.derived.oncokb ?? '',
        Math.round(one.score * 1000) / 1000,
        of(
          drugs
            .filter(({ therapy, word }) => word !== null && one.therapies.includes(therapy))
            .map(({ therapy, word, genes }) =>
              [therapy, word, ...genes.map(({ gene, phenotype }) => `${gene}=${phenotype ?? 'not assessed'}`)].join(
                ' ',
              ),
            ),
        ),
        of(one.support.map(({ record }) => `${record.id}@${record.digest.slice(0, 12)}`)),
      ];
    }),
  );
}

import type { TherapyStatement } from '../../../oncology/index.ts';
import { isByGeneAlone } from '../../../explain/index.ts';
import type { LookedAt } from './cohort-share.ts';

/** One statement without its reasons: what a table of many tumours has room for. */
export interface CohortStatement extends Pick<TherapyStatement, 'effect' | 'therapies' | 'level' | 'tier' | 'status'> {
  /** Ids of the records, the nearest first. */
  readonly support: readonly string[];
  /** Labels of the changes that it rests on. */
  readonly on: readonly string[];
  /** Only a gene's name in any tumour speaks for it. */
  readonly geneAlone?: true;
}

/** One tumour of a cohort. */
export interface CohortRow {
  readonly sample: string;
  readonly file: string;
  readonly type: string;
  readonly typeName: string;
  readonly variants: number;
  readonly unnamed: number;
  /** Labels of the changes that a statement rests on: `EGFR p.L858R`. */
  readonly alterations: readonly string[];
  readonly statements: readonly CohortStatement[];
}

export function cohortRow({ sample, file, profile, statements }: LookedAt): CohortRow {
  const labels = new Map<string, string>();
  for (const { id, gene, effect } of profile.mutations)
    labels.set(id, `${gene} ${effect.protein ?? effect.cdna ?? effect.consequence}`);
  for (const { id, gene5, gene3 } of profile.fusions) labels.set(id, `${gene5 ?? '?'}::${gene3 ?? '?'}`);
  for (const { id, gene, call } of profile.copyChanges) labels.set(id, `${gene} ${call}`);
  for (const { id, arm, call } of profile.arms) labels.set(id, `${arm} ${call}`);
  const told = statements.map((one): CohortStatement => ({
    effect: one.effect,
    therapies: one.therapies,
    level: one.level,
    tier: one.tier,
    status: one.status,
    support: one.support.map(({ id }) => id),
    on: [...new Set(one.support.flatMap(({ on }) => on))].map((id) => labels.get(id) ?? id),
    ...(one.effect === 'sensitivity' && one.approvals.length === 0 && isByGeneAlone(one)
      ? { geneAlone: true as const }
      : {}),
  }));
  return {
    sample,
    file,
    type: profile.type.code,
    typeName: profile.type.name,
    variants: profile.mutations.length + (profile.setAside?.length ?? 0) + profile.unnamed.length,
    unnamed: profile.unnamed.length,
    alterations: [...new Set(told.flatMap(({ on }) => on))],
    statements: told,
  };
}

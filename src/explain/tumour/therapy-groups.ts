import type { TherapyStatement, TumourBoard } from '../../oncology/index.ts';
import { bestSupport, easiestSupport } from './best-support.ts';

/** The parts of the page that statements stand in, in their order. */
export const THERAPY_GROUPS = [
  'label',
  'label-if',
  'off',
  'conditional',
  'untested',
  'early',
  'resistance',
  'withheld',
  'adverse',
  'diagnosis',
  'gene-alone',
] as const;
export type TherapyGroup = (typeof THERAPY_GROUPS)[number];

/** Where a statement belongs: by effect, then by whether it is offered, approved in the country, and how strong it is. */
export function groupOf(statement: TherapyStatement): TherapyGroup {
  const { effect, status, level, tier } = statement;
  if (effect === 'adverse-response') return 'adverse';
  if (effect === 'resistance') return status === 'withdrawn' || status === 'outweighed' ? 'withheld' : 'resistance';
  if (effect !== 'sensitivity') return 'diagnosis';
  if (status === 'outweighed' || status === 'withdrawn') return 'withheld';
  const approved = isOnLabel(statement);
  if (status === 'offered' && approved) return 'label';
  if (approved) return 'label-if';
  if (status === 'conditional' && statement.support.every(({ on }) => on.length === 0)) return 'untested';
  if (level === 'D' || level === 'E' || tier === 'III' || tier === 'IV') return 'early';
  if (isByGeneAlone(statement)) return 'gene-alone';
  return status === 'offered' ? 'off' : 'conditional';
}

/**
 * What carries it names any change of the gene, and no tumour like this one: it would stand beside every tumour in which the gene is
 * changed. A hospital's own rule is meant as it stands.
 */
export function isByGeneAlone(statement: TherapyStatement): boolean {
  const carrying = bestSupport(statement);
  return (
    carrying.length > 0 &&
    carrying.every(
      ({ specificity, disease, from }) =>
        specificity === 'gene' && (disease === 'pan' || disease === 'other') && from !== 'hospital',
    )
  );
}

/** Approved here, or of level A or B in this very tumour type by this very change: near enough to be asked about by the person. */
export function isNear(statement: TherapyStatement): boolean {
  const group = groupOf(statement);
  if (group === 'label') return true;
  if (group === 'label-if') return easiestSupport(statement)?.conditions.every(({ is }) => is !== 'failed') === true;
  if (group !== 'off') return false;
  return bestSupport(statement).some(
    ({ specificity, disease, levelHere, conditions }) =>
      (levelHere === 'A' || levelHere === 'B') &&
      (disease === 'exact' || disease === 'broader') &&
      specificity !== 'gene' &&
      specificity !== 'surrogate' &&
      conditions.every(({ is }) => is !== 'failed'),
  );
}

/** A withdrawn approval is none. */
export function isOnLabel({ approvals }: Pick<TherapyStatement, 'approvals'>): boolean {
  return approvals.some(({ standing }) => standing !== 'withdrawn');
}

/** Statements of a board by group, in the board's order. */
export function statementsByGroup(board: TumourBoard): Readonly<Record<TherapyGroup, readonly TherapyStatement[]>> {
  const groups = Object.fromEntries(THERAPY_GROUPS.map((group) => [group, [] as TherapyStatement[]])) as Record<
    TherapyGroup,
    TherapyStatement[]
  >;
  for (const { value } of board.statements) groups[groupOf(value)].push(value);
  return groups;
}

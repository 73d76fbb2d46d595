import type { TherapyStatement } from '../../oncology/index.ts';
import type { TumourBoard } from '../../oncology/index.ts';

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
  return status === 'offered' ? 'off' : 'conditional';
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

import type { ActionWord } from '../core/index.ts';
import type { DrugGuidance, GuidanceStatement } from '../pgx/index.ts';
import { gradeOf } from './grade.ts';

/** Bodies in the order in which an equally urgent, equally graded statement is put first: who grades leads. */
const BODY_ORDER: readonly string[] = ['CPIC', 'DPWG', 'FDA'];

/** The five words, most urgent first. */
export const WORD_ORDER: readonly ActionWord[] = ['avoid', 'change-dose', 'caution', 'not-enough-data', 'usual-care'];

/**
 * Strongest first: what holds before what may hold, then the more urgent word, the higher grade, the body. Gives
 * indexes into `statements`, so that a document can point.
 */
export function orderStatements(statements: readonly GuidanceStatement[]): readonly number[] {
  return statements
    .map((_, index) => index)
    .toSorted((a, b) => compareStatements(statements[a]!, statements[b]!) || a - b);
}

/** The statement that says what to do: the strongest one that carries the medicine's own word, or what is asked at least. */
export function leadOf(guidance: DrugGuidance): number | null {
  if (guidance.word === 'not-enough-data' && guidance.atLeast === undefined) return null;
  const word = guidance.atLeast ?? guidance.word;
  return orderStatements(guidance.statements).find((index) => guidance.statements[index]!.word === word) ?? null;
}

function compareStatements(a: GuidanceStatement, b: GuidanceStatement): number {
  return (
    standing(a) - standing(b) ||
    WORD_ORDER.indexOf(a.word) - WORD_ORDER.indexOf(b.word) ||
    (gradeOf(b.evidence)?.step ?? 0) - (gradeOf(a.evidence)?.step ?? 0) ||
    bodyRank(a.body) - bodyRank(b.body)
  );
}

function standing(statement: GuidanceStatement): number {
  return statement.standing === 'holds' ? 0 : 1;
}

function bodyRank(body: string): number {
  const rank = BODY_ORDER.indexOf(body);
  return rank === -1 ? BODY_ORDER.length : rank;
}

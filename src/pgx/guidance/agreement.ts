import type { Action, ActionWord } from '../../core/index.ts';
import type { DrugGuidance, GuidanceStatement } from '../drug-guidance.ts';
import { mostUrgent } from './word-of.ts';

export type Agreement = Pick<DrugGuidance, 'agreement' | 'differences'>;

interface Answer {
  readonly body: string;
  readonly word: ActionWord;
  readonly directions: ReadonlySet<'lower' | 'higher'>;
}

/**
 * Whether the bodies that answered ask for the same: the same most urgent word, and doses in the same direction. A body
 * that has no advice on this genotype did not answer.
 */
export function agreementOf(statements: readonly GuidanceStatement[]): Agreement {
  const answers = answersOf(
    statements.filter((statement) => statement.standing === 'holds' && statement.word !== 'not-enough-data'),
  );
  const [first] = answers;
  if (first === undefined) return { agreement: 'none', differences: [] };
  if (answers.length === 1) return { agreement: 'single', differences: [] };
  const same = answers.every((answer) => answer.word === first.word && !opposed(answer, first));
  return same
    ? { agreement: 'agree', differences: [] }
    : { agreement: 'differ', differences: answers.map(({ body, word }) => ({ body, word })) };
}

function answersOf(statements: readonly GuidanceStatement[]): readonly Answer[] {
  const byBody = new Map<string, GuidanceStatement[]>();
  for (const statement of statements) byBody.set(statement.body, [...(byBody.get(statement.body) ?? []), statement]);
  return [...byBody].map(([body, own]) => {
    const word = mostUrgent(own.map((statement) => statement.word)) ?? 'not-enough-data';
    const asking = own.filter((statement) => statement.word === word);
    const actions = asking.flatMap((statement) =>
      statement.options.filter((option) => option.use === 'first').flatMap((option) => option.actions),
    );
    return { body, word, directions: new Set(actions.flatMap((action) => doseDirection(action) ?? [])) };
  });
}

function opposed(a: Answer, b: Answer): boolean {
  return (
    a.directions.size > 0 &&
    b.directions.size > 0 &&
    [...a.directions].every((direction) => !b.directions.has(direction))
  );
}

/** Which way an action moves the dose; null where it does not, or does not say. */
export function doseDirection(action: Action): 'lower' | 'higher' | null {
  if (action.code === 'limit-dose') return 'lower';
  if (action.code === 'refer-dose') return action.direction ?? null;
  if (action.code === 'titrate')
    return action.direction === 'up' ? 'higher' : action.direction === 'down' ? 'lower' : null;
  if (action.code === 'set-interval')
    return action.direction === 'longer' ? 'lower' : action.direction === 'shorter' ? 'higher' : null;
  if (action.code !== 'set-dose') return null;
  const factor = action.factorHigh ?? action.factorLow;
  if (action.direction !== undefined) return action.direction;
  return factor === undefined || factor === 1 ? null : factor < 1 ? 'lower' : 'higher';
}

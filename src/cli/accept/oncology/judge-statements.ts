import type { TherapyStatement } from '../../../oncology/index.ts';

/** A statement as a case expects or answers it. */
export interface ExpectedStatement {
  readonly effect: string;
  readonly therapies: readonly string[];
  readonly level: string;
  readonly required?: boolean;
}

export interface AnsweredStatement extends ExpectedStatement {
  readonly support: readonly string[];
  readonly status: string;
}

/** Statements of therapies in the shape of the cases. */
export function answered(statements: readonly TherapyStatement[]): readonly AnsweredStatement[] {
  return statements
    .filter(({ therapies }) => therapies.length > 0)
    .map(({ effect, therapies, level, support, status }) => ({
      effect,
      therapies,
      level,
      support: support.map(({ id }) => id),
      status,
    }));
}

/** Required statements that no answer meets: same effect, set and level, whatever the status. */
export function missing(
  expected: readonly ExpectedStatement[],
  answer: readonly AnsweredStatement[],
): readonly string[] {
  const found = new Set(answer.map((one) => `${setKey(one)} ${one.level}`));
  return expected
    .filter(({ required }) => required === true)
    .map((one) => `${setKey(one)} ${one.level}`)
    .filter((one) => !found.has(one));
}

/** Offered statements of level A that the case does not list. */
export function unlisted(
  expected: readonly ExpectedStatement[],
  answer: readonly AnsweredStatement[],
): { readonly offered: number; readonly outside: readonly string[] } {
  const listed = new Set(expected.map(setKey));
  const offered = answer.filter(({ status, level }) => status === 'offered' && level === 'A');
  return { offered: offered.length, outside: offered.map(setKey).filter((key) => !listed.has(key)) };
}

/** Effect and set in one writing: salts equal their base, case is nothing. */
export function setKey({ effect, therapies }: ExpectedStatement): string {
  return `${effect} ${therapies
    .map((name) => name.toLowerCase().replace(SALT, ''))
    .toSorted()
    .join(' + ')}`;
}

const SALT =
  / (?:acetate|mesylate|tosylate|maleate|malate|dimaleate|hydrochloride|dihydrochloride|phosphate|citrate|fumarate|sulfate|succinate|besylate|sodium|ditosylate|dimesylate|disodium|monohydrate)\b/g;

import { type RiskAsked, type RiskInputValue, type RiskInputs, evaluateRisk } from '../../../risk/index.ts';
import { factsOf, type Knowledge } from '../../../knowledge/index.ts';
import { type AcceptOutcome, failed, judged, reasonOf } from '../outcome.ts';
import { type CaseInput, type EquationCase, READERS } from './equation-names.ts';

/** One case of an equation. What is not estimable is answered null; a case of an unknown equation fails. */
export function acceptEquation(knowledge: Knowledge, one: EquationCase): AcceptOutcome | null {
  const reader = READERS[one.equation];
  if (reader === undefined) return null;
  try {
    const read = reader(one);
    const answer = shaped(answerOf(knowledge, read.id, read.inputs, read.asked, read.times ?? 1), one.expected);
    const differences = compare(answer, one.expected, one.tolerance ?? 1e-6, '');
    return judged(one.id, answer, differences);
  } catch (thrown) {
    return one.expected === null ? judged(one.id, null, []) : failed(one.id, reasonOf(thrown));
  }
}

interface Answer {
  readonly value: number;
  readonly parts: Readonly<Record<string, number>> | null;
}

function answerOf(knowledge: Knowledge, id: string, inputs: CaseInput, asked: RiskAsked, times: number): Answer | null {
  // Cases hold more than an equation asks for; numbers may be written as text, and levels look like numbers.
  const own: Record<string, RiskInputValue> = {};
  for (const { name, as } of factsOf(knowledge, 'risk-equation').get(id)?.body.inputs ?? [])
    own[name] = as === 'choice' ? (inputs[name] as RiskInputValue) : plain(inputs[name]);
  const { assessment } = evaluateRisk(knowledge, id, own satisfies RiskInputs, asked);
  if (assessment.status !== 'assessed') return null;
  return { value: assessment.value * times, parts: assessment.parts ?? null };
}

function plain(value: unknown): RiskInputValue {
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  return value as RiskInputValue;
}

/** In the shape of the case: a number, or shares by name with the sum as `any`. */
function shaped(answer: Answer | null, expected: unknown): unknown {
  if (answer === null) return null;
  if (typeof expected !== 'object' || expected === null) return answer.value;
  if (answer.parts !== null) return { ...answer.parts, any: answer.value };
  return Object.fromEntries(Object.keys(expected).map((name) => [name, answer.value]));
}

function compare(answer: unknown, expected: unknown, tolerance: number, at: string): readonly string[] {
  if (typeof expected === 'object' && expected !== null) {
    const found = (answer ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(expected).flatMap(([name, one]) => compare(found[name], one, tolerance, `${name} `));
  }
  const near =
    typeof answer === 'number' && typeof expected === 'number'
      ? Math.abs(answer - expected) <= tolerance + 1e-12
      : answer === expected;
  return near ? [] : [`${at}${String(expected)}, got ${JSON.stringify(answer)}`];
}

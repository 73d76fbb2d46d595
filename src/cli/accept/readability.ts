import { readFile } from 'node:fs/promises';
import { isPatientReady, measureReadability } from '../../explain/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged } from './outcome.ts';

interface ReadabilityCase {
  readonly id: string;
  readonly task?: string;
  readonly spec?: { readonly text?: unknown; readonly language?: string };
  readonly expected?: Readonly<Record<string, number | boolean | null>>;
  readonly tolerance?: Readonly<Record<string, number>>;
}

/** Texts with the values of a reference counter: each value within the tolerance that its case states. */
export async function* acceptReadability(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const { cases } = JSON.parse(await readFile(input.file, 'utf8')) as { cases: readonly ReadabilityCase[] };
  for (const one of cases) yield acceptCase(one);
}

function acceptCase({ id, task, spec, expected = {}, tolerance = {} }: ReadabilityCase): AcceptOutcome {
  if (task !== undefined && task !== 'readability') return failed(id, `task ${task} is not known`);
  if (typeof spec?.text !== 'string') return failed(id, 'the case has no text');
  const language = spec.language ?? 'en';
  const measured = measureReadability(spec.text, language);
  const values: Readonly<Record<string, number | boolean>> =
    measured === null ? {} : { ...measured, patientReady: isPatientReady(measured, language) };
  const answer: Record<string, number | boolean | null> = {};
  const differences: string[] = [];
  for (const [name, wanted] of Object.entries(expected)) {
    const value = values[name];
    answer[name] = typeof value === 'number' ? Math.round(value * 10) / 10 : (value ?? null);
    if (!agrees(answer[name], wanted, tolerance[name] ?? 0))
      differences.push(`${name} ${String(wanted)}, got ${String(answer[name])}`);
  }
  return judged(id, answer, differences);
}

function agrees(value: number | boolean | null, wanted: number | boolean | null, tolerance: number): boolean {
  if (typeof value !== 'number' || typeof wanted !== 'number') return value === wanted;
  // Differences of decimals carry rounding of their own: 1.7 apart is within 1.7.
  return Math.abs(value - wanted) <= tolerance + 1e-9;
}

import { readFile } from 'node:fs/promises';
import { acceptAncestry } from './risk/ancestry.ts';
import { acceptRiskCases } from './risk/cases.ts';
import { acceptPrs } from './risk/prs.ts';
import { type AcceptInput, type AcceptOutcome, type AcceptRun, failed } from './outcome.ts';

/** Cases of risk, recognised by the shape of the file. */
export async function* acceptRisk(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const run = runOf(JSON.parse(await readFile(input.file, 'utf8')));
  if (run === null) yield failed(input.file, 'the file has no shape that is known among cases of risk');
  else yield* run(input);
}

function runOf(value: unknown): AcceptRun | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return acceptRiskCases;
  if ('targets' in value) return acceptAncestry;
  const lists = Object.values(value).filter(Array.isArray) as readonly (readonly unknown[])[];
  const first: unknown = lists[0]?.[0];
  return typeof first === 'object' && first !== null && 'sample' in first ? acceptPrs : null;
}

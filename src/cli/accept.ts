import { createWriteStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { acceptDosing } from './accept/dosing.ts';
import { acceptInteractions } from './accept/interactions.ts';
import { acceptOncology } from './accept/oncology.ts';
import { acceptPgx } from './accept/pgx.ts';
import { type AcceptOutcome, type AcceptRun, failed, reasonOf } from './accept/outcome.ts';
import { acceptReadability } from './accept/readability.ts';
import { acceptRisk } from './accept/risk.ts';

/** Runs a file of cases through the public API and compares with the answers in the file. Holds no answers of its own. */
const USAGE = `npm run -s accept -- DOMAIN FILE [--data DIR] [--out RESULTS]

  DOMAIN  what the cases are about: dosing, interactions, oncology, pgx, readability, risk
  FILE    the file (or folder) of cases, recognised by domain, name and shape
  --data  folder that data sets named by a case are found in (default: the folder above FILE's folder)
  --out   write one JSON line a case: { "id", "answer", "pass" }

Prints one line a difference and at last \`N passed, N failed\`. Exits with 0 when the run finished, whatever the counts.`;

const DOMAINS: Readonly<Record<string, AcceptRun>> = {
  dosing: acceptDosing,
  interactions: acceptInteractions,
  oncology: acceptOncology,
  pgx: acceptPgx,
  readability: acceptReadability,
  risk: acceptRisk,
};

async function main(words: readonly string[]): Promise<number> {
  const { domain, file, data, out } = readWords(words);
  if (domain === undefined || file === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const path = resolve(file);
  const results = out === undefined ? null : createWriteStream(out);
  let passed = 0;
  let missed = 0;
  for await (const outcome of outcomes(domain, path, data ?? dirname(dirname(path)))) {
    results?.write(`${JSON.stringify({ id: outcome.id, answer: outcome.answer, pass: outcome.pass })}\n`);
    if (outcome.pass) passed++;
    else {
      missed++;
      process.stdout.write(`${outcome.id}: ${outcome.difference ?? 'differs'}\n`);
    }
  }
  if (results !== null)
    await new Promise<void>((done, fail) => results.end((error?: Error | null) => (error ? fail(error) : done())));
  process.stdout.write(`${passed} passed, ${missed} failed\n`);
  return 0;
}

async function* outcomes(domain: string, file: string, data: string): AsyncIterable<AcceptOutcome> {
  const run = DOMAINS[domain];
  if (run === undefined) {
    yield failed(domain, `there is no domain ${domain}`);
    return;
  }
  try {
    yield* run({ file, data, note: (line) => void process.stdout.write(`${line}\n`) });
  } catch (thrown) {
    yield failed(file, reasonOf(thrown));
  }
}

function readWords(words: readonly string[]): { domain?: string; file?: string; data?: string; out?: string } {
  const plain: string[] = [];
  const found: { domain?: string; file?: string; data?: string; out?: string } = {};
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const [name, value] = word.split('=', 2);
    if (name !== '--data' && name !== '--out') plain.push(word);
    else found[name === '--data' ? 'data' : 'out'] = value ?? words[++i] ?? '';
  }
  const [domain, file] = plain;
  return { ...found, ...(domain === undefined ? {} : { domain }), ...(file === undefined ? {} : { file }) };
}

process.exitCode = await main(process.argv.slice(2));

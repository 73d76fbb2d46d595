// Brings the tables of published dosing models and rules into our records (knowledge/dosing):
//
//   npx tsx scripts/import/dosing.ts --models DIR/models.json --rules DIR/rules.json
//
// The mathematics and the check patients come from the tables as they are, rewritten in our notation; whom a model is for,
// where a value is found in a person, and what is doubtful is written by hand beside it (dosing-people.ts,
// dosing-covariates.ts, dosing-targets.ts). Records are reviewed in knowledge/, not there.

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type SourceModel, doseModelRecord } from './dosing-models.ts';
import { type SourceEquation, doseEquationRecord } from './dosing-rules.ts';
import { type SourceStart, doseStartRecord } from './dosing-starts.ts';
import { yamlOf } from './dosing-yaml.ts';

const folder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'knowledge', 'dosing');

export function recordFile(record: { readonly id: string; readonly source: readonly string[] }): string {
  const { source, ...rest } = record;
  return yamlOf({ source, version: '2026.11', licence: 'CC0-1.0', records: [rest] });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { models: { type: 'string' }, rules: { type: 'string' } } });
  if (values.models !== undefined) {
    const { models } = JSON.parse(readFileSync(values.models, 'utf8')) as { models: readonly SourceModel[] };
    write('models', models.map(doseModelRecord));
  }
  if (values.rules !== undefined) {
    const rules = JSON.parse(readFileSync(values.rules, 'utf8')) as {
      readonly equations: readonly SourceEquation[];
      readonly genotypeStartingDose: readonly SourceStart[];
    };
    write('equations', rules.equations.map(doseEquationRecord));
    write('starts', rules.genotypeStartingDose.map(doseStartRecord));
  }
}

function write(kind: string, records: readonly { readonly id: string; readonly source: readonly string[] }[]): void {
  const target = join(folder, kind);
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(target)) rmSync(join(target, name));
  for (const record of records) writeFileSync(join(target, `${record.id}.yaml`), recordFile(record));
  console.log(`${kind}: ${records.length}`);
}

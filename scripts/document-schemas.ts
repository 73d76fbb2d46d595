/**
 * Writes the JSON Schemas of the stage documents from the schemas that the engine checks them with:
 *   npx tsx scripts/document-schemas.ts [--check]
 * `--check` writes nothing and exits 1 where one is not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { scoresSchema } from '../src/cli/prs/scores-schema.ts';
import { loadDocumentSchemas } from '../src/engine/index.ts';
import { loadHeldSchema } from '../src/vault/index.ts';

const TITLES = {
  reading: 'What one genome file says of every position asked for (propria qc --format json)',
  findings: 'All findings of one person (propria pgx --format json)',
  plan: "One person's plan, with all that a view needs of a genome alone (propria plan GENOME --format json)",
  record: 'Everything known of one person beside the genome (propria record --format json)',
  care: "One person's whole plan: every conflict resolved to one line with its reasons (propria plan FOLDER --format json)",
  tumour:
    "The tumour board's page of one tumour, and the person's genes beside each drug (propria tumour FILE --format json)",
  prevention: 'What is coming for one person, and what to do about it, by date (propria risk FOLDER --format json)',
  'polygenic-score':
    'Polygenic scores of one person: what was read of each, the place among people, effects (propria prs … --format json)',
  held: 'What a person holds in one sealed file: facts, answers, decisions and plan (propria open FILE -o person.json)',
} as const;

/** File name → text, as it must stand in docs/reference/schemas. */
export async function schemaFiles(): Promise<Map<string, string>> {
  const stageSchemas = await loadDocumentSchemas();
  const { heldSchema } = await loadHeldSchema();
  const schemas = { ...stageSchemas, 'polygenic-score': scoresSchema, held: heldSchema(stageSchemas) };
  const stages = [
    'reading',
    'findings',
    'plan',
    'record',
    'care',
    'tumour',
    'prevention',
    'polygenic-score',
    'held',
  ] as const;
  return new Map(
    stages.map((stage) => {
      const { $schema, ...rest } = z.toJSONSchema(schemas[stage], { reused: 'ref' });
      return [
        `${stage}.v1.schema.json`,
        `${JSON.stringify({ $schema, $id: `urn:propria:schema:${stage}.v1`, title: TITLES[stage], ...rest }, null, 1)}\n`,
      ];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../docs/reference/schemas', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await schemaFiles()) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    if (process.argv.includes('--check')) {
      console.error(`${path} is not current: npx tsx scripts/document-schemas.ts`);
      process.exitCode = 1;
    } else writeFileSync(path, text);
  }
}

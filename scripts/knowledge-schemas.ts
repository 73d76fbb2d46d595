/**
 * Writes the JSON Schemas of the authored knowledge files from the schemas that the compiler uses:
 *   npx tsx scripts/knowledge-schemas.ts [--check]
 * `--check` writes nothing and exits 1 where one is not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { callingFileSchema, geneFileSchema } from '../src/knowledge/schema/gene.ts';
import { guidanceFileSchema } from '../src/knowledge/schema/guidance.ts';
import { directorySchema } from '../src/knowledge/schema/people/support.ts';
import { releaseFileSchema, sourcesFileSchema } from '../src/knowledge/schema/source.ts';

/** Name → file pattern below knowledge/, schema. The version goes up when a file that was valid is so no longer. */
const SCHEMAS = {
  'knowledge-guidance.v1': {
    title: 'knowledge/guidance/BODY/DRUG.yaml: what one body says of one drug',
    schema: guidanceFileSchema,
  },
  'knowledge-gene.v1': {
    title: 'knowledge/pgx/genes/GENE/gene.yaml: identity of a gene and how its phenotypes are looked up',
    schema: geneFileSchema,
  },
  'knowledge-calling.v1': {
    title: 'knowledge/pgx/genes/GENE/calling.yaml: how a gene is called',
    schema: callingFileSchema,
  },
  'knowledge-sources.v1': { title: 'knowledge/sources.yaml: where every fact comes from', schema: sourcesFileSchema },
  'directory.v1': {
    title: "a site's own directory of people to talk to (docs/guide/directory.md)",
    schema: directorySchema,
  },
  'knowledge-release.v1': { title: 'knowledge/release.yaml: the release of the folder', schema: releaseFileSchema },
} as const;

/** File name → text, as it must stand in docs/reference/schemas. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { title, schema }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
      return [
        `${name}.schema.json`,
        `${JSON.stringify({ $schema, $id: `urn:propria:schema:${name}`, title, ...rest }, null, 1)}\n`,
      ];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../docs/reference/schemas', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemaFiles()) {
    const path = join(folder, name);
    const current = existsSync(path) && readFileSync(path, 'utf8') === text;
    if (current) continue;
    if (process.argv.includes('--check')) {
      console.error(`${path} is not current: npx tsx scripts/knowledge-schemas.ts`);
      process.exitCode = 1;
    } else writeFileSync(path, text);
  }
}

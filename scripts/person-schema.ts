/**
 * Writes the JSON Schema of person.yaml from the schema that the reader checks it with:
 *   npx tsx scripts/person-schema.ts [--check]
 * `--check` writes nothing and exits 1 where it is not current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { loadPersonFileSchema } from '../src/record/index.ts';

/** The text that must stand in docs/reference/schemas/person.schema.json. */
export async function personSchemaText(): Promise<string> {
  const { $schema, ...rest } = z.toJSONSchema(await loadPersonFileSchema(), { io: 'input' });
  const title = 'person.yaml: what is known of one person beside the genome, written by hand';
  return `${JSON.stringify({ $schema, $id: 'urn:propria:schema:person', title, ...rest }, null, 1)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL('../docs/reference/schemas/person.schema.json', import.meta.url));
  const text = await personSchemaText();
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    if (process.argv.includes('--check')) {
      console.error(`${path} is not current: npx tsx scripts/person-schema.ts`);
      process.exitCode = 1;
    } else writeFileSync(path, text);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../src/knowledge/compile/read-yaml.ts';
import { type GuidanceFile, guidanceFileSchema } from '../src/knowledge/schema/guidance.ts';

/** The guidance files of one body (`cpic`, `dpwg`, `fda`) by drug id; throws on a file that does not fit its schema. */
export function readGuidanceFiles(body: string): ReadonlyMap<string, GuidanceFile> {
  const root = new URL(`../knowledge/guidance/${body}`, import.meta.url).pathname;
  const files = new Map<string, GuidanceFile>();
  for (const name of readdirSync(root).filter((file) => file.endsWith('.yaml'))) {
    const path = join(root, name);
    const { value, problems } = readYaml({ path, text: readFileSync(path, 'utf8') }, guidanceFileSchema);
    if (value === null) throw new Error(`${path}: ${JSON.stringify(problems)}`);
    files.set(value.drug, value);
  }
  return files;
}

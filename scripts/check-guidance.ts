/**
 * Checks guidance files against their schema and for sense:
 *   npx tsx scripts/check-guidance.ts [FILE…]      (default: all of knowledge/guidance)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGuidance } from '../src/knowledge/compile/check-guidance.ts';
import { type Problem, printProblem } from '../src/knowledge/compile/problem.ts';
import { readYaml } from '../src/knowledge/compile/read-yaml.ts';
import { guidanceFileSchema } from '../src/knowledge/schema/guidance.ts';

const root = new URL('../knowledge/guidance', import.meta.url).pathname;
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.ya?ml$/.test(name))
        .toSorted()
        .map((name) => join(root, name));

let rules = 0;
const problems: Problem[] = [];
for (const path of files) {
  const read = readYaml({ path, text: readFileSync(path, 'utf8') }, guidanceFileSchema);
  problems.push(...read.problems);
  if (read.value === null) continue;
  rules += read.value.rules.length;
  problems.push(...checkGuidance(path, read.value));
}
for (const problem of problems) console.error(printProblem(problem));
console.log(`${files.length} files, ${rules} rules, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

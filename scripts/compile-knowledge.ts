/**
 * Compiles knowledge/ into its bundle, and beside it the packs (people.jsonl) and manifest.json, which names them all:
 *   npx tsx scripts/compile-knowledge.ts [--out build/knowledge/base.jsonl] [--folder knowledge] [--strict]
 * Prints every problem. Records with a problem are left out; with --strict, or in CI, a problem ends with exit code 1
 * and nothing is written. Does nothing where the bundle is newer than its inputs.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'build', 'knowledge', 'base.jsonl') },
    folder: { type: 'string', default: join(root, 'knowledge') },
    strict: { type: 'boolean', default: process.env['CI'] === 'true' },
  },
});

function newest(path: string): number {
  const entry = statSync(path);
  return Math.max(
    entry.mtimeMs,
    ...(entry.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : []),
  );
}

const inputs = [values.folder, join(root, 'src', 'knowledge'), join(root, 'src', 'core')];
const manifestPath = join(dirname(values.out), 'manifest.json');
const upToDate =
  !values.strict && existsSync(manifestPath) && statSync(manifestPath).mtimeMs > Math.max(...inputs.map(newest));
if (!upToDate) {
  const { compileKnowledge } = await import('../src/knowledge/compile/compile-knowledge.ts');
  const { bundleText } = await import('../src/knowledge/stored-bundle.ts');
  const { printProblem } = await import('../src/knowledge/compile/problem.ts');
  const { readKnowledgeFolder } = await import('../src/platform/node/read-knowledge-folder.ts');
  const { compilePack } = await import('../src/knowledge/compile/compile-pack.ts');
  const { PACKS } = await import('../src/knowledge/packs.ts');
  const { manifestOf } = await import('../src/knowledge/manifest.ts');
  const files = readKnowledgeFolder(values.folder);
  const base = compileKnowledge(files);
  const packs = PACKS.map((name) => ({ name, ...compilePack(name, files, base.bundle) }));
  const problems = [...base.problems, ...packs.flatMap((pack) => pack.problems)];
  for (const problem of problems) console.error(`knowledge: ${printProblem(problem)}`);
  if (problems.length > 0 && values.strict) process.exit(1);
  mkdirSync(dirname(values.out), { recursive: true });
  write(values.out, bundleText(base.bundle));
  for (const { name, bundle } of packs) write(join(dirname(values.out), `${name}.jsonl`), bundleText(bundle));
  const named = packs.map(({ name, bundle }) => [name, bundle] as const);
  write(manifestPath, `${JSON.stringify(manifestOf({ base: base.bundle, ...Object.fromEntries(named) }))}\n`);
}

/** Written beside and renamed, so that a reader never sees half a bundle. */
function write(path: string, text: string): void {
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, path);
}

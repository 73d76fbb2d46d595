/**
 * Coverage of the guidance tables, all three bodies in one go: writes docs/reference/coverage-{cpic,dpwg,fda}.tsv.
 *   npx tsx scripts/coverage.ts --source DIR
 * DIR holds pgx-guidance. Exit 1 where a key of a source has no answer or two, or a rule answers no row.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { source: { type: 'string' } } });
if (values.source === undefined) throw new Error('give --source DIR');
const root = fileURLToPath(new URL('..', import.meta.url));

for (const body of ['cpic', 'dpwg', 'fda']) {
  const script = join(root, 'scripts', `coverage-${body}.ts`);
  const run = spawnSync(join(root, 'node_modules', '.bin', 'tsx'), [script, join(values.source, 'pgx-guidance')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  process.stderr.write(run.stderr);
  if (run.status !== 0) process.exitCode = 1;
  writeFileSync(join(root, 'docs', 'reference', `coverage-${body}.tsv`), run.stdout);
}

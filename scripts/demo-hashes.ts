// Writes test/fixtures/demo.sha256: the hashes of the demo's documents, to be looked at in review whenever they change.
//
//   npm run build && npx tsx scripts/demo-hashes.ts

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const demo = 'examples/demo/NA12878.g.vcf.gz';
const person = `${demo} --outside examples/demo/NA12878.outside.tsv --medicines @examples/demo/medicines.txt --now 2026-11-22`;
const COMMANDS = [`qc ${demo} --format json`, `pgx ${person} --format json`, `plan ${person} --format json`, `plan ${person} --format html`, `pgx ${demo} --group European --format tsv`];

const lines = COMMANDS.map((command) => {
  const result = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...command.split(' ')], { cwd: root, maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`${command}: ${result.stderr}`);
  return `${createHash('sha256').update(result.stdout).digest('hex')}  ${command}`;
});
writeFileSync(join(root, 'test/fixtures/demo.sha256'), `${lines.join('\n')}\n`);

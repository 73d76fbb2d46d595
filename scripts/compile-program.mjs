// Runs what people run on the bundled examples and keeps what V8 compiled of dist/cli/program.utf16, for src/cli/start-compiled.ts.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// As src/cli/compile-late.ts has it.
setFlagsFromString('--interrupt-budget=400000');
// Nothing that ran is forgotten before it is kept.
setFlagsFromString('--no-flush-bytecode');

const path = resolve('dist/cli/program.utf16');
const script = new Script(readFileSync(path, 'utf16le'), {
  filename: path,
});
const folder = mkdtempSync(join(tmpdir(), 'propria-compile-'));
const out = join(folder, 'out');
const care = ['plan', 'examples/after-stent', '--now', '2026-01-01', '-o', out];
const COMMANDS = [
  [...care, '--format', 'html'],
  [...care, '--format', 'json'],
  ['pgx', 'examples/demo/NA12878.g.vcf.gz', '--medicines', 'clopidogrel', '--format', 'html', '-o', out],
  ['pgx', 'examples/demo/NA12878.g.vcf.gz', '-o', out],
  ['tumour', '--person', 'examples/colon-cancer', '--now', '2026-11-22', '-o', out],
  ['tumour', '--person', 'examples/colon-cancer', '--now', '2026-11-22', '--format', 'html', '-o', out],
  ['dose', 'tacrolimus', '--person', 'examples/kidney-transplant', '--now', '2026-11-21T08:00', '-o', out],
  ['cohort', 'pgx', 'examples/cohort/twenty.vcf.gz', '--workers', '1', '-o', out],
];
const { argv } = process;
for (const words of COMMANDS) {
  process.argv = [argv[0], resolve('dist/cli/main.js'), ...words];
  const program = {};
  const module = { exports: program };
  script.runInThisContext()(program, createRequire(path), module);
  await module.exports.done;
  if (process.exitCode) throw new Error(`propria ${words.join(' ')} failed`);
}
rmSync(folder, { recursive: true });
// V8 takes it back only under the flags under which it was kept; a cohort's command sets its own.
setFlagsFromString('--flush-bytecode');
setFlagsFromString('--concurrent-recompilation');
setFlagsFromString('--interrupt-budget=400000');
writeFileSync(`${path}.${process.version}-${process.arch}`, script.createCachedData());

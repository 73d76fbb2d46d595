// Runs what people run on the bundled examples and keeps what V8 compiled of dist/cli/program.latin1, for src/cli/start-compiled.ts:
// once for every command together, once for each that people wait for alone, which then brings no more than it runs.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const out = join(mkdtempSync(join(tmpdir(), 'propria-compile-')), 'out');
const care = ['plan', 'examples/after-stent', '--now', '2026-01-01', '-o', out];
const tumour = ['tumour', '--person', 'examples/colon-cancer', '--now', '2026-11-22', '-o', out];
const risk = ['risk', 'examples/looking-ahead', '--now', '2026-11-22', '-o', out];
const COMMANDS = [
  [...care, '--format', 'html'],
  [...care, '--format', 'json'],
  ['pgx', 'examples/demo/NA12878.g.vcf.gz', '--medicines', 'clopidogrel', '--format', 'html', '-o', out],
  ['pgx', 'examples/demo/NA12878.g.vcf.gz', '-o', out],
  tumour,
  [...tumour, '--format', 'html'],
  ['dose', 'tacrolimus', '--person', 'examples/kidney-transplant', '--now', '2026-11-21T08:00', '-o', out],
  risk,
  [...risk, '--format', 'html'],
  ['cohort', 'pgx', 'examples/cohort/twenty.vcf.gz', '--workers', '1', '-o', out],
];
/** Of one person, who waits. */
const ALONE = ['plan', 'pgx', 'tumour', 'dose', 'risk'];

const [, , alone] = process.argv;
if (alone === undefined) for (const command of ALONE) compileIn(command);
await compile(alone);
rmSync(join(out, '..'), { recursive: true });

/** In a process of its own: V8 keeps all that one has run. */
function compileIn(command) {
  const { status } = spawnSync(process.execPath, [import.meta.filename, command], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`propria ${command} was not compiled`);
}

async function compile(command) {
  // As src/cli/compile-late.ts has it.
  setFlagsFromString('--interrupt-budget=400000');
  // Nothing that ran is forgotten before it is kept.
  setFlagsFromString('--no-flush-bytecode');
  const path = resolve('dist/cli/program.latin1');
  const script = new Script(readFileSync(path, 'latin1'), {
    filename: path,
  });
  const { argv } = process;
  for (const words of COMMANDS.filter(([name]) => command === undefined || name === command)) {
    process.argv = [argv[0], resolve('dist/cli/main.js'), ...words];
    const program = {};
    const module = { exports: program };
    script.runInThisContext()(program, createRequire(path), module);
    await module.exports.done;
    if (process.exitCode) throw new Error(`propria ${words.join(' ')} failed`);
  }
  // V8 takes it back only under the flags under which it was kept; a cohort's command sets its own.
  setFlagsFromString('--flush-bytecode');
  setFlagsFromString('--concurrent-recompilation');
  setFlagsFromString('--interrupt-budget=400000');
  const kept = `${path}.${process.version}-${process.arch}`;
  writeFileSync(command === undefined ? kept : `${kept}-${command}`, script.createCachedData());
}

#!/usr/bin/env node
// The whole test run: types, engine tier, lint, package, then vitest. Last line: `N passed, N failed`.
//
//   npm test                 everything
//   npm test -- src/pgx      only vitest, only these paths

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const only = process.argv.slice(2);
const bin = (name) => join('node_modules', '.bin', name);
let passed = 0;
let failed = 0;
let skipped = 0;

function step(name, command, args) {
  const started = Date.now();
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const ok = result.status === 0;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (ok) passed += 1;
  else {
    failed += 1;
    console.log(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  }
}

if (only.length === 0) {
  step('types', bin('tsc'), ['-p', 'tsconfig.json']);
  step('engine parts use no host API', bin('tsc'), ['-p', 'tsconfig.engine.json']);
  step('types of the page', bin('tsc'), ['-p', 'web/tsconfig.json']);
  step('lint', bin('oxlint'), ['--type-aware', 'src', 'test', 'scripts', 'bench', 'web']);
  step('package exports', bin('publint'), ['--strict']);
}

mkdirSync('build', { recursive: true });
const report = join('build', 'vitest.json');
const vitest = spawnSync(
  bin('vitest'),
  ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...only],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
try {
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed +=
    counts.numFailedTests +
    counts.testResults.filter((t) => t.status === 'failed' && t.assertionResults.length === 0).length;
  skipped += counts.numPendingTests + counts.numTodoTests;
} catch {
  failed += 1;
}
if (vitest.status !== 0 && failed === 0) failed += 1;
if (skipped > 0 && process.env.CI === 'true') {
  console.log(`${skipped} skipped: in CI a skip is a failure`);
  failed += skipped;
  skipped = 0;
}
console.log(
  skipped > 0 ? `${passed} passed, ${failed} failed, ${skipped} skipped` : `${passed} passed, ${failed} failed`,
);
process.exitCode = failed === 0 ? 0 : 1;

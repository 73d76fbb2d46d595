#!/usr/bin/env node
// dist/: the bundled sources and their types, the knowledge bundle, the page, JSON Schemas of documents, the bundled examples. Needs node_modules (scripts/setup.mjs).

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const bin = (name) => join('node_modules', '.bin', name);

function run(command, args) {
  const result = spawnSync(command, args, { stdio: 'inherit' });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

rmSync('dist', { recursive: true, force: true });
run(bin('tsc'), ['-p', 'tsconfig.build.json', '--emitDeclarationOnly']);
run(process.execPath, ['scripts/bundle.mjs']);
mkdirSync('dist/knowledge-bundle', { recursive: true });
run(bin('tsx'), ['scripts/compile-knowledge.ts', '--out', 'dist/knowledge-bundle/base.jsonl']);
run(bin('vite'), ['build', 'web', '--logLevel', 'warn']);
cpSync('docs/reference/schemas', 'dist/schemas', { recursive: true });
if (existsSync('examples')) cpSync('examples', 'dist/examples', { recursive: true });
run(process.execPath, ['scripts/compile-program.mjs']);
for (const entry of ['dist/cli/main.js']) if (existsSync(entry)) chmodSync(entry, 0o755);
writeFileSync('dist/.built', '');

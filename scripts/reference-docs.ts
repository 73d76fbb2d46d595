// Writes the reference pages that are made from the code: docs/reference/errors.md.
// `--check` writes nothing and exits 1 where a page is not current.
//
//   npx tsx scripts/reference-docs.ts [--check]

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ERRORS, NOTICES } from '../src/core/index.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

export function errorsPage(): string {
  const errors = Object.entries(ERRORS).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const notices = Object.entries(NOTICES).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    '# Errors and notices',
    '',
    'Every error has a permanent code, says what happened, where, and what to do. A notice never stops a run: it says what was',
    'not used and what that means for the result. This page is made from the catalogue (`npx tsx scripts/reference-docs.ts`).',
    '`{name}` stands for a value of the case.',
    '',
    '## Errors',
    '',
    '| code | what happened | what to do |',
    '|---|---|---|',
    ...errors.map(([code, { what, remedy }]) => `| \`${code}\` | ${cell(what)} | ${cell(remedy)} |`),
    '',
    '## Notices',
    '',
    '| code | what was seen | what it means |',
    '|---|---|---|',
    ...notices.map(([code, { what, meaning }]) => `| \`${code}\` | ${cell(what)} | ${cell(meaning)} |`),
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'docs/reference/errors.md');
  const page = errorsPage();
  if (!process.argv.includes('--check')) writeFileSync(path, page);
  else if (readFileSync(path, 'utf8') !== page) {
    console.error('docs/reference/errors.md is not current: run npx tsx scripts/reference-docs.ts');
    process.exitCode = 1;
  }
}

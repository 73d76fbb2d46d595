import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Rows of a table of facts in test/fixtures, comments left out, cells by tab. */
export function facts(name: string): readonly (readonly string[])[] {
  return readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

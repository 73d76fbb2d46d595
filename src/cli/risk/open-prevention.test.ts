import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadTestKnowledge } from '../../../test/support/knowledge.ts';
import { createEngine } from '../../engine/index.ts';
import { decodeKnowledge, mergePack, readBundle } from '../../knowledge/index.ts';
import { nodeHost } from '../../platform/node/index.ts';
import { openPrevention } from './open-prevention.ts';

let folder: string;
let path: string;

beforeAll(async () => {
  const url = new URL('../../../build/knowledge/risk.jsonl', import.meta.url);
  const pack = decodeKnowledge(readBundle(readFileSync(url, 'latin1')));
  const engine = createEngine({ knowledge: mergePack(loadTestKnowledge(), pack, 'risk'), host: nodeHost });
  folder = await mkdtemp(join(tmpdir(), 'propria-'));
  path = join(folder, 'prevention.json');
  await writeFile(path, JSON.stringify(await engine.prevention({ now: '2026-11-22' })));
});

afterAll(() => rm(folder, { recursive: true }));

it('opens a finished plan as it is', async () =>
  expect(await openPrevention([path], { format: 'json', score: [] })).toMatchObject({ made: '2026-11-22' }));

it.each([
  ['ask', ['cardiovascular']],
  ['ask', []],
  ['fact', ['pack_years=30']],
  ['clinvar', 'clinvar.vcf.gz'],
])('which cannot be asked anew with --%s %o: it holds no record', async (name, value) => {
  await expect(openPrevention([path], { [name]: value })).rejects.toMatchObject({ code: 'CLI_USAGE' });
});

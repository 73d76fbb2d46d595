import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadOncology } from '../src/cli/tumour/load-oncology.ts';
import { type Engine, createEngine } from '../src/engine/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { readTumour } from '../src/tumour/index.ts';
import { byteSource } from './support/byte-source.ts';

// A marker that no release knows: its record, an approval and a hospital's rule that rest on it are files of an overlay. No code.
const FILES: Readonly<Record<string, string>> = {
  'oncology/sources.yaml': `
- id: our-lab
  body: Our laboratory
  title: A marker of our own
  url: https://example.org
  version: '2026.11'
  date: '2026-11-01'
  licence: CC0-1.0
  attribution: Our laboratory
`,
  'oncology/markers/claudin-6.yaml': `
source: our-lab
version: '2026.11'
licence: CC0-1.0
records:
  - id: claudin-6-share
    name: Claudin-6 share
    aliases: [CLDN6 IHC, CLDN6]
    gene: CLDN6
    value: { of: number, unit: '%', low: 0, high: 100 }
    implies:
      - { atLeast: 75, marker: claudin-6, state: positive }
      - { below: 75, marker: claudin-6, state: negative }
    named: []
  - id: claudin-6
    name: Claudin-6
    aliases: []
    gene: CLDN6
    value: { of: status, states: [positive, negative], words: { pos: positive, neg: negative } }
    implies: []
    named:
      - { name: CLDN6 Positive, is: positive }
`,
  'oncology/hospital/board.yaml': `
source: our-lab
version: '2026.11'
licence: CC0-1.0
records:
  - id: claudin-6-paclitaxel
    profile: CLDN6 Positive
    therapies: [Paclitaxel]
    effect: sensitivity
    tumours: [OVT]
    notIn: []
    level: B
    by: Molecular tumour board
    decided: '2026-11-03'
    url: null
`,
};

const SET = 'sensitivity/paclitaxel';
let engine: Engine;

beforeAll(async () => {
  const overlay = mkdtempSync(join(tmpdir(), 'propria-marker-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(overlay, path)), { recursive: true });
    writeFileSync(join(overlay, path), text.trimStart());
  }
  engine = createEngine({ knowledge: await loadOncology({ overlay }), host: nodeHost });
}, 60_000);

async function statusWith(markers: string, type = 'HGSOC'): Promise<readonly (string | undefined)[]> {
  const source = byteSource('markers.tsv', `name\tvalue\tunit\n${markers}\n`);
  const reading = await readTumour([{ name: 'markers.tsv', source, role: 'markers' }], {}, nodeHost);
  const { board } = await engine.tumour({ now: '2026-11-22', reading, type, country: 'US', withoutFigures: true });
  const statement = board.statements.find(({ value }) => value.id === SET)?.value;
  return [statement?.status, ...(statement?.support.map(({ id }) => id) ?? [])];
}

describe('a marker that is a knowledge file and no code', () => {
  it('offers what rests on it, by a value that only implies it', async () => {
    expect(await statusWith('CLDN6 IHC\t80\t%')).toEqual(['offered', 'claudin-6-paclitaxel']);
    expect(await statusWith('Claudin-6\tpos\t')).toEqual(['offered', 'claudin-6-paclitaxel']);
  });

  it('offers nothing of it below the limit, in another tumour, or untested', async () => {
    for (const [markers, type] of [
      ['CLDN6 IHC\t40\t%', 'HGSOC'],
      ['CLDN6 IHC\t80\t%', 'PAAD'],
      ['HER2\tnegative\t', 'HGSOC'],
    ])
      expect((await statusWith(markers!, type))[0]).not.toBe('offered');
  });
});

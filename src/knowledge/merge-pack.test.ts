import { expect, it } from 'vitest';
import type { FactStore } from './fact.ts';
import { factsOf } from './fact.ts';
import type { Knowledge } from './knowledge.ts';
import { mergePack } from './merge-pack.ts';

function knowledge(
  date: string,
  digest: string,
  kinds: Readonly<Record<string, readonly string[]>>,
  source: string,
): Knowledge {
  const store = new Map(
    Object.entries(kinds).map(([kind, ids]) => [kind, new Map(ids.map((id) => [id, { id } as never]))] as const),
  );
  return {
    release: { id: '2026.11', digest, date, overlays: [{ name: 'site', digest: `${digest}-site`, records: [] }] },
    sources: new Map([[source, { id: source } as never]]),
    genes: new Map(),
    drugs: new Map(),
    guidance: [],
    facts: store as FactStore,
  };
}

const base = knowledge('2026-01-01', 'base', { unit: ['mg'], 'hospital-rule': ['old'] }, 'cpic');
const pack = knowledge('2026-05-07', 'pack', { 'tumour-type': ['LUAD'], 'hospital-rule': ['own'] }, 'civic');

it('reads kinds of the pack from the pack and all else from the base', () => {
  const merged = mergePack(base, pack);
  expect([...factsOf(merged, 'unit').keys()]).toEqual(['mg']);
  expect([...factsOf(merged, 'tumour-type').keys()]).toEqual(['LUAD']);
  expect([...factsOf(merged, 'hospital-rule').keys()]).toEqual(['own']);
  expect([...merged.facts.keys()].toSorted()).toEqual(['hospital-rule', 'tumour-type', 'unit']);
  expect([...merged.sources.keys()]).toEqual(['cpic', 'civic']);
});

it('names both digests, the overlays of both and the newest date', () => {
  expect(mergePack(base, pack).release).toEqual({
    id: '2026.11',
    digest: 'base',
    date: '2026-05-07',
    overlays: [...base.release.overlays, ...pack.release.overlays],
    packs: [{ name: 'oncology', digest: 'pack', date: '2026-05-07' }],
  });
});

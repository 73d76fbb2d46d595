import type { FactStore } from './fact.ts';
import type { Knowledge } from './knowledge.ts';
import type { PackName } from './packs.ts';

/**
 * Base and a pack as one knowledge: kinds of records of the pack are read from the pack, all else from the base. Overlays of both are
 * named. The digest is the base's; `packs` has the pack's own, so that a result names both.
 */
export function mergePack(base: Knowledge, pack: Knowledge, name: PackName = 'oncology'): Knowledge {
  const overlays = [...base.release.overlays, ...pack.release.overlays];
  const { date } = pack.release;
  const own = {
    name,
    get digest() {
      return pack.release.digest;
    },
    date,
  };
  return {
    release: {
      ...base.release,
      date: later(base.release.date, date),
      overlays,
      packs: [...(base.release.packs ?? []), own],
    },
    sources: new Map([...base.sources, ...pack.sources]),
    genes: base.genes,
    get drugs() {
      return base.drugs;
    },
    get guidance() {
      return base.guidance;
    },
    facts: mergeFacts(base.facts, pack.facts),
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function mergeFacts(base: FactStore, pack: FactStore): FactStore {
  const ofPack = new Set(pack.keys());
  return {
    keys: () => new Set([...base.keys(), ...ofPack]),
    get: (kind) => (ofPack.has(kind) ? pack.get(kind) : base.get(kind)),
  };
}

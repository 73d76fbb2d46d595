import type { FactStore } from './fact.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Base and a pack as one knowledge: kinds of records of the pack are read from the pack, all else from the base. Overlays of both are
 * named. The digest is the base's; `packs` of a report name the pack's own.
 */
export function mergePack(base: Knowledge, pack: Knowledge): Knowledge {
  const overlays = [...base.release.overlays, ...pack.release.overlays];
  return {
    release: { ...base.release, date: later(base.release.date, pack.release.date), overlays },
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

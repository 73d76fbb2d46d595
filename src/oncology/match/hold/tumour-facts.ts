import type { GenomicChange } from '../../../tumour/index.ts';
import { joined } from './coverage.ts';
import type { ArmChange, CopyChange, Fusion, MarkerValue, Mutation, TumourProfile } from '../../tumour-profile.ts';

/** A tumour's changes by what names ask for. */
export interface TumourFacts {
  readonly profile: TumourProfile;
  readonly mutations: ReadonlyMap<string, readonly Mutation[]>;
  /** Named, and not matched: the file or a limit does not let them pass. */
  readonly setAside: ReadonlyMap<string, readonly Mutation[]>;
  /** Places of changes without a name, by chromosome. */
  readonly unnamed: ReadonlyMap<string, readonly GenomicChange[]>;
  /** By either partner. */
  readonly fusions: ReadonlyMap<string, readonly Fusion[]>;
  readonly copies: ReadonlyMap<string, readonly CopyChange[]>;
  readonly arms: ReadonlyMap<string, readonly ArmChange[]>;
  readonly markers: ReadonlyMap<string, readonly MarkerValue[]>;
  /** Where the assay has intervals: those of a chromosome, joined and in order. */
  intervals(chr: string): readonly (readonly [number, number])[];
}

export function tumourFacts(profile: TumourProfile): TumourFacts {
  return {
    profile,
    mutations: grouped(profile.mutations, ({ gene }) => [gene]),
    setAside: grouped(
      (profile.setAside ?? []).map(({ mutation }) => mutation),
      ({ gene }) => [gene],
    ),
    unnamed: grouped(
      profile.unnamed.flatMap(({ change }) => change ?? []),
      ({ chr }) => [chr],
    ),
    fusions: grouped(profile.fusions, ({ gene5, gene3 }) => (gene5 === gene3 ? [gene5] : [gene5, gene3])),
    copies: grouped(profile.copyChanges, ({ gene }) => [gene]),
    arms: grouped(profile.arms, ({ arm }) => [arm]),
    markers: grouped(profile.markers, ({ marker }) => [marker]),
    intervals: intervalsOf(profile),
  };
}

function intervalsOf({ assay }: TumourProfile): TumourFacts['intervals'] {
  const known = new Map<string, readonly (readonly [number, number])[]>();
  return (chr) => {
    let found = known.get(chr);
    if (found === undefined)
      known.set(
        chr,
        (found = joined((assay.regions ?? []).filter((region) => region.chr.replace(/^chr/i, '') === chr))),
      );
    return found;
  };
}

function grouped<One>(
  items: readonly One[],
  keys: (item: One) => readonly (string | null)[],
): ReadonlyMap<string, readonly One[]> {
  const byKey = new Map<string, One[]>();
  for (const item of items)
    for (const key of keys(item)) {
      if (key === null) continue;
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [item]);
      else list.push(item);
    }
  return byKey;
}

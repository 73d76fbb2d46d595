import type { LocusReading, Phase } from '../../core/index.ts';
import type { LocusWindow } from './locus-window.ts';
import type { Resolved } from './resolve-locus.ts';

/** A locus of several bases as its single bases, for files that write each change on its own line. */
export function baseWindows(window: LocusWindow): readonly LocusWindow[] {
  return [...window.ref].map((ref, i) => ({
    target: window.target,
    pos1: window.pos1 + i,
    ref,
    alts: [...new Set(window.alts.map((alt) => alt[i] ?? ref))].filter((base) => base !== ref),
    kind: 'base',
    stretch: ref,
  }));
}

/**
 * The bases put together again, strand by strand. One that is not read leaves the whole unread; two heterozygous ones
 * that are not phased to each other leave it open which strand carries what, and so unread.
 */
export function joinBases(window: LocusWindow, parts: readonly Resolved[]): Resolved {
  const readings = parts.map(({ reading }) => reading);
  const notices = parts.flatMap((part) => part.notices);
  const [first] = readings;
  const missing = readings.find(({ alleles }) => alleles.length === 0);
  const blank: LocusReading = {
    locus: window.target.id,
    state: 'absent',
    alleles: [],
    phase: { kind: 'unphased' },
    locator: null,
  };
  if (first === undefined) return { reading: blank, notices, indelUnproven: false };
  if (missing !== undefined) {
    const { shown: _, ...reading } = missing;
    const shown = [
      ...new Set(readings.flatMap((one, i) => (one.shown ?? []).flatMap((base) => whole(window, i, base)))),
    ];
    return { reading: { ...reading, ...(shown.length === 0 ? {} : { shown }) }, notices, indelUnproven: false };
  }
  const copies = first.alleles.length;
  const mixed = readings.filter(({ alleles }) => alleles.some((base) => base !== alleles[0]));
  const phase: Phase = mixed[0]?.phase ?? { kind: 'unphased' };
  const together =
    mixed.length < 2 || mixed.every((reading) => reading.phase.kind !== 'unphased' && sameSet(reading.phase, phase));
  if (!together || readings.some(({ alleles }) => alleles.length !== copies || alleles.includes(null))) {
    const notice = { code: 'VCF_PHASE_UNKNOWN', severity: 'caution', params: { locus: window.target.id } } as const;
    return {
      reading: { ...first, state: 'discarded', alleles: [], phase: { kind: 'unphased' } },
      notices: [...notices, notice],
      indelUnproven: false,
    };
  }
  const alleles = first.alleles.map((_, copy) => readings.map((reading) => reading.alleles[copy]).join(''));
  const changed = readings.find((reading) =>
    reading.alleles.some((base) => base !== window.ref[readings.indexOf(reading)]),
  );
  const state = readings.every((reading) => reading.state === 'reference-block') ? 'reference-block' : 'read';
  return {
    reading: { locus: window.target.id, state, alleles, phase, locator: (changed ?? first).locator },
    notices,
    indelUnproven: false,
  };
}

/** The known alleles of the locus that have this base at this place; without one, the reference with it. */
function whole(window: LocusWindow, at: number, base: string): readonly string[] {
  if (base.length !== 1 || base === '*') return [base];
  const known = window.alts.filter((alt) => alt[at] === base);
  return known.length > 0 ? known : [window.ref.slice(0, at) + base + window.ref.slice(at + 1)];
}

function sameSet(a: Phase, b: Phase): boolean {
  return a.kind === b.kind && (a.kind !== 'phase-set' || b.kind !== 'phase-set' || a.id === b.id);
}

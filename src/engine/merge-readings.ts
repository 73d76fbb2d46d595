import { type LocusId, type LocusReading, type Notice, PropriaError, isRead } from '../core/index.ts';
import type { GenomeReading } from '../genome/index.ts';

/**
 * Two people: at least so many positions contradict, and they are this share of the telling ones (heterozygous in a file,
 * or contradicting). Positions at which everybody is alike say nothing, and most are such.
 */
const DIFFERING = { least: 3, share: 0.2 };

/**
 * What several files of one person say together. A position that any of them read counts as read; where two read it
 * differently it counts as unread, with a notice. Assumed reference gives way to a real reading, and to a file that looked and could
 * not read. What any file shows and could not use stays beside the answer.
 * @throws PropriaError GENOME_NOT_ONE_PERSON
 */
export function mergeReadings(readings: readonly GenomeReading[]): {
  readonly readings: ReadonlyMap<LocusId, LocusReading>;
  readonly notices: readonly Notice[];
} {
  const [first, ...rest] = readings;
  if (first === undefined) return { readings: new Map(), notices: [] };
  if (rest.length === 0) return { readings: first.readings, notices: [] };

  const merged = new Map(first.readings);
  const notices: Notice[] = [];
  const contradicted = new Set<LocusId>();
  for (const [i, other] of rest.entries()) {
    if (readings.slice(0, i + 1).some((before) => isSameInput(before, other))) {
      notices.push({ code: 'GENOME_INPUT_TWICE', severity: 'info', params: { name: other.source.name } });
      continue;
    }
    let telling = 0;
    const differing: LocusId[] = [];
    const found = new Map<LocusId, LocusReading['alleles']>();
    for (const [locus, own] of other.readings) {
      if (contradicted.has(locus)) continue;
      const reading = inFile(own, i + 2);
      const have = merged.get(locus);
      if (have === undefined || rank(reading) > rank(have)) {
        merged.set(locus, withShown(reading, have?.shown));
      } else if (rank(have) === REALLY_READ && rank(reading) === REALLY_READ) {
        const same = sameGenotype(have, reading);
        if (!same) {
          differing.push(locus);
          found.set(locus, reading.alleles);
        } else if (reading.shown !== undefined) merged.set(locus, withShown(have, reading.shown));
        if (!same || isHeterozygous(reading)) telling += 1;
      } else merged.set(locus, withShown(have, reading.shown));
    }
    const params = { first: first.source.name, second: other.source.name };
    if (differing.length >= DIFFERING.least && differing.length >= telling * DIFFERING.share) {
      throw new PropriaError('GENOME_NOT_ONE_PERSON', { params: { ...params, telling, differ: differing.length } });
    }
    for (const locus of differing) {
      contradicted.add(locus);
      const have = merged.get(locus)!;
      const seen = [...have.alleles, ...found.get(locus)!].filter((allele) => allele !== null);
      merged.set(locus, withShown({ ...have, state: 'discarded', alleles: [], phase: { kind: 'unphased' } }, seen));
      notices.push({ code: 'GENOME_INPUTS_DIFFER', severity: 'caution', params: { ...params, locus } });
    }
    if (first.sample !== null && other.sample !== null && first.sample !== other.sample) {
      notices.push({
        code: 'GENOME_SAMPLES_DIFFER',
        severity: 'caution',
        params: { first: first.sample, second: other.sample },
      });
    }
  }
  return { readings: merged, notices };
}

function isSameInput(a: GenomeReading, b: GenomeReading): boolean {
  const [one, other] = [a.source, b.source];
  return one.bytes === other.bytes && one.headerSha256 === other.headerSha256 && one.readSha256 === other.readSha256;
}

/** Strands of one file are free against those of another: each further file's phase is a set of its own. */
function inFile(reading: LocusReading, file: number): LocusReading {
  const { phase } = reading;
  if (phase.kind === 'unphased') return reading;
  return {
    ...reading,
    phase: { kind: 'phase-set', id: `file ${file}${phase.kind === 'phased' ? '' : ` ${phase.id}`}` },
  };
}

function withShown(reading: LocusReading, more: readonly string[] | undefined): LocusReading {
  if (more === undefined || more.length === 0) return reading;
  return { ...reading, shown: [...new Set([...(reading.shown ?? []), ...more])] };
}

const REALLY_READ = 3;

/** Nobody looked; assumed; looked at and failed; read. */
function rank({ state }: LocusReading): 0 | 1 | 2 | 3 {
  if (state === 'absent' || state === 'absent-variants-only' || state === 'not-on-array') return 0;
  if (state === 'assumed-reference') return 1;
  return isRead(state) ? REALLY_READ : 2;
}

function isHeterozygous(reading: LocusReading): boolean {
  return new Set(reading.alleles).size > 1;
}

/** One copy written on a haploid X in one file and two equal ones in the other are the same. */
function sameGenotype(a: LocusReading, b: LocusReading): boolean {
  const set = (reading: LocusReading): string =>
    [...new Set(reading.alleles.map((allele) => allele ?? '.'))].toSorted().join('/');
  return set(a) === set(b);
}

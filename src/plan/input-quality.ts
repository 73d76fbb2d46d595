import { type LocusId, type Notice, type ReadState, type SourceFingerprint, isRead } from '../core/index.ts';
import type { GenomeFormat, GenomeReading } from '../genome/index.ts';
import type { GeneRecord } from '../knowledge/index.ts';

/** How good one genome file is for the genes that are asked of it: the quality page, without the readings. */
export interface InputQuality {
  readonly source: SourceFingerprint;
  readonly format: GenomeFormat;
  readonly build: GenomeReading['build'];
  readonly sample: string | null;
  /** Samples in the file. */
  readonly samples: number;
  readonly sex: GenomeReading['sex'];
  readonly notices: readonly Notice[];
  /** Positions by state, over all genes, each position once. */
  readonly states: Readonly<Partial<Record<ReadState, number>>>;
  readonly total: number;
  /** Positions that the file itself shows; what was assumed is not read. */
  readonly read: number;
  readonly genes: readonly GeneCoverage[];
}

export interface GeneCoverage {
  readonly gene: string;
  readonly total: number;
  /** Positions that the file itself shows. */
  readonly read: number;
  /** Positions beside them that rest on `--assume-reference` or `--callable`. */
  readonly assumed: number;
  /** Positions that were neither read nor assumed, and why. */
  readonly unread: readonly { readonly locus: LocusId; readonly rsid: string | null; readonly state: ReadState }[];
}

const ASSUMED: ReadState = 'assumed-reference';

/** Counts one reading against the genes of the knowledge; genes without positions (HLA) have none to read. */
export function qualityOf(reading: GenomeReading, genes: Iterable<GeneRecord>): InputQuality {
  const states: Partial<Record<ReadState, number>> = {};
  let read = 0;
  for (const { state } of reading.readings.values()) {
    states[state] = (states[state] ?? 0) + 1;
    if (isRead(state) && state !== ASSUMED) read += 1;
  }
  return {
    source: reading.source,
    format: reading.format,
    build: reading.build,
    sample: reading.sample,
    samples: reading.samples.length,
    sex: reading.sex,
    notices: reading.notices,
    states,
    total: reading.readings.size,
    read,
    genes: [...genes].filter((gene) => gene.loci.length > 0).map((gene) => coverageOf(gene, reading)),
  };
}

function coverageOf(gene: GeneRecord, reading: GenomeReading): GeneCoverage {
  const unread: { locus: LocusId; rsid: string | null; state: ReadState }[] = [];
  let assumed = 0;
  for (const locus of gene.loci) {
    const state = reading.readings.get(locus.id)?.state ?? 'absent';
    if (state === ASSUMED) assumed += 1;
    if (!isRead(state)) unread.push({ locus: locus.id, rsid: locus.rsid, state });
  }
  return {
    gene: gene.symbol,
    total: gene.loci.length,
    read: gene.loci.length - unread.length - assumed,
    assumed,
    unread,
  };
}

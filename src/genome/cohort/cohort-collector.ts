import { contigName } from '../contig.ts';
import type { QualityLimits } from '../loci/quality.ts';
import { type RecordStats, recordCollector } from '../loci/record-collector.ts';
import type { TargetSpans } from '../loci/target-spans.ts';
import type { LineSink } from '../search/line-sink.ts';
import type { VcfRecord } from '../vcf/vcf-record.ts';
import { type CohortRecord, cohortRecord } from './cohort-record.ts';
import { type XCounts, xCounts } from './x-counts.ts';

/** Picks the records that overlap the wanted spans and reads them for all people. */
export interface CohortCollector extends LineSink {
  /** As the first person's file would have them. */
  readonly records: ReadonlyMap<string, readonly VcfRecord[]>;
  readonly stats: RecordStats;
  /** The people's genotypes in each of those. */
  cohortOf(record: VcfRecord): CohortRecord;
  /** Genotypes on X per person; null where nobody asks for it. */
  readonly x: XCounts | null;
}

export interface CollectorOptions {
  /** Sample columns, ascending; at least one. */
  readonly people: readonly number[];
  readonly limits: QualityLimits;
  readonly countX: boolean;
  /** Told the offset of each line. */
  readonly passed: (offset: number) => void;
}

export function cohortCollector(spans: TargetSpans, options: CollectorOptions, source: string): CohortCollector {
  const { people, limits } = options;
  const first = recordCollector(spans, people[0] ?? 0, source);
  const cohort = new Map<VcfRecord, CohortRecord>();
  const x = options.countX ? xCounts(people) : null;
  let contig = '';
  let chrom: string | null = null;
  return {
    records: first.records,
    stats: first.stats,
    x,
    cohortOf: (record) => cohort.get(record) as CohortRecord,
    take(bytes, start, end, offset, line) {
      options.passed(offset);
      const place = first.take(bytes, start, end, offset, line);
      if (place === null) return null;
      if (place.contig !== contig) {
        contig = place.contig;
        chrom = contigName(contig)?.chrom ?? null;
      }
      if (chrom === null) return place;
      if (chrom === 'chrX') x?.take(bytes, start, end, place.pos1);
      const record = first.records.get(chrom)?.at(-1);
      if (record === undefined || record.offset !== offset || cohort.has(record)) return place;
      cohort.set(record, cohortRecord(bytes, start, end, people, record, limits, source));
      return place;
    },
  };
}

import { type Build, type ByteSource, type Host, type Notice, baseName } from '../../core/index.ts';
import {
  type RecordVisitor,
  type RecordsVisited,
  type VcfRecord,
  contigName,
  qualityLimits,
  unreadBecause,
  visitRecords,
} from '../../genome/index.ts';
import type { SeenVariant } from '../carried-copies.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type KnownPlaces, placesOver } from './known-places.ts';
import type { PlacesRead, ReadOptions } from './places-read.ts';
import { carriesSymbol, joinHalves, seenOfRecord } from './seen-of-record.ts';
import { unprovenAlleles } from './unproven.ts';

interface PlaceVisitor extends RecordVisitor {
  readonly known: KnownPlaces;
  readonly coverage: Coverage;
  readonly sawBlocks: () => boolean;
}

/** One pass over a VCF or gVCF: what it says at the known places of its build. Errors as `visitRecords`. */
export async function readVcfPlaces(
  source: ByteSource,
  placesIn: (build: Build) => KnownPlaces,
  options: ReadOptions,
  host: Host,
): Promise<PlacesRead> {
  const limits = qualityLimits(options);
  const known = new Map<Build, KnownPlaces>();
  const visited = await visitRecords(
    source,
    (build): PlaceVisitor => {
      const own = known.get(build) ?? placesIn(build);
      known.set(build, own);
      return visitorOf(own, (record) => unreadBecause(record, limits) === null);
    },
    options,
    host,
    options.index,
  );
  return judge(visited, (record) => unreadBecause(record, limits) !== null, options, source.name);
}

/** Reference records are counted and let go; only variants are held. */
function visitorOf(known: KnownPlaces, reads: (record: VcfRecord) => boolean): PlaceVisitor {
  const coverage = coverageOf(known);
  let blocks = false;
  return {
    places: known.visit,
    known,
    coverage,
    sawBlocks: () => blocks,
    take(chrom, record) {
      if (!record.block && record.alts.length > 0) return true;
      if (record.block) blocks = true;
      const alleles = record.call?.genotype?.alleles ?? [];
      if (alleles.length > 0 && alleles.every((one) => one === 0) && reads(record))
        coverage.cover(chrom, record.pos1, record.end1, record.block);
      return false;
    },
  };
}

function judge(
  { build, visitor, records, content, offsetKind, notices, sample }: RecordsVisited<PlaceVisitor>,
  isUnread: (record: VcfRecord) => boolean,
  options: ReadOptions,
  source: string,
): PlacesRead {
  const { known, coverage } = visitor;
  const context = { source: baseName(source), offsetKind };
  const kind = visitor.sawBlocks() && content === 'variants-only' ? 'gvcf' : content;
  const unreadAt = new Map<string, Set<number>>();
  const leaveOpen = (chrom: string, index: number): void => {
    unreadAt.set(chrom, (unreadAt.get(chrom) ?? new Set<number>()).add(index));
  };
  if (kind === 'variants-only')
    for (const { chrom, start0, end0 } of options.callable ?? [])
      coverage.cover(contigName(chrom)?.chrom ?? chrom, start0 + 1, end0, true);
  const seen: SeenVariant[] = [];
  let unreadRecords = 0;
  for (const record of records) {
    const chrom = contigName(record.contig)?.chrom ?? record.contig;
    const places = known.byChrom.get(chrom);
    if (places === undefined) continue;
    const genotype = record.call?.genotype ?? null;
    const unread = genotype === null || isUnread(record);
    const over = [...placesOver(places, record.pos1, record.end1)];
    const own = seenOfRecord(record, unread, context);
    seen.push(...own);
    if (unread || genotype.alleles.includes(null) || carriesSymbol(record)) {
      if (over.length > 0) unreadRecords += 1;
      for (const index of over) leaveOpen(chrom, index);
      continue;
    }
    coverage.cover(chrom, record.pos1, record.end1, true);
    for (const one of own) {
      if (!/(?:^|[/|])1(?:$|[/|])/.test(one.genotype)) continue;
      for (const place of unprovenAlleles(one, places)) leaveOpen(chrom, places.list.indexOf(place));
    }
  }
  const open = [...unreadAt].flatMap(([chrom, indices]) =>
    [...indices].map((index) => known.byChrom.get(chrom)!.list[index]!),
  );
  const joined = joinHalves(seen);
  return {
    build,
    sample,
    from: 'sequencing',
    content: kind,
    known,
    seen: joined,
    open,
    isRead: (chrom, index) => coverage.isCovered(chrom, index) && unreadAt.get(chrom)?.has(index) !== true,
    notices: [...notices, ...unreadNotice(unreadRecords)],
  };
}

function unreadNotice(count: number): readonly Notice[] {
  return count === 0 ? [] : [{ code: 'VARIANTS_GENOTYPES_UNREAD', severity: 'caution', params: { count } }];
}

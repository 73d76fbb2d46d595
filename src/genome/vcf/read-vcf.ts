import {
  type Build,
  type ByteSource,
  type Inflater,
  type LocusId,
  type LocusReading,
  type Notice,
  PropriaError,
  baseName,
  sha256Hex,
} from '../../core/index.ts';
import { countBases } from '../assembly/base-evidence.ts';
import { buildOfHeader, decideBuild } from '../assembly/decide-build.ts';
import { headerEvidence } from '../assembly/header-evidence.ts';
import { checkBgzfEnd } from '../bgzf/check-end.ts';
import type { GenomeReading, ReadingOptions } from '../genome-reading.ts';
import type { ChunkIndex } from '../index/chunk-index.ts';
import { readIndex } from '../index/read-index.ts';
import { absentReader } from '../loci/absent-loci.ts';
import { withBroken } from '../loci/broken-lines.ts';
import { type ReadingTarget, locusWindow } from '../loci/locus-window.ts';
import { qualityLimits } from '../loci/quality.ts';
import { type RecordCollector, type RecordStats, recordCollector } from '../loci/record-collector.ts';
import { recordsOver } from '../loci/records-over.ts';
import { type Resolved, resolveLocus } from '../loci/resolve-locus.ts';
import { targetSpans } from '../loci/target-spans.ts';
import { sexSeen } from '../loci/x-counter.ts';
import type { LineSink } from '../search/line-sink.ts';
import { type LinesRead, readLines } from '../search/read-lines.ts';
import { checkLastLine } from '../text/check-last-line.ts';
import type { GenomeText } from '../text/text-blocks.ts';
import { chooseSample } from './choose-sample.ts';
import { fileContent } from './file-content.ts';
import { readVcfHeader } from './read-header.ts';
import type { VcfRecord } from './vcf-record.ts';

/** Reads one person's genotypes at the targets from a VCF or gVCF. Errors: see `readGenome`. */
export async function readVcf(
  source: ByteSource,
  text: GenomeText,
  targets: readonly ReadingTarget[],
  options: ReadingOptions,
  inflater: Inflater,
  indexSource: ByteSource | undefined,
): Promise<GenomeReading> {
  const { name } = source;
  const head = await readVcfHeader(text, name);
  const { header } = head;
  const column = chooseSample(header.samples, options.sample, name);
  const fromHeader = headerEvidence(header, name);
  buildOfHeader(fromHeader, name);
  const builds: readonly Build[] = ['GRCh37', 'GRCh38'];
  const windows = {
    GRCh37: targets.map((target) => locusWindow(target, 'GRCh37')),
    GRCh38: targets.map((target) => locusWindow(target, 'GRCh38')),
  };
  const notices: Notice[] = [...(await checkEnd(source, text, inflater, 9 + header.samples.length))];
  const index = await openIndex(indexSource, text, inflater, notices);
  const spans = targetSpans([...windows.GRCh37, ...windows.GRCh38]);
  const sink = (): RecordCollector => recordCollector(spans, column, name, options.onChrom);
  const lines = await readLines(text, head, spans, index, sink, name);
  const { records, x } = lines.sink;

  const at = recordsOver(records);
  const decision = decideBuild(
    fromHeader,
    options.build,
    builds.map((build) => countBases(build, windows[build], at)),
    name,
  );
  const own = windows[decision.build];
  const context = { source: baseName(name), offsetKind: text.offsetKind, adNumber: header.adNumber };
  const limits = qualityLimits(options);
  const resolved = own.map((window) => resolveLocus(window, at(window), limits, context));
  notices.push(...fileNotices(header.version, lines, index, name), ...decision.notices, ...uniqueNotices(resolved));
  const near = [...new Set(own.flatMap((window) => at(window)))];
  if (near.length > 0 && near.every(({ call }) => call === null))
    throw new PropriaError('VCF_NO_GENOTYPES', { place: { source: name } });
  if (near.length === 0) notices.push({ code: 'VCF_NO_TARGETS', severity: 'serious' });
  const unproven = own.filter((_, i) => resolved[i]?.indelUnproven === true).map(({ target }) => target.id);
  if (unproven.length > 0)
    notices.push({
      code: 'VCF_INDEL_UNPROVEN',
      severity: 'caution',
      params: { count: unproven.length, loci: unproven.slice(0, 5).join(', ') },
    });

  const covered = own.filter((window) => at(window).some(({ pos1 }) => pos1 === window.pos1)).length;
  const content = fileContent(
    [...lines.sink.first, ...[...records.values()].flat()],
    header.samples.length,
    covered,
    own.length,
  );
  const seen = sexSeen(x);
  const sample = header.samples[column] ?? null;
  const stated = sample === null ? null : (header.sexes.get(sample) ?? null);
  if (stated !== null && seen !== null && stated !== seen)
    notices.push({ code: 'SEX_CONTRADICTS', severity: 'caution', params: { stated, seen } });
  const refine = absentReader(content, options, seen === 'male');
  const readings = new Map<LocusId, LocusReading>(
    own.map((window, i) => [
      window.target.id,
      refine(window, withBroken((resolved[i] as Resolved).reading, window, lines.sink.stats.broken)),
    ]),
  );
  return {
    source: {
      name: baseName(name),
      bytes: source.size,
      headerSha256: head.sha256,
      readSha256: digestOfRecords(near),
      whole: false,
    },
    format: {
      kind: 'vcf',
      version: header.version ?? '4.2',
      compression: text.container,
      index: lines.access === 'index' ? (index?.kind ?? null) : null,
      content,
    },
    build: { build: decision.build, evidence: decision.evidence },
    sample,
    samples: header.samples,
    readings,
    sex: { stated, seen, heterozygousX: x.heterozygous, readX: x.heterozygous + x.homozygous + x.haploid },
    notices,
  };
}

/** Whether the file was written to its end, in whatever container. */
export async function checkEnd(
  source: ByteSource,
  text: GenomeText,
  inflater: Inflater,
  columns: number,
): Promise<readonly Notice[]> {
  if (text.container === 'bgzf') return checkBgzfEnd(source, inflater);
  // A gzip stream that was cut fails on its own checksum.
  if (text.container === 'none') await checkLastLine(source, columns);
  return [];
}

/** A damaged index is told and not used: the file itself holds all there is. */
export async function openIndex(
  source: ByteSource | undefined,
  text: GenomeText,
  inflater: Inflater,
  notices: Notice[],
): Promise<ChunkIndex | null> {
  if (source === undefined) return null;
  const refuse = (reason: string): null => {
    notices.push({ code: 'INDEX_NOT_USED', severity: 'info', params: { reason } });
    return null;
  };
  if (text.container !== 'bgzf') return refuse('the file is not compressed in blocks (BGZF)');
  try {
    return await readIndex(source, inflater);
  } catch (error) {
    if (error instanceof PropriaError) return refuse(error.message);
    throw error;
  }
}

export function fileNotices(
  version: string | null,
  { access, sink, unsorted }: LinesRead<LineSink & { readonly stats: RecordStats }>,
  index: ChunkIndex | null,
  source: string,
): Notice[] {
  const notices: Notice[] = [];
  if (version === null) notices.push({ code: 'VCF_NO_FILEFORMAT', severity: 'info' });
  else if (Number(version) > 4.5)
    notices.push({ code: 'VCF_VERSION_NEWER', severity: 'caution', params: { found: version } });
  if (index !== null && access !== 'index')
    notices.push({
      code: 'INDEX_NOT_USED',
      severity: 'info',
      params: { reason: access === 'scan' && !unsorted ? 'the file is small' : 'it does not belong to this file' },
    });
  if (unsorted) notices.push({ code: 'VCF_UNSORTED', severity: 'caution' });
  const { malformed, firstMalformed } = sink.stats;
  if (malformed > 0) {
    notices.push({
      code: 'VCF_LINE_MALFORMED',
      severity: 'serious',
      place: { kind: 'text', source },
      params: { count: malformed, detail: firstMalformed ?? '' },
    });
  }
  return notices;
}

// One record may lie over several loci and give the same notice to each; a deletion of a whole gene is told once.
function uniqueNotices(resolved: readonly Resolved[]): Notice[] {
  const seen = new Map<string, Notice>();
  const under = new Map<string, string[]>();
  for (const notice of resolved.flatMap(({ notices }) => notices)) {
    const { locus, ...record } = notice.params ?? {};
    const spans = notice.code === 'VCF_SPANNING_DELETION';
    const key = `${notice.code} ${JSON.stringify(spans ? record : notice.params)}`;
    seen.set(key, notice);
    if (spans) under.set(key, [...new Set([...(under.get(key) ?? []), String(locus)])]);
  }
  return [...seen].map(([key, notice]) => {
    const loci = under.get(key) ?? [];
    return loci.length < 2 ? notice : { ...notice, params: { ...notice.params, locus: listed(loci) } };
  });
}

function listed(loci: readonly string[]): string {
  return loci.length <= 5 ? loci.join(', ') : `${loci.slice(0, 5).join(', ')} … (${loci.length})`;
}

function digestOfRecords(records: readonly VcfRecord[]): string {
  return sha256Hex(
    records
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ text }) => `${text}\n`)
      .join(''),
  );
}

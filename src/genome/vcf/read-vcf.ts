import { type Build, type ByteSource, type LocusId, type LocusReading, type Notice, PropriaError, createDigest } from '../../core/index.ts';
import { countBases } from '../assembly/base-evidence.ts';
import { buildOfHeader, decideBuild } from '../assembly/decide-build.ts';
import { headerEvidence } from '../assembly/header-evidence.ts';
import type { GenomeReading, ReadingOptions } from '../genome-reading.ts';
import { absentReader } from '../loci/absent-loci.ts';
import { type LocusWindow, type ReadingTarget, locusWindow } from '../loci/locus-window.ts';
import { qualityLimits } from '../loci/quality.ts';
import { recordCollector } from '../loci/record-collector.ts';
import { type Resolved, resolveLocus } from '../loci/resolve-locus.ts';
import { targetSpans } from '../loci/target-spans.ts';
import type { GenomeText } from '../text/text-blocks.ts';
import { chooseSample } from './choose-sample.ts';
import { fileContent } from './file-content.ts';
import { readVcfHeader } from './read-header.ts';
import { scanAll } from './scan-all.ts';
import type { VcfRecord } from './vcf-record.ts';

/** Reads one person's genotypes at the targets from a VCF or gVCF. Errors: see `readGenome`. */
export async function readVcf(source: ByteSource, text: GenomeText, targets: readonly ReadingTarget[], options: ReadingOptions): Promise<GenomeReading> {
  const { name } = source;
  const head = await readVcfHeader(text, name);
  const { header } = head;
  const column = chooseSample(header.samples, options.sample, name);
  const fromHeader = headerEvidence(header, name);
  buildOfHeader(fromHeader, name);
  const windows = { GRCh37: targets.map((target) => locusWindow(target, 'GRCh37')), GRCh38: targets.map((target) => locusWindow(target, 'GRCh38')) };
  const collector = recordCollector(targetSpans([...windows.GRCh37, ...windows.GRCh38]), column, name);
  await scanAll(text, head, collector, name);

  const at = recordsOver(collector.records);
  const builds: readonly Build[] = ['GRCh37', 'GRCh38'];
  const decision = decideBuild(fromHeader, options.build, builds.map((build) => countBases(build, windows[build], at)), name);
  const own = windows[decision.build];
  const context = { source: baseName(name), offsetKind: text.offsetKind, adNumber: header.adNumber };
  const limits = qualityLimits(options);
  const resolved = own.map((window) => resolveLocus(window, at(window), limits, context));
  const notices: Notice[] = [...fileNotices(header.version, collector.stats, name), ...decision.notices, ...uniqueNotices(resolved)];
  const near = [...new Set(own.flatMap((window) => at(window)))];
  const covered = own.filter((window) => at(window).some(({ pos1 }) => pos1 === window.pos1)).length;
  const content = fileContent(near, header.samples.length, covered, own.length);
  const readings = new Map<LocusId, LocusReading>();
  const refine = absentReader(content, options, false);
  own.forEach((window, i) => readings.set(window.target.id, refine(window, (resolved[i] as Resolved).reading)));
  const unproven = own.filter((_, i) => resolved[i]?.indelUnproven === true);
  if (unproven.length > 0) notices.push({ code: 'VCF_INDEL_UNPROVEN', severity: 'caution', params: { count: unproven.length, loci: unproven.map(({ target }) => target.id).slice(0, 5).join(', ') } });
  if (near.length === 0) notices.push({ code: 'VCF_NO_TARGETS', severity: 'serious' });
  else if (near.every(({ call }) => call === null)) throw new PropriaError('VCF_NO_GENOTYPES', { place: { source: name } });
  const sample = header.samples[column] ?? null;
  return {
    source: { name: baseName(name), bytes: source.size, headerSha256: head.sha256, readSha256: digestOfRecords(near), whole: false },
    format: { kind: 'vcf', version: header.version ?? '4.2', compression: text.container, index: null, content },
    build: { build: decision.build, evidence: decision.evidence },
    sample,
    samples: header.samples,
    readings,
    sex: { stated: sample === null ? null : (header.sexes.get(sample) ?? null), seen: null, heterozygousX: 0, readX: 0 },
    notices,
  };
}

/** Records overlapping a window, in file order. Blocks may be long, so the search looks back over the longest met. */
export function recordsOver(byChrom: ReadonlyMap<string, readonly VcfRecord[]>): (window: LocusWindow) => readonly VcfRecord[] {
  const sorted = new Map(
    [...byChrom].map(([chrom, records]) => {
      const list = records.toSorted((a, b) => a.pos1 - b.pos1 || a.offset - b.offset);
      return [chrom, { list, longest: Math.max(0, ...list.map(({ pos1, end1 }) => end1 - pos1)) }] as const;
    }),
  );
  return ({ target, pos1, stretch }) => {
    const found = sorted.get(target.chrom);
    if (found === undefined) return [];
    const last1 = pos1 + stretch.length - 1;
    const over: VcfRecord[] = [];
    for (let i = firstAtOrAfter(found.list, pos1 - found.longest); i < found.list.length; i++) {
      const record = found.list[i] as VcfRecord;
      if (record.pos1 > last1) break;
      if (record.end1 >= pos1) over.push(record);
    }
    return over;
  };
}

function firstAtOrAfter(records: readonly VcfRecord[], pos1: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle] as VcfRecord).pos1 < pos1) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fileNotices(version: string | null, stats: { malformed: number; firstMalformed: string | null }, source: string): Notice[] {
  const notices: Notice[] = [];
  if (version === null) notices.push({ code: 'VCF_NO_FILEFORMAT', severity: 'info' });
  else if (Number(version) > 4.5) notices.push({ code: 'VCF_VERSION_NEWER', severity: 'caution', params: { found: version } });
  if (stats.malformed > 0) {
    notices.push({ code: 'VCF_LINE_MALFORMED', severity: 'serious', place: { kind: 'text', source }, params: { count: stats.malformed, detail: stats.firstMalformed ?? '' } });
  }
  return notices;
}

// One record may lie over several loci and give the same notice to each.
function uniqueNotices(resolved: readonly Resolved[]): Notice[] {
  const seen = new Map<string, Notice>();
  for (const notice of resolved.flatMap(({ notices }) => notices)) {
    seen.set(`${notice.code} ${JSON.stringify(notice.params)}`, notice);
  }
  return [...seen.values()];
}

function digestOfRecords(records: readonly VcfRecord[]): string {
  const digest = createDigest();
  const encoder = new TextEncoder();
  for (const { text } of records.toSorted((a, b) => a.offset - b.offset)) digest.update(encoder.encode(`${text}\n`));
  return digest.hex();
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

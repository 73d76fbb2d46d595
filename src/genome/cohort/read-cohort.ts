import {
  type Build,
  type ByteSource,
  type Host,
  type LocusId,
  type LocusReading,
  type Notice,
  PropriaError,
  baseName,
} from '../../core/index.ts';
import { countBases } from '../assembly/base-evidence.ts';
import { buildOfHeader, decideBuild } from '../assembly/decide-build.ts';
import { headerEvidence } from '../assembly/header-evidence.ts';
import { detectFormat } from '../detect-format.ts';
import { absentReader } from '../loci/absent-loci.ts';
import { withBroken } from '../loci/broken-lines.ts';
import type { RecordContext } from '../loci/copies-of.ts';
import { type LocusWindow, type ReadingTarget, locusWindow } from '../loci/locus-window.ts';
import { type QualityLimits, qualityLimits } from '../loci/quality.ts';
import { recordsOver } from '../loci/records-over.ts';
import { type Resolved, resolveLocus } from '../loci/resolve-locus.ts';
import { targetSpans } from '../loci/target-spans.ts';
import { sexSeen } from '../loci/x-counter.ts';
import { readLines } from '../search/read-lines.ts';
import { fileContent } from '../vcf/file-content.ts';
import { readVcfHeader } from '../vcf/read-header.ts';
import { checkEnd, fileNotices, openIndex } from '../vcf/read-vcf.ts';
import type { VcfRecord } from '../vcf/vcf-record.ts';
import { emptyColumn, joinColumns } from './code-column.ts';
import { type CohortCollector, cohortCollector } from './cohort-collector.ts';
import type { CohortOptions, CohortReading, LocusColumn } from './cohort-reading.ts';

/**
 * Reads many people's genotypes at the targets in one pass over a VCF or gVCF: person by person what `readGenome`
 * says of one. What is held is a byte a person and position.
 * @param index the `.tbi` or `.csi` beside a BGZF file, if there is one
 * @throws PropriaError as `readGenome`; `VCF_COHORT_NOT_VCF`, `VCF_COHORT_COLUMNS`
 */
export async function readCohort(
  source: ByteSource,
  targets: readonly ReadingTarget[],
  options: CohortOptions,
  host: Host,
  index?: ByteSource,
): Promise<CohortReading> {
  const { name } = source;
  const format = await detectFormat(source, host);
  if (format.kind === 'array') throw new PropriaError('VCF_COHORT_NOT_VCF', { place: { source: name } });
  const { text } = format;
  const head = await readVcfHeader(text, name);
  const { header } = head;
  const people = peopleOf(header.samples, options.people, name);
  const fromHeader = headerEvidence(header, name);
  buildOfHeader(fromHeader, name);
  const builds: readonly Build[] = ['GRCh37', 'GRCh38'];
  const windows = {
    GRCh37: targets.map((target) => locusWindow(target, 'GRCh37')),
    GRCh38: targets.map((target) => locusWindow(target, 'GRCh38')),
  };
  const notices: Notice[] = [...(await checkEnd(source, text, host.inflater, 9 + header.samples.length))];
  const tableOfContents = await openIndex(index, text, host.inflater, notices);
  const limits = qualityLimits(options);
  const spans = targetSpans([...windows.GRCh37, ...windows.GRCh38]);
  const absentCounts = options.assumeReference === true || (options.callable ?? []).length > 0;
  const passed = progressOf(source.size, text.offsetKind, options.progress);
  const lines = await readLines(
    text,
    head,
    spans,
    tableOfContents,
    () => cohortCollector(spans, { people, limits, countX: absentCounts, passed }, name),
    name,
  );
  const { records } = lines.sink;

  const at = recordsOver(records);
  const decision = decideBuild(
    fromHeader,
    options.build,
    builds.map((build) => countBases(build, windows[build], at)),
    name,
  );
  const own = windows[decision.build];
  notices.push(...fileNotices(header.version, lines, tableOfContents, name), ...decision.notices);
  const near = [...new Set(own.flatMap((window) => at(window)))];
  if (near.length > 0 && near.every(({ call }) => call === null))
    throw new PropriaError('VCF_NO_GENOTYPES', { place: { source: name } });
  if (near.length === 0) notices.push({ code: 'VCF_NO_TARGETS', severity: 'serious' });

  const covered = own.filter((window) => at(window).some(({ pos1 }) => pos1 === window.pos1)).length;
  const content = fileContent(near, header.samples.length, covered, own.length);
  const absent = {
    one: absentReader(content, options, true),
    two: absentReader(content, options, false),
    male: people.map((_, person) => lines.sink.x !== null && sexSeen(lines.sink.x.of(person)) === 'male'),
  };
  const context = { source: baseName(name), offsetKind: text.offsetKind, adNumber: header.adNumber };
  const columns = new Map<LocusId, LocusColumn>(
    own.map((window) => [
      window.target.id,
      absentIn(columnOf(window, at(window), lines.sink, people.length, limits, context), window, absent),
    ]),
  );
  return {
    source: { name: baseName(name), bytes: source.size, headerSha256: head.sha256 },
    format: {
      kind: 'vcf',
      version: header.version ?? '4.2',
      compression: text.container,
      index: lines.access === 'index' ? (tableOfContents?.kind ?? null) : null,
      content,
    },
    build: { build: decision.build, evidence: decision.evidence },
    samples: people.map((column) => header.samples[column] as string),
    columns,
    notices,
  };
}

/**
 * The people of a file, in its order.
 * @throws PropriaError as `readCohort` does for a header
 */
export async function readSamples(source: ByteSource, host: Host): Promise<readonly string[]> {
  const format = await detectFormat(source, host);
  if (format.kind === 'array') throw new PropriaError('VCF_COHORT_NOT_VCF', { place: { source: source.name } });
  const { header } = await readVcfHeader(format.text, source.name);
  peopleOf(header.samples, undefined, source.name);
  return header.samples;
}

/** @throws PropriaError `VCF_NO_SAMPLES`, `VCF_SAMPLE_TWICE` */
function peopleOf(
  samples: readonly string[],
  wanted: readonly number[] | undefined,
  source: string,
): readonly number[] {
  if (samples.length === 0) throw new PropriaError('VCF_NO_SAMPLES', { place: { source } });
  const seen = new Set<string>();
  for (const sample of samples) {
    if (seen.has(sample)) throw new PropriaError('VCF_SAMPLE_TWICE', { place: { source }, params: { sample } });
    seen.add(sample);
  }
  return wanted ?? samples.map((_, column) => column);
}

function progressOf(
  size: number,
  offsetKind: 'byte' | 'virtual',
  tell: ((share: number) => void) | undefined,
): (offset: number) => void {
  if (tell === undefined) return () => undefined;
  return (offset) =>
    tell(Math.min(1, (offsetKind === 'virtual' ? Math.floor(offset / 65_536) : offset) / Math.max(1, size)));
}

/** Resolves a locus once for each combination of genotypes that people have in the records over it. */
function columnOf(
  window: LocusWindow,
  records: readonly VcfRecord[],
  sink: CohortCollector,
  people: number,
  limits: QualityLimits,
  context: RecordContext,
): LocusColumn & { readonly resolved: readonly Resolved[] } {
  const cohort = records.map((record) => sink.cohortOf(record));
  const [only] = cohort;
  const { codes, firstPeople } =
    cohort.length === 1 && only !== undefined
      ? { codes: only.codes, firstPeople: null }
      : joinColumns(
          cohort.map((record) => ({ codes: record.codes, size: record.variants.length })),
          people,
        );
  const combinations =
    firstPeople === null
      ? (only?.variants ?? []).map((record) => [record])
      : firstPeople.map((person) =>
          cohort.map(({ variants, codes: own }) => variants[own[person] as number] as VcfRecord),
        );
  const resolved = combinations.map((combination) => resolveLocus(window, combination, limits, context));
  return {
    codes,
    resolved,
    readings: resolved.map(({ reading }) => withBroken(reading, window, sink.stats.broken)),
    notices: resolved.map((one) => one.notices),
  };
}

interface AbsentReaders {
  readonly one: ReturnType<typeof absentReader>;
  readonly two: ReturnType<typeof absentReader>;
  readonly male: readonly boolean[];
}

/** Absence read as the file and the user's word have it; on X it can mean one copy for some people and two for others. */
function absentIn(column: LocusColumn, window: LocusWindow, { one, two, male }: AbsentReaders): LocusColumn {
  const readings = column.readings.map((reading) => two(window, reading));
  const single = column.readings.map((reading) => one(window, reading));
  const differs = readings.map((reading, i) => reading.alleles.length !== single[i]?.alleles.length);
  if (!differs.includes(true) || !male.includes(true))
    return { readings, notices: column.notices, codes: column.codes };
  const codes = emptyColumn(male.length, 2 * readings.length);
  for (const [person, isMale] of male.entries()) {
    const code = column.codes[person] as number;
    codes[person] = isMale && differs[code] === true ? readings.length + code : code;
  }
  return {
    readings: [...readings, ...(single as LocusReading[])],
    notices: [...column.notices, ...column.notices],
    codes,
  };
}

import { type Build, type ByteSource, type Host, type Notice, PropriaError } from '../../core/index.ts';
import { buildOfHeader } from '../assembly/decide-build.ts';
import { headerEvidence } from '../assembly/header-evidence.ts';
import { detectFormat } from '../detect-format.ts';
import type { GenomeFormat, ReadingOptions } from '../genome-reading.ts';
import { recordCollector } from '../loci/record-collector.ts';
import { type Span, placeSpans } from '../loci/target-spans.ts';
import { type LineAccess, readLines } from '../search/read-lines.ts';
import { chooseSample } from './choose-sample.ts';
import { fileContent } from './file-content.ts';
import { readVcfHeader } from './read-header.ts';
import { checkEnd, fileNotices, openIndex } from './read-vcf.ts';
import type { VcfRecord } from './vcf-record.ts';

/** A stretch of the genome's own build. `chrom` as `chr1`. */
export type VisitPlace = Span & { readonly chrom: string };

/** What looks at the records over its places. A file out of order is read a second time, by a new one. */
export interface RecordVisitor {
  readonly places: readonly VisitPlace[];
  /** True: the record is handed back at the end. */
  take(chrom: string, record: VcfRecord): boolean;
}

export interface RecordsVisited<Visitor> {
  readonly build: Build;
  readonly visitor: Visitor;
  readonly sample: string;
  readonly records: readonly VcfRecord[];
  readonly content: Extract<GenomeFormat, { kind: 'vcf' }>['content'];
  readonly access: LineAccess;
  readonly offsetKind: 'byte' | 'virtual';
  readonly notices: readonly Notice[];
}

/**
 * Shows one person's records over places that hang on the file's build, and holds only those that are asked for: memory
 * goes by them, not by the file.
 * @param make asked for a visitor once the build is known
 * @throws PropriaError `BUILD_UNKNOWN`, and as `readGenome` of a VCF
 */
export async function visitRecords<Visitor extends RecordVisitor>(
  source: ByteSource,
  make: (build: Build) => Visitor,
  options: Pick<ReadingOptions, 'sample' | 'build'>,
  host: Host,
  index?: ByteSource,
): Promise<RecordsVisited<Visitor>> {
  const { name } = source;
  const format = await detectFormat(source, host);
  if (format.kind === 'array') throw new PropriaError('GENOME_UNKNOWN_FORMAT', { place: { source: name } });
  const { text } = format;
  const head = await readVcfHeader(text, name);
  const column = chooseSample(head.header.samples, options.sample, name);
  const said = buildOfHeader(headerEvidence(head.header, name), name);
  if (said !== null && options.build !== undefined && said !== options.build)
    throw new PropriaError('BUILD_CONTRADICTION', {
      place: { source: name },
      params: { detail: `${said} by the header; ${options.build}: as the user says` },
    });
  const build = said ?? options.build;
  if (build === undefined) throw new PropriaError('BUILD_UNKNOWN', { place: { source: name } });
  const notices: Notice[] = [...(await checkEnd(source, text, host.inflater, 9 + head.header.samples.length))];
  const contents = await openIndex(index, text, host.inflater, notices);
  const spans = placeSpans(make(build).places);
  const lines = await readLines(
    text,
    head,
    spans,
    contents,
    () => {
      const visitor = make(build);
      const collector = recordCollector(spans, column, name, undefined, (chrom, record) => visitor.take(chrom, record));
      return Object.assign(collector, { visitor });
    },
    name,
  );
  const { sink } = lines;
  notices.push(...fileNotices(head.header.version, lines, contents, name));
  const records = [...sink.records.values()].flat();
  return {
    build,
    visitor: sink.visitor,
    sample: head.header.samples[column] ?? '',
    records,
    content: fileContent([...sink.first, ...records], head.header.samples.length, 0, 1),
    access: lines.access,
    offsetKind: text.offsetKind,
    notices,
  };
}

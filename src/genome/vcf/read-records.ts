import { type ByteSource, type Host, type Notice, PropriaError } from '../../core/index.ts';
import { detectFormat } from '../detect-format.ts';
import { type ReadingTarget, locusWindow } from '../loci/locus-window.ts';
import { recordCollector } from '../loci/record-collector.ts';
import { targetSpans } from '../loci/target-spans.ts';
import { type LineAccess, readLines } from '../search/read-lines.ts';
import type { ReadingOptions } from '../genome-reading.ts';
import { chooseSample } from './choose-sample.ts';
import { readVcfHeader } from './read-header.ts';
import { openIndex } from './read-vcf.ts';
import type { VcfRecord } from './vcf-record.ts';

/** The records of a file over the targets, in the file's order within a chromosome, and how they were found. */
export interface RecordsRead {
  readonly records: readonly VcfRecord[];
  readonly access: LineAccess;
}

/**
 * The records that overlap the targets in one build's coordinates, as one person's: what `readGenome` judges, unjudged.
 * @param index the `.tbi` or `.csi` beside a BGZF file, if there is one
 * @throws PropriaError as `readGenome`
 */
export async function readRecords(
  source: ByteSource,
  targets: readonly ReadingTarget[],
  options: Pick<ReadingOptions, 'sample' | 'build'>,
  host: Host,
  index?: ByteSource,
): Promise<RecordsRead> {
  const format = await detectFormat(source, host);
  if (format.kind === 'array') throw new PropriaError('GENOME_UNKNOWN_FORMAT', { place: { source: source.name } });
  const head = await readVcfHeader(format.text, source.name);
  const column = chooseSample(head.header.samples, options.sample, source.name);
  const notices: Notice[] = [];
  const contents = await openIndex(index, format.text, host.inflater, notices);
  const spans = targetSpans(targets.map((target) => locusWindow(target, options.build ?? 'GRCh38')));
  const { sink, access } = await readLines(
    format.text,
    head,
    spans,
    contents,
    () => recordCollector(spans, column, source.name),
    source.name,
  );
  return { records: [...sink.records.values()].flat(), access };
}

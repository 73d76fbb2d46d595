import type { GenomeText } from '../text/text-blocks.ts';
import type { TargetSpans } from '../loci/target-spans.ts';
import type { ChunkIndex } from '../index/chunk-index.ts';
import { readChunks } from '../index/read-chunks.ts';
import type { HeaderRead } from '../vcf/read-header.ts';
import { contigName } from '../contig.ts';
import { type ContigOrder, contigOrder } from './contig-order.ts';
import { discoverContigs } from './discover-contigs.ts';
import type { LineSink } from './line-sink.ts';
import { scanAll } from './scan-all.ts';
import { type SortedFile, searchSorted } from './search-sorted.ts';
import { wantedStretches } from './wanted-stretches.ts';

/** Below this many bytes in the file a scan is as fast as a search: about 20 ms. */
const SMALL = { none: 1 << 23, bgzf: 1 << 21, gzip: Infinity } as const;

/** How the lines were found. `scan`: every record of the file was looked at. */
export type LineAccess = 'index' | 'search' | 'scan';

export interface LinesRead<Sink extends LineSink> {
  readonly access: LineAccess;
  readonly sink: Sink;
  /** Set when a search found the file out of order and a scan was made instead. */
  readonly unsorted: boolean;
}

/**
 * Shows a fresh sink the lines that may overlap the spans: by the index where there is one, else by searching a sorted
 * file, else by scanning it all. All three find the same records.
 */
export async function readLines<Sink extends LineSink>(
  text: GenomeText,
  head: HeaderRead,
  spans: TargetSpans,
  index: ChunkIndex | null,
  makeSink: () => Sink,
  source: string,
): Promise<LinesRead<Sink>> {
  const { seekable } = text;
  const { dataOffset, dataAddress } = head;
  if (seekable !== null && dataOffset !== null && seekable.end > SMALL[text.container] && !maySpanFar(head)) {
    if (index !== null) {
      const sink = makeSink();
      if (await readChunks(seekable, index, spans, sink, source)) return { access: 'index', sink, unsorted: false };
    }
    const dataWithin = text.offsetKind === 'virtual' ? dataOffset % 65_536 : 0;
    const file: SortedFile = {
      text: seekable,
      dataAddress: text.offsetKind === 'virtual' ? dataAddress : dataOffset,
      dataWithin,
      source,
    };
    for (const orderOf of [() => headerOrder(head, spans), () => discoverContigs(file)]) {
      const order = await orderOf();
      if (order === null) continue;
      const sink = makeSink();
      if ((await searchSorted(file, wantedStretches(spans, order), order, sink)) === 'done')
        return { access: 'search', sink, unsorted: false };
    }
  }
  const sink = makeSink();
  await scanAll(text, head, sink, source);
  return {
    access: 'scan',
    sink,
    unsorted: seekable !== null && seekable.end > SMALL[text.container] && !maySpanFar(head),
  };
}

/** Order and names by the header, if it names a contig for every chromosome that is asked for. */
function headerOrder(head: HeaderRead, spans: TargetSpans): Promise<ContigOrder | null> {
  const order = contigOrder(head.header.contigs);
  const named = new Set(order.names.map((name) => contigName(name)?.chrom));
  return Promise.resolve([...spans.byChrom.keys()].every((chrom) => named.has(chrom)) ? order : null);
}

/** Structural alleles reach over millions of bases: looking back a little does not find them, so all is read. */
function maySpanFar({ header }: HeaderRead): boolean {
  return header.alts.some((alt) => /^(?:DEL|CNV|CN0|CN\d+)/.test(alt));
}

import { lineScanner } from '../text/line-scanner.ts';
import { type GenomeText, blocksFrom } from '../text/text-blocks.ts';
import type { HeaderRead } from '../vcf/read-header.ts';
import type { LineSink } from './line-sink.ts';

/** Shows every record line of the file to the sink, with its line number. */
export async function scanAll(text: GenomeText, head: HeaderRead, sink: LineSink, source: string): Promise<void> {
  const { dataOffset, dataAddress } = head;
  if (dataOffset === null) return;
  let line = head.header.lines;
  const scanner = lineScanner(
    (bytes, start, end, offset) => {
      if (offset < dataOffset) return true;
      line += 1;
      sink.take(bytes, start, end, offset, line);
      return true;
    },
    source,
    sink.pass === undefined
      ? undefined
      : (bytes, start) => {
          const { next, lines } = sink.pass!(bytes, start);
          line += lines;
          return next;
        },
  );
  const { seekable } = text;
  const blocks =
    seekable === null ? text.stream() : (seekable.ahead?.(dataAddress) ?? blocksFrom(seekable, dataAddress));
  for await (const block of blocks) scanner.feed(block);
  scanner.finish();
}

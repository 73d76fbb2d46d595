import type { Locator } from '../../core/index.ts';
import type { VcfRecord } from '../vcf/vcf-record.ts';

export function locatorOf(
  record: VcfRecord,
  context: { readonly source: string; readonly offsetKind: 'byte' | 'virtual' },
): Locator {
  return {
    kind: 'file',
    source: context.source,
    chrom: record.contig,
    pos1: record.pos1,
    offset: { kind: context.offsetKind, at: String(record.offset) },
    ...(record.line === null ? {} : { line: record.line }),
    text: record.text,
  };
}

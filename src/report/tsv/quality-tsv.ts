import type { InputQuality } from '../../plan/index.ts';
import { tsv } from './rows.ts';

/** A row a gene: how many positions were read, assumed, and which were not. */
export function qualityTsv(quality: InputQuality): string {
  return tsv(
    ['gene', 'read', 'total', 'assumed', 'unread'],
    quality.genes.map((gene) => [
      gene.gene,
      gene.read,
      gene.total,
      gene.assumed,
      gene.unread.map((position) => `${position.rsid ?? position.locus}:${position.state}`).join(','),
    ]),
  );
}

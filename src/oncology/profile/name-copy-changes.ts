import type { Knowledge } from '../../knowledge/index.ts';
import type { GeneCopyNumber } from '../../tumour/index.ts';
import type { CopyChange } from '../tumour-profile.ts';
import { geneNames } from './gene-names.ts';

/**
 * Copy numbers that differ, by today's symbols. What a gene-level table calls stands before what follows from segments; a gene that is
 * called twice is what the first call says.
 */
export function nameCopyChanges(
  told: readonly GeneCopyNumber[],
  fromSegments: readonly GeneCopyNumber[],
  knowledge: Pick<Knowledge, 'facts'>,
): readonly CopyChange[] {
  const symbol = geneNames(knowledge);
  const seen = new Set<string>();
  const changes: CopyChange[] = [];
  for (const { gene: written, call, total, minor, at } of [...told, ...fromSegments]) {
    const gene = symbol(written);
    if (call === null || seen.has(gene)) continue;
    seen.add(gene);
    if (call !== 'neutral') changes.push({ id: `copies:${gene}`, gene, call, total, minor, at });
  }
  return changes;
}

import { type Build } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import {
  type CopyCallOptions,
  type CopyNumberReading,
  type GeneCopyNumber,
  armCalls,
  chromosomesOf,
  copyCall,
  geneCopies,
} from '../../tumour/index.ts';
import type { ArmChange, CopyChange } from '../tumour-profile.ts';
import { geneNames } from './gene-names.ts';

type Facts = Pick<Knowledge, 'facts'>;

/**
 * Genes whose copies differ, by today's symbols. What a gene-level table calls stands before what follows from segments; a gene that is
 * called twice is what the first call says.
 */
export function nameCopyChanges(
  { genes, segments }: CopyNumberReading,
  build: Build | null,
  ploidy: number | null,
  knowledge: Facts,
  options?: CopyCallOptions,
): readonly CopyChange[] {
  const symbol = geneNames(knowledge);
  const followed = build === null ? [] : geneCopies(segments, build, knowledge, ploidy, options);
  const seen = new Set<string>();
  const changes: CopyChange[] = [];
  for (const { gene: written, call: told, total, minor, at } of [...genes, ...followed]) {
    const gene = symbol(written);
    const call: GeneCopyNumber['call'] = told ?? (total === null ? null : copyCall(total, ploidy, options));
    if (call === null || seen.has(gene)) continue;
    seen.add(gene);
    if (call !== 'neutral') changes.push({ id: `copies:${gene}`, gene, call, total, minor, at });
  }
  return changes;
}

/** Arms gained or lost: as a table calls them, else as the segments show. */
export function nameArmChanges(
  { arms = [], segments }: CopyNumberReading,
  build: Build | null,
  ploidy: number | null,
  knowledge: Facts,
): readonly ArmChange[] {
  const changes = new Map<string, ArmChange | null>();
  for (const { arm, call, at } of arms)
    changes.set(
      arm,
      call === 'neutral' ? null : { id: `arm:${arm}`, arm, call: call === 'loss' ? 'deletion' : 'amplification', at },
    );
  const chromosomes = build === null || segments.length === 0 ? null : chromosomesOf(knowledge, build);
  if (chromosomes !== null)
    for (const { arm, call, at } of armCalls(segments, chromosomes, ploidy))
      if (!changes.has(arm) && call !== 'neutral') changes.set(arm, { id: `arm:${arm}`, arm, call, at });
  return [...changes.values()].filter((change) => change !== null);
}

import type { GenomeFormat } from '../genome-reading.ts';
import type { VcfRecord } from './vcf-record.ts';

type Content = Extract<GenomeFormat, { kind: 'vcf' }>['content'];

/**
 * What the absence of a position means in this file, by the records at the wanted positions and the first ones. A gVCF has
 * blocks; a file of all sites shows reference genotypes more often than not, or stands at half of the positions.
 * @param samples in the file: in one of many people a reference genotype only says that somebody else varies
 * @param covered wanted positions at which a record begins
 */
export function fileContent(records: readonly VcfRecord[], samples: number, covered: number, wanted: number): Content {
  if (records.some(({ block, end1, pos1, ref, alts }) => block && (end1 > pos1 + ref.length - 1 || alts.length > 0)))
    return 'gvcf';
  if (records.length === 0) return 'variants-only';
  const bare = records.filter(({ alts }) => alts.length === 0).length;
  if (2 * bare >= records.length) return 'all-sites';
  const reference = records.filter(
    ({ call }) => call?.genotype?.alleles.every((allele) => allele === 0) ?? false,
  ).length;
  if (samples === 1 && 2 * reference >= records.length) return 'all-sites';
  return 2 * covered >= wanted ? 'all-sites' : 'variants-only';
}

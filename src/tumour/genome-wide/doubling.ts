import type { Knowledge } from '../../knowledge/index.ts';
import type { TumourReading } from '../tumour-reading.ts';
import { alleleSegments, lengthOf } from './allele-segments.ts';
import { chromosomesOf } from './chromosome-arms.ts';
import { type Measured, assessed, notAssessed } from './measured.ts';
import { segmentCoverage } from './segment-coverage.ts';

/** More of the autosomes than this with two or more copies of the major allele: the genome was doubled (Bielski 2018, PMID 30013179). */
const DOUBLED_ABOVE = 0.5;
const LEAST_SHARE = 0.7;

/** Whether the whole genome was doubled; `share` of the seen autosomes, 0 to 1. */
export function measureDoubling(
  reading: Pick<TumourReading, 'copyNumber' | 'build'>,
  knowledge: Pick<Knowledge, 'facts'>,
): Measured<{ readonly share: number; readonly doubled: boolean }> {
  const { segments } = reading.copyNumber;
  if (segments.length === 0) return notAssessed('no-segments', 'allele-specific-segments');
  const chromosomes = reading.build === null ? null : chromosomesOf(knowledge, reading.build);
  if (chromosomes === null) return notAssessed('build-unknown', 'build');
  if (segmentCoverage(segments, chromosomes).alleles < LEAST_SHARE)
    return notAssessed('no-allele-copies', 'allele-specific-segments');
  let seen = 0;
  let double = 0;
  for (const list of alleleSegments(segments).values())
    for (const segment of list) {
      seen += lengthOf(segment);
      if (segment.major >= 2) double += lengthOf(segment);
    }
  const share = double / seen;
  return assessed({ share, doubled: share > DOUBLED_ABOVE });
}

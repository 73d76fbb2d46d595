import type { Knowledge } from '../../knowledge/index.ts';
import type { Segment, TumourReading } from '../tumour-reading.ts';
import { alleleSegments, mergeAlike } from './allele-segments.ts';
import { type Chromosomes, chromosomesOf } from './chromosome-arms.ts';
import { type Measured, assessed, notAssessed } from './measured.ts';
import { lohStretches } from './scar-loh.ts';
import { largeTransitions } from './scar-lst.ts';
import { telomericImbalances } from './scar-tai.ts';
import { segmentCoverage } from './segment-coverage.ts';

/** Scars that a failing repair by homologous recombination leaves; `places` shows each one in the segments. */
export interface GenomicScars {
  readonly loh: number;
  readonly tai: number;
  readonly lst: number;
  readonly sum: number;
  readonly places: readonly {
    readonly scar: 'loh' | 'tai' | 'lst';
    readonly chr: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Scars of allele-specific segments; chromosomes X and Y and unknown ones are left out. */
export function genomicScars(segments: readonly Segment[], chromosomes: Chromosomes): GenomicScars {
  const places: GenomicScars['places'][number][] = [];
  for (const [chr, list] of alleleSegments(segments)) {
    const chromosome = chromosomes.get(chr);
    if (chromosome === undefined) continue;
    const merged = mergeAlike(list);
    for (const { start, end } of lohStretches(merged)) places.push({ scar: 'loh', chr, start, end });
    for (const { start, end } of telomericImbalances(merged, chromosome)) places.push({ scar: 'tai', chr, start, end });
    for (const at of largeTransitions(merged, chromosome)) places.push({ scar: 'lst', chr, start: at, end: at });
  }
  const count = (scar: string): number => places.filter((place) => place.scar === scar).length;
  const [loh, tai, lst] = [count('loh'), count('tai'), count('lst')];
  return { loh, tai, lst, sum: loh + tai + lst, places };
}

/** Sum from which repair counts as deficient (Telli 2016, PMID 26957554). */
export const DEFICIENT_SUM = 42;

/** Less of the autosomes than this with both alleles' copies, and a count would only be too low. */
const LEAST_SHARE = 0.7;

/** Scars of a tumour's segments; not assessed without both alleles' copies over most of the autosomes. */
export function measureScars(
  reading: Pick<TumourReading, 'copyNumber' | 'build'>,
  knowledge: Pick<Knowledge, 'facts'>,
): Measured<GenomicScars & { readonly deficient: boolean }> {
  const { segments } = reading.copyNumber;
  if (segments.length === 0) return notAssessed('no-segments', 'allele-specific-segments');
  const chromosomes = reading.build === null ? null : chromosomesOf(knowledge, reading.build);
  if (chromosomes === null) return notAssessed('build-unknown', 'build');
  const covered = segmentCoverage(segments, chromosomes);
  if (covered.alleles < LEAST_SHARE)
    return covered.any < LEAST_SHARE
      ? notAssessed('segments-cover-part', 'genome-wide-segments')
      : notAssessed('no-allele-copies', 'allele-specific-segments');
  const scars = genomicScars(segments, chromosomes);
  return assessed({ ...scars, deficient: scars.sum >= DEFICIENT_SUM });
}

import { type LocusReading, type NoticeCode, isRead } from '../../core/index.ts';
import type { CompiledGene } from './compiled-gene.ts';
import type { ReadingAt } from './gene-pattern.ts';

/** Alleles beside the reference that records at a position show and that were not used. */
export interface ShownAt {
  /** Index of the position. */
  readonly at: number;
  readonly alleles: readonly string[];
  /** All of them are bases that the definition knows there, so that completions of the unread position hold them. */
  readonly known: boolean;
  readonly code: Extract<NoticeCode, 'PGX_SEEN_FILTERED' | 'PGX_SEEN_LOW_QUALITY' | 'PGX_SEEN_NOT_USED'>;
}

const NONE: readonly ShownAt[] = [];

/** What was seen at a gene's positions and not used. */
export function shownAlleles({ positions }: CompiledGene, readingAt: ReadingAt): readonly ShownAt[] {
  let found: ShownAt[] | null = null;
  for (let at = 0; at < positions.length; at++) {
    const reading = readingAt(at);
    if (reading?.shown === undefined) continue;
    const { locus, codes } = positions[at]!;
    let alleles = reading.shown.filter((allele) => allele !== locus.ref38 && !reading.alleles.includes(allele));
    // A deletion that the definition itself names says, where it is read, why the bases under it are not.
    if (alleles.some((allele) => !codes.has(allele)) && isNamedElsewhere(positions, readingAt, reading))
      alleles = alleles.filter((allele) => codes.has(allele));
    if (alleles.length === 0) continue;
    (found ??= []).push({ at, alleles, known: alleles.every((allele) => codes.has(allele)), code: codeOf(reading) });
  }
  return found ?? NONE;
}

/** Another position of the gene was read from the same line, and carries more than the reference. */
function isNamedElsewhere(positions: CompiledGene['positions'], readingAt: ReadingAt, taken: LocusReading): boolean {
  return positions.some(({ locus, codes }, p) => {
    const reading = readingAt(p);
    return (
      reading !== undefined &&
      isRead(reading.state) &&
      reading.alleles.some((allele) => allele !== null && allele !== locus.ref38 && codes.has(allele)) &&
      isSameLine(reading, taken)
    );
  });
}

function isSameLine({ locator: a }: LocusReading, { locator: b }: LocusReading): boolean {
  return a?.kind === 'file' && b?.kind === 'file' && a.source === b.source && a.offset.at === b.offset.at;
}

function codeOf({ state }: LocusReading): ShownAt['code'] {
  if (state === 'filtered') return 'PGX_SEEN_FILTERED';
  return state === 'low-quality' ? 'PGX_SEEN_LOW_QUALITY' : 'PGX_SEEN_NOT_USED';
}

import type { LocusReading } from '../../core/index.ts';
import { contigName } from '../contig.ts';
import type { LocusWindow } from './locus-window.ts';
import type { TargetSpans } from './target-spans.ts';

/** A line that is no record, as far as its first words tell a wanted position. */
export interface BrokenLine {
  readonly chrom: string;
  readonly pos1: number;
  /** The alternatives in the column of ALT, where a genotype with one of them is to be seen; else null. */
  readonly alts: readonly string[] | null;
}

/** Null for what has no contig and position in its first two words, or none that is asked for. */
export function brokenLine(text: string, spans: TargetSpans): BrokenLine | null {
  const words = text.trim().split(/\s+/);
  const chrom = contigName(words[0] ?? '')?.chrom ?? null;
  const pos1 = /^\d{1,9}$/.test(words[1] ?? '') ? Number(words[1]) : 0;
  if (chrom === null || pos1 === 0 || !spans.overlaps(chrom, pos1, pos1)) return null;
  const isVariant = words
    .slice(5)
    .some((word) => /^[|/]?[\d.]+([|/][\d.]+)*(:|$)/.test(word) && /^[^:]*[|/]/.test(word) && /^[^:]*[1-9]/.test(word));
  const alts = (words[4] ?? '')
    .toUpperCase()
    .split(',')
    .filter((alt) => /^([ACGT]+|<.+>|\*)$/.test(alt));
  return { chrom, pos1, alts: isVariant ? (alts.length > 0 ? alts : ['?']) : null };
}

/** A position of which only a broken line speaks was looked at: it is neither absent nor assumed. */
export function withBroken(reading: LocusReading, window: LocusWindow, broken: readonly BrokenLine[]): LocusReading {
  if (broken.length === 0 || reading.alleles.length > 0) return reading;
  const here = broken.filter(({ chrom, pos1 }) => chrom === window.target.chrom && pos1 === window.pos1);
  if (here.length === 0) return reading;
  const shown = [...new Set([...(reading.shown ?? []), ...here.flatMap(({ alts }) => alts ?? [])])];
  return {
    ...reading,
    state: reading.state === 'absent' ? 'discarded' : reading.state,
    ...(shown.length === 0 ? {} : { shown }),
  };
}

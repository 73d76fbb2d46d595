import type { Build } from '../../core/index.ts';
import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import type { GeneCopyNumber, Segment } from '../tumour-reading.ts';
import { plainChromosome } from './chromosome-arms.ts';

/** From how many copies on a gene is called amplified, gained, lost; `relative` is a multiple of the tumour's mean. */
export interface CopyThresholds {
  readonly amplification: { readonly absolute: number; readonly relative: number };
  readonly gain: { readonly absolute: number; readonly relative: number };
  readonly loss: { readonly absolute: number; readonly relative: number };
}

/** Those that PCGR 2.3 starts from; no copies at all is a deep deletion whatever is chosen. */
export const COPY_THRESHOLDS: CopyThresholds = {
  amplification: { absolute: 5, relative: 2.5 },
  gain: { absolute: 3, relative: 1.5 },
  loss: { absolute: 1, relative: 0.5 },
};

export interface CopyCallOptions {
  /** `combined`: both must hold. Relative calls need the ploidy; without it they are absolute. */
  readonly by?: 'absolute' | 'relative' | 'combined';
  readonly thresholds?: CopyThresholds;
}

/** The call for so many copies; copies above are rounded to the nearest whole before, since segment means are no counts. */
export function copyCall(
  total: number,
  ploidy: number | null,
  { by = 'absolute', thresholds = COPY_THRESHOLDS }: CopyCallOptions = {},
): NonNullable<GeneCopyNumber['call']> {
  if (total < 0.5) return 'deep-deletion';
  const share = ploidy === null || ploidy <= 0 ? null : total / ploidy;
  const holds = (absolute: boolean, relative: (of: number) => boolean): boolean => {
    if (by === 'absolute' || share === null) return absolute;
    return by === 'relative' ? relative(share) : absolute && relative(share);
  };
  const { amplification, gain, loss } = thresholds;
  const copies = Math.round(total);
  if (holds(copies >= amplification.absolute, (of) => of >= amplification.relative)) return 'amplification';
  if (holds(copies >= gain.absolute, (of) => of >= gain.relative)) return 'gain';
  if (holds(copies <= loss.absolute, (of) => of <= loss.relative)) return 'loss';
  return 'neutral';
}

interface GenePlace {
  readonly gene: string;
  readonly start: number;
  readonly end: number;
}

/** Genes by chromosome, in order of position; the MANE Select transcript where a gene has one. */
const genePlaces = {
  GRCh37: onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>) => placesIn(knowledge, 'GRCh37')),
  GRCh38: onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>) => placesIn(knowledge, 'GRCh38')),
};

function placesIn(knowledge: Pick<Knowledge, 'facts'>, build: Build): ReadonlyMap<string, readonly GenePlace[]> {
  const chosen = new Map<string, { chr: string; place: GenePlace; mane: boolean }>();
  for (const { body } of factsOf(knowledge, 'transcript').values()) {
    const placed = body[build];
    if (placed === null || chosen.get(body.gene)?.mane === true) continue;
    if (chosen.has(body.gene) && !body.mane) continue;
    const [start, end] = [Math.min(...placed.cds), Math.max(...placed.cds)];
    chosen.set(body.gene, {
      chr: plainChromosome(placed.chr),
      place: { gene: body.gene, start, end },
      mane: body.mane,
    });
  }
  const byChromosome = new Map<string, GenePlace[]>();
  for (const { chr, place } of chosen.values()) {
    let list = byChromosome.get(chr);
    if (list === undefined) byChromosome.set(chr, (list = []));
    list.push(place);
  }
  for (const list of byChromosome.values()) list.sort((a, b) => a.start - b.start || (a.gene < b.gene ? -1 : 1));
  return byChromosome;
}

/**
 * Copies of every gene whose place is known and whose coding span segments cover whole. The segment with the fewest copies decides: an
 * amplification that takes in part of a gene makes no more of its product, and a deletion that takes part of it breaks it.
 */
export function geneCopies(
  segments: readonly Segment[],
  build: Build,
  knowledge: Pick<Knowledge, 'facts'>,
  ploidy: number | null,
  options: CopyCallOptions = {},
): readonly GeneCopyNumber[] {
  const places = genePlaces[build](knowledge);
  const byChromosome = new Map<string, Segment[]>();
  for (const segment of segments) {
    const chr = plainChromosome(segment.chr);
    let list = byChromosome.get(chr);
    if (list === undefined) byChromosome.set(chr, (list = []));
    list.push(segment);
  }
  const genes: GeneCopyNumber[] = [];
  for (const [chr, list] of byChromosome)
    for (const place of places.get(chr) ?? []) {
      const fewest = fewestOver(list, place);
      if (fewest === null) continue;
      const { total, minor, at } = fewest;
      genes.push({ gene: place.gene, call: copyCall(total, ploidy, options), total, minor, at });
    }
  return genes;
}

/** Null where part of the span lies in no segment, unless what is seen of it is already gone. */
function fewestOver(segments: readonly Segment[], { start, end }: GenePlace): Segment | null {
  let fewest: Segment | null = null;
  let covered = 0;
  for (const segment of segments) {
    const overlap = Math.min(segment.end, end) - Math.max(segment.start, start) + 1;
    if (overlap <= 0) continue;
    covered += overlap;
    if (fewest === null || segment.total < fewest.total) fewest = segment;
  }
  if (fewest === null) return null;
  // Breaks leave gaps of some kilobases between segments: half of a gene's span must be seen.
  return fewest.total < 0.5 || covered * 2 >= end - start + 1 ? fewest : null;
}

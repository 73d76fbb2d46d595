import type { Build } from '../../core/index.ts';
import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';

/** One chromosome of a build: its length, and where its short arm ends and its long arm starts. */
export interface Chromosome {
  readonly chr: string;
  readonly length: number;
  readonly pEnd: number;
  readonly qStart: number;
}

/** By name without "chr". */
export type Chromosomes = ReadonlyMap<string, Chromosome>;

const byBuild = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, Chromosomes> => {
  const builds = new Map<string, Map<string, Chromosome>>();
  for (const { body } of factsOf(knowledge, 'chromosome-arm').values()) {
    let chromosomes = builds.get(body.build);
    if (chromosomes === undefined) builds.set(body.build, (chromosomes = new Map()));
    const [pEnd, qStart] = body.centromere;
    chromosomes.set(body.chr, { chr: body.chr, length: body.length, pEnd, qStart });
  }
  return builds;
});

/** Chromosomes of the build; null where the knowledge has none. */
export function chromosomesOf(knowledge: Pick<Knowledge, 'facts'>, build: Build): Chromosomes | null {
  return byBuild(knowledge).get(build) ?? null;
}

export const plainChromosome = (name: string): string => name.replace(/^chr/i, '');

const AUTOSOME = /^(?:[1-9]|1\d|2[0-2])$/;
export const isAutosome = (chr: string): boolean => AUTOSOME.test(chr);

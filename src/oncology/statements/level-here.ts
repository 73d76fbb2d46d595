import type { DiseaseFit, EvidenceLevel, Specificity } from '../therapy-statement.ts';

/**
 * A record's level in this tumour: its own where the disease is this one, one above it or all of them (and, once confirmed, a part of it);
 * of another tumour an approval or an item of A or B is C, and what is less moves one down.
 */
export function levelHere(level: EvidenceLevel, disease: DiseaseFit): EvidenceLevel {
  if (disease !== 'other') return level;
  return level === 'E' ? 'E' : level === 'A' || level === 'B' ? 'C' : 'D';
}

/** 0 is the best. */
export function levelRank(level: EvidenceLevel): number {
  return 'ABCDE'.indexOf(level);
}

export function bestLevel(levels: readonly EvidenceLevel[]): EvidenceLevel {
  return levels.reduce((best, level) => (levelRank(level) < levelRank(best) ? level : best), 'E');
}

/** Weights of methods: level × specificity × disease × rating of 5; a rating that was not given counts as three. */
export function itemScore(
  level: EvidenceLevel,
  specificity: Specificity,
  disease: DiseaseFit,
  rating: number | null,
): number {
  return LEVEL[level] * SPECIFICITY[specificity] * DISEASE[disease] * ((rating ?? 3) / 5);
}

const LEVEL: Readonly<Record<EvidenceLevel, number>> = { A: 8, B: 4, C: 2, D: 1, E: 0.5 };

const SPECIFICITY: Readonly<Record<Specificity, number>> = {
  exact: 1,
  equivalent: 1,
  codon: 0.9,
  region: 0.8,
  class: 0.6,
  gene: 0.4,
  surrogate: 0.3,
  // A marker is what the record asks for itself, no nearness of names.
  marker: 1,
};

const DISEASE: Readonly<Record<DiseaseFit, number>> = { exact: 1, broader: 0.9, pan: 0.8, narrower: 0.6, other: 0.3 };

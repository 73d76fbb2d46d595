import type { EvidenceLevel, StatementEffect, TherapyStatement } from '../therapy-statement.ts';
import { type Item, isCertain } from './item.ts';
import { SPECIFICITIES } from '../therapy-statement.ts';

/**
 * Tier of AMP/ASCO/CAP (J Mol Diagn 2017;19:4) for one effect: I for A, and for B down to a class of changes or a marker; II for the rest of B,
 * for C and for two or more D; III for what only a gene's name or one study in the laboratory supports.
 */
export function tierOf(level: EvidenceLevel, support: readonly Item[]): TherapyStatement['tier'] {
  if (level === 'A') return 'I';
  const here = support.filter((item) => item.support.levelHere === level);
  const named = here.some(({ support: { specificity } }) => isNamed(specificity));
  if (level === 'B') return named ? 'I' : 'II';
  if (level === 'C') return named ? 'II' : 'III';
  return level === 'D' && named && here.length >= 2 ? 'II' : 'III';
}

function isNamed(specificity: Item['support']['specificity']): boolean {
  return specificity === 'marker' || SPECIFICITIES.indexOf(specificity) <= SPECIFICITIES.indexOf('class');
}

/**
 * What other frames would call it, derived and labelled so: ESCAT asks for facts of trial design and OncoKB for its own review, which no
 * record here has. Only sensitivity and resistance have such levels.
 */
export function derivedLabels(
  effect: StatementEffect,
  level: EvidenceLevel,
  support: readonly Item[],
): TherapyStatement['derived'] {
  const certain = support.filter(isCertain);
  const elsewhere = certain.every((item) => item.support.disease === 'other');
  if (effect === 'resistance')
    return { escat: null, oncokb: level === 'A' ? 'R1' : level === 'B' || level === 'C' ? 'R2' : null };
  if (effect !== 'sensitivity' || certain.length === 0) return { escat: null, oncokb: null };
  if (elsewhere) {
    const proven = certain.some((item) => item.support.level === 'A');
    return { escat: level === 'C' ? 'III-A' : 'IV-A', oncokb: level !== 'C' ? '4' : proven ? '3B' : null };
  }
  const approved = certain.some(
    ({ approval, support: { disease } }) => approval !== null && approval.here && disease !== 'other',
  );
  return {
    escat: DERIVED_ESCAT[level],
    oncokb: level === 'A' ? (approved ? '1' : '2') : level === 'B' ? '3A' : '4',
  };
}

const DERIVED_ESCAT: Readonly<Record<EvidenceLevel, string | null>> = {
  A: 'I',
  B: 'II',
  C: 'II-B',
  D: 'IV-A',
  E: null,
};

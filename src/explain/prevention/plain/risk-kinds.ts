import type { DiseaseRisk } from '../../../risk/index.ts';

/** Nothing of the person's own but age and sex entered. */
export function isAverageOnly({ parts }: DiseaseRisk): boolean {
  const entered = parts.filter((part) => part.entered);
  return entered.length > 0 && entered.every(({ kind }) => kind === 'average');
}

/** Fewer than 1 of 100, the person and the average alike, as far as the number is sure. */
export function isFew(risk: DiseaseRisk): boolean {
  const { value, interval, average } = risk;
  return !isGeneOpen(risk) && Math.max(value!, interval?.high ?? 0, average ?? 0) < 0.01;
}

/** A gene may be behind it: the family asks for a test, or a finding is still to be confirmed. */
export function isGeneOpen({ parts }: DiseaseRisk): boolean {
  return parts.some(({ leftOut }) => leftOut === 'gene-not-tested' || leftOut === 'confirm-first');
}

/** What a gene of the person does to it is in the number. */
export function isOfGenes({ parts }: DiseaseRisk): boolean {
  return parts.some(({ kind, entered }) => kind === 'carrier' && entered);
}

import type { Pedigree } from './family-assessment.ts';

export interface CanRiskOptions {
  readonly now: string;
}

export function canRiskPedigree(_pedigree: Pedigree, _options: CanRiskOptions): string {
  return '';
}

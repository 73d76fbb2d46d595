import { log } from '../../core/index.ts';
import { type FamilyRatioBody, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { FamilyRatio } from '../family/family-assessment.ts';
import type { RiskPart } from './disease-risk.ts';
import { type Spread, spreadOfRatio } from './spread.ts';

/** The family of the person as a factor: `log` is against the average person, some of whom have such a family too. */
export interface FamilyEntry {
  readonly ratio: FamilyRatio;
  readonly part: RiskPart;
  readonly log: number;
  readonly spread: Spread | null;
}

/** The answer of the family that says most; the others are named and left out. */
export function familyOf(
  knowledge: Knowledge,
  disease: string,
  ratios: readonly FamilyRatio[],
): { readonly entry: FamilyEntry | null; readonly others: readonly RiskPart[] } {
  const found = ratios
    .filter((one) => one.disease === disease)
    .map((ratio): FamilyEntry => {
      const mean = meanRatio(knowledge, ratio);
      return {
        ratio,
        log: log(ratio.ratio / mean),
        spread: ratio.interval === null ? null : spreadOfRatio(ratio.ratio, ratio.interval),
        part: {
          kind: 'family',
          id: ratio.record.id,
          record: ratio.record,
          ratio: ratio.ratio / mean,
          interval: ratio.interval === null ? null : [ratio.interval[0] / mean, ratio.interval[1] / mean],
          entered: true,
          leftOut: null,
          missing: [],
          reducedBy: null,
          citation: ratio.citation,
          confirmed: ratio.confirmed,
        },
      };
    })
    .toSorted((a, b) => b.log - a.log || (a.part.id < b.part.id ? -1 : 1));
  const [entry, ...others] = found;
  return {
    entry: entry ?? null,
    others: others.map(({ part }) => ({ ...part, entered: false, leftOut: 'other-family-entered' as const })),
  };
}

/**
 * Mean ratio of all people: those with such families, as often as the same study found them, and those without. 1 where nobody counted
 * them: the ratio then stands as it is, and the value is high rather than low.
 */
function meanRatio(knowledge: Knowledge, { disease, record }: FamilyRatio): number {
  const all = [...factsOf(knowledge, 'family-ratio').values()];
  const own = all.find(({ ref }) => ref.id === record.id)?.body;
  if (own?.prevalence === undefined) return 1;
  const alike = (other: FamilyRatioBody): boolean =>
    other.disease === disease && other.citation === own.citation && other.sex === own.sex;
  const rows = all.map(({ body }) => body).filter(alike);
  const shares = rows.reduce((sum, { prevalence = 0 }) => sum + prevalence, 0);
  // Rows that overlap are not shares of one whole: the person's own row alone is taken.
  const counted = shares <= 1 ? rows : [own];
  return counted.reduce((mean, { prevalence = 0, ratio }) => mean + prevalence * (ratio - 1), 1);
}

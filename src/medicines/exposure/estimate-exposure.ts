import { factsOf, type Spread } from '../../knowledge/index.ts';
import type { EnzymeState, ExposureChange } from '../concern.ts';
import { type InteractionKnowledge, canonicalDrug } from '../interactions/index.ts';
import { measuredExposure } from './measured-exposure.ts';
import { type Pathway, pathwaysOf } from './pathways.ts';

/** Working organs as fractions and stages; absent: not known, and left at normal in the ratio. */
export interface OrganState {
  /** Kidney function as a fraction of normal, 0 to 1. */
  readonly kidney?: number;
  readonly liver?: 'mild' | 'moderate' | 'severe';
}

/** The estimate layer: our formula, never a guideline's word. */
export type ExposureEstimate =
  | {
      readonly state: 'estimated';
      readonly drug: string;
      /** AUC with inhibitors and inducers over AUC of the same genotype and organs without. */
      readonly byOthers: ExposureChange;
      /** AUC over that of normal enzymes, healthy organs and no other medicine; null where a genotype is not known. */
      readonly overall: ExposureChange | null;
      readonly pathways: readonly Pathway[];
      /** Enzymes whose genotype is not known: `byOthers` then takes them at normal, with a range down to none. */
      readonly assumed: readonly string[];
      /** What was left out because no figure is known: `liver`, `kidney`. */
      readonly leftOut: readonly ('liver' | 'kidney')[];
      /** Ids of the knowledge records used. */
      readonly records: readonly string[];
    }
  | { readonly state: 'not-estimable'; readonly drug: string; readonly reason: 'no-fraction' };

interface Term {
  readonly fm: Spread;
  readonly activity: Spread;
  /** (1 − I)(1 + induction), low where clearance is lowest. */
  readonly change: Spread;
}

const NORMAL: Spread = { low: 1, typical: 1, high: 1 };

/**
 * AUC ratio = 1 / (Σ fm · A · (1 − I) · (1 + induction) + fe · kidney + rest), the liver's part scaled by what was measured in
 * failing livers. Low and high are the extremes over the ranges of fractions, activities and inhibition together.
 */
export function estimateExposure(
  knowledge: InteractionKnowledge,
  drug: string,
  enzymes: readonly EnzymeState[],
  organs: OrganState = {},
): ExposureEstimate {
  const id = canonicalDrug(knowledge, drug);
  const pathways = pathwaysOf(knowledge, id);
  if (pathways.length === 0) return { state: 'not-estimable', drug: id, reason: 'no-fraction' };
  const terms = pathways.map((pathway) => termOf(knowledge, pathway, enzymes, id));
  const measured = measuredExposure(knowledge, id);
  const fe = measured?.body.fractionExcretedUnchanged ?? null;
  const liverRatio = organs.liver === undefined ? undefined : measured?.body.liver?.aucRatio[organs.liver];
  const clearance = clearanceWith(fe ?? 0);
  const liver = liverRatio === undefined ? 1 : Math.max(0.02, (1 / liverRatio - (fe ?? 0)) / (1 - (fe ?? 0) || 1));
  const now = { kidney: organs.kidney ?? 1, liver };
  const known = new Set(enzymes.flatMap(({ enzyme, byNature }) => (byNature === null ? [] : [enzyme])));
  const assumed = pathways.flatMap(({ enzyme }) => (known.has(enzyme) ? [] : [enzyme]));
  return {
    state: 'estimated',
    drug: id,
    byOthers: extremes(terms, (pick) => {
      const own = terms.map((term) => ({ fm: pick(term, 'fm'), activity: pick(term, 'activity'), change: 1 }));
      const changed = own.map((one, i) => ({ ...one, change: pick(terms[i] ?? NONE, 'change') }));
      return clearance(own, now) / clearance(changed, now);
    }),
    overall:
      assumed.length > 0
        ? null
        : extremes(terms, (pick) => {
            const full = terms.map((term) => ({ fm: pick(term, 'fm'), activity: 1, change: 1 }));
            const present = full.map((one, i) => ({
              ...one,
              activity: pick(terms[i] ?? NONE, 'activity'),
              change: pick(terms[i] ?? NONE, 'change'),
            }));
            return clearance(full, { kidney: 1, liver: 1 }) / clearance(present, now);
          }),
    pathways,
    assumed,
    leftOut: [
      ...(organs.liver !== undefined && liverRatio === undefined ? (['liver'] as const) : []),
      ...(organs.kidney !== undefined && fe === null ? (['kidney'] as const) : []),
    ],
    records: [
      ...new Set([
        ...pathways.map(({ record }) => record),
        ...pathways.map(({ enzyme }) => `enzyme/${enzyme}`),
        ...(measured === null || (fe === null && liverRatio === undefined) ? [] : [measured.ref.id]),
      ]),
    ],
  };
}

const NONE: Term = { fm: NORMAL, activity: NORMAL, change: NORMAL };

type Pick = (term: Term, part: keyof Term) => number;

/** The value at what is typical, and the least and greatest at the corners of all ranges. */
function extremes(terms: readonly Term[], value: (pick: Pick) => number): ExposureChange {
  const parts = ['fm', 'activity', 'change'] as const;
  const values: number[] = [];
  for (let corner = 0; corner < 1 << parts.length; corner++)
    values.push(value((term, part) => term[part][(corner >> parts.indexOf(part)) & 1 ? 'high' : 'low']));
  const ratio = value((term, part) => term[part].typical);
  return { ratio, low: Math.min(ratio, ...values), high: Math.max(ratio, ...values) };
}

/** Clearance as a fraction of normal. What pathways and the kidney leave is `rest`; fractions that exceed the whole shorten the kidney's. */
function clearanceWith(excretedUnchanged: number) {
  return (
    terms: readonly { readonly fm: number; readonly activity: number; readonly change: number }[],
    organs: { readonly kidney: number; readonly liver: number },
  ): number => {
    const fractions = terms.reduce((sum, { fm }) => sum + fm, 0);
    const fe = Math.max(0, Math.min(excretedUnchanged, 1 - fractions));
    const rest = Math.max(0, 1 - fractions - fe);
    const byEnzymes = terms.reduce((sum, { fm, activity, change }) => sum + fm * activity * change, 0);
    // A body that removes nothing is never met: something is always left.
    return Math.max(1e-3, organs.liver * (byEnzymes + rest) + fe * organs.kidney);
  };
}

function termOf(
  knowledge: InteractionKnowledge,
  { enzyme, fm }: Pathway,
  states: readonly EnzymeState[],
  drug: string,
): Term {
  const body = factsOf(knowledge, 'enzyme').get(enzyme)?.body;
  const state = states.find((one) => one.enzyme === enzyme);
  if (body === undefined || state === undefined)
    return { fm, activity: { low: 0, typical: 1, high: 1 }, change: NORMAL };
  const nature = state.byNature;
  const { factor } = body.activity;
  const activity =
    nature === null
      ? { low: 0, typical: 1, high: factor }
      : { low: nature / factor, typical: nature, high: nature * factor };
  // The substance itself is no inhibitor of its own removal here: that is in its usual clearance already.
  const culprits = state.culprits.filter(({ id }) => id !== drug);
  return { fm, activity, change: changeOf(body, culprits) };
}

type Culprits = EnzymeState['culprits'];
const STRENGTHS = ['strong', 'moderate', 'weak'] as const;

/** The strongest inhibitor and the strongest inducer count: how several of one kind add up is not known. */
export function changeOf(
  enzyme: {
    readonly inhibition: Record<(typeof STRENGTHS)[number], Spread>;
    readonly induction: Record<(typeof STRENGTHS)[number], Spread>;
  },
  culprits: Culprits,
): Spread {
  const strongest = (role: 'inhibitor' | 'inducer') =>
    STRENGTHS.find((strength) => culprits.some((one) => one.role === role && one.strength === strength));
  const inhibitor = strongest('inhibitor');
  const inducer = strongest('inducer');
  const inhibition = inhibitor === undefined ? { low: 0, typical: 0, high: 0 } : enzyme.inhibition[inhibitor];
  const induction = inducer === undefined ? { low: 0, typical: 0, high: 0 } : enzyme.induction[inducer];
  return {
    low: (1 - inhibition.high) * (1 + induction.low),
    typical: (1 - inhibition.typical) * (1 + induction.typical),
    high: (1 - inhibition.low) * (1 + induction.high),
  };
}

import type { ExposureChange } from '../concern.ts';
import { measuredExposure } from '../exposure/index.ts';
import type { Taken } from './atc-of-use.ts';
import type { Draft, Outcome } from './outcome.ts';
import type { Person } from './person.ts';
import { within } from './truth.ts';

/** Stages in the words of the compilation, from the mildest, each with its bounds of the measure. */
const STAGES = {
  kidney: {
    measure: 'egfr',
    stages: [
      ['mild', { from: 60, below: 90 }],
      ['moderate', { from: 30, below: 60 }],
      ['severe', { from: 15, below: 30 }],
      ['endStage', { below: 15 }],
    ],
  },
  liver: {
    measure: 'child-pugh',
    stages: [
      ['mild', { from: 5, below: 7 }],
      ['moderate', { from: 7, below: 10 }],
      ['severe', { from: 10 }],
    ],
  },
} as const;

/** An exposure under this asks for nothing; from twice on it is shown. Our choice. */
const TELLING = 1.5;
const MARKED = 2;

/**
 * What was measured of a substance in people with failing kidneys or livers, as an estimate for this person's stage. The range is
 * that of the neighbouring stages. It speaks where no rule does, and gives its size to the rule where one does.
 */
export function withMeasuredImpairment(
  check: 'kidney' | 'liver',
  said: Outcome,
  taken: Taken,
  person: Person,
): Outcome {
  const fact = taken.systemic ? measuredExposure(person.knowledge, taken.drug) : null;
  const ratios = fact?.body[check]?.aucRatio;
  if (fact === null || ratios === undefined) return said;
  const { measure, stages } = STAGES[check];
  const measured = person.measures.of(measure);
  const consulted = { ...said, records: said.records + 1 };
  if (measured.state === 'not-impaired') return consulted;
  if (measured.state === 'unknown')
    return said.drafts.length > 0 ? said : { ...consulted, unknown: [...said.unknown, measured.why] };
  const at = stages.findIndex(([, bounds]) => within(measured, bounds) === 'yes');
  const change =
    at === -1
      ? null
      : changeAt(
          stages.map(([stage]) => ratios[stage]),
          at,
        );
  if (change === null) return consulted;
  if (said.drafts.length > 0)
    return { ...consulted, drafts: said.drafts.map((draft) => ({ ...draft, exposure: draft.exposure ?? change })) };
  if (change.ratio < TELLING) return consulted;
  const draft: Draft = {
    check,
    drug: taken.drug,
    with: [],
    because: [measured.because],
    tier: change.ratio >= MARKED ? 'show' : 'quiet',
    word: 'caution',
    actions: [{ code: 'refer-dose', direction: 'lower', where: 'label' }],
    exposure: change,
    mechanism: 'exposure-up',
    sources: fact.sources.map((source) => ({ source, grade: 'measured', record: fact.ref.id })),
    layer: 'estimate',
    confirmed: true,
    facts: [taken.use.at, ...measured.facts],
    records: [fact.ref],
  };
  return { ...consulted, drafts: [draft] };
}

function changeAt(ratios: readonly (number | undefined)[], at: number): ExposureChange | null {
  const ratio = ratios[at];
  if (ratio === undefined) return null;
  const near = [at === 0 ? 1 : ratios[at - 1], ratio, ratios[at + 1]].filter((r) => r !== undefined);
  return { ratio, low: Math.min(...near), high: Math.max(...near) };
}

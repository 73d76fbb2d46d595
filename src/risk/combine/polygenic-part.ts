import { type Knowledge, type ScoreEffectsBody, factsOf } from '../../knowledge/index.ts';
import { log } from '../../core/index.ts';
import type { RecordRef } from '../../core/index.ts';
import type { PolygenicInput, RiskLeftOut, RiskPart } from './disease-risk.ts';
import { type Spread, joinSpreads, spreadOfEnds } from './spread.ts';

/** A score that may enter: its log effect per SD and place, and how far both may be off. */
export interface PolygenicEntry {
  readonly input: PolygenicInput;
  readonly part: RiskPart;
  readonly effect: number;
  readonly z: number;
  /** On the log hazard beside its mean, as it is put on: b·z − b²/2. */
  readonly log: number;
  /** `effect`: whether the effect itself has an interval. */
  readonly spread: Spread;
  readonly effectHasInterval: boolean;
}

/** The scores of the person that the disease names: at most one may enter, the rest say why not. */
export function polygenicOf(
  knowledge: Knowledge,
  disease: { readonly record: RecordRef; readonly scores: readonly ScoreEffectsBody[] },
  scores: readonly PolygenicInput[],
  takes: 'adjusted' | 'as-measured',
): { readonly entry: PolygenicEntry | null; readonly others: readonly RiskPart[] } {
  let entry: PolygenicEntry | null = null;
  const others: RiskPart[] = [];
  for (const known of disease.scores) {
    const input = scores.find(({ score }) => score === known.score);
    if (input === undefined) continue;
    const packaged = factsOf(knowledge, 'polygenic-score').get(known.score);
    const record = packaged?.ref ?? disease.record;
    const { group } = input;
    const effect = group === null ? undefined : known.effects[group];
    const why: RiskLeftOut | null =
      Object.keys(known.effects).length === 0
        ? 'effect-per-sd-not-known'
        : group === null
          ? 'group-not-known'
          : effect === undefined
            ? 'effect-not-known-for-group'
            : takes === 'adjusted' && !effect.adjusted
              ? 'effect-not-adjusted'
              : entry !== null
                ? 'other-score-entered'
                : null;
    if (effect === undefined || why !== null) {
      others.push(leftOut(input.score, record, effect?.citation ?? '', effect?.confirmed ?? true, why!));
      continue;
    }
    const b = log(effect.ratio);
    const at = (slope: number, z: number): number => slope * z - (slope * slope) / 2;
    const ends = effect.interval?.map((end) => at(log(end), input.z)) ?? [];
    const own = at(b, input.z);
    entry = {
      input,
      effect: b,
      z: input.z,
      log: own,
      effectHasInterval: effect.interval !== undefined,
      spread: joinSpreads([
        spreadOfEnds(own, ends),
        spreadOfEnds(
          own,
          input.interval.map((end) => at(b, end)),
        ),
      ]),
      part: {
        kind: 'polygenic',
        id: input.score,
        record,
        ratio: null,
        interval: null,
        entered: true,
        leftOut: null,
        missing: [],
        reducedBy: null,
        citation: effect.citation,
        confirmed: effect.confirmed,
      },
    };
  }
  return { entry, others };
}

function leftOut(id: string, record: RecordRef, citation: string, confirmed: boolean, why: RiskLeftOut): RiskPart {
  return {
    kind: 'polygenic',
    id,
    record,
    ratio: null,
    interval: null,
    entered: false,
    leftOut: why,
    missing: [],
    reducedBy: null,
    citation,
    confirmed,
  };
}

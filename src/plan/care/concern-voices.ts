import type { Action } from '../../core/index.ts';
import type { ConcernFinding } from '../../medicines/index.ts';
import { type Demand, type Voice, demandOf, directionOfDemand } from './voice.ts';

/** Exposure below or above which an estimate is taken to pull the dose the other way. */
const NOTABLE = { up: 1.25, down: 0.8 };

/** Concerns about one medicine, a voice each. */
export function concernVoices(drug: string, concerns: readonly ConcernFinding[]): readonly Voice[] {
  return concerns.filter((finding) => finding.value.drug === drug).map(voiceOf);
}

function voiceOf(finding: ConcernFinding): Voice {
  const concern = finding.value;
  const demand = demandOfConcern(finding);
  const absolute =
    concern.word === 'avoid' &&
    concern.layer !== 'estimate' &&
    (concern.check === 'allergy' || concern.actions.some(isContraindication));
  return {
    id: concern.id,
    from: 'concern',
    check: concern.check,
    bodies: [...new Set(concern.sources.map((source) => source.source))],
    grade: concern.sources[0]?.grade ?? null,
    layer: concern.layer,
    reasons: [concern.mechanism],
    exposure: concern.exposure,
    with: concern.with,
    confirmed: concern.confirmed,
    precedence: absolute ? 'contraindication-or-allergy' : 'strength-of-evidence',
    word: concern.word,
    direction: directionOfDemand(demand),
    actions: concern.actions,
    won: false,
    demand,
    tier: concern.tier,
    absolute,
    step: null,
    used: [...concern.because],
    facts: finding.trace.facts,
    records: finding.trace.records,
    until: concern.until,
  };
}

/** An estimate gives no order: where exposure rises the dose would go down, and where it falls, up. */
function demandOfConcern(finding: ConcernFinding): Demand {
  const { layer, exposure, word, actions } = finding.value;
  if (layer !== 'estimate') return demandOf(word, actions);
  if (exposure === null) return 'watch';
  return exposure.ratio >= NOTABLE.up ? 'down' : exposure.ratio <= NOTABLE.down ? 'up' : 'watch';
}

function isContraindication(action: Action): boolean {
  return action.code === 'avoid' && action.degree === 'contraindicated';
}

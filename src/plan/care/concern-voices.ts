import type { Action } from '../../core/index.ts';
import type { Concern, ConcernFinding } from '../../medicines/index.ts';
import { directionOf } from '../dose-direction.ts';
import { type Demand, type Voice, demandOf, directionOfDemand } from './voice.ts';

/** Exposure below or above which an estimate is taken to pull the dose the other way. */
const NOTABLE = { up: 1.25, down: 0.8 };

/** Concerns about one medicine, a voice each; and of those that ask another medicine's partner to go, what they ask of the partner. */
export function concernVoices(drug: string, concerns: readonly ConcernFinding[]): readonly Voice[] {
  return concerns.flatMap((finding) => {
    const { drug: about, with: partners } = finding.value;
    if (about === drug) return [voiceOf(finding)];
    if (!partners.includes(drug)) return [];
    return asksPartnerToGo(finding) || (excludesEachOther(finding) && !isToldApart(drug, finding, concerns))
      ? [partnerVoice(finding)]
      : [];
  });
}

/** The medicine itself stays as it is: what may not stand beside it has to go. */
function asksPartnerToGo({ value }: ConcernFinding): boolean {
  return (
    value.layer !== 'estimate' &&
    value.tier !== 'quiet' &&
    value.actions.some((action) => action.code === 'limit-comedication' && action.degree === 'avoid') &&
    !value.actions.some((action) => action.code === 'avoid' || action.code === 'switch' || directionOf(action) !== null)
  );
}

/**
 * A food or a habit acts on the medicine, and no other medicine takes part: it is what may change, by talking about it. Only
 * what is forbidden beside it ends the medicine.
 */
export function asksHabitToGo({ because, with: partners, actions, layer }: Concern): boolean {
  return (
    layer !== 'estimate' &&
    partners.length === 0 &&
    because.some((id) => id.startsWith('lifestyle/')) &&
    !actions.some(isContraindication)
  );
}

/** Two that may not stand together: either may go, and which one is settled where all medicines are seen. */
function excludesEachOther(finding: ConcernFinding): boolean {
  const { check, tier, with: partners } = finding.value;
  return check === 'interaction' && tier !== 'quiet' && partners.length === 1 && demandOfConcern(finding) === 'stop';
}

/** The pair's record tells this medicine apart what is asked of it, and that is not to end: the other one ends. */
function isToldApart(drug: string, { value }: ConcernFinding, concerns: readonly ConcernFinding[]): boolean {
  return concerns.some(
    (other) =>
      other.value.drug === drug &&
      other.value.mechanism === value.mechanism &&
      other.value.with.includes(value.drug) &&
      demandOfConcern(other) !== 'stop',
  );
}

function partnerVoice(finding: ConcernFinding): Voice {
  const { drug } = finding.value;
  return {
    ...voiceOf(finding),
    with: [drug],
    word: 'avoid',
    direction: 'stop',
    actions: [{ code: 'avoid', degree: 'avoid' }],
    demand: 'stop',
    mirrored: true,
  };
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
    word: demand === 'watch' ? milder(concern.word) : concern.word,
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
    mirrored: false,
  };
}

/** An estimate gives no order: where exposure rises the dose would go down, and where it falls, up. */
function demandOfConcern(finding: ConcernFinding): Demand {
  const { layer, exposure, word, actions, until } = finding.value;
  // What ended already and only wears off is watched until then: no dose is changed for some days.
  if (until !== null && word === 'change-dose') return 'watch';
  if (layer !== 'estimate')
    return asksPartnerToGo(finding) || asksHabitToGo(finding.value) ? 'watch' : demandOf(word, actions);
  if (exposure === null) return 'watch';
  return exposure.ratio >= NOTABLE.up ? 'down' : exposure.ratio <= NOTABLE.down ? 'up' : 'watch';
}

/** A concern that asks no change of its own medicine is a caution on its line. */
function milder(word: Voice['word']): Voice['word'] {
  return word === 'avoid' || word === 'change-dose' ? 'caution' : word;
}

function isContraindication(action: Action): boolean {
  return action.code === 'avoid' && action.degree === 'contraindicated';
}

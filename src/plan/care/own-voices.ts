import { type Fact, type FactKinds, type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { MedicineUse, Measurement, PersonRecord } from '../../record/index.ts';
import type { CurrentMedicine } from './current-medicines.ts';
import { daysSince } from './dates.ts';
import { type ValueChange, changesSince } from './value-changes.ts';
import { type Voice, asksForChange, directionOfDemand } from './voice.ts';

type OwnDataFact = Fact<FactKinds['own-data']>;
type Body = FactKinds['own-data'];

/** A voice of the person's own data, with the voices over which it stands. */
export interface OwnVoice {
  readonly voice: Voice;
  readonly outranks: (other: Voice) => boolean;
}

/** Flags with which a value decides nothing. */
const UNUSABLE: readonly Measurement['flags'][number][] = ['contradictory', 'implausible', 'future', 'unit-assumed'];

/** What this person's own measured values and responses say of a medicine that is taken. */
export function ownVoices(
  medicine: CurrentMedicine,
  record: PersonRecord,
  knowledge: Knowledge,
  now: string,
): readonly OwnVoice[] {
  if (medicine.planned) return [];
  return [...factsOf(knowledge, 'own-data').values()]
    .filter((fact) => fact.body.drugs.includes(medicine.drug))
    .flatMap((fact) => {
      const found = fact.body.by === 'measurement' ? measured : responded;
      return found(fact, medicine, record, now, knowledge) ?? [];
    });
}

/** Newest values of the analyte, as many as must lie in range; the newest alone where it lies outside. */
export function usableValues(
  record: PersonRecord,
  analyte: string,
  withinDays: number,
  now: string,
): readonly Measurement[] {
  return record.measurements
    .filter((value) => {
      const age = daysSince(value.date, now);
      return (
        value.analyte === analyte &&
        value.value !== null &&
        value.comparator === null &&
        !value.flags.some((flag) => UNUSABLE.includes(flag)) &&
        age !== null &&
        age >= 0 &&
        age <= withinDays
      );
    })
    .toSorted((a, b) => (a.date! < b.date! ? 1 : a.date! > b.date! ? -1 : 0));
}

function measured(
  fact: OwnDataFact,
  medicine: CurrentMedicine,
  record: PersonRecord,
  now: string,
  knowledge: Knowledge,
): OwnVoice | null {
  const body: Body = fact.body;
  if (body.by !== 'measurement') return null;
  const present = new Set(record.conditions.filter((c) => c.status !== 'absent').flatMap((c) => c.conditions));
  if ((body.notWith ?? []).some((condition) => present.has(condition))) return null;
  const since = earliest(medicine.uses);
  const values = usableValues(record, body.analyte, body.withinDays, now).filter(
    (value) => since === null || value.date! >= since,
  );
  const [newest] = values;
  if (newest === undefined) return null;
  const number = newest.value!.value;
  const used = values.slice(0, body.least);
  const changes = changesSince(record, medicine.drug, body.analyte, used.at(-1)!.date!, knowledge, now);
  const drift = driftOf(values);
  const above = number > body.high;
  const below = number < body.low;
  const urgent = body.urgentAbove !== undefined && number >= body.urgentAbove;
  const id = `measured/${medicine.drug}/${body.analyte}`;
  // A value out of range speaks alone, unless what held it there has ended or begun since; a dangerous one speaks anyway.
  if ((above || below) && (urgent || !changes.some((change) => change.after(newest.date!)))) {
    const demand = above ? body.aboveMeans : body.aboveMeans === 'down' ? 'up' : 'down';
    return {
      voice: {
        ...voiceOf(id, fact, used, demand, [`${body.analyte}-${above ? 'above' : 'below'}`]),
        tier: urgent ? 'interrupt' : 'show',
        actions: [
          { code: 'refer-dose', where: 'protocol', direction: demand === 'down' ? 'lower' : 'higher' },
          { code: 'monitor', what: [body.analyte], intensity: 'closer' },
        ],
      },
      outranks: overDoses(body, record, used),
    };
  }
  if (changes.length > 0 || drift !== null) return unsettled(id, fact, used, drift, changes, body.outweighs);
  const days = daysSince(used.at(-1)!.date, newest.date!) ?? 0;
  const inside = used.every(({ value }) => value!.value >= body.low && value!.value <= body.high);
  if (used.length < body.least || days < body.spanDays || !inside) return null;
  return {
    voice: {
      ...voiceOf(id, fact, used, 'keep', [`${body.analyte}-in-range`]),
      actions: [{ code: 'use-label', adjustBy: [body.analyte] }],
    },
    outranks: overDoses(body, record, used),
  };
}

/** What was begun or is planned after the oldest value was taken is not in it. */
function overDoses(body: Body, record: PersonRecord, used: readonly Measurement[]): OwnVoice['outranks'] {
  const outweighs: readonly string[] = body.outweighs;
  return (other) =>
    outweighs.includes('dose') &&
    ['up', 'down', 'adjust'].includes(other.demand) &&
    !other.absolute &&
    other.with.every((drug) => takenBefore(record, drug, used.at(-1)!.date!));
}

/** Two values in a row that differ by more than this part of the larger show no steady state. */
const STEADY = 1 / 3;

function driftOf([newest, before]: readonly Measurement[]): 'falling' | 'rising' | null {
  if (newest === undefined || before === undefined) return null;
  const [now, then] = [newest.value!.value, before.value!.value];
  if (Math.abs(now - then) <= STEADY * Math.max(now, then)) return null;
  return now < then ? 'falling' : 'rising';
}

/** Measured, and not steady: it is measured again before a prediction of the gene is followed, and no dose is settled by it. */
function unsettled(
  id: string,
  fact: OwnDataFact,
  used: readonly Measurement[],
  drift: 'falling' | 'rising' | null,
  changes: readonly ValueChange[],
  outweighs: readonly string[],
): OwnVoice {
  const analyte = 'analyte' in fact.body ? fact.body.analyte : '';
  const ends = changes.flatMap((change) => change.until ?? []).toSorted();
  return {
    voice: {
      ...voiceOf(id, fact, used, 'measure', [
        `${analyte}-${drift ?? 'not-settled'}`,
        ...changes.map((change) => (change.until === null ? 'partner-began' : 'partner-ended')),
      ]),
      with: changes.map((change) => change.drug),
      tier: drift !== null && changes.length > 0 ? 'interrupt' : 'show',
      until: ends.at(-1) ?? null,
      facts: [...used.map((value) => value.at), ...changes.map((change) => change.use.at)],
      used: [...used.map((value) => value.id), ...changes.map((change) => change.use.id)],
      actions: analyte.endsWith('-level')
        ? [{ code: 'measure-level', analyte, then: 'adjust-dose' }]
        : [{ code: 'monitor', what: [analyte], intensity: 'closer', then: 'adjust-dose' }],
    },
    outranks: (other) =>
      outweighs.includes('dose') &&
      other.from === 'gene' &&
      ['up', 'down', 'adjust'].includes(other.demand) &&
      !other.absolute,
  };
}

/** Effects of which a good response shows that they did not come about. */
const LACK_OF_EFFECT: ReadonlySet<string> = new Set([
  'exposure-down',
  'efficacy-down',
  'efficacy-may-fall',
  'active-metabolite-down',
  'dose-need-up',
]);

function responded(fact: OwnDataFact, medicine: CurrentMedicine, _record: PersonRecord, now: string): OwnVoice | null {
  const body: Body = fact.body;
  if (body.by !== 'response') return null;
  const felt = medicine.uses.filter(
    (use) =>
      use.status === 'active' &&
      use.response === 'good' &&
      (daysSince(use.since, now) ?? body.afterDays) >= body.afterDays,
  );
  if (felt.length === 0 || felt.length < medicine.uses.length) return null;
  if (felt.some((use) => use.tolerance === 'side-effects')) return null;
  return {
    voice: voiceOf(`response/${medicine.drug}`, fact, felt, 'keep', ['response-good']),
    outranks: (other) =>
      body.outweighs.includes('lack-of-effect') &&
      asksForChange(other) &&
      !other.absolute &&
      other.reasons.length > 0 &&
      other.reasons.every((reason) => LACK_OF_EFFECT.has(reason)),
  };
}

function voiceOf(
  id: string,
  fact: OwnDataFact,
  facts: readonly (Measurement | MedicineUse)[],
  demand: 'up' | 'down' | 'keep' | 'measure',
  reasons: readonly string[],
): Voice {
  return {
    id,
    from: 'measured',
    check: null,
    bodies: fact.sources,
    grade: null,
    layer: 'person',
    reasons,
    exposure: null,
    with: [],
    confirmed: fact.body.confirmed,
    precedence: 'own-measured-data',
    word: demand === 'keep' ? 'usual-care' : demand === 'measure' ? 'caution' : 'change-dose',
    direction: directionOfDemand(demand),
    actions: [],
    won: false,
    demand,
    tier: 'show',
    absolute: false,
    step: null,
    used: facts.map((one) => one.id),
    facts: facts.map((one) => one.at),
    records: [fact.ref],
    until: null,
    mirrored: false,
  };
}

function earliest(uses: readonly MedicineUse[]): string | null {
  const dates = uses.flatMap((use) => use.since ?? []);
  return dates.length < uses.length ? null : (dates.toSorted()[0] ?? null);
}

/** Whether a partner was already taken when a value was measured; one without a date of start counts as taken long. */
function takenBefore(record: PersonRecord, drug: string, date: string): boolean {
  const uses = record.medicines.filter((use) => use.ingredients.includes(drug) && use.status !== 'stopped');
  return uses.length > 0 && uses.every((use) => use.status !== 'planned' && (use.since === null || use.since <= date));
}

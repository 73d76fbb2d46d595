import type { Action, Locator, RecordRef, Settling, Trace } from '../../core/index.ts';
import type { DrugRecord } from '../../knowledge/index.ts';
import type { AlternativeTable, Check, CheckResult, CostAssessment } from '../../medicines/index.ts';
import type { MedicineFinding } from '../plan.ts';
import type { CareItem, CareKind, Resolution, Side } from './care-plan.ts';
import { type CurrentMedicine, isOwnChoice } from './current-medicines.ts';
import { daysAfter } from './dates.ts';
import { doseAfter, doseText } from './dose-change.ts';
import type { Choice } from './choose-alternative.ts';
import { openGene } from './open-gene.ts';
import { holdsOpen, missingOf, quietWord } from './quiet-word.ts';
import type { Verdict } from './resolve-voices.ts';
import type { Stopping } from './supports.ts';
import { tableOfChoice, withOneSwitch } from './switch-options.ts';
import { type Voice, asksForChange, sideOf } from './voice.ts';

export interface MedicineItemParts {
  readonly medicine: CurrentMedicine;
  readonly verdict: Verdict;
  readonly guidance: MedicineFinding | undefined;
  readonly stopping: Stopping;
  readonly alternatives: AlternativeTable | null;
  /** The option that is taken of the table, and what stood before it and why not. */
  readonly choice: Choice | null;
  readonly cost: CostAssessment;
  readonly drug: DrugRecord | undefined;
  readonly cells: Readonly<Partial<Record<Check, CheckResult>>>;
  /** Analytes that measure the medicine or its effect. */
  readonly levels: readonly string[];
  /** Chance that a gene that is not read would have it avoided or its dose changed; null where nobody knows. */
  readonly chanceOfChange: number | null;
  readonly now: string;
}

export const METHOD = { id: 'plan/care', version: '1' } as const;

/** An item before it is ranked. */
export type UnrankedItem = Omit<CareItem, 'rank'>;

/** The one line that says what to do with a medicine. */
export function medicineItem(parts: MedicineItemParts): UnrankedItem {
  const { medicine, verdict, guidance, stopping, now } = parts;
  const unread = openGene(guidance, medicine.planned);
  const open = holdsOpen(unread, parts.chanceOfChange) ? unread : null;
  const done = decide(parts, open !== null);
  const ends = done.kind === 'stop' || done.kind === 'switch' || done.kind === 'refer';
  const decisive = asksForAnything(verdict) || verdict.voices.some((voice) => voice.from === 'measured');
  const waiting = open !== null && !decisive;
  const kind: CareKind = waiting && medicine.planned && open.couldForbid ? 'test-first' : done.kind;
  const word = waiting ? 'not-enough-data' : done.word;
  const omission =
    stopping.essential !== null && ends && !medicine.planned ? [omissionSide(medicine.drug, stopping)] : [];
  const won = new Set(verdict.won.map((voice) => voice.id));
  const alternatives = tableOfChoice(parts.alternatives, kind === 'switch' ? parts.choice : null);
  const reading = withOneSwitch(
    done.actions,
    alternatives,
    parts.choice,
    kind === 'switch' || kind === 'stop' ? kind : 'other',
  );
  const missing = !waiting && word === 'not-enough-data' ? missingOf(parts.cells, medicine.planned) : [];
  return {
    id: `medicine/${medicine.drug}`,
    kind,
    word,
    tier: tierOf(verdict, { ...done, kind, word }),
    drug: medicine.drug,
    uses: medicine.uses.map((use) => use.id),
    actions: [...reading, ...(waiting && kind === 'test-first' ? open.waitsFor.map(testOf) : [])],
    change: done.change,
    sides: [
      ...verdict.voices.map((voice) => sideOf(voice, won.has(voice.id))),
      ...omission,
      ...(parts.choice?.sides ?? []),
    ],
    resolution: waiting
      ? { kind: 'open', waitsFor: open.waitsFor }
      : missing.length > 0
        ? { kind: 'open', waitsFor: missing }
        : done.resolution,
    grade: gradeOf(verdict),
    certainty: waiting ? 'open' : certaintyOf(verdict, guidance, word),
    used: [...new Set([...medicine.uses.map((use) => use.id), ...verdict.voices.flatMap((voice) => voice.used)])],
    alternatives,
    cost: parts.cost,
    decides: kind === 'refer' || (kind === 'switch' && omission.length > 0) ? 'specialist' : decidesOf(verdict, kind),
    review: reviewOf(kind, verdict, now),
    taper:
      ends && stopping.taper !== null && !medicine.planned
        ? { record: stopping.taper.record.id, steps: stopping.taper.steps }
        : null,
    urgent: done.urgent,
    until: open === null && done.until.length === 0 ? [] : done.until.length > 0 ? done.until : (open?.until ?? []),
    wishes: { meets: [], against: [] },
    asks: [...new Set([...(guidance?.value.asks ?? []), ...(alternatives?.asks ?? []), ...asksOf(parts.cells)])],
    settledBy: unread === null ? [] : [...(guidance?.value.settledBy ?? [])],
    trace: traceOf(parts, stopping, ends),
  };
}

/** Only what pulls opposite ways, and what must not end with nothing in its place, can come to a referral. */
export function mayBeReferred(verdict: Verdict, stopping: Stopping): boolean {
  return verdict.demand === 'opposite' || (verdict.demand === 'stop' && stopping.essential !== null);
}

interface Decision {
  readonly kind: CareKind;
  readonly word: CareItem['word'];
  readonly actions: readonly Action[];
  readonly change: CareItem['change'];
  readonly resolution: Resolution;
  readonly urgent: boolean;
  readonly until: readonly Action[];
}

function decide(parts: MedicineItemParts, open: boolean): Decision {
  const { medicine, verdict, stopping, choice } = parts;
  const base = { word: verdict.word, resolution: verdict.resolution, urgent: isUrgent(parts), until: [] };
  const actions = actionsOf(verdict.won.map(withoutDose));
  const from = doseText(medicine.uses);
  switch (verdict.demand) {
    case 'stop': {
      if (choice !== null && wantsReplacement(verdict, stopping))
        return { ...base, kind: 'switch', actions, change: { from: medicine.drug, to: choice.drug } };
      // Nothing ends that must not, unless something stands ready: today's referral does.
      if (stopping.essential !== null && !medicine.planned) {
        const over = verdict.won.map((voice) => voice.id);
        const resolution: Resolution = { kind: 'precedence', by: 'harm-of-omission', over };
        return {
          ...base,
          kind: 'refer',
          actions,
          change: null,
          resolution,
          urgent: true,
          until: [{ code: 'use-with-caution' }],
        };
      }
      // Without a named option: it ends at once only where nothing need take its place, or where it may not be taken at all.
      const named =
        wantsReplacement(verdict, stopping) && !isOwnChoice(medicine) && !verdict.won.some((voice) => voice.absolute);
      return { ...base, kind: named ? 'switch' : 'stop', actions, change: { from: medicine.drug, to: null } };
    }
    case 'weigh':
      return {
        ...base,
        kind: 'talk',
        actions,
        change: null,
        until: medicine.planned ? [] : [{ code: 'use-with-caution' }],
      };
    case 'opposite': {
      const measurable = parts.levels.length > 0;
      const measured: readonly Action[] = parts.levels.map((analyte) => ({ code: 'measure-level', analyte }));
      return {
        ...base,
        kind: measurable ? 'test-first' : 'refer',
        actions: measured,
        change: null,
        resolution: { kind: 'opposite', then: measurable ? 'measure' : 'refer' },
        until: medicine.planned ? [] : [{ code: 'use-with-caution' }],
      };
    }
    case 'down':
    case 'up':
    case 'adjust': {
      const lead = verdict.won[0]!;
      const after = doseAfter(lead.actions, medicine.uses);
      const others = verdict.won.slice(1).every((voice) => doseAfter(voice.actions, medicine.uses).satisfied);
      if (after.satisfied && others) return { ...base, kind: 'keep', word: 'caution', actions, change: null };
      return { ...base, kind: 'change-dose', actions: oneDose(verdict), change: { from, to: after.to } };
    }
    case 'measure':
      return {
        ...base,
        kind: 'test-first',
        actions: oneLevel(actions),
        change: null,
        until: [{ code: 'use-with-caution' }],
      };
    case 'watch': {
      const test = actions.find((action) => action.code === 'test-first');
      return { ...base, kind: test !== undefined && medicine.planned ? 'test-first' : 'keep', actions, change: null };
    }
    case 'keep':
      return { ...base, kind: 'keep', actions, change: null };
    case 'none':
      return {
        ...base,
        kind: 'keep',
        word: open ? 'not-enough-data' : quietWord(parts.cells, medicine.planned),
        actions: [],
        change: null,
      };
  }
}

/** A concern that is watched asks no dose of its medicine: the habit goes, or what wears off does. */
function withoutDose(voice: Voice): Voice {
  if (voice.from !== 'concern' || voice.demand !== 'watch') return voice;
  return {
    ...voice,
    actions: voice.actions.filter((action) => action.code === 'use-label' || !DOSING.has(action.code)),
  };
}

/** Measured once, as the deciding voice says, and no dose until then. */
function oneLevel(actions: readonly Action[]): readonly Action[] {
  const first = actions.find((action) => action.code === 'measure-level');
  return actions.filter((action) => (action.code === 'measure-level' ? action === first : !DOSING.has(action.code)));
}

/** The deciding voice's dose alone, and what the others ask beside a dose: equal pulls are one pull. */
function oneDose(verdict: Verdict): readonly Action[] {
  const [lead, ...others] = verdict.won;
  const rest = others.flatMap((voice) => voice.actions).filter((action) => !DOSING.has(action.code));
  return distinct([...lead!.actions, ...rest]);
}

const DOSING: ReadonlySet<Action['code']> = new Set([
  'set-dose',
  'refer-dose',
  'limit-dose',
  'titrate',
  'set-interval',
  'use-calculator',
  'use-label',
  'no-action',
]);

/** A duplicate and what does more harm than good need no other medicine in their place, unless they must not be missing. */
const WITHOUT_REPLACEMENT: ReadonlySet<Check> = new Set(['duplicate', 'age', 'anticholinergic']);

function wantsReplacement(verdict: Verdict, stopping: Stopping): boolean {
  return (
    stopping.essential !== null ||
    verdict.won.some(
      (voice) =>
        voice.actions.some((action) => action.code === 'switch') ||
        voice.check === null ||
        !WITHOUT_REPLACEMENT.has(voice.check),
    )
  );
}

function asksForAnything(verdict: Verdict): boolean {
  return verdict.demand === 'opposite' || asksForChange({ demand: verdict.demand });
}

/**
 * Today, not at the next visit: what is contraindicated, a dangerous or a falling level, a measured value that makes a medicine
 * dangerous, and a medicine that must not be missing and does not fit.
 */
function isUrgent({ verdict, medicine, stopping }: MedicineItemParts): boolean {
  const loud = verdict.won.some(
    (voice) =>
      voice.tier === 'interrupt' &&
      (voice.demand === 'measure' ||
        (asksForChange(voice) && (voice.absolute || voice.from === 'measured')) ||
        voice.used.some((id) => id.startsWith('measurement/'))),
  );
  return loud || (verdict.demand === 'stop' && stopping.essential !== null && !medicine.planned);
}

function tierOf(verdict: Verdict, done: Decision): CareItem['tier'] {
  if (done.urgent) return 'interrupt';
  const changes = done.kind !== 'keep';
  if (changes && verdict.won.some((voice) => voice.tier === 'interrupt')) return 'interrupt';
  return changes || done.word !== 'usual-care' ? 'show' : 'quiet';
}

function omissionSide(drug: string, stopping: Stopping): Side {
  const { harm, sources, confirmed } = stopping.essential!;
  return {
    id: `omission/${drug}`,
    from: 'omission',
    check: null,
    bodies: sources,
    grade: null,
    layer: 'rule',
    reasons: [harm],
    exposure: null,
    with: [],
    confirmed,
    precedence: 'harm-of-omission',
    word: 'avoid',
    direction: 'keep',
    actions: [],
    won: true,
  };
}

function gradeOf(verdict: Verdict): CareItem['grade'] {
  const steps = verdict.won.flatMap((voice) => voice.step?.step ?? []);
  const best = Math.max(0, ...steps);
  return (['ungraded', 'weak', 'moderate', 'strong'] as const)[best] ?? 'ungraded';
}

function certaintyOf(
  verdict: Verdict,
  guidance: MedicineFinding | undefined,
  word: CareItem['word'],
): CareItem['certainty'] {
  // All others together stay under one in a hundred, or records were consulted and list nothing.
  if (verdict.demand === 'none') return word === 'usual-care' ? 'probable' : 'open';
  if (verdict.won.length > 0 && verdict.won.every((voice) => voice.layer === 'estimate')) return 'estimate';
  const gene = verdict.won.some((voice) => voice.from === 'gene');
  const weakest = (guidance?.value.statements ?? [])
    .filter((statement) => statement.standing === 'holds')
    .some((statement) => statement.confidence !== 'settled');
  const unconfirmed = verdict.won.some((voice) => !voice.confirmed);
  return (gene && weakest) || unconfirmed ? 'probable' : 'certain';
}

function decidesOf(verdict: Verdict, kind: CareKind): CareItem['decides'] {
  if (kind === 'keep') return 'prescriber';
  return kind === 'talk' || verdict.demand === 'weigh' ? 'prescriber-with-person' : 'prescriber';
}

/** Days until the line is looked at again. */
const REVIEW: Partial<Record<CareKind, readonly [days: number, why: string]>> = {
  stop: [28, 'after-stop'],
  switch: [28, 'after-switch'],
  'change-dose': [28, 'after-dose-change'],
  'test-first': [14, 'result-awaited'],
  refer: [7, 'referral-awaited'],
  talk: [28, 'decision-awaited'],
};

function reviewOf(kind: CareKind, verdict: Verdict, now: string): CareItem['review'] {
  const ends = verdict.voices.flatMap((voice) => voice.until ?? []).filter((until) => until > now);
  const [first] = ends.toSorted();
  if (first !== undefined) return { on: first, why: 'effect-ends' };
  const [days, why] = REVIEW[kind] ?? [365, 'yearly'];
  return { on: daysAfter(now, days), why };
}

function testOf(test: string): Action {
  return { code: 'test-first', test, before: 'start' };
}

function asksOf(cells: MedicineItemParts['cells']): readonly string[] {
  return Object.values(cells).flatMap((cell) =>
    cell.state === 'not-checked' ? cell.settledBy.flatMap((settling: Settling) => settling.asks ?? []) : [],
  );
}

function traceOf(parts: MedicineItemParts, stopping: Stopping, ends: boolean): Trace {
  const { medicine, verdict, guidance, drug } = parts;
  const records = new Map<string, RecordRef>();
  for (const ref of [
    ...(drug === undefined ? [] : [drug.ref]),
    ...(guidance?.trace.records ?? []),
    ...verdict.voices.flatMap((voice) => voice.records),
    ...(ends && stopping.essential !== null && !medicine.planned ? [stopping.essential.record] : []),
    ...(ends && stopping.taper !== null ? [stopping.taper.record] : []),
    ...(parts.alternatives?.records ?? []),
  ])
    records.set(ref.id, ref);
  const facts: readonly Locator[] = distinct([
    ...medicine.uses.map((use) => use.at),
    ...verdict.voices.flatMap((voice) => voice.facts),
  ]);
  const from = [
    ...(guidance === undefined ? [] : [guidance.id]),
    ...verdict.voices.filter((voice) => voice.from === 'concern').map((voice) => voice.id),
  ];
  return { facts, records: [...records.values()], method: METHOD, ...(from.length === 0 ? {} : { from }) };
}

export function actionsOf(voices: readonly Voice[]): readonly Action[] {
  return distinct(voices.flatMap((voice) => voice.actions));
}

export function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

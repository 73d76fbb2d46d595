import { digestOf } from '../../../../src/core/index.ts';
import type {
  AskedRegimen,
  DoseAdvice,
  GivenDose,
  GivenLevel,
  MissedDose,
  RegimenOutcome,
  StatedTarget,
} from '../../../../src/dosing/index.ts';
import { wallMoment } from '../../../../src/explain/index.ts';
import type { Decision } from '../../../../src/vault/index.ts';
import { planDay } from '../../app/make-plan.ts';
import { type Session, change, session, useSession } from '../../app/session.ts';

/** What was typed and decided of one medicine's dose: a choice of the session under `dose/DRUG`, sealed with the rest of it. */
export interface KeptDose {
  readonly doses?: readonly GivenDose[];
  readonly levels?: readonly GivenLevel[];
  readonly mic?: number;
  readonly courseDays?: number;
  readonly target?: StatedTarget;
  /** What the record's target was when the clinician confirmed it. */
  readonly confirmed?: string;
  readonly model?: string;
  readonly average?: boolean;
  readonly compared?: readonly AskedRegimen[];
  readonly decided?: DecidedDose;
}

/** The dose that the clinician set, with what the person is told of it. */
export interface DecidedDose {
  /** ISO date. */
  readonly on: string;
  readonly outcome: RegimenOutcome;
  readonly timeUnit: 'h' | 'd';
  /** Text of the order. */
  readonly text: string;
  /** ISO date, or date and hour, of the next level. */
  readonly next: string | null;
  readonly missed: readonly MissedDose[];
  /** Digest of what it was made from: {@link basisOf}. */
  readonly basis: string;
}

const NOTHING: KeptDose = {};

export function useKept(drug: string): KeptDose {
  const kept = useSession((one) => one.choices[keyOf(drug)]);
  return asKept(kept);
}

/** Adds to what is kept of a dose; a field that is `undefined` is taken off. */
export function keep(drug: string, next: { readonly [K in keyof KeptDose]?: KeptDose[K] | undefined }): void {
  const { choices } = session.get();
  const whole = { ...asKept(choices[keyOf(drug)]), ...next };
  const rest = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  change({ choices: { ...choices, [keyOf(drug)]: rest } });
}

/** Sets the dose, as a decision like those on the lines of the plan. */
export function setDose(drug: string, decided: Omit<DecidedDose, 'on'>): void {
  const on = planDay();
  keep(drug, { decided: { ...decided, on } });
  const decision: Decision = {
    item: keyOf(drug),
    choice: 'accept',
    reason: decided.text,
    by: null,
    on,
    digest: decided.basis,
  };
  change({ decisions: [...othersThan(drug), decision] });
}

export function unsetDose(drug: string): void {
  keep(drug, { decided: undefined });
  change({ decisions: othersThan(drug) });
}

/** The doses that were set, by drug. */
export function decidedDoses({ choices }: Pick<Session, 'choices'>): ReadonlyMap<string, DecidedDose> {
  return new Map(
    Object.entries(choices).flatMap(([key, value]) => {
      const { decided } = key.startsWith(PREFIX) ? asKept(value) : NOTHING;
      return decided === undefined ? [] : [[key.slice(PREFIX.length), decided] as const];
    }),
  );
}

/** What a dose rests on: where it is another, the decision is asked again. */
export function basisOf({ model, target, levels, inputs, current }: DoseAdvice): string {
  return digestOf([
    model?.id ?? null,
    target,
    levels.map(({ value, unit, date, blq, flag }) => [value, unit, date, blq, flag]),
    inputs.map(({ name, value }) => [name, value]),
    current === null ? null : [current.amount, current.interval, current.infusion],
  ]);
}

/** The record's target in one line: a confirmation holds for this one alone. */
export function targetKey({ target }: DoseAdvice): string {
  if (target === null) return '';
  const { metric, output, low, high, unit, citation } = target;
  return [metric, output, low, high, unit, citation].join(' ');
}

/** A moment of the advice as ISO date and time; null without a date of the first dose. */
export function isoMoment({ start, timeUnit }: DoseAdvice, time: number): string | null {
  const wall = wallMoment(start, timeUnit, time);
  if (wall === null) return null;
  const minutes = Math.round(wall.hour * 60);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${wall.date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const PREFIX = 'dose/';
const keyOf = (drug: string): string => `${PREFIX}${drug}`;

function othersThan(drug: string): readonly Decision[] {
  return session.get().decisions.filter(({ item }) => item !== keyOf(drug));
}

/** A file that was opened may hold anything there: what is of another kind is left. */
function asKept(value: unknown): KeptDose {
  if (!isObject(value)) return NOTHING;
  const has = (key: string, check: (one: unknown) => boolean): boolean => value[key] === undefined || check(value[key]);
  const fits =
    has('doses', (all) => isListOf(all, (one) => isMoment(one['at']) && isQuantity(one['amount']))) &&
    has('levels', (all) => isListOf(all, (one) => isMoment(one['at']) && isQuantity(one))) &&
    has('compared', (all) => isListOf(all, (one) => isQuantity(one['amount']) && isNumber(one['everyHours']))) &&
    has('mic', isNumber) &&
    has('courseDays', isNumber) &&
    has('target', isObject) &&
    has('confirmed', isText) &&
    has('model', isText) &&
    has('decided', isDecided);
  return fits ? value : NOTHING;
}

function isDecided(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { on, text, basis, next, outcome, missed, timeUnit } = value;
  return (
    [on, text, basis].every(isText) &&
    (next === null || isText(next)) &&
    (timeUnit === 'h' || timeUnit === 'd') &&
    isObject(outcome) &&
    isNumber(outcome['amount']) &&
    isNumber(outcome['interval']) &&
    isText(outcome['unit']) &&
    Array.isArray(outcome['hours']) &&
    outcome['hours'].every(isNumber) &&
    [outcome['infusion'], outcome['loading']].every((one) => one === null || isNumber(one)) &&
    isListOf(missed, (one) => isNumber(one['after']) && isText(one['then']))
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isMoment = (value: unknown): boolean => isText(value) || isNumber(value);
const isQuantity = (value: unknown): boolean => isObject(value) && isNumber(value['value']) && isText(value['unit']);
const isListOf = (value: unknown, check: (one: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) && value.every((one) => isObject(one) && check(one));

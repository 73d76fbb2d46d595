import { PropriaError, type Quantity, valueIn } from '../../core/index.ts';
import type { RiskEquationBody, RiskInputBody } from '../../knowledge/index.ts';
import type { RiskInputUsed, RiskInputValue, RiskInputs, RiskOutside, RiskReason } from './risk-result.ts';

export interface ReadInputs {
  /** By slot name. */
  readonly values: ReadonlyMap<string, number>;
  readonly used: readonly RiskInputUsed[];
  readonly assumed: readonly RiskInputUsed[];
  readonly outside: readonly RiskOutside[];
  readonly reasons: readonly RiskReason[];
}

/**
 * What was given, in the units of the equation. What is missing or out of range is data; what cannot be meant is an error.
 * @throws PropriaError RISK_INPUT_UNKNOWN (the equation has no such input), RISK_INPUT_INVALID (no number, no such level),
 * CORE_UNIT_MISMATCH, CORE_UNKNOWN_UNIT (a unit of another dimension).
 */
export function readInputs(id: string, body: RiskEquationBody, outcome: string, inputs: RiskInputs): ReadInputs {
  for (const name of Object.keys(inputs))
    if (!body.inputs.some((input) => input.name === name))
      throw new PropriaError('RISK_INPUT_UNKNOWN', { params: { name, equation: id } });
  const values = new Map<string, number>();
  const used: RiskInputUsed[] = [];
  const assumed: RiskInputUsed[] = [];
  const outside: RiskOutside[] = [];
  const reasons: RiskReason[] = [];
  for (const input of body.inputs) {
    const { name, measure, unit } = input;
    const given = inputs[name];
    const raw = given === undefined || given === null ? input.default : given;
    const missing = raw === undefined;
    if (input.maybeMissing === true) values.set(`${name}_missing`, missing ? 1 : 0);
    if (missing) {
      // Formulas look at NAME_missing before they look at the value.
      const needed = isNeeded(input, outcome, values);
      for (const slot of valueSlots(input)) values.set(slot, input.maybeMissing === true ? 1 : needed ? Number.NaN : 0);
      if (needed) reasons.push({ reason: 'input-missing', name, measure, unit });
      continue;
    }
    const read = input.as === 'choice' ? readLevel(id, input, raw) : readNumber(id, input, raw);
    const { value, told } = within(input, read.value);
    // What the outcome does not ask for cannot refuse it.
    const refused = told?.then === 'refused' && (input.for?.includes(outcome) ?? true);
    if (told !== null) outside.push(told.then === 'refused' && !refused ? { ...told, then: 'flagged' } : told);
    if (refused) reasons.push({ reason: 'out-of-range', name, measure });
    (given === undefined || given === null ? assumed : used).push({
      name,
      measure,
      value: read.value,
      unit,
      ...(read.level === undefined ? {} : { level: read.level }),
    });
    if (input.as === 'choice')
      for (const level of Object.keys(input.levels ?? {})) values.set(`${name}_${level}`, level === read.level ? 1 : 0);
    else values.set(name, value);
  }
  return { values, used, assumed, outside, reasons };
}

/** `needsIf` looks at inputs before it. */
function isNeeded(
  { maybeMissing, for: outcomes, needsIf }: RiskInputBody,
  outcome: string,
  values: ReadonlyMap<string, number>,
): boolean {
  return (
    maybeMissing !== true &&
    (outcomes?.includes(outcome) ?? true) &&
    (needsIf === undefined || (values.get(needsIf) ?? 0) > 0)
  );
}

const valueSlots = ({ name, as, levels = {} }: RiskInputBody): readonly string[] =>
  as === 'choice' ? Object.keys(levels).map((level) => `${name}_${level}`) : [name];

interface Raw {
  readonly value: number;
  readonly level?: string;
}

function readLevel(id: string, { name, levels = {} }: RiskInputBody, raw: RiskInputValue): Raw {
  const written = typeof raw === 'object' ? JSON.stringify(raw) : String(raw);
  const tokens = Object.entries(levels);
  const at = tokens.findIndex(([token, text]) => token === written || text === written);
  const found = tokens[at];
  if (found === undefined)
    throw new PropriaError('RISK_INPUT_INVALID', { params: { name, value: written, equation: id } });
  return { value: at, level: found[0] };
}

function readNumber(id: string, input: RiskInputBody, raw: RiskInputValue): Raw {
  const value =
    typeof raw === 'boolean' ? Number(raw) : typeof raw === 'object' && raw !== null ? inUnit(input, raw) : raw;
  const whole = input.as !== 'number';
  if (
    typeof value !== 'number' ||
    !Number.isFinite(value) ||
    (whole && !(Number.isInteger(value) && value >= 0)) ||
    (input.as === 'flag' && value > 1)
  )
    throw new PropriaError('RISK_INPUT_INVALID', {
      params: { name: input.name, value: JSON.stringify(raw), equation: id },
    });
  return { value };
}

/** By the other units of the record first: mmol/L of cholesterol is no mass, and mmol/mol of HbA1c is not its percentage. */
function inUnit({ unit, also }: RiskInputBody, quantity: Quantity): number {
  if (quantity.unit === unit) return quantity.value;
  const other = also.find((one) => one.unit === quantity.unit);
  return other === undefined ? valueIn(quantity, unit) : quantity.value * other.times + other.plus;
}

function within(
  { name, measure, unit, range, clamp, also, outside, rangeConfirmed }: RiskInputBody,
  value: number,
): { readonly value: number; readonly told: RiskOutside | null } {
  const head = { name, measure, value, unit };
  if (range !== undefined && (value < range[0] || value > range[1])) {
    const meant = also.find(({ times, plus }) => inside(value * times + plus, range));
    const told: RiskOutside = {
      ...head,
      from: range[0],
      upTo: range[1],
      then: outside === 'refuse' ? 'refused' : 'flagged',
      ...(meant === undefined ? {} : { looksLike: meant.unit }),
      confirmed: rangeConfirmed,
    };
    return { value, told };
  }
  if (clamp !== undefined && !inside(value, clamp)) {
    const used = value < clamp[0] ? clamp[0] : clamp[1];
    const told: RiskOutside = { ...head, from: clamp[0], upTo: clamp[1], then: 'clamped', used, confirmed: true };
    return { value: used, told };
  }
  return { value, told: null };
}

const inside = (value: number, [from, upTo]: readonly [number, number]): boolean => value >= from && value <= upTo;

/** A case of `dose-examples/cases.json`: what each kind holds is read by the file of that kind. */
export interface DosingCase {
  readonly id: string;
  readonly kind: string;
  readonly input: CaseObject;
  readonly expected: CaseObject;
  readonly tolerance: CaseTolerance;
}

export type CaseObject = Readonly<Record<string, unknown>>;

/** `rel` and `abs` hold for all; a named one for the part that it names; fields of `exact` must be equal. */
export interface CaseTolerance {
  readonly rel?: number;
  readonly abs?: number;
  readonly exact?: readonly string[];
  readonly [name: string]: unknown;
}

/** What a case has in this field, as an object. @throws Error naming the field where it is something else. */
export function objectIn(from: CaseObject, field: string): CaseObject {
  const value = from[field];
  if (!isObject(value)) throw new Error(`the case has no object ${field}`);
  return value;
}

export function numberIn(from: CaseObject, field: string): number {
  const value = from[field];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`the case has no number ${field}`);
  return value;
}

export function numberOf(from: CaseObject, field: string): number | undefined {
  return from[field] === undefined || from[field] === null ? undefined : numberIn(from, field);
}

export function textIn(from: CaseObject, field: string): string {
  const value = from[field];
  if (typeof value !== 'string') throw new Error(`the case has no text ${field}`);
  return value;
}

export function numbersIn(from: CaseObject, field: string): readonly number[] {
  const value = from[field];
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'number'))
    throw new Error(`the case has no numbers ${field}`);
  return value;
}

export function objectsIn(from: CaseObject, field: string): readonly CaseObject[] {
  const value = from[field] ?? [];
  if (!Array.isArray(value) || !value.every(isObject)) throw new Error(`the case has no list ${field}`);
  return value;
}

export function isObject(value: unknown): value is CaseObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Refuses what this reader does not know: a field left unread would be a wrong answer that looks right. */
export function onlyKnown(from: CaseObject, known: readonly string[], where: string): void {
  for (const field of Object.keys(from)) if (!known.includes(field)) throw new Error(`${where}.${field} is not known`);
}

/** Only the numbers, by name. */
export function numbersBy(from: CaseObject, where: string): Readonly<Record<string, number>> {
  for (const [name, value] of Object.entries(from))
    if (typeof value !== 'number') throw new Error(`${where}.${name} is no number`);
  return from as Readonly<Record<string, number>>;
}

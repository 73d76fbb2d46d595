import { PropriaError } from '../errors/propria-error.ts';

/** Exponents of the base units. `arb` is a unit without a size of its own (U, [IU], {copies}) that does not cancel. */
export type Dimension = Readonly<Record<BaseUnit, number>>;
export const BASE_UNITS = ['kg', 'm', 's', 'mol', 'K', 'iu', 'eq'] as const;
export type BaseUnit = (typeof BASE_UNITS)[number];

/** A UCUM unit, reduced: 1 of it is `factor` in base units. Annotations in braces are kept in `code` and carry no size. */
export interface Unit {
  readonly code: string;
  readonly factor: number;
  readonly dimension: Dimension;
}

const NONE: Dimension = { kg: 0, m: 0, s: 0, mol: 0, K: 0, iu: 0, eq: 0 };
const of = (dimension: Partial<Dimension>): Dimension => ({ ...NONE, ...dimension });

/** UCUM atoms that clinical equations use. `metric` ones take prefixes. Days, weeks, months and years as UCUM defines them. */
const ATOMS: Readonly<Record<string, { factor: number; dimension: Dimension; metric?: true }>> = {
  g: { factor: 1e-3, dimension: of({ kg: 1 }), metric: true },
  m: { factor: 1, dimension: of({ m: 1 }), metric: true },
  s: { factor: 1, dimension: of({ s: 1 }), metric: true },
  mol: { factor: 1, dimension: of({ mol: 1 }), metric: true },
  K: { factor: 1, dimension: of({ K: 1 }), metric: true },
  L: { factor: 1e-3, dimension: of({ m: 3 }), metric: true },
  l: { factor: 1e-3, dimension: of({ m: 3 }), metric: true },
  eq: { factor: 1, dimension: of({ eq: 1 }), metric: true },
  U: { factor: 1, dimension: of({ iu: 1 }), metric: true },
  '[IU]': { factor: 1, dimension: of({ iu: 1 }), metric: true },
  '[iU]': { factor: 1, dimension: of({ iu: 1 }), metric: true },
  Pa: { factor: 1, dimension: of({ kg: 1, m: -1, s: -2 }), metric: true },
  'm[Hg]': { factor: 133_322, dimension: of({ kg: 1, m: -1, s: -2 }), metric: true },
  Bq: { factor: 1, dimension: of({ s: -1 }), metric: true },
  Ci: { factor: 3.7e10, dimension: of({ s: -1 }), metric: true },
  J: { factor: 1, dimension: of({ kg: 1, m: 2, s: -2 }), metric: true },
  cal: { factor: 4.184, dimension: of({ kg: 1, m: 2, s: -2 }), metric: true },
  min: { factor: 60, dimension: of({ s: 1 }) },
  h: { factor: 3600, dimension: of({ s: 1 }) },
  d: { factor: 86_400, dimension: of({ s: 1 }) },
  wk: { factor: 604_800, dimension: of({ s: 1 }) },
  mo: { factor: 2_629_800, dimension: of({ s: 1 }) },
  a: { factor: 31_557_600, dimension: of({ s: 1 }) },
  '[lb_av]': { factor: 0.453_592_37, dimension: of({ kg: 1 }) },
  '[in_i]': { factor: 0.0254, dimension: of({ m: 1 }) },
  '%': { factor: 0.01, dimension: NONE },
};

const PREFIXES: Readonly<Record<string, number>> = {
  M: 1e6,
  k: 1e3,
  h: 1e2,
  d: 0.1,
  c: 0.01,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
};

/** Reads a UCUM code such as `mg/dL`, `mL/min/{1.73_m2}`, `kg/m2`, `10*9/L`. Throws CORE_UNKNOWN_UNIT. */
export function parseUnit(code: string): Unit {
  let factor = 1;
  let dimension = NONE;
  let sign = 1;
  const bare = code.replace(/\{[^{}]*\}/g, '');
  for (const part of bare.split(/([./])/)) {
    if (part === '/') sign = -1;
    else if (part === '.') sign = 1;
    else if (part !== '') {
      const term = parseTerm(part, code);
      factor *= sign === 1 ? term.factor : 1 / term.factor;
      dimension = combine(dimension, term.dimension, sign);
      sign = 1;
    }
  }
  return { code, factor, dimension };
}

function parseTerm(text: string, code: string): { factor: number; dimension: Dimension } {
  const number = /^(10[*^])?([+-]?\d+)$/.exec(text);
  if (number !== null) {
    const value = Number(number[2]);
    return { factor: number[1] === undefined ? value : Number(`1e${value}`), dimension: NONE };
  }
  const match = /^(.+?)([+-]?\d+)?$/.exec(text);
  const atom = match === null ? undefined : findAtom(match[1] ?? '');
  if (atom === undefined) throw new PropriaError('CORE_UNKNOWN_UNIT', { params: { unit: code, part: text } });
  const exponent = Number(match?.[2] ?? 1);
  let factor = 1;
  for (let i = 0; i < Math.abs(exponent); i += 1) factor = exponent > 0 ? factor * atom.factor : factor / atom.factor;
  return { factor, dimension: scaleDimension(atom.dimension, exponent) };
}

function findAtom(name: string): { factor: number; dimension: Dimension } | undefined {
  const plain = Object.hasOwn(ATOMS, name) ? ATOMS[name] : undefined;
  if (plain !== undefined) return plain;
  const prefix = name[0] ?? '';
  const rest = name.slice(1);
  const atom = Object.hasOwn(ATOMS, rest) ? ATOMS[rest] : undefined;
  const size = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : undefined;
  return atom?.metric === true && size !== undefined
    ? { factor: atom.factor * size, dimension: atom.dimension }
    : undefined;
}

export function combine(a: Dimension, b: Dimension, sign: number): Dimension {
  const sum: Record<string, number> = {};
  for (const base of BASE_UNITS) sum[base] = a[base] + sign * b[base];
  return sum as Dimension;
}

export function scaleDimension(a: Dimension, by: number): Dimension {
  const scaled: Record<string, number> = {};
  for (const base of BASE_UNITS) scaled[base] = a[base] * by + 0; // + 0: no negative zero
  return scaled as Dimension;
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return BASE_UNITS.every((base) => Math.abs(a[base] - b[base]) < 1e-9);
}

/** `kg m^-3`, `1` for none: for messages. */
export function printDimension(dimension: Dimension): string {
  const parts = BASE_UNITS.filter((base) => dimension[base] !== 0).map((base) =>
    dimension[base] === 1 ? base : `${base}^${dimension[base]}`,
  );
  return parts.length === 0 ? '1' : parts.join(' ');
}

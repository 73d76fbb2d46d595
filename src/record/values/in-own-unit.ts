import { valueIn } from '../../core/index.ts';
import type { KnownAnalyte } from './analyte-index.ts';
import { known } from './unit-names.ts';

/**
 * A value in the analyte's own unit, or null where the unit measures something else. In turn: the analyte's own
 * conversions (% and mmol/mol of HbA1c, degrees), the same dimension, mass by molar mass, charges by valence.
 */
export function inOwnUnit({ fact, form }: KnownAnalyte, value: number, code: string): number | null {
  const { unit, conversions } = fact.body;
  const bare = code.replace(/\{[^{}]*\}/g, '');
  const listed = [...(form?.conversions ?? []), ...conversions].find(({ from }) => from === code || from === bare);
  if (listed !== undefined) return value * listed.times + listed.plus;
  if (code === unit) return value;
  const [from, to] = [known(code), known(unit)];
  if (from === null || to === null) return null;
  const powers = differing(from.dimension, to.dimension);
  if (powers.length === 0) return conversions.length > 0 && isPlain(from) ? null : valueIn({ value, unit: code }, unit);
  const molarMass = form?.molarMass ?? fact.body.molarMass;
  const plain = value * from.factor;
  if (molarMass !== undefined && powers === 'kg-mol') return plain / (molarMass * 1e-3) / to.factor;
  if (molarMass !== undefined && powers === 'mol-kg') return (plain * molarMass * 1e-3) / to.factor;
  if (fact.body.valence !== undefined && powers === 'eq-mol') return plain / fact.body.valence / to.factor;
  return null;
}

// A plain number of an analyte with conversions (mmol/mol beside %) must not be scaled by dimension alone.
function isPlain({ dimension }: { readonly dimension: Readonly<Record<string, number>> }): boolean {
  return Object.values(dimension).every((power) => power === 0);
}

/** `kg-mol` where a mass stands in place of an amount, and so on; `''` for the same dimension, else `other`. */
function differing(from: Readonly<Record<string, number>>, to: Readonly<Record<string, number>>): string {
  const lost = Object.keys(from).filter((base) => (from[base] ?? 0) - (to[base] ?? 0) > 1e-9);
  const won = Object.keys(from).filter((base) => (to[base] ?? 0) - (from[base] ?? 0) > 1e-9);
  if (lost.length === 0 && won.length === 0) return '';
  const once = (base: string): boolean => Math.abs(Math.abs((from[base] ?? 0) - (to[base] ?? 0)) - 1) < 1e-9;
  const [l, w] = [lost[0] ?? '', won[0] ?? ''];
  return lost.length === 1 && won.length === 1 && once(l) && once(w) ? `${l}-${w}` : 'other';
}

import { PropriaError, type Unit, unitOf } from '../../core/index.ts';

/**
 * A concentration in another unit: of the same kind, or mass into moles and back by the molar mass (g/mol). Null where the
 * units measure different things, one is not known, or no molar mass is.
 */
export function inMolarOrMass(value: number, from: string, to: string, molarMass: number | undefined): number | null {
  const [a, b] = [known(from), known(to)];
  if (a === null || b === null) return null;
  const plain = value * a.factor;
  const difference = Object.fromEntries(
    Object.keys(a.dimension).map((base) => [
      base,
      a.dimension[base as keyof Unit['dimension']] - b.dimension[base as keyof Unit['dimension']],
    ]),
  );
  const { kg = 0, mol = 0, ...rest } = difference;
  if (Object.values(rest).some((power) => Math.abs(power) > 1e-9)) return null;
  if (Math.abs(kg) < 1e-9 && Math.abs(mol) < 1e-9) return exact(plain / b.factor);
  if (molarMass === undefined || !(molarMass > 0)) return null;
  const kgPerMol = molarMass * 1e-3;
  if (Math.abs(kg - 1) < 1e-9 && Math.abs(mol + 1) < 1e-9) return exact(plain / kgPerMol / b.factor);
  if (Math.abs(kg + 1) < 1e-9 && Math.abs(mol - 1) < 1e-9) return exact((plain * kgPerMol) / b.factor);
  return null;
}

/** A gram is 1,000 mg and not 1,000.0000000000001. */
const exact = (value: number): number => Number(value.toPrecision(14));

function known(code: string): Unit | null {
  try {
    return unitOf(code);
  } catch (error) {
    if (error instanceof PropriaError) return null;
    throw error;
  }
}

import type { Evidence } from '../core/index.ts';

/** Steps that a body has for its strength, weakest first, in its own words. Bodies that do not grade are not listed. */
const GRADES: Readonly<Record<string, readonly string[]>> = {
  CPIC: ['Optional', 'Moderate', 'Strong'],
};

/** `{ step: 3, of: 3 }` for CPIC Strong; null where the body does not grade or gave no grade here. */
export function gradeOf(
  evidence: Pick<Evidence, 'body' | 'strength'>,
): { readonly step: number; readonly of: number } | null {
  const steps = GRADES[evidence.body];
  if (steps === undefined || evidence.strength === undefined) return null;
  const step = steps.findIndex((name) => name.toLowerCase() === evidence.strength!.toLowerCase()) + 1;
  return step === 0 ? null : { step, of: steps.length };
}

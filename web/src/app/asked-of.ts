import { GENOME_CONSENTS, type GenomeConsent } from '../../../src/core/index.ts';
import { type CarePlanDocument, askedOf } from '../../../src/engine/index.ts';

type OfPerson = { readonly person: Pick<CarePlanDocument['person'], 'wishes'> } | null;

/** Kinds that the person asked for, less those that they do not want to know: the latter always win. */
export function asksOf(plan: OfPerson): readonly GenomeConsent[] {
  return plan === null ? [] : askedOf(plan.person.wishes);
}

/** Kinds that the person does not want to know. */
export function refusedOf(plan: OfPerson): ReadonlySet<GenomeConsent> {
  if (plan === null) return new Set();
  const left = askedOf(plan.person.wishes, GENOME_CONSENTS);
  return new Set(GENOME_CONSENTS.filter((kind) => !left.includes(kind)));
}

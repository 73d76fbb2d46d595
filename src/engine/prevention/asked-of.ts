import { GENOME_CONSENTS, type GenomeConsent, shutKinds } from '../../core/index.ts';
import type { PersonRecord } from '../../record/index.ts';

/**
 * Kinds of inherited findings that are looked for: those that were asked for, less those that the person does not want to know. What
 * nobody asked for is not looked at.
 */
export function askedOf(wishes: PersonRecord['wishes'], said?: readonly GenomeConsent[]): readonly GenomeConsent[] {
  const wanted: readonly string[] = said ?? (wishes.wantsToKnow ?? []).map(({ value }) => value);
  const shut = shutKinds((wishes.notToKnow ?? []).map(({ value }) => value));
  return GENOME_CONSENTS.filter((kind) => wanted.includes(kind) && !shut.has(kind));
}

import type { PersonRecord } from '../../record/index.ts';
import { GENOME_CONSENTS, type GenomeConsent } from '../../variants/index.ts';

/** What a person who does not want "secondary findings" does not want. */
const WIDER: Readonly<Record<string, readonly GenomeConsent[]>> = {
  'secondary-findings': ['cancer', 'cardiovascular', 'metabolic', 'other'],
  'carrier-status': ['carrier'],
  'polygenic-scores': ['polygenic'],
  everything: GENOME_CONSENTS,
};

/**
 * Kinds of inherited findings that are looked for: those that were asked for, less those that the person does not want to know. What
 * nobody asked for is not looked at.
 */
export function askedOf(wishes: PersonRecord['wishes'], said?: readonly GenomeConsent[]): readonly GenomeConsent[] {
  const wanted: readonly string[] = said ?? (wishes.wantsToKnow ?? []).map(({ value }) => value);
  const not = new Set((wishes.notToKnow ?? []).flatMap(({ value }) => [value, ...(WIDER[value] ?? [])]));
  return GENOME_CONSENTS.filter((kind) => wanted.includes(kind) && !not.has(kind));
}

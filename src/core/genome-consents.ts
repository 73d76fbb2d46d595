/** Kinds of inherited findings that a person can ask for. Nothing else of a genome is looked at: the right not to know. */
export const GENOME_CONSENTS = [
  'cancer',
  'cardiovascular',
  'metabolic',
  'other',
  'carrier',
  'risk-variant',
  'apoe',
  'polygenic',
] as const;
export type GenomeConsent = (typeof GENOME_CONSENTS)[number];

const TREATABLE: readonly GenomeConsent[] = ['cancer', 'cardiovascular', 'metabolic', 'other'];

/** What each word of "not to know" shuts. How a person responds to medicines is no inherited risk. */
const SHUT: Readonly<Record<string, readonly GenomeConsent[]>> = {
  ...Object.fromEntries(GENOME_CONSENTS.map((kind) => [kind, [kind]])),
  'secondary-findings': TREATABLE,
  'inherited-risk': [...TREATABLE, 'risk-variant', 'apoe', 'polygenic'],
  'carrier-status': ['carrier'],
  'polygenic-scores': ['polygenic'],
  'drug-response': [],
  'all-genes': GENOME_CONSENTS,
  everything: GENOME_CONSENTS,
};

/** Words in which a person can say what not to know. */
export const NOT_TO_KNOW: readonly string[] = Object.keys(SHUT);

/**
 * Kinds that a person does not want to know. A word that is not understood shuts all of them: what was once told cannot be taken back,
 * what was not looked at can be looked at tomorrow.
 */
export function shutKinds(words: readonly string[]): ReadonlySet<GenomeConsent> {
  return new Set(words.flatMap((word) => (Object.hasOwn(SHUT, word) ? SHUT[word]! : GENOME_CONSENTS)));
}

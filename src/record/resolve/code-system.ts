/** Short names of code systems, by what stands in their URIs and OIDs. */
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/^(rxnorm|rxcui)$|umls\/rxnorm|2\.16\.840\.1\.113883\.6\.88$/, 'rxnorm'],
  [/^(atc|who-atc)$|whocc\.no\/atc|2\.16\.840\.1\.113883\.6\.73$/, 'atc'],
  [/^(snomed|sct|snomed-?ct)$|snomed\.info\/sct|2\.16\.840\.1\.113883\.6\.96$/, 'snomed'],
  [/^icd-?10/, 'icd10'],
  [/\/icd-10|2\.16\.840\.1\.113883\.6\.(3|90|4)$/, 'icd10'],
];

/** `rxnorm`, `atc`, `snomed` or `icd10` (all national editions) for a short name, URI or OID; else null. */
export function codeSystem(system: string): 'rxnorm' | 'atc' | 'snomed' | 'icd10' | null {
  const low = system.trim().toLowerCase();
  const found = SYSTEMS.find(([pattern]) => pattern.test(low));
  return (found?.[1] ?? null) as ReturnType<typeof codeSystem>;
}

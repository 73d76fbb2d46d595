import type { Code } from '../person-record.ts';
import { cleanText, slugOf } from './clean-text.ts';
import { type Place, child, children, isElement, member, textOf } from './element.ts';

/** Short names of code systems (`Code.system`). All others keep their URI. */
const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ['http://www.nlm.nih.gov/research/umls/rxnorm', 'rxnorm'],
  ['urn:oid:2.16.840.1.113883.6.88', 'rxnorm'],
  ['http://www.whocc.no/atc', 'atc'],
  ['urn:oid:2.16.840.1.113883.6.73', 'atc'],
  ['http://loinc.org', 'loinc'],
  ['urn:oid:2.16.840.1.113883.6.1', 'loinc'],
  ['http://snomed.info/sct', 'snomed'],
  ['urn:oid:2.16.840.1.113883.6.96', 'snomed'],
  ['http://hl7.org/fhir/sid/icd-10', 'icd10'],
  ['urn:oid:2.16.840.1.113883.6.3', 'icd10'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'icd10cm'],
  ['urn:oid:2.16.840.1.113883.6.90', 'icd10cm'],
  ['http://hl7.org/fhir/sid/icd-9-cm', 'icd9cm'],
  ['http://hl7.org/fhir/sid/cvx', 'cvx'],
  ['urn:oid:2.16.840.1.113883.12.292', 'cvx'],
  ['http://hl7.org/fhir/sid/ndc', 'ndc'],
  ['urn:oid:2.16.840.1.113883.6.69', 'ndc'],
  ['http://www.genenames.org', 'hgnc'],
  ['http://www.genenames.org/geneid', 'hgnc'],
  ['http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', 'ips-absent'],
  ['http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs', 'genomics-reporting'],
  ['http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'role'],
  ['http://hl7.org/fhir/v3/RoleCode', 'role'],
]);

/** A code system's short name; a national edition of ICD-10 or SNOMED CT counts as its system. */
export function systemName(uri: string): string {
  const bare = uri
    .trim()
    .replace(/\/$/, '')
    .replace(/^https:/, 'http:');
  const known = SYSTEMS.get(bare);
  if (known !== undefined) return known;
  if (bare.startsWith('http://snomed.info/sct')) return 'snomed';
  if (/^http:\/\/(hl7\.org\/fhir\/sid\/icd-10-|fhir\.de\/CodeSystem\/(bfarm|dimdi)\/icd-10-gm)/.test(bare))
    return 'icd10';
  if (/^http:\/\/fhir\.de\/CodeSystem\/(bfarm|dimdi|ifa)\/atc$/.test(bare)) return 'atc';
  return cleanText(uri);
}

/** What a CodeableConcept says: its codes and the words to show. */
export interface Concept {
  readonly codes: readonly Code[];
  /** `text`, else the display of a code, else the code; null where it says nothing. */
  readonly written: string | null;
  readonly path: string;
}

/** Reads a CodeableConcept, a Coding, or a plain text where an older version of FHIR has one. Null where it says nothing. */
export function conceptAt(place: Place, name: string): Concept | null {
  const value = member(place.element, name);
  if (typeof value === 'string') {
    const written = cleanText(value);
    return written === '' ? null : { codes: [], written, path: `${place.path}.${name}` };
  }
  const at = child(place, name);
  return at === null ? null : conceptOf(at);
}

export function conceptsAt(place: Place, name: string): readonly Concept[] {
  return children(place, name).flatMap((at) => conceptOf(at) ?? []);
}

export function conceptOf(place: Place): Concept | null {
  // R5 wraps it into a CodeableReference.
  const inner = child(place, 'concept');
  if (inner !== null) return conceptOf(inner);
  const codings = Object.hasOwn(place.element, 'coding')
    ? children(place, 'coding')
    : isElement(place.element)
      ? [place]
      : [];
  const codes = codings.flatMap(codeOf);
  const display =
    codes.find((code) => code.display !== undefined)?.display ??
    codings.map((at) => textOf(at, 'display')).find((text) => text !== null);
  const written = textOf(place, 'text') ?? display ?? codes[0]?.code ?? null;
  return written === null ? null : { codes, written, path: place.path };
}

function codeOf(at: Place): readonly Code[] {
  const code = textOf(at, 'code');
  if (code === null || code.length > 100) return [];
  const system = textOf(at, 'system');
  const display = textOf(at, 'display');
  return [{ system: system === null ? '' : systemName(system), code, ...(display === null ? {} : { display }) }];
}

/** The plain code of a status element, written as `code`, Coding or CodeableConcept; lower-case. */
export function statusAt(place: Place, name: string): string | null {
  const concept = conceptAt(place, name);
  const word = concept?.codes[0]?.code ?? concept?.written ?? null;
  return word === null ? null : slugOf(word);
}

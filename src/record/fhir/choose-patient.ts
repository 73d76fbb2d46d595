import { PropriaError } from '../../core/index.ts';
import { cleanText } from './clean-text.ts';
import { child, children, member, textOf, textsOf } from './element.ts';
import { type References, nameOf } from './references.ts';
import type { Resource } from './resources.ts';

/** Of whom the record is, and how a resource says that it is about that person. */
export interface Subject {
  readonly patient: Resource | null;
  /** `this` person, `nobody` said, or the reference of somebody else. */
  readonly about: (
    resource: Resource,
  ) => { readonly who: 'this' | 'nobody' } | { readonly who: 'other'; readonly reference: string };
}

/**
 * The one person of the record.
 * @throws PropriaError FHIR_TWO_PEOPLE with every one's name and id, FHIR_NO_SUCH_PATIENT.
 */
export function choosePatient(
  resources: readonly Resource[],
  references: References,
  source: string,
  wanted: string | undefined,
): Subject {
  const people = new Map<string, Resource>();
  for (const resource of resources)
    if (resource.type === 'Patient' && resource.within === null)
      people.set(resource.id ?? resource.fullUrl ?? resource.path, resource);
  // Without a Patient the resources themselves tell of how many people they are.
  const named =
    people.size > 0 ? [] : [...new Set(resources.flatMap((resource) => subjectOf(resource, references).key ?? []))];
  const labels = [...[...people.values()].map(labelOf), ...named];
  if (wanted !== undefined) {
    const asked = wanted.replace(/^.*Patient\//, '');
    const patient = [...people.values()].find((person) => person.id === asked || person.fullUrl === wanted);
    const key = named.find((name) => name === wanted || name.replace(/^.*Patient\//, '') === asked);
    if (patient === undefined && key === undefined)
      throw new PropriaError('FHIR_NO_SUCH_PATIENT', {
        params: { patient: cleanText(wanted), names: listOf(labels) },
        place: { source },
      });
    return subject(patient ?? null, key ?? null, references);
  }
  if (labels.length > 1)
    throw new PropriaError('FHIR_TWO_PEOPLE', {
      params: { count: labels.length, names: listOf(labels) },
      place: { source },
    });
  const [patient] = people.values();
  return subject(patient ?? null, named[0] ?? null, references);
}

function subject(patient: Resource | null, key: string | null, references: References): Subject {
  const identifiers = patient === null ? new Set<string>() : identifiersOf(patient);
  return {
    patient,
    about(resource) {
      if (resource.type === 'Patient')
        return resource === patient || sameId(resource, patient)
          ? { who: 'this' }
          : { who: 'other', reference: nameOf(resource) };
      const said = subjectOf(resource, references);
      if (said.identifier !== null && said.key === null)
        return identifiers.has(said.identifier) ? { who: 'this' } : { who: 'other', reference: said.identifier };
      if (said.key === null) return { who: 'nobody' };
      if (patient === null)
        return key === null || said.key === key ? { who: 'this' } : { who: 'other', reference: said.key };
      if (said.resource !== null)
        return said.resource === patient || sameId(said.resource, patient)
          ? { who: 'this' }
          : { who: 'other', reference: said.key };
      // A stored resource may stand beside its Patient under the server's own address.
      const tail = /(?:^|\/)Patient\/([A-Za-z0-9\-.]+)$/.exec(said.key)?.[1];
      const relative =
        !/^(https?|urn):/.test(said.key) || patient.fullUrl === null || patient.fullUrl.startsWith('urn:');
      return tail !== undefined && tail === patient.id && relative
        ? { who: 'this' }
        : { who: 'other', reference: said.key };
    },
  };
}

const sameId = (a: Resource, b: Resource | null): boolean =>
  b !== null && a.id !== null && a.type === b.type && a.id === b.id;

interface Said {
  readonly key: string | null;
  readonly identifier: string | null;
  readonly resource: Resource | null;
}

const NOBODY: Said = { key: null, identifier: null, resource: null };

/** Whom a resource is about: `subject`, `patient`, `individual` or `beneficiary`, where it is a person. */
function subjectOf(resource: Resource, references: References): Said {
  if (resource.within !== null || resource.type === 'Patient') return NOBODY;
  for (const name of ['subject', 'patient', 'beneficiary']) {
    const at = child(resource, name);
    if (at === null) continue;
    const reference = member(at.element, 'reference');
    if (typeof reference === 'string' && reference.trim() !== '') {
      const written = cleanText(reference.replace(/\/_history\/[^/]*$/, ''));
      const found = references.find(reference.trim(), resource);
      if (found !== null)
        return found.type === 'Patient' ? { key: nameOf(found), identifier: null, resource: found } : NOBODY;
      const type = textOf(at, 'type') ?? /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+$/.exec(written)?.[1] ?? 'Patient';
      return type === 'Patient' ? { key: written, identifier: null, resource: null } : NOBODY;
    }
    const identifier = child(at, 'identifier');
    const value = identifier === null ? null : textOf(identifier, 'value');
    if (identifier !== null && value !== null)
      return { key: null, identifier: `${textOf(identifier, 'system') ?? ''}|${value}`, resource: null };
  }
  return NOBODY;
}

function identifiersOf(patient: Resource): ReadonlySet<string> {
  return new Set(
    children(patient, 'identifier').map((at) => `${textOf(at, 'system') ?? ''}|${textOf(at, 'value') ?? ''}`),
  );
}

/** `Martha DeLarosa (66033)`. */
function labelOf(patient: Resource): string {
  const name = nameOfPerson(patient);
  const id = patient.id ?? patient.fullUrl ?? patient.path;
  return name === null ? id : `${name} (${id})`;
}

/** The official or first name of a Patient, given names first. */
export function nameOfPerson(patient: Resource): string | null {
  const names = children(patient, 'name');
  const name =
    names.find((at) => textOf(at, 'use') === 'official') ??
    names.find((at) => textOf(at, 'use') === 'usual') ??
    names[0];
  if (name === undefined) return null;
  const full = [...textsOf(name, 'given'), ...textsOf(name, 'family')].join(' ');
  return full === '' ? textOf(name, 'text') : cleanText(full);
}

function listOf(labels: readonly string[]): string {
  return labels.length === 0
    ? 'none'
    : `${labels.slice(0, 8).join(', ')}${labels.length > 8 ? ` and ${labels.length - 8} more` : ''}`;
}

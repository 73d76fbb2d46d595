import type { Notice } from '../../core/index.ts';
import { assemble } from './assemble.ts';
import { choosePatient } from './choose-patient.ts';
import { capNotices } from './cap-notices.ts';
import { member, children, textOf } from './element.ts';
import type { FhirOptions, FhirReading } from './fhir-reading.ts';
import { type IgnoredWhy, createInventory } from './inventory.ts';
import { retold } from './medicines-retold.ts';
import type { GivenDose } from '../person-record.ts';
import { parseFhir, rootsOf } from './parse-fhir.ts';
import { recordCodes } from './record-codes.ts';
import { findCircles, indexReferences, nameOf } from './references.ts';
import { type Outcome, type Parts, type Reader, ignored, noticeAt } from './reader.ts';
import { rememberingResolver } from './remembering-resolver.ts';
import { OLDER, READERS, ignoredKind } from './resource-types.ts';
import { type Resource, listResources } from './resources.ts';

/**
 * Reads FHIR R4 JSON: a Bundle of any kind, a single resource, NDJSON or an array of resources, as text or parsed already.
 * Every resource is counted in `inventory` as used or ignored with why; every fact has the FHIR path that it stands at.
 * Narratives are not read. Ids are given by place in the file.
 * @throws PropriaError FHIR_… for what is no FHIR JSON, too deep, too large, or of several people.
 */
export function readFhir(text: unknown, source: { readonly name: string }, options: FhirOptions): FhirReading {
  const roots = typeof text === 'string' ? parseFhir(text, source.name) : rootsOf(text);
  const resources = listResources(roots, source.name);
  const references = indexReferences(resources);
  const subject = choosePatient(resources, references, source.name, options.patient);
  const reader: Reader = {
    source: source.name,
    now: options.now,
    knowledge: options.knowledge,
    resolver: rememberingResolver(options.resolver),
    codes: recordCodes(options.knowledge),
    references,
  };
  const inventory = createInventory(source.name);
  const notices: Notice[] = [];
  const parts: Parts[] = [];
  const others = new Map<string, { count: number; path: string }>();
  const nobody: string[] = [];
  const twice = laterOnes(resources);
  const read = new Map<Resource, Outcome>();
  for (const resource of resources) {
    const about = resource.within === null ? subject.about(resource) : ({ who: 'this' } as const);
    if (about.who === 'other') {
      const other = others.get(about.reference);
      if (other === undefined) others.set(about.reference, { count: 1, path: resource.path });
      else other.count += 1;
      read.set(resource, ignored('another-person'));
      continue;
    }
    if (twice.has(resource)) {
      read.set(
        resource,
        ignored('told-again', [noticeAt(reader, 'FHIR_TWICE', 'info', resource.path, { reference: nameOf(resource) })]),
      );
      continue;
    }
    const outcome = readOne(resource, reader);
    if ('parts' in outcome && about.who === 'nobody' && resource.type !== 'Medication') nobody.push(resource.path);
    read.set(resource, outcome);
  }
  const { again, given } = retold(read, references);
  const usedMedications = medicationsNamed(read, reader);
  for (const [resource, outcome] of read) {
    const why: IgnoredWhy | null = again.has(resource)
      ? 'told-again'
      : 'ignored' in outcome
        ? usedMedications.has(resource) && outcome.ignored === 'named-by-none'
          ? null
          : outcome.ignored
        : null;
    inventory.count(typeName(resource), why);
    notices.push(...outcome.notices);
    if (again.has(resource)) continue;
    if ('parts' in outcome) parts.push(withGiven(outcome.parts, given.get(resource)));
    else if (outcome.kept !== undefined) parts.push(outcome.kept);
  }
  for (const [reference, { count, path }] of others)
    notices.push(
      noticeAt(reader, 'FHIR_OTHER_SUBJECT', options.patient === undefined ? 'serious' : 'info', path, {
        count,
        reference,
      }),
    );
  if (nobody[0] !== undefined && subject.patient !== null)
    notices.push(noticeAt(reader, 'FHIR_NO_SUBJECT', 'info', nobody[0], { count: nobody.length }));
  for (const { path, reference } of findCircles(resources, references))
    notices.push(noticeAt(reader, 'FHIR_REFERENCE_CIRCULAR', 'info', path, { reference }));
  notices.push(...missingResults(resources, reader), ...emptySections(resources, reader));
  const record = assemble(parts, reader, notices);
  return { ...record, inventory: inventory.rows(), notices: capNotices(notices, reader) };
}

function readOne(resource: Resource, reader: Reader): Outcome {
  const { type } = resource;
  if (type === '')
    return ignored(resource.path.endsWith(']') && resource.within === null ? 'entry-without-resource' : 'malformed');
  if (type === 'Medication') return ignored('named-by-none');
  if (type === 'Bundle' || type === 'Parameters') return ignored('sums-up-others');
  const readIt = READERS.get(type);
  if (readIt !== undefined && resource.within === null) {
    const outcome = readIt(resource, reader);
    const version = OLDER.get(type);
    if (version === undefined) return outcome;
    const older = noticeAt(reader, 'FHIR_OTHER_VERSION', 'caution', resource.path, { version, element: type });
    return { ...outcome, notices: [older, ...outcome.notices] };
  }
  const why = readIt === undefined ? ignoredKind(type) : 'sums-up-others';
  if (why !== null) return ignored(why);
  return ignored('unknown-type', [noticeAt(reader, 'FHIR_UNKNOWN_TYPE', 'caution', resource.path, { type })]);
}

/** `Medication (contained)`: what stands inside another resource is counted apart. */
function typeName(resource: Resource): string {
  const type = resource.type === '' ? '(no resource)' : resource.type;
  return resource.within === null ? type : `${type} (contained)`;
}

/** Resources of which a later one with the same type and id stands in the file: the later one is read. */
function laterOnes(resources: readonly Resource[]): ReadonlySet<Resource> {
  const last = new Map<string, Resource>();
  const earlier = new Set<Resource>();
  for (const resource of resources) {
    if (resource.id === null || resource.within !== null || resource.type === '') continue;
    const before = last.get(nameOf(resource));
    if (before !== undefined) {
      // Of two versions the one that was changed later holds.
      const [a, b] = [before, resource].map(updatedAt);
      if (a !== undefined && b !== undefined && a > b) {
        earlier.add(resource);
        continue;
      }
      earlier.add(before);
    }
    last.set(nameOf(resource), resource);
  }
  return earlier;
}

function updatedAt(resource: Resource): string {
  const [meta] = children(resource, 'meta');
  return (meta === undefined ? null : textOf(meta, 'lastUpdated')) ?? '';
}

/** Medications that a medicine in the record is named by. */
function medicationsNamed(read: ReadonlyMap<Resource, Outcome>, reader: Reader): ReadonlySet<Resource> {
  const named = new Set<Resource>();
  const follow = (resource: Resource): void => {
    if (named.has(resource)) return;
    named.add(resource);
    for (const at of children(resource, 'ingredient')) {
      const target = reader.references.follow(resource, at, 'itemReference');
      if (target.kind === 'resource') follow(target.resource);
    }
  };
  for (const [resource, outcome] of read) {
    if (!('parts' in outcome) || outcome.parts.medicines === undefined) continue;
    for (const name of ['medicationReference', 'medication']) {
      const target = reader.references.follow(resource, resource, name);
      if (target.kind === 'resource' && target.resource.type === 'Medication') follow(target.resource);
    }
  }
  return named;
}

/** A report whose results are not in the file: values are missing, and that is told. */
function missingResults(resources: readonly Resource[], reader: Reader): readonly Notice[] {
  const lists: readonly (readonly [string, string])[] = [
    ['DiagnosticReport', 'result'],
    ['Observation', 'hasMember'],
  ];
  // A resource on its own points to others by nature; only a file of several is expected to hold them.
  if (resources.length < 2) return [];
  return resources.flatMap((resource) =>
    lists
      .filter(([type]) => type === resource.type)
      .flatMap(([, name]) =>
        reader.references.followAll(resource, resource, name).flatMap((target, i) =>
          target.kind === 'missing'
            ? [
                noticeAt(reader, 'FHIR_REFERENCE_MISSING', 'caution', `${resource.path}.${name}[${i}]`, {
                  reference: target.reference,
                }),
              ]
            : [],
        ),
      ),
  );
}

/** Sections of a document that list nothing and do not say why. Their narrative is not read. */
function emptySections(resources: readonly Resource[], reader: Reader): readonly Notice[] {
  return resources
    .filter(({ type }) => type === 'Composition')
    .flatMap((resource) =>
      children(resource, 'section')
        .filter(({ element }) => member(element, 'entry') === undefined && member(element, 'section') === undefined)
        .map((section) =>
          noticeAt(reader, 'FHIR_SECTION_EMPTY', 'info', section.path, {
            section: textOf(section, 'title') ?? 'without a title',
          }),
        ),
    );
}

/** A request with the doses that were given on it. */
function withGiven(parts: Parts, given: readonly GivenDose[] | undefined): Parts {
  if (given === undefined || parts.medicines === undefined) return parts;
  return {
    ...parts,
    medicines: parts.medicines.map((use) => ({
      ...use,
      given: [...(use.given ?? []), ...given].toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    })),
  };
}

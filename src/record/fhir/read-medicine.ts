import type { Notice } from '../../core/index.ts';
import { medicineNotices } from '../medicine-notices.ts';
import type { MedicineUse } from '../person-record.ts';
import { type Concept, conceptAt } from './coding.ts';
import { type Place, child, children, member } from './element.ts';
import { dateAt, dayOf, endAt, isAfter } from './fhir-date.ts';
import { medicineStatus } from './medicine-status.ts';
import { type Outcome, type Reader, ignored, locatorAt, noticeAt, used } from './reader.ts';
import { readDosages } from './read-dosage.ts';
import { reasonsOf } from './read-event.ts';
import { readStated } from './read-stated.ts';
import type { Resource } from './resources.ts';

/** Where each kind of resource has its dates and its dosage. */
const DATES: Readonly<Record<string, readonly string[]>> = {
  MedicationRequest: ['authoredOn', 'dateWritten'],
  MedicationOrder: ['dateWritten', 'authoredOn'],
  MedicationStatement: ['effectiveDateTime', 'effectivePeriod', 'dateAsserted'],
  MedicationUsage: ['effectiveDateTime', 'effectivePeriod', 'dateAsserted'],
  MedicationAdministration: ['effectiveDateTime', 'effectivePeriod', 'occurenceDateTime', 'occurencePeriod'],
  MedicationDispense: ['whenHandedOver', 'whenPrepared'],
};

/** A medicine that was ordered, is taken, was given or handed out. The name that nobody knows is kept: it must be said. */
export function readMedicine(resource: Resource, reader: Reader): Outcome {
  const status = medicineStatus(resource);
  if ('ignored' in status && status.ignored === 'entered-in-error') return ignored('entered-in-error');
  const named = nameOfMedicine(resource, reader);
  const notices: Notice[] = [...named.notices];
  const { written } = named.concept;
  const name = written ?? '';
  if ('ignored' in status) {
    if (status.ignored === 'do-not-give')
      notices.push(noticeAt(reader, 'FHIR_DO_NOT_GIVE', 'caution', resource.path, { written: name }));
    if (status.ignored === 'not-taken')
      notices.push(noticeAt(reader, 'FHIR_NOT_TAKEN', 'caution', resource.path, { written: name }));
    return ignored(status.ignored, notices);
  }
  if (status.unknown !== null)
    notices.push(
      noticeAt(reader, 'FHIR_STATUS', 'caution', `${resource.path}.status`, {
        written: status.unknown,
        type: resource.type,
      }),
    );
  const dates = dateAt(resource, DATES[resource.type] ?? [], reader, status.status === 'planned');
  notices.push(...dates.notices);
  const stated = readStated(named.concept, resource, dates.date, reader);
  if (stated !== null) return stated;
  const found = reader.resolver.medicine({ written: name, codes: named.concept.codes });
  const instructions = [...children(resource, 'dosageInstruction'), ...children(resource, 'dosage')];
  const dosage = readDosages(instructions, name, found.strengths, reader);
  const span = lasting(resource, instructions, status.status, dates.date, reader, notices);
  // Medicines that are over are not checked, so how well their names were read is no matter.
  if (span.status !== 'stopped')
    notices.push(...medicineNotices(name, found, locatorAt(reader, resource.path)), ...dosage.notices);
  const use: Omit<MedicineUse, 'id'> = {
    written: name,
    codes: named.concept.codes,
    ingredients: found.ingredients,
    resolvedBy: found.resolvedBy,
    status: span.status,
    kind: resource.type.endsWith('Request') || resource.type === 'MedicationOrder' ? 'prescribed' : 'unknown',
    dose: dosage.dose,
    route: dosage.route,
    indications: [
      ...new Set(
        reasonsOf(resource, reader).flatMap(({ written: reason, means }) => (means.length > 0 ? means : [reason])),
      ),
    ],
    since: span.since,
    stoppedOn: span.stoppedOn,
    response: null,
    tolerance: null,
    asNeeded: dosage.asNeeded,
    at: locatorAt(reader, resource.path),
    date: dates.date === null ? null : dayOf(dates.date),
    ...givenAt(resource, dates.date, dosage.dose, reader),
  };
  return used({ medicines: [use] }, notices);
}

/** An administration that has its hour is one dose at that hour; a period is from its begin to its end. */
function givenAt(
  resource: Resource,
  from: string | null,
  dose: MedicineUse['dose'],
  reader: Reader,
): Pick<MedicineUse, 'given'> {
  if (resource.type !== 'MedicationAdministration' || from === null || !from.includes('T')) return {};
  const end = endAt(resource, 'effectivePeriod', reader).date ?? endAt(resource, 'occurencePeriod', reader).date;
  const to = end === null || !end.includes('T') || isAfter(from, end) ? null : end;
  return { given: [{ from, to, amount: dose?.amount ?? null, at: locatorAt(reader, resource.path) }] };
}

/** From when to when. An end in the past ends an active medicine; a start to come makes it a planned one. */
function lasting(
  resource: Resource,
  instructions: readonly Place[],
  status: MedicineUse['status'],
  date: string | null,
  reader: Reader,
  notices: Notice[],
): Pick<MedicineUse, 'status' | 'since' | 'stoppedOn'> {
  const bounds = instructions.flatMap((at) => {
    const timing = child(at, 'timing');
    return (timing === null ? null : child(timing, 'repeat')) ?? [];
  });
  const starts = bounds.map((at) => dateAt(at, ['boundsPeriod'], reader, true).date);
  const since = starts.filter((start) => start !== null).sort()[0] ?? date;
  const ends = [endAt(resource, 'effectivePeriod', reader), ...bounds.map((at) => endAt(at, 'boundsPeriod', reader))];
  notices.push(...ends.flatMap((end) => end.notices));
  const known = ends.map((end) => end.date).filter((end) => end !== null);
  // Only where every instruction has its end does the last one end the medicine.
  const all = bounds.length === 0 || bounds.length === instructions.length;
  const last = all ? (known.sort().at(-1) ?? null) : null;
  const over = last !== null && !isAfter(last, reader.now) && dayOf(last) !== dayOf(reader.now);
  const started = since === null ? null : dayOf(since);
  if (status === 'active' && over) {
    notices.push(
      noticeAt(reader, 'FHIR_STATUS_CONTRADICTS', 'info', `${resource.path}.status`, { ended: dayOf(last) }),
    );
    return { status: 'stopped', since: started, stoppedOn: dayOf(last) };
  }
  if (status === 'active' && since !== null && isAfter(since, reader.now))
    return { status: 'planned', since: started, stoppedOn: null };
  const given = resource.type === 'MedicationAdministration' && status === 'stopped' ? date : null;
  const stoppedOn = status === 'stopped' ? (last ?? given) : null;
  return { status, since: started, stoppedOn: stoppedOn === null ? null : dayOf(stoppedOn) };
}

interface Naming {
  readonly concept: Concept;
  readonly notices: readonly Notice[];
}

/** The medicine's own words and codes, or those of the Medication that it points to. */
function nameOfMedicine(resource: Resource, reader: Reader): Naming {
  const direct = conceptAt(resource, 'medicationCodeableConcept') ?? conceptAt(resource, 'medication');
  if (direct !== null && direct.written !== null && !isReference(resource)) return { concept: direct, notices: [] };
  const name = member(resource.element, 'medicationReference') === undefined ? 'medication' : 'medicationReference';
  const path = `${resource.path}.${name}`;
  const target = reader.references.follow(resource, resource, name);
  if (target.kind === 'resource') {
    const concept = conceptOfMedication(target.resource, reader, new Set());
    if (concept !== null) return { concept, notices: [] };
  }
  const shown = target.kind === 'resource' ? null : target.display;
  const written = shown ?? (target.kind === 'missing' ? target.reference : 'a medicine without a name');
  const notices: Notice[] = [];
  if (target.kind === 'missing')
    notices.push(
      noticeAt(reader, 'FHIR_REFERENCE_MISSING', shown === null ? 'serious' : 'caution', path, {
        reference: target.reference,
      }),
    );
  if (shown === null) notices.push(noticeAt(reader, 'FHIR_MEDICINE_UNNAMED', 'serious', path, { written }));
  return { concept: { codes: [], written, path }, notices };
}

function isReference(resource: Resource): boolean {
  const medication = child(resource, 'medication');
  return medication !== null && member(medication.element, 'reference') !== undefined;
}

/** A Medication's code, else its ingredients put together. A Medication that holds itself is read once. */
export function conceptOfMedication(medication: Resource, reader: Reader, seen: Set<Resource>): Concept | null {
  if (seen.has(medication)) return null;
  seen.add(medication);
  const code = conceptAt(medication, 'code');
  const ingredients = [...children(medication, 'ingredient'), ...productIngredients(medication)].flatMap((at) => {
    const item = conceptAt(at, 'itemCodeableConcept') ?? conceptAt(at, 'item');
    if (item !== null && item.codes.length > 0) return item;
    const target = reader.references.follow(medication, at, 'itemReference');
    if (target.kind === 'resource')
      return target.resource.type === 'Medication'
        ? (conceptOfMedication(target.resource, reader, seen) ?? [])
        : (conceptAt(target.resource, 'code') ?? []);
    return item ?? (target.display === null ? [] : { codes: [], written: target.display, path: at.path });
  });
  if (code !== null) return code;
  const written = ingredients
    .map((item) => item.written)
    .filter((text) => text !== null)
    .join(' / ');
  if (written === '') return null;
  // Codes of the ingredients of a combination are each one ingredient, so they do not stand for the product.
  return { codes: ingredients.length === 1 ? (ingredients[0]?.codes ?? []) : [], written, path: medication.path };
}

/** DSTU2: `product.ingredient`. */
function productIngredients(medication: Resource): readonly Place[] {
  const product = child(medication, 'product');
  return product === null ? [] : children(product, 'ingredient');
}

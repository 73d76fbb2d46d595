import type { Notice, Quantity } from '../../core/index.ts';
import type { Measurement } from '../person-record.ts';
import { readMeasurement } from '../values/index.ts';
import { type Concept, conceptAt, statusAt } from './coding.ts';
import { type Place, booleanOf, child, children, member, numberOf, textOf } from './element.ts';
import { textDate } from './fhir-date.ts';
import { readGenomics } from './read-genomics.ts';
import { type SocialQuestion, isSocial, readSocial } from './read-social.ts';
import { type Outcome, type Reader, ignored, locatorAt, noticeAt, used } from './reader.ts';
import type { Resource } from './resources.ts';
import { unitsDiffer } from './units-differ.ts';

/** Values that were cancelled, or that a person entered by mistake, are no values. */
const NOT_USED: Readonly<Record<string, 'entered-in-error' | 'not-done'>> = {
  'entered-in-error': 'entered-in-error',
  cancelled: 'not-done',
};

const STATUSES = new Set(['registered', 'preliminary', 'final', 'amended', 'corrected', 'unknown']);

/** A lab value, a vital sign, a social answer, a genotype: by what its code asks. */
export function readObservation(resource: Resource, reader: Reader): Outcome {
  const status = statusAt(resource, 'status');
  const why = status === null ? undefined : NOT_USED[status];
  if (why !== undefined && status !== null && Object.hasOwn(NOT_USED, status)) return ignored(why);
  const concept = conceptAt(resource, 'code');
  if (concept === null) return ignored('no-code');
  const when = textDate(resource, ['effectiveDateTime', 'effectivePeriod', 'effectiveInstant', 'issued'], reader);
  const odd =
    status === null || STATUSES.has(status)
      ? []
      : [
          noticeAt(reader, 'FHIR_STATUS', 'caution', `${resource.path}.status`, {
            written: status,
            type: resource.type,
          }),
        ];
  const before = [...when.notices, ...odd];
  const asks = reader.codes.values('asks', concept);
  const social = asks.find((question): question is SocialQuestion => isSocial(question));
  if (social !== undefined) return withNotices(readSocial(social, concept, resource, when.date, reader), before);
  const genomic = readGenomics(asks, concept, resource, when.date, reader);
  if (genomic !== null) return withNotices(genomic, before);
  return readValues(resource, concept, when.date, before, reader);
}

function withNotices(outcome: Outcome, notices: readonly Notice[]): Outcome {
  return notices.length === 0 ? outcome : { ...outcome, notices: [...notices, ...outcome.notices] };
}

/** The value of the observation and of each of its components (a blood pressure has two). */
function readValues(
  resource: Resource,
  concept: Concept,
  date: string | null,
  dateNotices: readonly Notice[],
  reader: Reader,
): Outcome {
  const notices: Notice[] = [...dateNotices];
  const measurements: Measurement[] = [];
  const method = conceptAt(resource, 'method')?.written ?? null;
  let seen = 0;
  for (const place of [resource, ...children(resource, 'component')]) {
    const named = place === resource ? concept : conceptAt(place, 'code');
    const value = valueOf(place, named?.written ?? '', reader, notices);
    if (named === null || value === null) continue;
    seen += 1;
    if (value === 'refused') continue;
    const read = readMeasurement(reader.knowledge, {
      codes: named.codes,
      written: named.written ?? '',
      value: value.quantity,
      text: value.text,
      comparator: value.comparator,
      method,
      date,
      at: locatorAt(reader, place.path),
      now: reader.now,
    });
    notices.push(...read.notices);
    if (read.measurement !== null) measurements.push(read.measurement);
  }
  if (seen === 0) return ignored(children(resource, 'hasMember').length > 0 ? 'sums-up-others' : 'no-value', notices);
  if (measurements.length === 0) return ignored('value-refused', notices);
  if (measurements.some(({ analyte }) => analyte !== null)) return used({ measurements }, notices);
  return { ignored: 'analyte-not-known', kept: { measurements }, notices };
}

interface Value {
  readonly quantity: Quantity | null;
  readonly text: string | null;
  readonly comparator: Measurement['comparator'];
}

const text = (written: string | null): Value | null =>
  written === null ? null : { quantity: null, text: written, comparator: null };

/** `value[x]` of an Observation or component; null where there is none. */
function valueOf(place: Place, analyte: string, reader: Reader, notices: Notice[]): Value | 'refused' | null {
  const quantity = child(place, 'valueQuantity');
  if (quantity !== null) return quantityOf(quantity, analyte, reader, notices);
  const concept = conceptAt(place, 'valueCodeableConcept');
  if (concept !== null) return text(concept.written);
  const integer = numberOf(place, 'valueInteger');
  if (integer !== null) return { quantity: { value: integer, unit: '' }, text: null, comparator: null };
  const written = textOf(place, 'valueString');
  if (written !== null) return readText(written);
  const yes = booleanOf(place, 'valueBoolean');
  if (yes !== null) return text(yes ? 'yes' : 'no');
  const moment = textOf(place, 'valueDateTime') ?? textOf(place, 'valueTime');
  if (moment !== null) return text(moment);
  const range = child(place, 'valueRange') ?? child(place, 'valueRatio');
  if (range === null) return null;
  const edges = ['low', 'high', 'numerator', 'denominator'].flatMap((name) => {
    const at = child(range, name);
    const value = at === null ? null : numberOf(at, 'value');
    return at === null || value === null ? [] : [`${value} ${textOf(at, 'code') ?? textOf(at, 'unit') ?? ''}`.trim()];
  });
  return edges.length === 0 ? null : text(edges.join(child(place, 'valueRange') === null ? ' : ' : ' to '));
}

function quantityOf(quantity: Place, analyte: string, reader: Reader, notices: Notice[]): Value | 'refused' | null {
  if (member(quantity.element, 'value') === undefined) return null;
  const value = numberOf(quantity, 'value');
  if (value === null) {
    const written = JSON.stringify(member(quantity.element, 'value')).slice(0, 60);
    notices.push(noticeAt(reader, 'FHIR_NOT_A_NUMBER', 'serious', quantity.path, { analyte, written }));
    return 'refused';
  }
  const comparator = textOf(quantity, 'comparator');
  const bound =
    comparator === '<' || comparator === '<=' || comparator === '>' || comparator === '>=' ? comparator : null;
  const [code, unit] = [textOf(quantity, 'code'), textOf(quantity, 'unit')];
  if (code !== null && unit !== null && unitsDiffer(code, unit, reader)) {
    notices.push(noticeAt(reader, 'FHIR_UNIT_CONTRADICTS', 'serious', quantity.path, { analyte, code, unit }));
    return 'refused';
  }
  return { quantity: { value, unit: code ?? unit ?? '' }, text: null, comparator: bound };
}

/** Laboratories that send every result as text: `<5 mg/L` is read, `negative` stays text. */
function readText(written: string): Value {
  const match = /^(<=?|>=?|≤|≥)?\s*(-?\d{1,9}(?:\.\d{1,9})?)\s*([^\s\d].{0,30})?$/.exec(written);
  const [, sign, value, unit] = match ?? [];
  if (value === undefined) return { quantity: null, text: written, comparator: null };
  const comparator = (sign === '≤' ? '<=' : sign === '≥' ? '>=' : (sign ?? null)) as Measurement['comparator'];
  return { quantity: { value: Number(value), unit: unit?.trim() ?? '' }, text: written, comparator };
}

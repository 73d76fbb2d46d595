import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError, canonicalJson } from '../../core/index.ts';
import {
  ANNA,
  type Json,
  LOINC,
  SNOMED,
  allergy,
  bundle,
  coded,
  condition,
  medicine,
  observation,
  quantity,
} from './testing/bundles.ts';
import { addsUp, read } from './testing/read.ts';

/** A reading whose counts add up and that can be written as JSON, or an error of the catalogue: nothing else ever. */
function holds(value: unknown): void {
  try {
    const reading = read(value);
    expect(addsUp(reading)).toBe(true);
    // Every fact has its place, and whatever was read can be written.
    canonicalJson(reading);
    for (const fact of [...reading.medicines, ...reading.conditions, ...reading.allergies, ...reading.measurements]) {
      expect(fact.at).toMatchObject({ kind: 'fhir', source: 'record.json' });
      expect(fact.written.length).toBeLessThanOrEqual(400);
    }
  } catch (error) {
    if (!(error instanceof PropriaError)) throw error;
    expect(error.code).toMatch(/^FHIR_/);
  }
}

const BASE = bundle(
  ANNA,
  medicine({
    dosageInstruction: [
      {
        text: 'x',
        timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd', when: ['MORN'] } },
        doseAndRate: [{ doseQuantity: quantity(20, 'mg') }],
      },
    ],
    reasonReference: [{ reference: 'Condition/c1' }],
  }),
  medicine({
    id: 'm2',
    medicationCodeableConcept: undefined,
    medicationReference: { reference: '#p' },
    contained: [{ resourceType: 'Medication', id: 'p', ingredient: [{ itemReference: { reference: '#p' } }] }],
  }),
  condition(),
  allergy({ reaction: [{ manifestation: [{ text: 'rash' }], severity: 'severe' }] }),
  observation(coded(LOINC, '2160-0'), { valueQuantity: quantity(1.1, 'mg/dL') }),
  observation(coded(LOINC, '72166-2'), { id: 'o2', valueCodeableConcept: coded(SNOMED, '266919005') }),
  observation(coded(LOINC, '84413-4'), { id: 'o3', valueCodeableConcept: { text: 'CYP2C19 *1/*2' } }),
  {
    resourceType: 'FamilyMemberHistory',
    relationship: { text: 'mother' },
    condition: [{ code: { text: 'x' }, onsetAge: { value: 50, code: 'a' } }],
  },
  { resourceType: 'Immunization', status: 'completed', vaccineCode: { text: 'x' }, occurrenceDateTime: '2020' },
  { resourceType: 'QuestionnaireResponse', item: [{ linkId: 'propria/alcohol', answer: [{ valueString: 'none' }] }] },
);

/** Every place of a JSON value, as the keys that lead there. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (String(i) === key ? replaced(item, rest, by) : item));
  return { ...(value as Json), [key]: replaced((value as Json)[key], rest, by) };
}

const PLACES = placesOf(BASE);
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    '',
    -1,
    1e308,
    true,
    [[]],
    'entered-in-error',
    '2099-01-01',
    '#p',
    'Patient/x',
    { reference: 'Medication/none' },
    '\u0000\ud800',
  ),
);

describe('whatever comes in', () => {
  it('is read or refused with a code: any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), holds), { numRuns: 300 });
  });

  it('any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.constantFrom('{"a":1}\n{', '\u0000', '{"resourceType":"Patient"}\n{"x"')),
        holds,
      ),
      { numRuns: 300 },
    );
  });

  it('any value in any place of a Bundle, and in two', () => {
    const place = fc.nat({ max: PLACES.length - 1 }).map((i) => PLACES[i] ?? []);
    fc.assert(
      fc.property(place, odd, place, odd, (one, first, two, second) => {
        const once = replaced(BASE, one, first);
        holds(once);
        try {
          holds(replaced(once, two, second));
        } catch (error) {
          // The second place may have gone with the first.
          if (!(error instanceof TypeError) || !String(error.stack).includes('replaced')) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a Bundle that is cut at any character says that it is cut, or that it is none', () => {
    const text = JSON.stringify(BASE);
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (end) => {
        expect(() => read(text.slice(0, end))).toThrow(PropriaError);
      }),
      { numRuns: 100 },
    );
  });
});

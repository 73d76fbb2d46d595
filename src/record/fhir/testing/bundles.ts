/** Resources made by us, as plain as a real system would send them. */

export type Json = Record<string, unknown>;

export const ANNA: Json = {
  resourceType: 'Patient',
  id: 'anna',
  name: [{ family: 'Berg', given: ['Anna'] }],
  gender: 'female',
  birthDate: '1951-04-30',
};

const subject = { reference: 'Patient/anna' };

export function bundle(...resources: Json[]): Json {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  };
}

export function coded(system: string, code: string, display?: string): Json {
  return { coding: [{ system, code, ...(display === undefined ? {} : { display }) }] };
}

export const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
export const LOINC = 'http://loinc.org';
export const SNOMED = 'http://snomed.info/sct';
export const UCUM = 'http://unitsofmeasure.org';

export function medicine(more: Json = {}): Json {
  return {
    resourceType: 'MedicationRequest',
    id: 'm1',
    status: 'active',
    intent: 'order',
    subject,
    authoredOn: '2024-05-06',
    medicationCodeableConcept: { text: 'Simvastatin 20 MG Oral Tablet' },
    ...more,
  };
}

export function condition(more: Json = {}): Json {
  return {
    resourceType: 'Condition',
    id: 'c1',
    subject,
    clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
    verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'confirmed'),
    code: { text: 'Hypertension' },
    onsetDateTime: '2012-03',
    ...more,
  };
}

export function allergy(more: Json = {}): Json {
  return {
    resourceType: 'AllergyIntolerance',
    id: 'a1',
    patient: subject,
    clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', 'active'),
    verificationStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', 'confirmed'),
    type: 'allergy',
    code: { text: 'Penicillin' },
    ...more,
  };
}

export function observation(code: Json, more: Json = {}): Json {
  return {
    resourceType: 'Observation',
    id: 'o1',
    status: 'final',
    subject,
    effectiveDateTime: '2026-10-01T08:00:00+02:00',
    code,
    ...more,
  };
}

export function quantity(value: number, unit: string): Json {
  return { value, unit, system: UCUM, code: unit };
}

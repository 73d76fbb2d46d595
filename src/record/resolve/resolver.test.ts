import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../platform/node/index.ts';
import { createResolver, type Resolver } from './resolver.ts';

let resolver: Resolver;
beforeAll(async () => {
  resolver = createResolver(await loadKnowledge());
});

const medicine = (written: string, ...codes: [string, string][]) =>
  resolver.medicine({ written, codes: codes.map(([system, code]) => ({ system, code })) });

describe('medicines', () => {
  it.each([
    ['Simvistatin 10 MG', 'simvastatin', 'spelling'],
    ['Acetaminophen 160 MG', 'paracetamol', 'name'],
    ['24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet', 'metformin', 'product'],
    ['Nitroglycerin 0.4 MG/ACTUAT [Nitrolingual]', 'nitroglycerin', 'product'],
    ['{28 (norethindrone 0.35 MG Oral Tablet) } Pack [Camila 28 Day]', 'norethisterone', 'product'],
    ['Plavix', 'clopidogrel', 'brand'],
    ['Eliquis 5mg bid', 'apixaban', 'brand'],
    ['lisinopril-HCTZ 20-12.5 mg', 'lisinopril,hydrochlorothiazide', 'product'],
    ['co-amoxiclav', 'amoxicillin,clavulanic-acid', 'name'],
    ['Tylenol #3', 'codeine,paracetamol', 'name'],
    ['losartan potassium', 'losartan', 'name'],
    ['sodium levothyroxine 50 mcg', 'levothyroxine', 'name'],
    ['Potassium 10 mEq', 'potassium', 'name'],
    ['Amoxicillin 875 MG / potassium clavulanate 125 MG', 'amoxicillin,clavulanic-acid', 'product'],
    ['ASA 81 mg po qd', 'aspirin', 'product'],
    ['St. John’s Wort', 'st-johns-wort', 'name'],
    ['Frusemide', 'furosemide', 'name'],
    ['penicillin V potassium 500 mg', 'phenoxymethylpenicillin', 'name'],
    [
      'sulfamethoxazole 800 MG / trimethoprim 160 MG Oral Tablet',
      'sulfamethoxazole-trimethoprim,sulfamethoxazole,trimethoprim',
      'product',
    ],
  ])('%s is %s', (written, ingredients, resolvedBy) => {
    expect(medicine(written)).toMatchObject({ ingredients: ingredients.split(','), resolvedBy, unread: [] });
  });

  it.each([
    'Tylenol Cold & Flu',
    'no aspirin',
    'stopped warfarin',
    'aspirin free',
    'statin',
    'penicillin',
    'Urex',
    'xyzzy',
    '',
  ])('"%s" is not resolved', (written) => {
    expect(medicine(written)).toMatchObject({ ingredients: [], resolvedBy: null });
  });

  it('says which part of a product is unknown, and what else may have been meant', () => {
    expect(medicine('Acetaminophen 500 MG / Foobarol 10 MG Oral Tablet')).toMatchObject({
      ingredients: ['paracetamol'],
      unread: ['foobarol oral tablet'],
    });
    expect(medicine('Warfrin').suggestions[0]).toBe('warfarin');
    expect(medicine('Urex').suggestions).toEqual(['furosemide', 'methenamine']);
    expect(medicine('Simvistatin').readAs).toBe('simvastatin');
  });

  it('takes a code before a text that says nothing, the fuller of two that agree, and neither of two that differ', () => {
    expect(medicine('foo', ['rxnorm', '11289'])).toMatchObject({ ingredients: ['warfarin'], resolvedBy: 'code' });
    expect(medicine('co-amoxiclav', ['rxnorm', '723']).ingredients).toEqual(['amoxicillin', 'clavulanic-acid']);
    expect(medicine('sertraline', ['rxnorm', '11289'])).toMatchObject({
      ingredients: [],
      conflict: { codes: ['warfarin'], text: ['sertraline'] },
    });
    expect(medicine('', ['rxnorm', '36567'], ['atc', 'C10AA05'])).toMatchObject({ ingredients: [], resolvedBy: null });
  });

  it('reads codes by URI and OID, and combinations only where it knows all of them', () => {
    expect(medicine('', ['http://www.nlm.nih.gov/research/umls/rxnorm', '11289']).ingredients).toEqual(['warfarin']);
    expect(medicine('', ['http://www.whocc.no/atc', 'C10BA02']).ingredients).toEqual(['ezetimibe', 'simvastatin']);
    expect(medicine('', ['urn:oid:2.16.840.1.113883.6.73', 'C10AA01']).ingredients).toEqual(['simvastatin']);
    expect(medicine('', ['atc', 'N02AA59']).ingredients).toEqual([]);
    expect(medicine('', ['loinc', '11289']).ingredients).toEqual([]);
  });
});

describe('conditions, procedures and allergies', () => {
  const condition = (written: string, system = '', code = '') =>
    resolver.condition({ written, codes: code === '' ? [] : [{ system, code }] });
  const substance = (written: string) => resolver.substance({ written, codes: [] });

  it.each([
    ['History of myocardial infarction (situation)', ['myocardial-infarction']],
    ['severe depression', ['depression']],
    ['Ischaemic stroke (2019)', ['ischaemic-stroke']],
    ['heart failure and atrial fibrillation', ['heart-failure', 'atrial-fibrillation']],
    ['CKD G3b', ['chronic-kidney-disease-stage-3']],
    ['no history of stroke', []],
    ['no infarction, stroke', []],
    ['family history of breast cancer', []],
    ['stroke prevention', []],
  ])('%s', (written, ids) => {
    expect(condition(written)).toEqual(ids);
  });

  it('reads codes, the longest beginning first and the narrowest meaning only', () => {
    expect(condition('', 'http://hl7.org/fhir/sid/icd-10', 'I63.9')).toEqual(['ischaemic-stroke']);
    expect(condition('', 'icd10cm', 'E11.22')).toEqual(['diabetic-nephropathy']);
    expect(condition('', 'snomed', '38341003')).toEqual(['hypertension']);
    expect(resolver.procedure({ written: '', codes: [{ system: 'snomed', code: '36969009' }] })).toEqual([
      'coronary-stent',
    ]);
  });

  it.each([
    ['penicillin', ['~penicillins']],
    ['Allergy to penicillin', ['~penicillins']],
    ['sulfa', ['~sulfonamide-antibiotics']],
    ['NSAIDs', ['~nsaids']],
    ['aspirin allergy', ['aspirin']],
    ['Augmentin', ['amoxicillin', 'clavulanic-acid']],
    ['Latex', ['latex']],
    ['contrast dye', ['~iodinated-contrast']],
    ['Allergy to bee venom', ['bee-venom']],
    ['the moon', []],
  ])('allergy: %s', (written, ids) => {
    expect(substance(written)).toEqual(ids);
  });
});

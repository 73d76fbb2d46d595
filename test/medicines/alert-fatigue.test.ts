import { describe, expect, it } from 'vitest';
import { checkMedicines } from '../../src/medicines/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { type CasePerson, derivedOf, NOW, phenotypesOf, recordOf } from './person.ts';

/** Lists as they stand in any practice: doses within limits, no contraindication. Whatever interrupts here is a false alarm. */
const ORDINARY: readonly (readonly [string, CasePerson])[] = [
  [
    'after an infarction',
    {
      age: 66,
      sex: 'male',
      conditions: ['past myocardial-infarction'],
      allergies: 'none',
      medicines: ['aspirin 81 mg x1', 'atorvastatin 40 mg x1', 'metoprolol 50 mg x2', 'ramipril 5 mg x1'],
      measured: { potassium: '4.4 mmol/L', 'heart-rate': '62 /min' },
      derived: { 'egfr-ckd-epi-2021': '72 mL/min' },
    },
  ],
  [
    'a stent half a year ago',
    {
      age: 62,
      sex: 'male',
      conditions: ['coronary-artery-disease', 'pci since 2026-06-01'],
      allergies: 'none',
      medicines: [
        'aspirin 81 mg x1',
        'clopidogrel 75 mg x1',
        'rosuvastatin 20 mg x1',
        'bisoprolol 5 mg x1',
        'pantoprazole 40 mg x1',
      ],
    },
  ],
  [
    'hypertension and diabetes',
    {
      age: 58,
      sex: 'female',
      conditions: ['hypertension', 'diabetes-type-2'],
      allergies: 'none',
      medicines: ['lisinopril 20 mg x1', 'amlodipine 5 mg x1', 'metformin 1000 mg x2', 'atorvastatin 20 mg x1'],
      derived: { 'egfr-ckd-epi-2021': '80 mL/min' },
      measured: { potassium: '4.3 mmol/L' },
    },
  ],
  [
    'atrial fibrillation',
    {
      age: 74,
      sex: 'female',
      conditions: ['atrial-fibrillation', 'hypertension'],
      allergies: 'none',
      medicines: ['apixaban 5 mg x2', 'metoprolol 50 mg x2', 'furosemide 20 mg x1'],
      derived: { 'creatinine-clearance': '64 mL/min' },
      measured: { potassium: '4.1 mmol/L' },
    },
  ],
  [
    'heart failure, treated as it should be',
    {
      age: 71,
      sex: 'male',
      conditions: ['heart-failure'],
      allergies: 'none',
      medicines: [
        'ramipril 5 mg x1',
        'bisoprolol 5 mg x1',
        'spironolactone 25 mg x1',
        'furosemide 40 mg x1',
        'dapagliflozin 10 mg x1',
      ],
      derived: { 'egfr-ckd-epi-2021': '55 mL/min' },
      measured: { potassium: '4.8 mmol/L' },
    },
  ],
  [
    'depression',
    {
      age: 34,
      sex: 'female',
      pregnancy: 'not-pregnant',
      lactating: false,
      conditions: ['depression'],
      allergies: 'none',
      medicines: ['sertraline 100 mg x1'],
    },
  ],
  [
    'asthma',
    {
      age: 29,
      sex: 'male',
      conditions: ['asthma'],
      allergies: ['refuted ~penicillins'],
      medicines: [
        'budesonide by inhalation',
        'salbutamol by inhalation',
        'montelukast 10 mg x1',
        'cetirizine 10 mg x1',
      ],
    },
  ],
  [
    'hypothyroid and migraine',
    {
      age: 41,
      sex: 'female',
      pregnancy: 'not-pregnant',
      lactating: false,
      conditions: ['hypothyroidism', 'migraine'],
      allergies: 'none',
      medicines: ['levothyroxine 100 ug x1', 'sumatriptan 50 mg x1', 'paracetamol 500 mg x2'],
    },
  ],
  [
    'pregnant and treated as one should',
    {
      age: 31,
      sex: 'female',
      pregnancy: 'pregnant',
      conditions: ['hypertension'],
      allergies: 'none',
      medicines: ['labetalol 100 mg x2', 'folic-acid 0.4 mg x1', 'paracetamol 500 mg x2'],
    },
  ],
  [
    'a mild old rash from penicillin and a cephalosporin',
    { age: 50, sex: 'male', conditions: 'none', allergies: ['~penicillins mild'], medicines: ['cefuroxime 500 mg x2'] },
  ],
  [
    'warfarin after a new valve',
    {
      age: 60,
      sex: 'male',
      conditions: ['mechanical-heart-valve'],
      allergies: 'none',
      medicines: ['warfarin 5 mg x1', 'atorvastatin 20 mg x1'],
    },
  ],
  [
    'pain at the joints',
    {
      age: 55,
      sex: 'female',
      conditions: ['osteoarthritis'],
      allergies: 'none',
      medicines: ['naproxen 250 mg x2', 'omeprazole 20 mg x1'],
      derived: { 'egfr-ckd-epi-2021': '85 mL/min' },
    },
  ],
];

describe('nothing interrupts whose action would not change', () => {
  it.each(ORDINARY)('%s', (_, person) => {
    const result = checkMedicines(loadTestKnowledge(), {
      record: recordOf(person),
      now: NOW,
      phenotypes: phenotypesOf(person),
      derived: derivedOf(person),
    });
    expect(result.concerns.filter(({ value }) => value.tier === 'interrupt').map(({ id }) => id)).toEqual([]);
    // And little is shown: at most as many lines as there are medicines.
    expect(result.concerns.filter(({ value }) => value.tier === 'show').length).toBeLessThanOrEqual(
      person.medicines?.length ?? 0,
    );
  });
});

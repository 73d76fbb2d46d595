import { describe, expect, it } from 'vitest';
import type { ContextTerm } from '../core/index.ts';
import { sayContext, sayQuestion } from './say-context.ts';
import { createWords } from './words.ts';

const words = createWords();

const CASES: readonly (readonly [readonly ContextTerm[], string])[] = [
  [[], ''],
  [[{ indication: ['acute-coronary-syndrome', 'pci'] }], 'for acute coronary syndrome or PCI'],
  [[{ notIndication: ['pci'] }], 'other than for PCI'],
  [[{ ageYears: { below: 18 } }], 'under age 18'],
  [[{ ageYears: { from: 12, below: 18 } }], 'from age 12 to under 18'],
  [[{ weightKg: { from: 40 } }], 'from 40\u00a0kg'],
  [[{ bmi: { above: 30 } }], 'BMI above 30'],
  [[{ therapy: 'continued', months: 3 }], 'already on it for 3 months'],
  [[{ route: ['oral'] }], 'given by mouth'],
  [[{ dose: { above: { value: 75, unit: 'mg' } } }], 'at a dose above 75\u00a0mg'],
  [[{ dosing: 'standard' }], 'at the standard dose'],
  [[{ comedication: ['strong-cyp3a4-inhibitor'], present: true }], 'with strong CYP3A4 inhibitor'],
  [[{ condition: ['renal-impairment'], present: false }], 'without renal impairment'],
  [[{ condition: ['postmenopausal'], present: true }], 'after the menopause'],
  [[{ sex: 'female' }, { pregnant: false }], 'female, not pregnant'],
  [[{ gene: 'TPMT', is: ['Poor Metabolizer'] }], 'TPMT poor metaboliser'],
  [[{ anyOf: [{ sex: 'male' }, { ageYears: { from: 65 } }] }], 'male or from age 65'],
];

describe('sayContext', () => {
  it.each(CASES)('%j', (context, text) => {
    expect(sayContext(words, context)).toBe(text);
  });
});

describe('sayQuestion', () => {
  it('asks in our words, and of an unlisted key by its name', () => {
    expect(sayQuestion(words, 'indication')).toBe('What is the medicine for?');
    expect(sayQuestion(words, 'gestational-age')).toBe('What is the gestational age?');
  });
});

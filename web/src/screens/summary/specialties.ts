import type { Check } from '../../../../src/medicines/index.ts';

/** A part that a view puts before the lines. */
export type Block = 'values' | 'enzymes' | 'loads' | 'costs';

/**
 * One front page of the same plan: what leads and what is shown first. It orders and never leaves out; all ids are the knowledge's own.
 */
export interface Specialty {
  readonly id: SpecialtyId;
  /** Medicines by the beginnings of their ATC codes. */
  readonly atc: readonly string[];
  readonly conditions: readonly string[];
  readonly checks: readonly Check[];
  /** Values (analytes, or equations that give them) that lead a line, and that the view shows first with their dates. */
  readonly analytes: readonly string[];
  readonly enzymes: readonly string[];
  readonly blocks: readonly Block[];
  /** Path of the screen that is this specialty's front page; the summary stays as it is. */
  readonly elsewhere?: string;
}

export type SpecialtyId = 'primary-care' | 'cardiology' | 'psychiatry' | 'pain' | 'transplant' | 'oncology';

export const SPECIALTIES: readonly Specialty[] = [
  {
    id: 'primary-care',
    atc: ['A10', 'C08', 'C09', 'C10', 'H03', 'R03'],
    conditions: ['hypertension', 'diabetes-type-2', 'copd', 'asthma', 'osteoporosis', 'hypothyroidism'],
    checks: ['age', 'duplicate', 'lifestyle'],
    analytes: [
      'systolic-blood-pressure',
      'hba1c',
      'ldl-cholesterol',
      'egfr-ckd-epi-2021',
      'tsh',
      'haemoglobin',
      'weight',
    ],
    enzymes: [],
    blocks: ['values', 'costs'],
  },
  {
    id: 'cardiology',
    atc: ['B01', 'C'],
    conditions: [
      'acute-coronary-syndrome',
      'atrial-fibrillation',
      'coronary-artery-disease',
      'heart-failure',
      'hypertension',
      'ischaemic-heart-disease',
      'myocardial-infarction',
      'pci',
    ],
    checks: ['qt'],
    analytes: [
      'inr',
      'ldl-cholesterol',
      'systolic-blood-pressure',
      'heart-rate',
      'potassium',
      'qtc',
      'lvef',
      'egfr-ckd-epi-2021',
    ],
    enzymes: ['CYP2C19', 'CYP2C9', 'CYP2D6', 'CYP3A'],
    blocks: ['values', 'enzymes'],
  },
  {
    id: 'psychiatry',
    atc: ['N03', 'N04', 'N05', 'N06', 'N07'],
    conditions: [
      'anxiety-disorder',
      'bipolar-disorder',
      'dementia',
      'depression',
      'epilepsy',
      'psychosis',
      'schizophrenia',
    ],
    checks: ['anticholinergic', 'phenoconversion', 'qt'],
    analytes: ['qtc', 'sodium', 'lithium-level', 'clozapine-level', 'weight', 'hba1c'],
    enzymes: ['CYP2D6', 'CYP2C19', 'CYP1A2', 'CYP3A', 'CYP2B6'],
    blocks: ['enzymes', 'loads', 'values'],
  },
  {
    id: 'pain',
    atc: ['M01', 'M02', 'M03', 'N01', 'N02', 'N03', 'N06AA'],
    conditions: [
      'acute-pain',
      'cancer-pain',
      'chronic-pain',
      'fibromyalgia',
      'migraine',
      'neuropathic-pain',
      'osteoarthritis',
    ],
    checks: ['anticholinergic', 'kidney'],
    analytes: ['egfr-ckd-epi-2021', 'alt', 'haemoglobin', 'sodium', 'qtc'],
    enzymes: ['CYP2D6', 'CYP2C9', 'CYP3A'],
    blocks: ['enzymes', 'values', 'loads'],
  },
  {
    id: 'transplant',
    atc: ['H02', 'J01E', 'J02', 'J05', 'L04'],
    conditions: [
      'heart-transplant',
      'immunosuppression',
      'kidney-transplant',
      'liver-transplant',
      'lung-transplant',
      'transplant',
    ],
    checks: ['interaction', 'phenoconversion'],
    analytes: [
      'tacrolimus-level',
      'ciclosporin-level',
      'mycophenolic-acid-level',
      'creatinine',
      'potassium',
      'magnesium',
      'leucocytes',
      'haemoglobin',
    ],
    enzymes: ['CYP3A'],
    blocks: ['values', 'enzymes'],
  },
  { id: 'oncology', atc: [], conditions: [], checks: [], analytes: [], enzymes: [], blocks: [], elsewhere: '/tumour' },
];

/** Where the choice is kept among the choices of the session. */
export const VIEW_CHOICE = 'summary-view';

export function specialtyOf(choice: unknown): Specialty | null {
  return SPECIALTIES.find((one) => one.id === choice) ?? null;
}

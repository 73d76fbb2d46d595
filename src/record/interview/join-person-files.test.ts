import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { joinPersonFiles } from './join-person-files.ts';

const joined = (...texts: readonly string[]): unknown => load(joinPersonFiles(texts, '2026-11-22'));

it('joins lists and sections, and keeps every value of one analyte', () => {
  expect(
    joined(
      'date: 2020\nmedicines: [aspirin]\nlabs: { creatinine: 1 mg/dL on 2026-01-01 }\nlifestyle: { smoking: never }\n',
      '{"medicines": [{"name": "clopidogrel"}], "labs": {"creatinine": {"value": "2 mg/dL", "date": "2026-02-02"}, "INR": "2.1"}}',
      'labs: { creatinine: 3 mg/dL }\nlifestyle: { smoking: former, work: baker }\n',
    ),
  ).toEqual({
    date: '2026-11-22',
    medicines: ['aspirin', { name: 'clopidogrel' }],
    labs: { creatinine: ['1 mg/dL on 2026-01-01', { value: '2 mg/dL', date: '2026-02-02' }, '3 mg/dL'], INR: '2.1' },
    lifestyle: { smoking: 'former', work: 'baker' },
  });
});

it('says "none" only while nothing else is said', () => {
  expect(joined('allergies: none\n', 'allergies: [penicillin]\n')).toMatchObject({ allergies: ['penicillin'] });
  expect(joined('allergies: [penicillin]\n', 'allergies: none\n')).toMatchObject({ allergies: ['penicillin'] });
});

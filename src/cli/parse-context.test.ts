import { describe, expect, it } from 'vitest';
import { parseContext } from './parse-context.ts';

describe('parseContext', () => {
  it('gathers what is known of the person and of each medicine', () => {
    expect(
      parseContext([
        'age=61',
        'sex=female',
        'pregnant=no',
        'condition=infection',
        'condition=renal-impairment',
        'without=strong-cyp3a4-inhibitor',
        'indication.clopidogrel=pci,stroke',
        'dose.clopidogrel=75 mg',
        'months.omeprazole=4',
      ]),
    ).toEqual({
      ageYears: 61,
      sex: 'female',
      pregnant: false,
      conditions: { present: ['infection', 'renal-impairment'] },
      comedication: { absent: ['strong-cyp3a4-inhibitor'] },
      therapies: {
        clopidogrel: { indications: ['pci', 'stroke'], dose: { value: 75, unit: 'mg' } },
        omeprazole: { months: 4 },
      },
    });
  });

  it('nothing said is nothing known', () => {
    expect(parseContext([])).toEqual({});
  });

  it.each(['age', 'age=old', 'sex=yes', 'shoe=44', 'dose.x=many', 'shoe.x=44', '=5'])('refuses %s', (pair) => {
    expect(() => parseContext([pair])).toThrow(expect.objectContaining({ code: 'CLI_USAGE' }));
  });
});

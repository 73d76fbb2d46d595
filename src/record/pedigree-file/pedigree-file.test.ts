import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import { plainResolver } from '../testing/plain-resolver.ts';
import { readPedigreeFile } from './index.ts';

const whole = readFileSync(new URL('../../../test/fixtures/risk/family.canrisk', import.meta.url), 'utf8');
const names = ['breast', 'ovarian', 'prostate', 'pancreatic', 'bilateral-breast', 'triple-negative-breast'];
const resolver = plainResolver(names.map((one) => `${one}-cancer`));
const read = (text: string): ReturnType<typeof readPedigreeFile> =>
  readPedigreeFile(text, { name: 'family.canrisk' }, { resolver });

/** The file with one cell changed. */
function changed(id: string, column: string, value: string): string {
  const lines = whole.split('\n');
  const header = lines
    .find((line) => line.startsWith('##FamID'))!
    .slice(2)
    .split('\t');
  const at = lines.findIndex((line) => line.split('\t')[3] === id);
  const cells = lines[at]!.split('\t');
  cells[header.indexOf(column)] = value;
  return lines.with(at, cells.join('\t')).join('\n');
}

function thrown(text: string): PropriaError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof PropriaError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a CanRisk pedigree', () => {
  it('tells how each is kin, with the line', () => {
    const { family, sex, birthDate, conditions, inventory } = read(whole);
    expect(sex?.value).toBe('female');
    expect(birthDate?.value).toBe('1985');
    expect(conditions.filter(({ status }) => status === 'active').map(({ written }) => written)).toEqual([
      'Ashkenazi ancestry',
    ]);
    expect(family.map(({ relation }) => relation)).toEqual([
      'sister',
      'paternal-half-brother',
      'father',
      'mother',
      'maternal-aunt',
      'maternal-cousin',
      'paternal-grandfather',
      'paternal-grandmother',
      'maternal-grandfather',
      'maternal-grandmother',
      'son',
      'husband',
    ]);
    const mother = family.find(({ relation }) => relation === 'mother')!;
    expect(mother).toMatchObject({
      died: true,
      ageAtDeath: 52,
      yearOfBirth: 1958,
      at: { kind: 'document', source: 'family.canrisk', path: 'B2', line: 9 },
      tested: [
        { gene: 'BRCA1', result: 'pathogenic' },
        { gene: 'BRCA2', result: 'negative' },
      ],
    });
    expect(mother.conditions.map(({ written, ageAtOnset }) => [written, ageAtOnset])).toEqual([
      ['breast cancer', 45],
      ['bilateral breast cancer', 49],
      ['Ashkenazi ancestry', null],
    ]);
    const aunt = family.find(({ relation }) => relation === 'maternal-aunt')!;
    expect(family.find(({ relation }) => relation === 'maternal-cousin')!.through).toBe(aunt.id);
    expect(aunt.conditions[0]).toMatchObject({ written: 'ovarian cancer', ageAtOnset: null });
    expect(family[0]).toMatchObject({ twin: 'identical' });
    expect(inventory).toMatchObject([{ read: 15, used: 13, ignored: [{ why: 'no-kin', count: 2 }] }]);
  });

  it('takes "not ill" of nobody of whom neither age nor year is told', () => {
    const { family } = read(whole);
    expect(family.find(({ relation }) => relation === 'paternal-grandmother')!.free).toBeUndefined();
    expect(family.find(({ relation }) => relation === 'husband')!.free).toContain('prostate-cancer');
  });

  it('takes results of the person’s own genes as told, and says so', () => {
    expect(read(whole)).toMatchObject({ notices: [], genomics: [] });
    expect(read(changed('A1', 'ATM', 'S:P'))).toMatchObject({
      notices: [{ code: 'FAMILY_OWN_TEST_TOLD', params: { genes: 'ATM' }, place: { line: 5 } }],
      genomics: [{ value: { gene: 'ATM', diplotype: null, phenotype: 'pathogenic' }, at: { line: 5 } }],
    });
  });

  it('never takes over a name', () => expect(JSON.stringify(read(whole))).not.toMatch(/\b(?:ann|eve|tom)\b/));

  it.each([
    ['a mother who is male', changed('B2', 'Sex', 'M'), 'PEDIGREE_PARENT_SEX', 5],
    ['a father who is not there', changed('A1', 'FathID', 'ZZ'), 'PEDIGREE_PARENT_MISSING', 5],
    [
      'a child older than its mother',
      changed('A1', 'Yob', '1950').replace('A2\tB1\tB2\tF\t1', 'A2\tB1\tB2\tF\t0'),
      'PEDIGREE_AGES',
      5,
    ],
    ['a mother of nine years', changed('B2', 'Yob', '1976'), 'PEDIGREE_AGES', 5],
    [
      'a loop',
      changed('C4', 'MothID', 'A2').replace('C4\t0\tA2', 'C4\tB1\tA2').replace('1932', '0'),
      'PEDIGREE_LOOP',
      9,
    ],
    ['two targets', changed('A3', 'Target', '1'), 'PEDIGREE_TARGET', 7],
    ['no target', changed('A1', 'Target', '0'), 'PEDIGREE_TARGET', undefined],
    ['an id twice', changed('A3', 'IndivID', 'A2'), 'PEDIGREE_TWICE', 7],
    ['an age of 121', changed('C4', 'Age', '121'), 'PEDIGREE_VALUE', 17],
    ['an age of cancer that is none', changed('B2', 'BC1', 'x'), 'PEDIGREE_VALUE', 9],
    ['a sex that is none', changed('B2', 'Sex', 'X'), 'PEDIGREE_VALUE', 9],
    ['a gene test that is none', changed('B2', 'BRCA1', 'S:X'), 'PEDIGREE_VALUE', 9],
    ['twins of two years', changed('A2', 'Yob', '1986'), 'PEDIGREE_TWINS', 6],
    ['a twin alone', changed('A2', 'MZtwin', '0'), 'PEDIGREE_TWINS', 5],
    ['two families', changed('A3', 'FamID', 'OTHER'), 'PEDIGREE_FAMILIES', undefined],
    [
      'one whom nobody is kin to',
      `${whole.trimEnd()}\n${whole.trimEnd().split('\n').at(-1)!.replace('B6', 'Z9')}`,
      'PEDIGREE_UNCONNECTED',
      20,
    ],
    ['a line cut short', whole.replace('\tN:N:N:0:0\nFAM7\ttom', '\nFAM7\ttom'), 'PEDIGREE_COLUMNS', 6],
    ['no line of names', whole.replace('##FamID', '##Fam'), 'PEDIGREE_HEADER', 5],
    ['a column missing', whole.replace('\tYob\t', '\tYear\t'), 'PEDIGREE_HEADER', 4],
  ] as const)('refuses %s', (_, text, code, line) => {
    const error = thrown(text);
    expect(error.code).toBe(code);
    expect(error.place.line).toBe(line);
    expect(error.message + error.remedy).not.toMatch(/[{}]/);
  });

  it('reads or refuses with a code, whatever is changed', () => {
    const cell = fc.constantFrom(
      '0',
      '1',
      'A1',
      'B1',
      'C4',
      'M',
      'F',
      'AU',
      '45',
      '1985',
      'S:P',
      '##',
      '',
      '-',
      '\u0000',
      'N:N:N:0:0',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), cell), { minLength: 1, maxLength: 6 }), (edits) => {
        const cells = whole.split(/(?<=[\t\n])/);
        for (const [at, value] of edits) {
          const end = /[\t\n]$/.exec(cells[at] ?? '')?.[0] ?? '';
          if (at < cells.length) cells[at] = value + end;
        }
        try {
          read(cells.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(PropriaError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads or refuses any text with a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        try {
          read(text);
        } catch (error) {
          expect(error).toBeInstanceOf(PropriaError);
        }
      }),
    );
  });
});

describe('other pedigree files', () => {
  it('reads the BOADICEA import format, with results of genes in two columns', () => {
    const { family } = read(
      [
        'BOADICEA import pedigree file format 4.0',
        'FamID Name Target IndivID FathID MothID Sex MZtwin Dead Age Yob 1stBrCa 2ndBrCa OvCa ProCa PanCa Ashkn BRCA1t BRCA1r ER PR HER2 CK14 CK56',
        'X a 1 p f m F 0 0 30 1990 0 0 0 0 0 0 0 0 0 0 0 0 0',
        'X b 0 m 0 0 F 0 0 60 1960 50 0 0 0 0 0 S P N N N 0 0',
        'X c 0 f 0 0 M 0 0 61 1959 0 0 0 0 0 0 0 0 0 0 0 0 0',
      ].join('\r\n'),
    );
    expect(family.map(({ relation, tested }) => [relation, tested])).toEqual([
      ['mother', [{ gene: 'BRCA1', result: 'pathogenic' }]],
      ['father', undefined],
    ]);
    expect(family[0]!.conditions.map(({ written }) => written)).toEqual([
      'breast cancer',
      'triple negative breast cancer',
    ]);
  });

  it('reads the first version of the header', () => {
    const { family } = read(
      whole.replace('##CanRisk 4', 'CanRisk pedigree file format 1.0').replace('##FamID', 'FamID'),
    );
    expect(family).toHaveLength(12);
  });

  it('reads a PED file of a trio, and asks for more where it may be about several', () => {
    const trio = 'F1 child dad mum 2 2\nF1 mum 0 0 2 -9\nF1 dad 0 0 1 1\n';
    expect(read(trio)).toMatchObject({
      sex: { value: 'female' },
      family: [{ relation: 'mother' }, { relation: 'father' }],
    });
    expect(thrown(`${trio}F1 other dad mum 1 1\n`).code).toBe('PEDIGREE_TARGET');
    expect(thrown('F1 child dad mum 2').code).toBe('PEDIGREE_COLUMNS');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import { recordKnowledge } from '../../record/testing/record-knowledge.ts';
import { checkCounted, checkOptions, eachOnce } from './check-options.ts';
import { parseGivenDose, parseGivenLevel, parseRegimen, parseTarget } from './parse-given.ts';
import { parseValue } from './parse-value.ts';
import { readDosingFile } from './read-dosing-file.ts';

const code = (act: () => unknown): string => {
  try {
    act();
    return 'no error';
  } catch (error) {
    return error instanceof PropriaError ? error.code : String(error);
  }
};

describe('doses and levels on the command line', () => {
  it.each([
    [
      '2026-11-18T20:00 5 mg every 12 x8',
      { at: '2026-11-18T20:00', amount: { value: 5, unit: 'mg' }, everyHours: 12, more: 7 },
    ],
    ['0 1000 mg over 1', { at: 0, amount: { value: 1000, unit: 'mg' }, infusionHours: 1 }],
    ['0 5 mg every 12h steady', { at: 0, amount: { value: 5, unit: 'mg' }, everyHours: 12, steady: true }],
  ])('%s', (text, dose) => expect(parseGivenDose(text)).toEqual(dose));

  it.each([
    ['2026-11-20T07:30 5.1 ug/L', { at: '2026-11-20T07:30', value: 5.1, unit: 'ug/L' }],
    ['35.5 <2 mg/L', { at: 35.5, value: 2, unit: 'mg/L', blq: true }],
    ['240 2.4 1 inr', { at: 240, value: 2.4, unit: '1', output: 'inr' }],
  ])('%s', (text, level) => {
    expect(parseGivenLevel(text)).toEqual(level);
  });

  it.each([
    ['8 mg every 12', { amount: { value: 8, unit: 'mg' }, everyHours: 12 }],
    [
      '1000 mg over 2 every 12 load 2000 at 8 20:30',
      {
        amount: { value: 1000, unit: 'mg' },
        everyHours: 12,
        infusionHours: 2,
        loading: { value: 2000, unit: 'mg' },
        hours: [8, 20.5],
      },
    ],
  ])('%s', (text, regimen) => expect(parseRegimen(text)).toEqual(regimen));

  it.each([
    ['8-12', { low: 8, high: 12 }],
    ['trough:8-12 ug/L', { metric: 'trough', low: 8, high: 12, unit: 'ug/L' }],
    ['trough:<1', { metric: 'trough', high: 1 }],
    ['auc24:>400 mg.h/L', { metric: 'auc24', low: 400, unit: 'mg.h/L' }],
  ])('%s', (text, target) => expect(parseTarget(text)).toEqual(target));

  it.each(['', '5 mg', 'soon 5 mg', '0 5mg sometimes', '0 mg'])('refuses the dose "%s"', (text) =>
    expect(code(() => parseGivenDose(text))).toBe('CLI_USAGE'),
  );
  it.each([
    '0 1000 mg over 2 every 12 x4 load 2000 at 8 20',
    '0 1000 mg every 12 x4 x8',
    '0 1000 mg every 12 every 24 x4',
    '0 1000 mg every 12 x4 steady steady',
    '0 1000 mg every 12',
    '0 1000 mg x4',
    '0 1000 mg every 12 x0',
    '0 1000 mg every x4',
    '0 1000 mg over 60 min',
    '0 1000 mg over 2 mg',
  ])('refuses the dose "%s", of which a part would be dropped', (text) =>
    expect(code(() => parseGivenDose(text))).toBe('CLI_USAGE'),
  );
  it.each([
    '8 mg every 12 every 24',
    '8 mg every 12 x3',
    '8 mg every 12 steady',
    '8 mg every 12 at 99',
    '8 mg every 12 at 8 8',
    '8 mg every 24 at 8 20',
    '8 mg every 12 at 8',
    '8 mg every 36 at 8',
    '8 mg every 12 load 20 g',
    '8 mg every 0.01',
    '8 mg every 1e6',
  ])('refuses the regimen "%s"', (text) => expect(code(() => parseRegimen(text))).toBe('CLI_USAGE'));
  it.each(['8 mg every 168 at 8', '8 mg every 8 h at 6 14 22', '20 mg over 0.5 h every 2016 h load 40 mg'])(
    'takes the regimen "%s"',
    (text) => expect(code(() => parseRegimen(text))).toBe('no error'),
  );
  it.each(['', '8 mg', 'every 12'])('refuses the regimen "%s"', (text) =>
    expect(code(() => parseRegimen(text))).toBe('CLI_USAGE'),
  );
  it.each(['', '8', 'trough', '8-'])('refuses the target "%s"', (text) =>
    expect(code(() => parseTarget(text))).toBe('CLI_USAGE'),
  );

  it('answers any text with a value or a coded error', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        for (const parse of [parseGivenDose, parseGivenLevel, parseRegimen, parseTarget])
          expect(code(() => parse(text))).toMatch(/^(no error|CLI_USAGE)$/);
      }),
    );
  });
});

describe('options', () => {
  it('that contradict each other, or are no number of their kind, are refused', () => {
    expect(code(() => checkOptions({ average: true, seed: 3 }))).toBe('no error');
    expect(code(() => checkOptions({ average: true, model: 'x' }))).toBe('CLI_USAGE');
    expect(code(() => checkOptions({ seed: 1.5 }))).toBe('CLI_USAGE');
    expect(eachOnce([parseValue('WT=70 kg')])).toEqual({ WT: { value: 70, unit: 'kg' } });
    expect(code(() => eachOnce(['WT=70 kg', 'WT=140 kg'].map(parseValue)))).toBe('CLI_USAGE');
  });

  it.each([
    ['tacrolimus', { mic: 4 }, 'CLI_USAGE'],
    ['tacrolimus', { courseDays: 5 }, 'CLI_USAGE'],
    ['vancomycin', { mic: 1 }, 'no error'],
    ['vancomycin', { mic: 1, target: { metric: 'trough', low: 10, high: 15 } }, 'CLI_USAGE'],
    ['vancomycin', { mic: 1, target: { metric: 'time-above-mic', low: 50 } }, 'no error'],
    ['vancomycin', { courseDays: 7 }, 'CLI_USAGE'],
    ['busulfan', { courseDays: 4 }, 'no error'],
    ['tacrolimus', { target: { low: 8, high: 12 } }, 'no error'],
  ])('that no target of %s takes are refused: %j', (drug, request, expected) => {
    expect(code(() => checkCounted(request, { knowledge: recordKnowledge(), drug }))).toBe(expected);
  });
});

describe('a file of doses and levels', () => {
  it('reads a table, with the heads in any order', () => {
    const text =
      'what;at;value;unit;every;more\ndose;2026-11-18T20:00;5;mg;12;7\nlevel;2026-11-20T07:30;5.1;ug/L;;\nlevel;2026-11-21T07:30;<2;ug/L;;\n';
    expect(readDosingFile(text, 'levels.csv')).toEqual({
      doses: [{ at: '2026-11-18T20:00', amount: { value: 5, unit: 'mg' }, everyHours: 12, more: 7 }],
      levels: [
        { at: '2026-11-20T07:30', value: 5.1, unit: 'ug/L' },
        { at: '2026-11-21T07:30', value: 2, unit: 'ug/L', blq: true },
      ],
    });
  });

  it.each([
    ['at,what,value\n0,dose,5', 1],
    ['at,what,value,unit\n0,dose,"1,5",mg', 2],
    ['at,what,value,unit\n0,dose,5,mg\n12,pill,5,mg', 3],
    ['at,what,value,unit\n', 1],
  ])('says the line of what is wrong: %s', (text, line) => {
    try {
      readDosingFile(text, 'levels.csv');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'DOSING_FILE', place: { source: 'levels.csv', line } });
    }
  });

  it.each([
    ['a head that is not known', 'at,what,value,unit,rate\n0,dose,5,mg,3'],
    ['a cell behind the heads', 'at,what,value,unit\n0,dose,5,mg,3'],
    ['two heads of the same', 'at,what,value,unit,dose\n0,dose,5,mg,7'],
    ['two people', 'at,what,value,unit,patient\n0,dose,5,mg,A\n12,level,5,mg/L,B'],
    ['two medicines', 'at,what,value,unit,drug\n0,dose,5,mg,A\n12,level,5,mg/L,B'],
    ['a level with an interval', 'at,what,value,unit,every\n0,dose,5,mg,\n12,level,5,mg/L,12'],
    ['a dose below a limit', 'at,what,value,unit\n0,dose,<5,mg'],
    ['a route that is none', 'at,what,value,unit,route\n0,dose,5,mg,up'],
    ['a steady state that is neither', 'at,what,value,unit,steady\n0,dose,5,mg,perhaps'],
    ['a field of a dose', '{"doses":[{"at":0,"amount":{"value":5,"unit":"mg"},"over":2}]}'],
    ['a field of an amount', '{"doses":[{"at":0,"amount":{"value":5,"unit":"mg","per":"kg"}}]}'],
    ['a field of a level', '{"levels":[{"at":0,"value":5,"unit":"mg/L","comparator":"<"}]}'],
    ['a field of the file', '{"loading":1,"levels":[{"at":0,"value":5,"unit":"mg/L"}]}'],
    ['a route', '{"doses":[{"at":0,"amount":{"value":5,"unit":"mg"},"route":"up"}]}'],
  ])('refuses what it does not understand: %s', (_, text) => {
    expect(code(() => readDosingFile(text, 'levels'))).toBe('DOSING_FILE');
  });

  it('passes over notes, empty columns and what is 0 in a level', () => {
    const text =
      'patient,at,what,value,unit,every,note,rate,route\nA,0,dose,5,mg,,by hand,,Oral\na,12,level,3,mg/L,0,,,\n';
    expect(readDosingFile(text, 'levels.csv')).toEqual({
      doses: [{ at: 0, amount: { value: 5, unit: 'mg' }, route: 'oral' }],
      levels: [{ at: 12, value: 3, unit: 'mg/L' }],
    });
  });

  it('holds a medicine that it names against the one that is asked for', () => {
    const knowledge = recordKnowledge();
    const table = (drug: string): string => `at,what,value,unit,drug\n0,dose,5,mg,${drug}\n`;
    const read = (text: string): string => code(() => readDosingFile(text, 'x', { knowledge, drug: 'tacrolimus' }));
    expect(read(table('Tacrolimus'))).toBe('no error');
    expect(read(table('vancomycin'))).toBe('DOSING_FILE');
    expect(read(table('nothing of the kind'))).toBe('DOSING_FILE');
    expect(read('{"drug":"vancomycin","levels":[{"at":0,"value":5,"unit":"mg/L"}]}')).toBe('DOSING_FILE');
  });

  it('takes the same as JSON', () => {
    const value = {
      doses: [{ at: 0, amount: { value: 5, unit: 'mg' } }],
      levels: [{ at: 12, value: 3, unit: 'mg/L' }],
    };
    expect(readDosingFile(JSON.stringify(value), 'levels.json')).toEqual(value);
    expect(code(() => readDosingFile('{"doses":[{"at":0}]}', 'levels.json'))).toBe('DOSING_FILE');
    expect(code(() => readDosingFile('{', 'levels.json'))).toBe('DOSING_FILE');
  });

  it('answers any text with rows or a coded error', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(code(() => readDosingFile(`at,what,value,unit\n${text}`, 'x'))).toMatch(
          /^(no error|DOSING_FILE|PRICE_QUOTE_OPEN)$/,
        );
      }),
    );
  });
});

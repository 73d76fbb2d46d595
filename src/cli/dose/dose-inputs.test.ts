import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import { parseGivenDose, parseGivenLevel, parseRegimen, parseTarget } from './parse-given.ts';
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

import { beforeAll, describe, expect, it } from 'vitest';
import { PropriaError } from '../src/core/index.ts';
import { type DoseAdvice, type DoseRequest, type DosingInput, adviseDose } from '../src/dosing/index.ts';
import type { Knowledge } from '../src/knowledge/index.ts';
import { EMPTY_RECORD, type Measurement, type MedicineUse, type PersonRecord } from '../src/record/index.ts';
import { recordKnowledge } from '../src/record/testing/record-knowledge.ts';
import { medicineUse } from './medicines/medicine-use.ts';

/** Doses and levels that cannot have been meant as they stand: each is refused or told, and what is usual goes on. */
let knowledge: Knowledge;
beforeAll(() => {
  knowledge = recordKnowledge();
});

const VALUES = {
  WT: { value: 70, unit: 'kg' },
  AGE: { value: 60, unit: 'a' },
  SEX: { value: 1, unit: '1' },
  CR: { value: 1, unit: 'mg/dL' },
};
const advise = (
  input: DosingInput,
  record: Partial<PersonRecord> = {},
  request: Partial<DoseRequest> = {},
): DoseAdvice =>
  adviseDose(
    knowledge,
    { record: { ...EMPTY_RECORD, ...record }, phenotypes: [], values: [], exposures: [] },
    'vancomycin',
    { now: '2026-11-22T12:00', draws: 64, covariates: VALUES, confirmTarget: true, input, ...request },
    { brief: true },
  );
const codes = (advice: DoseAdvice): readonly string[] =>
  [...advice.cautions, ...advice.refusals].map(({ code }) => code);
const errorOf = (input: DosingInput): string => {
  try {
    advise(input);
  } catch (error) {
    if (error instanceof PropriaError) return error.code;
    throw error;
  }
  return 'none';
};

const gram = { value: 1000, unit: 'mg' };
const ROW = { at: 0, amount: gram, infusionHours: 2, everyHours: 12, more: 3 };
const LEVEL = { at: 35.5, value: 14, unit: 'mg/L' };
const each = (infusionHours: number, every: number): DosingInput => ({
  doses: [0, 1, 2, 3].map((i) => ({ at: i * every, amount: gram, infusionHours })),
  levels: [LEVEL],
});
const OF_INPUTS = /TWICE|OVERLAP|INFUSION_LONG|CONTRADICT|INFUSION_ASSUMED|TOGETHER/;

describe('doses', () => {
  it('as they are usually given say nothing of themselves', () => {
    const usual: readonly DosingInput[] = [
      { doses: [ROW], levels: [LEVEL] },
      // Two a day of different hours; a first dose of its own; a dose of 0 where one was left out.
      {
        doses: [
          { ...ROW, amount: { value: 2000, unit: 'mg' }, everyHours: 48, more: 0 },
          { ...ROW, at: 12 },
        ],
      },
      { doses: [ROW, { at: 48, amount: { value: 0, unit: 'mg' }, infusionHours: 2 }] },
      // One infusion that runs on, after a first dose.
      {
        doses: [
          { at: 0, amount: gram, infusionHours: 1 },
          { at: 1, amount: { value: 2000, unit: 'mg' }, infusionHours: 24, everyHours: 24, more: 1 },
        ],
      },
      each(2.1, 12),
    ];
    for (const input of usual) expect(codes(advise(input)).filter((code) => OF_INPUTS.test(code))).toEqual([]);
  });

  it('at one minute twice are refused, whether in rows or within one', () => {
    expect(errorOf({ doses: [ROW, ROW] })).toBe('DOSING_DOSE_INVALID');
    expect(errorOf({ doses: [ROW, { at: 24, amount: gram, infusionHours: 2 }] })).toBe('DOSING_DOSE_INVALID');
  });

  it('that are swallowed do not go into the blood as if they were infused', () => {
    const at = { kind: 'stated', by: 'hospital', date: '2026-11-20' } as const;
    const given = [{ from: '2026-11-21T08:00', to: '2026-11-21T10:00', amount: gram, at }];
    const use = { ...medicineUse('vancomycin', 'with-food'), dose: null, given };
    const of = (route: string | null): DoseAdvice => advise({}, { medicines: [{ ...use, route }] });
    const drawn = (advice: DoseAdvice): number => advice.curve?.doses.filter(({ planned }) => !planned).length ?? 0;
    expect(codes(of('oral'))).toContain('DOSING_DOSE_SWALLOWED');
    expect(of('oral').current).toBeNull();
    expect(codes(of('intravenous'))).not.toContain('DOSING_DOSE_SWALLOWED');
    expect(drawn(of('oral'))).toBe(0);
    expect(errorOf({ doses: [{ ...ROW, infusionHours: undefined, route: 'oral' } as never] })).toBe(
      'DOSING_DOSE_INVALID',
    );
  });

  it('recorded at one minute twice are told', () => {
    const at = { kind: 'stated', by: 'hospital', date: '2026-11-20' } as const;
    const given = [{ from: '2026-11-21T08:00', to: '2026-11-21T10:00', amount: gram, at }];
    const use = (id: string): MedicineUse => ({
      ...medicineUse('vancomycin', 'with-food'),
      id,
      dose: null,
      at,
      given,
    });
    expect(codes(advise({}, { medicines: [use('a')] }))).not.toContain('DOSING_DOSE_TWICE');
    expect(codes(advise({}, { medicines: [use('a'), use('b')] }))).toContain('DOSING_DOSE_TWICE');
  });

  it.each([
    [60, 12, 'DOSING_DOSE_INVALID'],
    [30, 12, 'DOSING_DOSE_INVALID'],
    [60, 24, 'DOSING_DOSE_INVALID'],
  ])('infused over %d h every %d h, each in its own row, are refused', (over, every, code) => {
    expect(errorOf(each(over, every))).toBe(code);
  });

  it('that run into the next one, or on for days, are told', () => {
    expect(codes(advise(each(30, 24)))).toEqual(
      expect.arrayContaining(['DOSING_INFUSIONS_OVERLAP', 'DOSING_INFUSION_LONG']),
    );
    expect(codes(advise({ doses: [{ at: 0, amount: gram, infusionHours: 60 }] }))).toContain('DOSING_INFUSION_LONG');
  });

  it('of 0 alone are no history', () => {
    const amount = { value: 0, unit: 'mg' };
    expect(errorOf({ doses: [{ ...ROW, amount }], levels: [LEVEL] })).toBe('DOSING_DOSE_INVALID');
    const late = advise({
      doses: [
        { at: 0, amount },
        { ...ROW, at: 12 },
      ],
      levels: [{ ...LEVEL, at: 6 }],
    });
    expect(late.levels[0]!.flag).toBe('before-first-dose');
    expect(late.standing).toBe('prior');
  });

  it('and levels by a date without its marks are refused', () => {
    expect(errorOf({ doses: [{ ...ROW, at: 20_261_118 }], levels: [{ ...LEVEL, at: 20_261_120 }] })).toBe(
      'DOSING_TIME_UNREADABLE',
    );
  });

  it('without their length are no faster than the record allows', () => {
    const { infusionHours: _, ...open } = ROW;
    const doses = [{ ...open, amount: { value: 2, unit: 'g' } }];
    expect(advise({ doses }).current).toMatchObject({ amount: 2000, infusion: 2 });
  });

  it('without their length are infused as usual, and it is told; over 0 is a bolus', () => {
    const { infusionHours: _, ...open } = ROW;
    const bare = advise({ doses: [open], levels: [LEVEL] });
    expect(codes(bare)).toContain('DOSING_INFUSION_ASSUMED');
    expect(bare.fit).toEqual(advise({ doses: [{ ...open, infusionHours: 1 }], levels: [LEVEL] }).fit);
    expect(codes(advise({ doses: [{ ...open, infusionHours: 0 }] }))).not.toContain('DOSING_INFUSION_ASSUMED');
  });
});

describe('a regimen to be told', () => {
  it('without its length is infused as usual', () => {
    const regimen = { amount: { value: 750, unit: 'mg' }, everyHours: 8 };
    const regimens = [regimen, { ...regimen, amount: { value: 1500, unit: 'mg' } }, { ...regimen, infusionHours: 0 }];
    const told = advise({ doses: [ROW], levels: [LEVEL] }, {}, { regimens }).compared;
    expect(told.map(({ outcome }) => outcome.infusion)).toEqual([1, 1.5, null]);
  });
});

describe('levels of one minute', () => {
  it('count once where they are equal', () => {
    const once = advise({ doses: [ROW], levels: [LEVEL] });
    const twice = advise({ doses: [ROW], levels: [LEVEL, { ...LEVEL, value: 14_000, unit: 'ug/L' }] });
    expect(twice.fit).toEqual(once.fit);
    expect(twice.levels).toEqual(once.levels);
    expect(codes(twice)).toContain('DOSING_LEVEL_TWICE');
  });

  it('are both used where they are near, or one is below a limit above the other', () => {
    for (const other of [{ value: 16 }, { value: 20, blq: true }]) {
      const advice = advise({ doses: [ROW], levels: [LEVEL, { ...LEVEL, ...other }] });
      expect(advice.levels.map(({ flag }) => flag)).toEqual(['same-time', 'same-time']);
    }
  });

  it('are refused where they contradict each other', () => {
    for (const other of [{ value: 40 }, { value: 2, blq: true }])
      expect(errorOf({ doses: [ROW], levels: [LEVEL, { ...LEVEL, ...other }] })).toBe('DOSING_LEVEL_INVALID');
  });

  it('of a record that contradict each other are left out, and told', () => {
    const analyte = 'vancomycin-level';
    const measured = (id: string, value: number): Measurement => ({
      id,
      analyte,
      written: analyte,
      codes: [],
      value: { value, unit: 'mg/L' },
      as: null,
      comparator: null,
      text: null,
      method: null,
      flags: [],
      at: { kind: 'stated', by: 'person', date: '2026-11-20' },
      date: '2026-11-21T19:30',
    });
    const doses = [{ ...ROW, at: '2026-11-20T08:00' }];
    expect(advise({ doses }, { measurements: [measured('a', 14), measured('b', 15)] }).standing).toBe('fitted');
    const advice = advise({ doses }, { measurements: [measured('a', 14), measured('b', 60)] });
    expect(advice).toMatchObject({ levels: [], standing: 'prior' });
    expect(codes(advice)).toContain('DOSING_LEVELS_CONTRADICT');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConcentrationCurve, axisTicks, concentrationCurve } from './concentration-curve.ts';

const times = Array.from({ length: 49 }, (_, i) => i);
const saw = (top: number): number[] => times.map((time) => top * (1 - (time % 12) / 16));

const curve: ConcentrationCurve = {
  times,
  bands: [{ kind: 'population', low: saw(10), high: saw(40), label: '5 to 95 %' }],
  lines: [{ kind: 'own', values: saw(20), label: 'this person <A&B>' }],
  levels: [
    { time: 11.5, value: 6, label: '6', blq: false, doubted: false },
    { time: 23.5, value: 2, label: '< 2', blq: true, doubted: false },
    { time: 30, value: 39, label: '39', blq: false, doubted: true },
  ],
  doses: [0, 12, 24, 36].map((time) => ({ time, label: time === 0 ? '5 mg' : null, planned: time > 12 })),
  target: { low: 8, high: 12, label: 'target 8–12' },
  marks: [{ time: 24, label: 'Fri 20', strong: true }],
  now: { time: 20, label: 'now' },
  next: { time: 35.5, value: 9, label: 'next level' },
  unit: 'µg/L',
  title: 'Levels & target',
};

describe('a curve of levels', () => {
  it('draws the band, the line, each dose, each level and the target between two rules', () => {
    const svg = concentrationCurve(curve, 'wide');
    expect(svg.match(/class="dose"/g)).toHaveLength(4);
    expect(svg.match(/class="obs"/g)).toHaveLength(1);
    expect(svg.match(/class="bandfill"/g)).toHaveLength(1);
    expect(svg.match(/class="tgline" d="M[^M]+M[^M]+"/g)).toHaveLength(1);
    expect(svg).toContain('<title>Levels &amp; target</title>');
    expect(svg).toContain('&lt;A&amp;B>');
  });

  it('lifts the pen where a value is not known', () => {
    const gap = saw(20).map((value, i) => (i > 10 && i < 20 ? Number.NaN : value));
    const svg = concentrationCurve({ ...curve, lines: [{ kind: 'own', values: gap, label: '' }] }, 'mid');
    expect(/class="ind" d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2);
  });

  it('keeps everything inside its frame, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 60 }), (values) => {
        const svg = concentrationCurve(
          { ...curve, times: values.map((_, i) => i), lines: [{ kind: 'own', values, label: 'own' }], bands: [] },
          'narrow',
        );
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        const [, path] = /class="ind" d="M([^"]*)"/.exec(svg)!;
        for (const number of path!.split(' ').map(Number)) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(340);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('steps of the axis', () => {
  it.each([
    [62, [0, 10, 20, 30, 40, 50, 60]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.37, [0, 0.1, 0.2, 0.3]],
    [1180, [0, 200, 400, 600, 800, 1000]],
    [2.4, [0, 0.5, 1, 1.5, 2]],
  ])('up to %d', (top, ticks) => {
    expect(axisTicks(top)).toEqual(ticks);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driverBars, riskByAge } from './index.ts';

const point = (age: number, value: number) => ({
  age,
  value,
  low: value * 0.8,
  high: Math.min(1, value * 1.3),
  average: value * 0.7,
});
const labels = { own: 'You', band: '95 % interval', average: 'Average' };
const chart = {
  points: [40, 50, 60, 70, 80].map((age, i) => point(age, i * 0.05)),
  labels,
  upper: null,
  unit: 'of 100',
  ages: 'Age',
  title: 'T',
};

/** Boxes of the words of a drawing, as wide as 12 px type is at most. */
function boxes(svg: string): readonly { x: number; y: number; to: number; words: string }[] {
  return [...svg.matchAll(/<text (?:class="[^"]*" )?x="([-\d.]+)" y="([-\d.]+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, rest, words]) => {
      const width = words!.length * 6;
      const from = rest!.includes('end')
        ? Number(x) - width
        : rest!.includes('middle')
          ? Number(x) - width / 2
          : Number(x);
      return { x: from, y: Number(y), to: from + width, words: words! };
    },
  );
}

function overlaps(svg: string): readonly string[] {
  const all = boxes(svg);
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .flatMap((b) => (Math.abs(a.y - b.y) < 12 && a.x < b.to && b.x < a.to ? [`${a.words} | ${b.words}`] : [])),
  );
}

describe('risk over age', () => {
  it.each(['mid', 'narrow'] as const)('no words cover others: %s', (width) => {
    expect(overlaps(riskByAge({ ...chart, upper: 'Upper bound' }, width))).toEqual([]);
  });

  it('the interval stands around the line, and the average has its own', () => {
    const svg = riskByAge(chart, 'mid');
    expect(svg).toContain('class="r-band"');
    expect(svg).toContain('class="r-avg"');
    expect(svg).toContain('role="img" aria-label="T"');
  });

  it('without an average no line is drawn and none is named', () => {
    const svg = riskByAge({ ...chart, points: chart.points.map((one) => ({ ...one, average: null })) }, 'mid');
    expect(svg).not.toContain('r-avg');
    expect(svg).not.toContain('Average');
  });

  it('the upper bound is said where it holds', () => {
    expect(riskByAge({ ...chart, upper: 'Upper bound' }, 'narrow')).toContain('>Upper bound<');
  });

  it('higher risk is drawn higher, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const svg = riskByAge({ ...chart, points: sorted.map((value, i) => point(30 + i, value)) }, 'mid');
        const path = /class="r-own" d="M([^"]+)"/.exec(svg)![1]!.split(/ /).map(Number);
        const heights = path.filter((_, i) => i % 2 === 1);
        for (let i = 1; i < heights.length; i++) expect(heights[i]!).toBeLessThanOrEqual(heights[i - 1]!);
        expect(svg).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});

describe('bars of drivers', () => {
  const bars = [
    { label: 'Systolic pressure, 150 mmHg', difference: 0.03, value: '+3.0' },
    { label: 'HDL cholesterol, 1.9 mmol/L', difference: -0.01, value: '−1.0' },
  ];

  it('what raises and what lowers stand to their sides, in their measure', () => {
    const svg = driverBars({ bars, title: 'T' }, 'narrow');
    const up = Number(/class="r-up" d="M[\d.]+ [\d.]+h([\d.]+)/.exec(svg)![1]);
    const down = Number(/class="r-down" d="M[\d.]+ [\d.]+h-([\d.]+)/.exec(svg)![1]);
    expect(up / down).toBeCloseTo(3, 1);
  });

  it.each(['mid', 'narrow'] as const)('long words go on the next line and cover nothing: %s', (width) => {
    const long = {
      label: 'Less than thirty minutes of activity a day and no fruit or vegetables every day at all',
      difference: 0.02,
      value: '+2.0 of 100',
    };
    expect(overlaps(driverBars({ bars: [long, ...bars], title: 'T' }, width))).toEqual([]);
  });

  it('with no bars there is still a drawing', () => {
    expect(driverBars({ bars: [], title: 'None' }, 'mid')).not.toMatch(/NaN|Infinity/);
  });
});

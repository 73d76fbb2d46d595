import { describe, expect, it } from 'vitest';
import { type Lollipop, genomeCopies, lollipop } from './index.ts';
import { labelRows } from './label-rows.ts';

const protein = (more: Partial<Lollipop> = {}): Lollipop => ({
  residues: 100,
  changes: [],
  regions: [],
  hotspots: [],
  end: '100',
  title: 'A protein',
  ...more,
});
const change = (label: string, at: number, more: Partial<Lollipop['changes'][number]> = {}) => ({
  label,
  from: at,
  to: at,
  truncates: false,
  matters: true,
  ...more,
});

describe('labels beside one another', () => {
  it('take the next row where they would touch, none where no row has room', () => {
    const items = [0, 1, 2].map((i) => ({ item: i, x: 50, label: 'V600E' }));
    expect(labelRows(items, { left: 0, right: 100 }, 2).map(({ row }) => row)).toEqual([0, 1, null]);
    const apart = [10, 90].map((x) => ({ item: x, x, label: 'AB' }));
    expect(labelRows(apart, { left: 0, right: 100 }, 1).map(({ row }) => row)).toEqual([0, 0]);
  });

  it('stay within the width', () => {
    const [first, last] = labelRows(
      [0, 100].map((x) => ({ item: x, x, label: 'ABCD' })),
      { left: 0, right: 100 },
      1,
    );
    expect(first!.middle - (4 * 7.2) / 2).toBeGreaterThanOrEqual(0);
    expect(last!.middle + (4 * 7.2) / 2).toBeLessThanOrEqual(100);
  });
});

describe('changes along a protein', () => {
  it('a dot for another residue, a bar where the protein is cut, filled where evidence rests on it', () => {
    const svg = lollipop(
      protein({
        changes: [change('V10E', 10), change('R50*', 50, { truncates: true }), change('A90T', 90, { matters: false })],
      }),
      'mid',
    );
    expect(svg.match(/<circle class="pin"/g)).toHaveLength(1);
    expect(svg.match(/<circle class="pin-open"/g)).toHaveLength(1);
    expect(svg.match(/<path class="pin"/g)).toHaveLength(1);
    for (const label of ['V10E', 'R50*', 'A90T']) expect(svg).toContain(`>${label}<`);
  });

  it('stands where its residue is, at every width', () => {
    for (const [width, wide] of [
      ['wide', 1200],
      ['mid', 740],
      ['narrow', 340],
    ] as const) {
      const x = Number(
        /<circle class="pin" cx="([\d.]+)"/.exec(lollipop(protein({ changes: [change('V50E', 50)] }), width))?.[1],
      );
      expect(x).toBeGreaterThan(wide * 0.47);
      expect(x).toBeLessThan(wide * 0.51);
    }
  });

  it('escapes what it is given', () => {
    const svg = lollipop(
      protein({ changes: [change('<b>', 5)], regions: [{ name: 'a & b', from: 1, to: 90 }] }),
      'mid',
    );
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('a &amp; b');
  });
});

describe('copies over the genome', () => {
  const chart = (total: number) => ({
    chromosomes: [
      { chr: '1', length: 100, centromere: [40, 50] as const },
      { chr: '2', length: 100, centromere: [40, 50] as const },
    ],
    segments: [
      { chr: '1', start: 1, end: 100, total: 2, minor: 1 },
      { chr: '2', start: 1, end: 50, total, minor: null },
    ],
    genes: [{ label: 'GENE', chr: '2', at: 25 }],
    unit: 'copies',
    title: 'Copies',
  });

  it('draws both alleles where they are told, and says where the axis is cut', () => {
    const svg = genomeCopies(chart(3), 'wide');
    expect(svg.match(/class="total"/g)).toHaveLength(2);
    expect(svg.match(/class="minor"/g)).toHaveLength(1);
    expect(svg).not.toContain('≥');
    expect(genomeCopies(chart(40), 'wide')).toContain('≥8');
  });

  it('no stem lies over a name', () => {
    const svg = genomeCopies(chart(3), 'wide');
    expect(svg.lastIndexOf('class="stem"')).toBeLessThan(svg.indexOf('>GENE<'));
  });

  it('with no segments draws the axis and nothing else', () => {
    const svg = genomeCopies({ ...chart(2), segments: [], genes: [] }, 'narrow');
    expect(svg).not.toMatch(/NaN|undefined|class="total"/);
  });
});

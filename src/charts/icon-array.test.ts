import { describe, expect, it } from 'vitest';
import { iconArray, iconCount } from './index.ts';

const heads = (svg: string, name: string): number =>
  (new RegExp(`class="${name}" d="([^"]*)"`).exec(svg)?.[1] ?? '').split('a2.6').length >> 1;

describe('icon array', () => {
  it.each([
    [5.9, { will: 6, may: 0 }],
    [
      { from: 4, to: 7 },
      { will: 4, may: 3 },
    ],
    [
      { from: 0, to: 100 },
      { will: 0, may: 100 },
    ],
    [0, { will: 0, may: 0 }],
    [100, { will: 100, may: 0 }],
  ])('%j of 100 in whole people', (of100, count) => expect(iconCount(of100)).toEqual(count));

  it.each([[{ will: 6, may: 1 }], [{ will: 0, may: 0 }], [{ will: 100, may: 0 }], [{ will: 1, may: 99 }]])(
    '%j: the three kinds are 100 figures',
    (count) => {
      const svg = iconArray(count, 't');
      expect(heads(svg, 'i-will')).toBe(count.will);
      expect(heads(svg, 'i-may')).toBe(count.may);
      expect(heads(svg, 'i-not')).toBe(100 - count.will - count.may);
    },
  );

  it('fills from the top, ten in a row', () => {
    const svg = iconArray({ will: 11, may: 0 }, 't');
    expect(/class="i-will" d="(M7 1.*)"\/>/.exec(svg)?.[1]).toContain('M7 21');
    expect(svg).toMatch(/class="i-not" d="M23 21/);
  });

  it('says its counts as text, whatever stands in it', () => {
    expect(iconArray({ will: 1, may: 0 }, '<b> & "c"')).toContain('<title>&lt;b> &amp; &quot;c&quot;</title>');
  });
});

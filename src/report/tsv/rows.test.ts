import { describe, expect, it } from 'vitest';
import { tsv } from './rows.ts';

describe('tables', () => {
  it('hold no formula, and numbers as they are', () => {
    const cells = ['=cmd|calc!A0', '@SUM(1)', '+A1', '-A1', ' =1', '-1.5', '+3', '-', '*1/*2', 'a=b'];
    expect(
      tsv(
        ['x'],
        cells.map((cell) => [cell]),
      )
        .trimEnd()
        .split('\n'),
    ).toEqual(['x', "'=cmd|calc!A0", "'@SUM(1)", "'+A1", "'-A1", "' =1", '-1.5', '+3', '-', '*1/*2', 'a=b']);
  });

  it('hold no cell that breaks a line', () => {
    expect(tsv(['a', 'b'], [['x\ty', 'z\r\nw']])).toBe('a\tb\nx y\tz w\n');
  });
});

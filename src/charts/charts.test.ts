import { describe, expect, it } from 'vitest';
import {
  enzymeScale,
  evidenceSquares,
  mark,
  markShape,
  markSymbols,
  positionStrip,
  scalePresent,
  scaleStop,
} from './index.ts';

describe('marks', () => {
  it('every shape that a word asks for is defined', () => {
    const symbols = markSymbols();
    for (const shape of [
      markShape('avoid'),
      markShape('change-dose', 'down'),
      markShape('change-dose', 'either'),
      markShape('caution'),
      markShape('usual-care'),
      markShape('not-enough-data'),
    ]) {
      expect(symbols).toContain(`id="mark-${shape}"`);
      expect(mark(shape)).toContain(`href="#mark-${shape}"`);
    }
  });

  it('points down only where the dose goes down', () => {
    expect(markShape('change-dose', 'down')).toBe('dose-down');
    expect(markShape('change-dose', 'up')).toBe('dose-up');
    expect(markShape('change-dose', 'either')).toBe('dose-up');
  });
});

describe('evidenceSquares', () => {
  it.each([
    [1, 1, 2],
    [3, 3, 0],
  ])('%d of 3', (step, filled, hollow) => {
    const squares = (part: string): number => part.split('h7v7h-7z').length - 1;
    const [, solid = '', empty = ''] =
      /<path d="([^"]*)"\/>(?:<path fill="none" d="([^"]*)"\/>)?/.exec(evidenceSquares(step, 3)) ?? [];
    expect([squares(solid), squares(empty)]).toEqual([filled, hollow]);
  });
});

describe('enzymeScale', () => {
  it('a ring for one stop, a capsule for two, a dashed box for what stays possible', () => {
    const width = (svg: string, kind: string): number =>
      Number(new RegExp(`class="${kind}"[^>]*width="([\\d.]+)"`).exec(svg)?.[1] ?? 0);
    expect(width(enzymeScale([1], [], 't'), 'sc-ring')).toBe(14);
    expect(width(enzymeScale([1, 2], [], 't'), 'sc-ring')).toBe(54);
    expect(enzymeScale([2], [2], 't')).not.toContain('sc-open');
    expect(width(enzymeScale([2], [1, 2], 't'), 'sc-open')).toBe(62);
    expect(enzymeScale([], [], 't')).toContain('sc-open');
  });

  it('a dot for now: in its ring where nothing moved it, else outside with a bar to the ring', () => {
    const dot = (svg: string): number => Number(/class="sc-now" cx="([\d.]+)"/.exec(svg)?.[1]);
    const still = enzymeScale([1], [], 't', scalePresent(1, 0.5, 0.5));
    expect(dot(still)).toBe(60);
    expect(still).not.toContain('sc-bar');
    const lowered = enzymeScale([2], [], 't', scalePresent(2, 1, 0.25));
    expect(dot(lowered)).toBe(40);
    expect(lowered).toContain('class="sc-bar" d="M40 12H93"');
    const raised = enzymeScale([2], [], 't', scalePresent(2, 1, 1.5));
    expect(raised).toContain('class="sc-bar" d="M140 12H107"');
    expect(scalePresent(0, 0, 9)).toBe(4);
    expect(scalePresent(1, 0.5, 0)).toBe(0);
    expect(enzymeScale([1], [], 't')).not.toContain('sc-now');
  });

  it('terms that are no level have no stop', () => {
    expect(scaleStop('Intermediate Metabolizer')).toBe(1);
    expect(scaleStop('*57:01 positive')).toBeNull();
  });
});

describe('positionStrip', () => {
  it('joins neighbours that are drawn alike and marks each difference', () => {
    const svg = positionStrip(['read', 'read', 'varies', 'unread', 'unread', 'assumed'], 't');
    expect(svg.match(/ps-open/g)).toHaveLength(1);
    expect(svg.match(/ps-dot/g)).toHaveLength(1);
    expect(svg).toMatch(/class="ps-line" d="M0 10H100"/);
    expect(svg).toMatch(/class="ps-assumed" d="M166\.7 10H200"/);
  });
});

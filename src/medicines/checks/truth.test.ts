import { describe, expect, it } from 'vitest';
import { all, any, ask, negated, NO, unknown, within, yes } from './truth.ts';

const open = unknown('no-value', ask('x'));

describe('three-valued answers', () => {
  it('one no settles all, one yes settles any, whatever is unknown', () => {
    expect(all([open, NO, yes(['a'])]).is).toBe('no');
    expect(any([open, yes(['a']), NO])).toEqual(yes(['a']));
  });
  it('unknown is never taken for no', () => {
    expect(all([yes(['a']), open]).is).toBe('unknown');
    expect(any([NO, open]).is).toBe('unknown');
    expect(negated(open).is).toBe('unknown');
  });
  it('nothing asked of all holds, nothing of any does not', () => {
    expect(all([]).is).toBe('yes');
    expect(any([]).is).toBe('no');
  });
});

describe('a value between two bounds against a limit', () => {
  const stage3 = { low: 30, high: 60, highOpen: true };
  it.each([
    [{ below: 60 }, 'yes'],
    [{ below: 45 }, 'unknown'],
    [{ below: 30 }, 'no'],
    [{ from: 30 }, 'yes'],
    [{ from: 60 }, 'no'],
    [{ above: 30 }, 'unknown'],
    [{ from: 45, below: 90 }, 'unknown'],
  ])('stage 3 and %o: %s', (bounds, answer) => expect(within(stage3, bounds)).toBe(answer));
  it.each([
    [{ from: 65 }, 'yes'],
    [{ above: 65 }, 'no'],
    [{ upTo: 65 }, 'yes'],
    [{ below: 65 }, 'no'],
  ])('exactly 65 and %o: %s', (bounds, answer) => expect(within({ low: 65, high: 65 }, bounds)).toBe(answer));
});

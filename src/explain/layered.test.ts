import { describe, expect, it } from 'vitest';
import { layered } from './layered.ts';

describe('tables that are asked as one', () => {
  const words = layered([{ a: 'first', b: 'first' }, { b: 'later' }]);

  it('says what any of them has, the later one where two do', () => {
    expect([words.of('a'), words.of('b'), words.of('c')]).toEqual(['first', 'later', undefined]);
    expect(words.all()).toEqual({ a: 'first', b: 'later' });
  });

  it('has nothing that every object has', () => {
    expect(words.of('constructor')).toBeUndefined();
  });
});

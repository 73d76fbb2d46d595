import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('sorts keys by code unit, leaves undefined out, writes maps as objects', () => {
    expect(canonicalJson({ b: 1, a: [undefined, 'x'], B: undefined, é: true, Z: new Map([['k', 0]]) })).toBe(
      '{"Z":{"k":0},"a":[null,"x"],"b":1,"é":true}',
    );
  });

  it('says where a value is that JSON cannot hold', () => {
    expect(() => canonicalJson({ a: [{ b: Number.NaN }] })).toThrow(
      expect.objectContaining({ code: 'CORE_NOT_FINITE', place: { path: '$.a[0].b' } }),
    );
    expect(() => canonicalJson([() => 1])).toThrow(
      expect.objectContaining({ code: 'CORE_NOT_JSON', place: { path: '$[0]' } }),
    );
  });

  it('is the same for any order of keys, and parses to what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        const turned = JSON.parse(text, (_key, inside: unknown) =>
          typeof inside === 'object' && inside !== null && !Array.isArray(inside)
            ? Object.fromEntries(Object.entries(inside).toReversed())
            : inside,
        ) as unknown;
        expect(canonicalJson(turned)).toBe(text);
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { parseCount } from './genome-options.ts';

it.each(['', ' ', '-1', '1.5', '0x10', '1e3', 'ten', '99999999999999999999'])('%j is no limit', (value) => {
  expect(() => parseCount(value)).toThrow('It is a whole number.');
});
it.each([
  ['0', 0],
  ['20', 20],
  ['007', 7],
])('%s is one', (value, count) => expect(parseCount(value)).toBe(count));

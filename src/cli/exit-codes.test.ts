import { describe, expect, it } from 'vitest';
import { ERRORS, type ErrorCode, PropriaError } from '../core/index.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { printError } from './print-error.ts';

describe('exit codes', () => {
  it.each([
    ['GENOME_EMPTY', EXIT.input],
    ['PGX_OUTSIDE_NOT_TEXT', EXIT.input],
    ['CORE_UNKNOWN_SCHEMA', EXIT.input],
    ['CORE_NOT_FINITE', EXIT.unexpected],
    ['CLI_USAGE', EXIT.usage],
    ['CLI_CANNOT_WRITE', EXIT.file],
  ] as const)('%s: %d', (code, exit) => {
    expect(exitCodeOf(new PropriaError(code))).toBe(exit);
  });

  it('what is no coded error is a fault of the program', () => {
    expect(exitCodeOf(new TypeError('x'))).toBe(EXIT.unexpected);
  });
});

describe('printError', () => {
  it.each(Object.keys(ERRORS) as ErrorCode[])('%s has code, words and remedy, and no control character', (code) => {
    const text = printError(new PropriaError(code, { place: { source: 'a\u001b[31m.vcf', line: 3 } }), false);
    expect(text).toMatch(new RegExp(`^error ${code}: .+\n  where: a \\[31m\\.vcf, line 3\n  remedy: .+$`));
  });
});

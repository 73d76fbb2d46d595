import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from './catalogue.ts';
import { formatMessage } from './message.ts';

describe('formatMessage', () => {
  it('fills names, chooses branches, counts', () => {
    expect(formatMessage('{a} and {b}', { a: 'x', b: 2 })).toBe('x and 2');
    expect(formatMessage('{n, plural, =0 {none} one {# line} other {# lines}}', { n: 0 })).toBe('none');
    expect(formatMessage('{n, plural, =0 {none} one {# line} other {# lines}}', { n: 1 })).toBe('1 line');
    expect(formatMessage('{n, plural, =0 {none} one {# line} other {# lines}}', { n: 5 })).toBe('5 lines');
    expect(formatMessage('{s, select, up {more {x}} other {less}}', { s: 'up', x: 'milk' })).toBe('more milk');
    expect(
      formatMessage('{s, select, up {more} other {less {n, plural, one {#} other {#s}}}}', { s: 'down', n: 3 }),
    ).toBe('less 3s');
  });

  it('keeps text that only looks like a placeholder inside a parameter', () => {
    expect(formatMessage('{a}', { a: '{b}' })).toBe('{b}');
  });

  it.each(['{a', '{a, select, x {y}', 'a}', '{, x}'])('refuses the broken message %s', (message) => {
    expect(() => formatMessage(message, { a: 'z' })).toThrow(TypeError);
  });

  it('refuses a missing parameter and a missing branch', () => {
    expect(() => formatMessage('{a}', {})).toThrow('lacks the parameter a');
    expect(() => formatMessage('{a, select, x {y}}', { a: 'q' })).toThrow('no branch for q');
  });

  it('never loops or fails otherwise on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', ',', ' ', '#', 's', '=') }), (message) => {
        try {
          formatMessage(message, { a: 'x', s: 'y' });
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
      }),
    );
  });
});

describe('the English catalogue', () => {
  const messages = Object.entries(ENGLISH.messages);

  it.each(messages)('%s is whole', (_key, message) => {
    const names = [...message.matchAll(/\{\s*(\w+)\s*(?:\}|,\s*(?:select|plural))/g)].map((match) => match[1]!);
    const params = Object.fromEntries(names.map((name) => [name, 'none']));
    expect(formatMessage(message, params)).not.toMatch(/[{}]/);
  });

  it('never tells a patient to stop or start without talking to somebody', () => {
    const sentences = messages
      .filter(([key]) => key.startsWith('patient.'))
      .flatMap(([key, message]) => message.split(/(?<=[.!?])\s/).map((sentence) => [key, sentence] as const));
    for (const [key, sentence] of sentences) {
      if (/\b(stop|start)\b/i.test(sentence)) expect(`${key}: ${sentence}`).toMatch(/talk to/i);
    }
  });

  it('gives a patient short sentences and no gene', () => {
    for (const [key, message] of messages.filter(([name]) => name.startsWith('patient.'))) {
      for (const sentence of message.replace(/\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, 'word').split(/(?<=[.!?:])\s/)) {
        expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(20);
      }
      expect(message, key).not.toMatch(/\b(CYP|HLA|DPYD|TPMT|SLCO)/);
    }
  });
});

import { describe, expect, test } from 'vitest';
import type { ActionBody, ActionWord } from '../../core/index.ts';
import type { GuidanceOption } from '../../knowledge/index.ts';
import { avoid, halve, option, silent, usual, watch } from '../testing/hand-made-knowledge.ts';
import type { Truth } from './context-truth.ts';
import { wordOf } from './word-of.ts';

describe('one action, one word', () => {
  const table: [ActionBody, ActionWord][] = [
    [{ code: 'use-label' }, 'usual-care'],
    [{ code: 'no-action' }, 'usual-care'],
    [{ code: 'eligible' }, 'usual-care'],
    [{ code: 'no-guidance', reason: 'insufficient-evidence' }, 'not-enough-data'],
    [{ code: 'avoid', degree: 'unless-benefit-outweighs' }, 'avoid'],
    [{ code: 'avoid', degree: 'avoid', dose: { value: 75, unit: 'mg/day' } }, 'change-dose'],
    [{ code: 'switch', to: ['ticagrelor'] }, 'avoid'],
    [{ code: 'not-eligible' }, 'avoid'],
    [{ code: 'set-dose', factorLow: 0.5, factorHigh: 0.5 }, 'change-dose'],
    [{ code: 'set-dose', factorLow: 1, factorHigh: 1 }, 'usual-care'],
    [{ code: 'refer-dose', where: 'label' }, 'change-dose'],
    [{ code: 'refer-dose', where: 'disease-guideline' }, 'usual-care'],
    [{ code: 'refer-dose', where: 'disease-guideline', direction: 'lower' }, 'change-dose'],
    [{ code: 'limit-dose', max: { value: 20, unit: 'mg/day' } }, 'change-dose'],
    [{ code: 'titrate', speed: 'usual' }, 'usual-care'],
    [{ code: 'titrate', direction: 'either', until: 'toxicity' }, 'caution'],
    [{ code: 'titrate', speed: 'slower' }, 'change-dose'],
    [{ code: 'use-calculator', equation: 'warfarin-dose' }, 'change-dose'],
    [{ code: 'set-duration', direction: 'shorter' }, 'caution'],
    [{ code: 'set-duration', max: { value: 7, unit: 'd' } }, 'change-dose'],
    [{ code: 'monitor', what: ['hearing'], intensity: 'usual' }, 'usual-care'],
    [{ code: 'monitor', what: ['hearing'] }, 'caution'],
    [{ code: 'inform', effect: 'exposure-up' }, 'caution'],
    [{ code: 'inform', effect: 'as-usual' }, 'usual-care'],
    [{ code: 'test-first', test: 'enzyme' }, 'caution'],
  ];
  test.each(table)('%j', (action, word) => {
    expect(wordOf([option('first', action)])).toBe(word);
  });
});

describe('options of a rule', () => {
  const later = (use: GuidanceOption['use'], of: GuidanceOption): GuidanceOption => ({ ...of, use });
  const may = (of: GuidanceOption): GuidanceOption => ({ ...of, modality: 'may' });
  const pregnant = { if: { pregnant: true } } as const;
  const table: [string, readonly GuidanceOption[], ActionWord, Truth?][] = [
    ['all that is asked first counts', [usual, halve], 'change-dose'],
    ['what follows an avoidance does not soften it', [avoid, later('if-unavoidable', halve)], 'avoid'],
    [
      'an equal alternative does not outrank the one named first',
      [halve, later('alternatively', avoid)],
      'change-dose',
    ],
    ['usual care or another drug, as you choose', [usual, later('alternatively', avoid)], 'caution'],
    ['something only if it fails', [usual, later('if-inadequate-response', avoid)], 'caution'],
    ['usual care if it fails', [usual, later('if-inadequate-response', usual)], 'usual-care'],
    ['a condition that is not answered', [usual, later(pregnant, avoid)], 'caution'],
    ['a condition that holds', [usual, later(pregnant, avoid)], 'avoid', 'yes'],
    ['a condition that does not hold', [usual, later(pregnant, avoid)], 'usual-care', 'no'],
    [
      'only conditions, none answered: never the mildest',
      [later(pregnant, avoid), later({ if: { pregnant: false } }, usual)],
      'avoid',
    ],
    ['only conditions, none holds', [later(pregnant, avoid)], 'not-enough-data', 'no'],
    ['permitted beside asked', [usual, may(halve)], 'caution'],
    ['permitted alone', [may(halve)], 'change-dose'],
    ['silence and a watch', [silent, watch], 'caution'],
    ['nothing', [], 'not-enough-data'],
  ];
  test.each(table)('%s', (_, options, word, answer = 'unknown') => {
    expect(wordOf(options, () => answer)).toBe(word);
  });
});

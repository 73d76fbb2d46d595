import { describe, expect, it } from 'vitest';
import { firmReasons } from './firm-reasons.ts';
import { joinActions } from './join-actions.ts';

describe('what several sides ask for is said once', () => {
  it('joins checks of one rhythm, closer where one asks for closer', () => {
    expect(
      joinActions([
        { code: 'monitor', what: ['bleeding', 'haemoglobin'], intensity: 'closer' },
        { code: 'monitor', what: ['bleeding'] },
        { code: 'monitor', what: ['inr'] },
      ]),
    ).toEqual([{ code: 'monitor', what: ['bleeding', 'haemoglobin', 'inr'], intensity: 'closer' }]);
  });

  it('keeps a check with a rhythm of its own and drops the plain one that it covers', () => {
    expect(
      joinActions([
        { code: 'monitor', what: ['egfr'] },
        { code: 'monitor', what: ['egfr'], every: '3 months' },
      ]),
    ).toEqual([{ code: 'monitor', what: ['egfr'], every: '3 months' }]);
  });

  it('asks for the level once, at the most exact time', () => {
    expect(
      joinActions([
        { code: 'measure-level', at: 'trough' },
        { code: 'measure-level', at: 'trough-whole-blood', then: 'adjust-dose' },
      ]),
    ).toEqual([{ code: 'measure-level', at: 'trough-whole-blood', then: 'adjust-dose' }]);
  });

  it('says to avoid in the firmest form', () => {
    expect(
      joinActions([
        { code: 'avoid', degree: 'unless-benefit-outweighs' },
        { code: 'avoid', degree: 'contraindicated' },
        { code: 'avoid', degree: 'avoid' },
      ]),
    ).toEqual([{ code: 'avoid', degree: 'contraindicated' }]);
  });

  it('leaves out a chance where the same is said for certain, and marks that are no reason', () => {
    expect(firmReasons(['exposure-may-rise', 'toxicity-up', 'exposure-up', 'ends-with-partner'])).toEqual([
      'toxicity-up',
      'exposure-up',
    ]);
    expect(firmReasons(['efficacy-may-fall'])).toEqual(['efficacy-may-fall']);
  });
});

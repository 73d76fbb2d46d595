import { describe, expect, it } from 'vitest';
import type { Action, ActionBody } from '../core/index.ts';
import { sayAction } from './say-action.ts';
import { sayActionPlainly } from './say-patient.ts';
import { createWords } from './words.ts';

const speaking = { words: createWords(), drugs: new Map([['ticagrelor', 'ticagrelor']]), drug: 'clopidogrel' };
const mg = (value: number) => ({ value, unit: 'mg' });

/** Every code of the vocabulary with what it says: a clinician's table. A code that is not here does not compile. */
const SAID: { readonly [Code in ActionBody['code']]: readonly (readonly [Extract<Action, { code: Code }>, string])[] } =
  {
    'use-label': [
      [{ code: 'use-label' }, 'use the label dose'],
      [{ code: 'use-label', dose: mg(75) }, 'use the label dose (75\u00a0mg)'],
      [
        { code: 'use-label', phase: 'maintenance', adjustBy: ['drug-level', 'response'] },
        'use the label dose for maintenance, adjusted to the drug level and adjusted to the response',
      ],
    ],
    'use-with-caution': [[{ code: 'use-with-caution' }, 'use clopidogrel with caution']],
    'no-action': [[{ code: 'no-action' }, 'make no change for this genotype']],
    'no-guidance': [
      [{ code: 'no-guidance', reason: 'no-recommendation' }, 'the source gives no recommendation'],
      [{ code: 'no-guidance', reason: 'insufficient-evidence' }, 'no advice: the evidence is not enough'],
      [{ code: 'no-guidance', reason: 'not-applicable' }, 'no advice: the source does not apply it to this genotype'],
    ],
    inform: [
      [
        { code: 'inform', effect: 'exposure-up', size: 'myopathy-above-all-above-40-mg-a-day' },
        'note: higher drug level (myopathy above all above 40 mg a day)',
      ],
    ],
    avoid: [
      [{ code: 'avoid', degree: 'avoid' }, 'avoid clopidogrel'],
      [{ code: 'avoid', degree: 'contraindicated' }, 'do not use clopidogrel (contraindicated)'],
      [
        { code: 'avoid', degree: 'unless-benefit-outweighs' },
        'avoid clopidogrel unless the benefit outweighs the risk',
      ],
    ],
    eligible: [[{ code: 'eligible' }, 'clopidogrel is an option for this genotype']],
    'not-eligible': [[{ code: 'not-eligible' }, 'do not use clopidogrel: not indicated for this genotype']],
    switch: [
      [{ code: 'switch', to: ['ticagrelor', 'prasugrel'] }, 'use ticagrelor or prasugrel instead'],
      [{ code: 'switch', to: ['~opioid'], not: ['tramadol'] }, 'use another opioid, not tramadol, instead'],
      [{ code: 'switch', to: ['~unheard-of-class'] }, 'use an unheard of class instead'],
    ],
    'set-dose': [
      [
        { code: 'set-dose', factorLow: 0.5, factorHigh: 0.5, base: 'label-start', phase: 'start' },
        'use 50\u00a0% of the label starting dose',
      ],
      [
        { code: 'set-dose', factorLow: 0.25, factorHigh: 0.5, base: 'label-standard' },
        'use 25\u201350\u00a0% of the standard dose',
      ],
      [
        { code: 'set-dose', factorLow: 1, factorHigh: 1, base: 'lowest-label-start' },
        'use the lowest label starting dose',
      ],
      [
        { code: 'set-dose', amountLow: mg(2.5), amountHigh: mg(5), max: { value: 20, unit: 'mg/day' } },
        'use 2.5\u20135\u00a0mg, at most 20\u00a0mg a day',
      ],
      [
        { code: 'set-dose', direction: 'lower', base: 'own-current', phase: 'maintenance' },
        'use a lower dose than the present dose for maintenance',
      ],
      [
        { code: 'set-dose', direction: 'higher', onlyIfDoseAtLeast: mg(1250) },
        'use a higher dose if the dose would be 1,250\u00a0mg or more',
      ],
    ],
    'refer-dose': [
      [{ code: 'refer-dose', where: 'label' }, 'take the dose from the label'],
      [
        { code: 'refer-dose', where: 'protocol', direction: 'lower' },
        'take the lower dose from the treatment protocol',
      ],
    ],
    'limit-dose': [
      [{ code: 'limit-dose', max: mg(20), per: 'day' }, 'keep to at most 20\u00a0mg a day'],
      [{ code: 'limit-dose', max: mg(20), exclusive: true }, 'keep below 20\u00a0mg'],
    ],
    titrate: [
      [
        { code: 'titrate', direction: 'up', speed: 'slower', until: 'response-or-toxicity' },
        'titrate up more slowly to response and tolerance',
      ],
      [{ code: 'titrate', ceiling: mg(300) }, 'titrate, at most to 300\u00a0mg'],
    ],
    'set-interval': [
      [{ code: 'set-interval', every: { value: 12, unit: 'h' } }, 'give it every 12\u00a0h'],
      [{ code: 'set-interval', timesPerWeek: 3 }, 'give it 3 times a week'],
      [{ code: 'set-interval', direction: 'longer' }, 'make the interval longer'],
    ],
    'set-duration': [
      [{ code: 'set-duration', max: { value: 1, unit: 'wk' } }, 'limit treatment to 1\u00a0week'],
      [{ code: 'set-duration', extendBy: { value: 2, unit: 'mo' } }, 'extend treatment by 2\u00a0months'],
      [{ code: 'set-duration', exactly: { value: 14, unit: 'd' } }, 'treat for 14\u00a0days'],
    ],
    monitor: [
      [
        { code: 'monitor', what: ['blood-pressure', 'ecg'], intensity: 'closer', then: 'adjust-dose' },
        'monitor blood pressure and ECG more closely, then adjust the dose',
      ],
    ],
    'measure-level': [
      [{ code: 'measure-level' }, 'measure the drug level'],
      [
        { code: 'measure-level', analyte: 'endoxifen', at: 'trough', range: { low: 5, high: 10, unit: 'ng/mL' } },
        'measure endoxifen in blood at the trough, target 5\u201310\u00a0ng/mL',
      ],
    ],
    'test-first': [
      [
        { code: 'test-first', test: 'g6pd-enzyme-activity', before: 'start' },
        'test G6PD enzyme activity before the start',
      ],
    ],
    'use-calculator': [
      [{ code: 'use-calculator', equation: 'warfarin-eu-pact' }, 'calculate the dose with the EU-PACT algorithm'],
    ],
    weigh: [
      [{ code: 'weigh', what: ['clinical-findings'] }, 'decide by clinical findings; this alone does not settle it'],
    ],
    'limit-comedication': [
      [
        { code: 'limit-comedication', what: 'strong-cyp3a4-inhibitor', degree: 'avoid' },
        'avoid strong CYP3A4 inhibitor beside it',
      ],
    ],
    'add-therapy': [
      [{ code: 'add-therapy', what: 'ovarian-function-suppression' }, 'add ovarian function suppression'],
    ],
    'induce-tolerance': [[{ code: 'induce-tolerance' }, 'induce tolerance first']],
    'stop-if': [[{ code: 'stop-if', event: 'rash' }, 'stop it at rash']],
    counsel: [
      [
        { code: 'counsel', topic: 'reporting-a-rash-at-once', symptoms: ['itching', 'rash'] },
        'counsel on reporting a rash at once: itching and rash',
      ],
    ],
  };

const rows = Object.values(SAID).flatMap((cases) => [...cases] as readonly (readonly [Action, string])[]);

describe('sayAction', () => {
  it.each(rows)('%j', (action, text) => {
    expect(sayAction(speaking, action)).toBe(text);
  });

  it.each(rows)('follows "consider": %j', (action) => {
    const said = sayAction(speaking, action, 'ing');
    expect(said).not.toMatch(/none|undefined|[{}]/);
    if (action.code !== 'no-guidance') expect(said).toMatch(/\w+ing\b/);
  });
});

describe('sayActionPlainly', () => {
  it.each(rows)('is whole sentences and never an order to stop: %j', (action) => {
    const said = sayActionPlainly(speaking, action);
    expect(said).toMatch(/^[A-Z].*\.$/);
    expect(said).not.toMatch(/none|undefined|[{}]|\bstop\b/i);
  });

  it('names medicines, never a class that only a prescriber knows', () => {
    expect(sayActionPlainly(speaking, { code: 'switch', to: ['~not-mainly-cyp2c19'] })).toBe(
      'Ask about another medicine.',
    );
    expect(sayActionPlainly(speaking, { code: 'switch', to: ['ticagrelor', '~p2y12-inhibitor'] })).toBe(
      'Ask if ticagrelor would suit you.',
    );
  });
});

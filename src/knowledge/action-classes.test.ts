import { describe, expect, test } from 'vitest';
import { actionClasses } from './action-classes.ts';
import type { GuidanceOption } from './guidance-record.ts';

const label: GuidanceOption = { use: 'first', modality: 'should', actions: [{ code: 'use-label' }] };
const half: GuidanceOption = {
  use: 'first',
  modality: 'should',
  actions: [{ code: 'set-dose', factorLow: 0.5, factorHigh: 0.5, base: 'label-start' }],
};
const switchFirst: GuidanceOption = {
  use: 'first',
  modality: 'should',
  actions: [{ code: 'switch', to: ['ticagrelor'] }],
};

describe('actionClasses', () => {
  test('usual care and silence have none', () => {
    expect(actionClasses([label])).toEqual([]);
    expect(
      actionClasses([
        { use: 'first', modality: 'may', actions: [{ code: 'no-guidance', reason: 'no-recommendation' }] },
      ]),
    ).toEqual([]);
    expect(
      actionClasses([
        { ...label, actions: [{ code: 'use-label' }, { code: 'monitor', what: ['skin'], intensity: 'usual' }] },
      ]),
    ).toEqual([]);
  });

  test('a dose, another drug, and both', () => {
    expect(actionClasses([half])).toEqual(['dosing']);
    expect(actionClasses([switchFirst])).toEqual(['alternative']);
    expect(actionClasses([switchFirst, { ...half, use: 'if-unavoidable' }])).toEqual(['dosing', 'alternative']);
  });

  test('other stands alone', () => {
    const watch: GuidanceOption = {
      use: 'first',
      modality: 'should',
      actions: [{ code: 'monitor', what: ['hearing'], intensity: 'closer' }],
    };
    expect(actionClasses([label, watch])).toEqual(['other']);
    expect(actionClasses([half, watch])).toEqual(['dosing']);
  });

  test('another drug only for want of effect changes nothing yet', () => {
    const ifItFails: GuidanceOption = {
      use: 'if-inadequate-response',
      modality: 'consider',
      actions: [{ code: 'switch', to: ['~opioid'], not: ['tramadol'] }],
    };
    expect(actionClasses([label, ifItFails])).toEqual(['other']);
    const titrate: GuidanceOption = {
      use: 'if-inadequate-response',
      modality: 'consider',
      actions: [{ code: 'titrate', direction: 'up' }],
    };
    expect(actionClasses([label, titrate, { ...ifItFails, use: 'alternatively' }])).toEqual(['dosing', 'alternative']);
  });
});

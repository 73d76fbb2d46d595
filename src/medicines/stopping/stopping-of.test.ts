import { describe, expect, it } from 'vitest';
import { loadTestKnowledge } from '../../../test/support/knowledge.ts';
import { type StoppingContext, stoppingOf } from './stopping-of.ts';

const knowledge = loadTestKnowledge();
const has = (id: string, monthsSince: number | null): StoppingContext => ({
  conditions: [{ id, monthsSince }],
  conditionsKnown: true,
});
const essential = (drug: string, context?: StoppingContext) => stoppingOf(knowledge, drug, context)?.essential?.applies;

describe('what to reckon with when a medicine ends', () => {
  it('gives a taper with coded steps to a beta blocker', () => {
    const stopping = stoppingOf(knowledge, 'metoprolol');
    expect(stopping?.taper).toMatchObject({
      record: 'stopping/beta-blocker',
      harm: 'rebound-tachycardia-and-ischaemia',
      steps: ['reduce/50%/present-dose/every-7-days', 'stop-from-lowest-dose'],
    });
    expect(stopping?.confirmed).toBe(false);
  });

  it('holds an antiplatelet essential for a year after a stent, and says unknown where the date is', () => {
    expect(essential('clopidogrel', has('pci', 3))).toBe('yes');
    expect(essential('clopidogrel', has('pci', 30))).toBe('no');
    expect(essential('clopidogrel', has('pci', null))).toBe('unknown');
    expect(essential('clopidogrel', has('stroke', 30))).toBe('yes');
  });

  it('never takes conditions that nobody gave for absent', () => {
    expect(essential('clopidogrel')).toBe('unknown');
    expect(essential('clopidogrel', { conditions: [], conditionsKnown: true })).toBe('no');
  });

  it('needs no condition for anticoagulants, immunosuppressants, insulin, thyroid hormone and lithium', () => {
    for (const drug of [
      'apixaban',
      'warfarin',
      'tacrolimus',
      'insulin-glargine',
      'levothyroxine',
      'lithium',
      'dolutegravir',
    ]) {
      expect(essential(drug, { conditions: [], conditionsKnown: true }), drug).toBe('yes');
    }
  });

  it('has a taper for every group that must not stop at once', () => {
    const groups = [
      'clonidine',
      'sertraline',
      'venlafaxine',
      'lorazepam',
      'oxycodone',
      'prednisone',
      'lamotrigine',
      'baclofen',
      'gabapentin',
      'haloperidol',
      'lithium',
      'levodopa',
      'omeprazole',
    ];
    for (const drug of groups) expect(stoppingOf(knowledge, drug)?.taper?.steps.length, drug).toBeGreaterThan(0);
  });

  it('is null where no record speaks, which is no leave to stop', () => {
    expect(stoppingOf(knowledge, 'cetirizine')).toBeNull();
  });
});

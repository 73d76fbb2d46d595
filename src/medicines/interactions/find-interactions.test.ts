import { describe, expect, test } from 'vitest';
import { loadTestKnowledge } from '../../../test/support/knowledge.ts';
import { checkPair, findInteractions, wearsOff } from './index.ts';

const knowledge = loadTestKnowledge();
const context = { date: '2026-11-22' };

describe('findInteractions', () => {
  test('one mechanism is one concern, with each source and its grade', () => {
    const found = findInteractions(knowledge, ['simvastatin', 'clarithromycin'], context);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      id: 'interaction/simvastatin+clarithromycin/cyp3a-inhibition',
      drug: 'simvastatin',
      with: ['clarithromycin'],
      tier: 'interrupt',
      word: 'avoid',
    });
    expect(found[0]?.sources.map(({ source }) => source)).toEqual(['onc-high-priority', 'fda-cyp-table']);
  });

  test('the order in which medicines are named changes nothing', () => {
    const drugs = ['warfarin', 'fluoxetine', 'simvastatin', 'amiodarone', 'tramadol'];
    expect(findInteractions(knowledge, drugs.toReversed(), context)).toEqual(
      findInteractions(knowledge, drugs, context),
    );
  });

  test('a synonym is the medicine', () => {
    expect(findInteractions(knowledge, ['rifampin', 'darunavir'], context)).toEqual(
      findInteractions(knowledge, ['rifampicin', 'darunavir'], context),
    );
  });

  test('smoking lowers what CYP1A2 removes, and is no medicine', () => {
    const [concern] = findInteractions(knowledge, ['clozapine'], {
      ...context,
      exposures: [{ id: 'smoking', stoppedOn: null }],
    });
    expect(concern).toMatchObject({ drug: 'clozapine', with: [], because: ['lifestyle/smoking'], until: null });
  });

  test('a measured change is told where it was measured with this very inhibitor', () => {
    const [concern] = findInteractions(knowledge, ['tizanidine', 'fluvoxamine'], context);
    expect(concern?.exposure).toEqual({ ratio: 32.727, low: 32.727, high: 32.727 });
  });

  test('a medicine activated by the enzyme does less, and its dose is not lowered', () => {
    const found = findInteractions(knowledge, ['tramadol', 'quinidine'], context);
    const concern = found.find(({ mechanism }) => mechanism === 'cyp2d6-inhibition');
    expect(concern?.actions).toContainEqual({ code: 'inform', effect: 'active-metabolite-down' });
    expect(concern?.actions.some(({ code }) => code === 'refer-dose')).toBe(false);
  });

  test('a medicine does not interact with itself', () => {
    expect(findInteractions(knowledge, ['carbamazepine', 'carbamazepine'], context)).toEqual([]);
  });
});

describe('what was stopped', () => {
  const stopped = (drug: string, stoppedOn: string, date: string, taken: string) =>
    findInteractions(knowledge, [taken], { date, stopped: [{ drug, stoppedOn }] });

  test('counts until it has worn off, with the date', () => {
    expect(wearsOff(knowledge, 'fluoxetine', 'inhibitor', '2026-11-01')?.until).toBe('2026-12-06');
    const [concern] = stopped('fluoxetine', '2026-11-01', '2026-11-22', 'nortriptyline');
    expect(concern).toMatchObject({ with: ['fluoxetine'], until: '2026-12-06' });
  });

  test('and no longer', () => {
    expect(stopped('fluoxetine', '2026-11-01', '2026-12-06', 'nortriptyline')).toEqual([]);
  });

  test('a month without a day is taken at its end', () => {
    expect(wearsOff(knowledge, 'paroxetine', 'inhibitor', '2026-04')?.until).toBe('2026-05-05');
  });

  test('an MAO inhibitor forbids an SSRI for two weeks', () => {
    expect(stopped('phenelzine', '2026-11-15', '2026-11-22', 'sertraline')[0]).toMatchObject({
      tier: 'interrupt',
      until: '2026-11-29',
    });
    expect(stopped('phenelzine', '2026-11-01', '2026-11-22', 'sertraline')).toEqual([]);
  });

  test('taken again, it counts as taken', () => {
    const found = findInteractions(knowledge, ['nortriptyline', 'fluoxetine'], {
      ...context,
      stopped: [{ drug: 'fluoxetine', stoppedOn: '2026-11-01' }],
    });
    expect(found.every(({ until }) => until === null)).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });

  test('CYP1A2 is back about a week after smoking stopped', () => {
    expect(wearsOff(knowledge, 'smoking', 'inducer', '2026-11-20')?.until).toBe('2026-11-27');
  });

  test('what has no record of wearing off has no date', () => {
    expect(wearsOff(knowledge, 'metformin', 'inhibitor', '2026-11-20')).toBeNull();
    expect(wearsOff(knowledge, 'fluoxetine', 'inhibitor', 'last spring')).toBeNull();
  });
});

describe('checkPair', () => {
  test('no listed pair tells which sources know which of the two', () => {
    expect(checkPair(knowledge, 'atorvastatin', 'celecoxib', context)).toMatchObject({
      state: 'no-listed-pair',
      consulted: expect.arrayContaining([{ source: 'fda-cyp-table', knows: ['atorvastatin', 'celecoxib'] }]) as unknown,
    });
  });

  test('a medicine that no source knows was not checked', () => {
    expect(checkPair(knowledge, 'warfarin', 'latanoprost', context)).toMatchObject({
      state: 'not-checked',
      unknown: ['latanoprost'],
    });
  });
});

describe('an enzyme absent by nature', () => {
  const poor = {
    gene: 'CYP2D6',
    phenotype: 'Poor Metabolizer',
    activityScore: '0.0',
    alleles: [],
    confidence: 'settled',
  } as const;
  const find = (
    phenotype:
      | typeof poor
      | { gene: string; phenotype: string; activityScore: string; alleles: []; confidence: 'open' },
  ) => findInteractions(knowledge, ['metoprolol', 'paroxetine'], { ...context, phenotypes: [phenotype] });

  test('cannot be inhibited: the pair stays listed and asks for nothing', () => {
    expect(find(poor)[0]).toMatchObject({ tier: 'quiet', actions: [], because: ['gene/CYP2D6'] });
  });

  test('an open phenotype silences nothing', () => {
    expect(find({ ...poor, alleles: [], confidence: 'open' })[0]).toMatchObject({ tier: 'show', because: [] });
  });
});

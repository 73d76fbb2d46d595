import { describe, expect, it } from 'vitest';
import { mergeDrafts } from './merge-drafts.ts';
import type { Draft } from './outcome.ts';

const draft = (part: Partial<Draft>): Draft => ({
  check: 'condition',
  drug: 'ibuprofen',
  with: [],
  because: ['condition/heart-failure'],
  tier: 'show',
  word: 'caution',
  actions: [],
  exposure: null,
  mechanism: 'fluid-retention',
  sources: [{ source: 'a', grade: '', record: 'safety-rule/a' }],
  layer: 'rule',
  confirmed: false,
  facts: [],
  records: [{ id: 'safety-rule/a', version: '1', digest: 'x' }],
  ...part,
});

describe('one mechanism of one medicine is one concern', () => {
  it('the loudest speaks and every source is named', () => {
    const [one, ...more] = mergeDrafts([
      draft({}),
      draft({
        check: 'age',
        tier: 'interrupt',
        word: 'avoid',
        confirmed: true,
        sources: [{ source: 'b', grade: 'H2', record: 'screening-rule/b' }],
      }),
    ]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ tier: 'interrupt', word: 'avoid', confirmed: true, checks: ['age', 'condition'] });
    expect(one?.sources.map(({ source }) => source)).toEqual(['b', 'a']);
  });
  it('two allergies stay two', () => {
    const allergies = ['allergy:1', 'allergy:2'].map((id) =>
      draft({ check: 'allergy', mechanism: 'known-allergy', because: [id] }),
    );
    expect(mergeDrafts(allergies)).toHaveLength(2);
  });
  it('another mechanism stays apart', () => {
    expect(mergeDrafts([draft({}), draft({ mechanism: 'kidney-perfusion' })])).toHaveLength(2);
  });
});

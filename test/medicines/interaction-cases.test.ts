import { readFileSync } from 'node:fs';
import { load, FAILSAFE_SCHEMA } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { contextOfRecord, drugsTaken, findInteractions, type InteractionContext } from '../../src/medicines/index.ts';
import { EMPTY_RECORD } from '../../src/record/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';
import { medicineUse } from './medicine-use.ts';

interface Case {
  readonly taken: readonly string[];
  readonly stopped?: Readonly<Record<string, string>>;
  readonly exposures?: readonly string[];
  readonly phenotypes?: Readonly<Record<string, string>>;
  readonly tier?: string;
  readonly word?: string;
  readonly about?: string;
  readonly mechanism?: string;
  readonly until?: string;
  readonly nothing?: string;
}

const knowledge = loadTestKnowledge();
const cases = load(readFileSync(new URL('interaction-cases.yaml', import.meta.url), 'utf8'), {
  schema: FAILSAFE_SCHEMA,
}) as readonly Case[];

function contextOf({ stopped = {}, exposures = [], phenotypes = {} }: Case): InteractionContext {
  const { smoking, ...medicines } = stopped;
  return {
    date: '2026-11-22',
    stopped: Object.entries(medicines).map(([drug, stoppedOn]) => ({ drug, stoppedOn })),
    exposures: [
      ...exposures.map((id) => ({ id, stoppedOn: null })),
      ...(smoking === undefined ? [] : [{ id: 'smoking', stoppedOn: smoking }]),
    ],
    phenotypes: Object.entries(phenotypes).map(([gene, phenotype]) => ({
      gene,
      phenotype,
      activityScore: null,
      alleles: [],
      confidence: 'settled',
    })),
  };
}

describe('interaction cases', () => {
  test.each(
    cases.map((one) => ({
      one,
      name: [...one.taken, ...Object.keys(one.stopped ?? {}), ...(one.exposures ?? [])].join(' + '),
    })),
  )('$name', ({ one }) => {
    const found = findInteractions(knowledge, one.taken, contextOf(one));
    if (one.nothing !== undefined) {
      expect(found).toEqual([]);
      return;
    }
    const concern = found.find(({ mechanism, drug }) => mechanism === one.mechanism && drug === one.about);
    expect(concern).toMatchObject({ tier: one.tier, word: one.word, drug: one.about, until: one.until ?? null });
  });
});

describe('what a record says beside its medicines', () => {
  const at = { kind: 'stated', by: 'case', date: '2026-11-22' } as const;
  const known = <Value>(value: Value) => ({ value, at, date: '2026-11-22' });

  test('smoking, grapefruit, exposures and what was stopped; nothing of what is not said', () => {
    const record = {
      ...EMPTY_RECORD,
      medicines: [
        medicineUse('clozapine', 1),
        { ...medicineUse('fluoxetine', 1), status: 'stopped' as const, stoppedOn: '2026-11' },
        { ...medicineUse('paroxetine', 1), status: 'stopped' as const },
      ],
      lifestyle: {
        smoking: known({ state: 'former' as const, stoppedOn: '2026-11-20' }),
        grapefruit: known(true),
        exposures: [known('charcoal-grilled-food')],
      },
    };
    expect(drugsTaken(record)).toEqual(['clozapine']);
    expect(contextOfRecord(record, '2026-11-22')).toEqual({
      date: '2026-11-22',
      stopped: [{ drug: 'fluoxetine', stoppedOn: '2026-11' }],
      exposures: [
        { id: 'smoking', stoppedOn: '2026-11-20' },
        { id: 'grapefruit', stoppedOn: null },
        { id: 'charcoal-grilled-food', stoppedOn: null },
      ],
    });
    expect(contextOfRecord(EMPTY_RECORD, '2026-11-22')).toEqual({ date: '2026-11-22', stopped: [], exposures: [] });
  });
});

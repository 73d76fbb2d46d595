import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type StatedCase, caseProfile } from '../src/cli/accept/oncology/case-profile.ts';
import { answered, setKey } from '../src/cli/accept/oncology/judge-statements.ts';
import { type OncologyPerson, matchTherapies } from '../src/oncology/index.ts';
import { testOncology } from './support/oncology-pack.ts';

interface Negative extends StatedCase {
  readonly why: string;
  readonly notOffered: readonly string[];
  readonly level: string;
  readonly progressedOn?: readonly string[];
}

const NEGATIVES = load(
  readFileSync(new URL('fixtures/oncology/negatives.yaml', import.meta.url), 'utf8'),
) as readonly Negative[];

describe('therapies that must not be offered', () => {
  it('are at least forty, each once', () => {
    expect(new Set(NEGATIVES.map(({ id }) => id)).size).toBe(NEGATIVES.length);
    expect(NEGATIVES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(NEGATIVES)('$id', (one) => {
    const knowledge = testOncology();
    const offered = answered(
      matchTherapies(caseProfile(one, knowledge), personOf(one), knowledge, { askable: true }),
    ).filter(
      ({ status, effect, level }) =>
        status === 'offered' && effect === 'sensitivity' && (one.level === 'any' || one.level.includes(level)),
    );
    const found = offered.map(setKey);
    if (one.notOffered.includes('*')) expect(found).toEqual([]);
    const forbidden = one.notOffered.map((set) =>
      setKey({ effect: 'sensitivity', therapies: set.split('+'), level: '' }),
    );
    expect(found.filter((key) => forbidden.includes(key))).toEqual([]);
  });
});

function personOf({ progressedOn, id }: Negative): OncologyPerson {
  const prior = progressedOn?.map((name) => ({
    name,
    response: 'progression',
    at: { kind: 'document' as const, source: 'negatives.yaml', path: id },
  }));
  return { ageYears: 60, sex: null, pregnant: null, country: 'US', priorTherapies: prior ?? null, setting: null };
}

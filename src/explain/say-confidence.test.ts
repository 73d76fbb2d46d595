import { describe, expect, it } from 'vitest';
import type { GeneCall, GeneConfidence, PhenotypeOutcome } from '../pgx/index.ts';
import { sayConfidence, sayOutcomes } from './say-confidence.ts';
import { createWords } from './words.ts';

const words = createWords();
const outcome = (phenotype: string, probability: number): PhenotypeOutcome => ({
  phenotype,
  lookupKeys: [phenotype],
  probability,
  byGroup: {},
  diplotypes: [],
});
const call = (over: Partial<GeneCall> = {}): GeneCall => ({
  gene: 'CYP2C19',
  origin: 'genome',
  status: 'called',
  candidates: [],
  top: [],
  found: [],
  forGuidance: [],
  effectivelyPhased: false,
  positions: [],
  uncallable: [],
  notices: [],
  ...over,
});
const confidence = (over: Partial<GeneConfidence> = {}): GeneConfidence => ({
  level: 'settled',
  group: 'mixture',
  outcomes: [],
  openAlleles: [],
  settledBy: [],
  assumed: [],
  ...over,
});
const unread = { locus: 'chr1:1' as const, rsid: null, state: 'absent' as const, genotype: '', locator: null };

describe('sayConfidence', () => {
  it('tells apart what was read whole and what cannot change the result', () => {
    expect(sayConfidence(words, call(), confidence())).toBe('Settled: every position of the definition was read.');
    expect(sayConfidence(words, call({ positions: [unread] }), confidence())).toBe(
      'Settled: whatever the unread positions hold, the result stays the same.',
    );
  });

  it('names the group of a probable result', () => {
    expect(sayConfidence(words, call(), confidence({ level: 'probable' }))).toContain('in every group');
    expect(sayConfidence(words, call(), confidence({ level: 'probable', group: 'European' }))).toContain(
      'in the group European',
    );
  });

  it('shows both sides of an open one, with their chance', () => {
    const open = confidence({
      level: 'open',
      outcomes: [outcome('Normal Metabolizer', 0.86), outcome('Intermediate Metabolizer', 0.14)],
    });
    expect(sayConfidence(words, call(), open)).toBe(
      'Open: 86\u00a0% normal metaboliser, 14\u00a0% intermediate metaboliser.',
    );
  });

  it('says why nothing was assessed, and that an outside call was taken', () => {
    expect(
      sayConfidence(words, call({ status: 'not-assessed', reason: 'outside-only' }), confidence({ level: 'open' })),
    ).toMatch(/^Not assessed: a genome file does not hold this gene/);
    expect(sayConfidence(words, call({ origin: 'outside' }), confidence())).toMatch(/^Taken from the outside call/);
  });
});

describe('sayOutcomes', () => {
  it('adds up equal words and leaves out genes without published phenotypes', () => {
    expect(
      sayOutcomes(words, {
        settledBy: [],
        outcomes: [
          outcome('Normal Metabolizer', 0.5),
          outcome('Normal Metabolizer', 0.25),
          outcome('Poor Metabolizer', 0.25),
        ],
      }),
    ).toBe('75\u00a0% normal metaboliser, 25\u00a0% poor metaboliser');
    expect(sayOutcomes(words, { settledBy: [], outcomes: [outcome('n/a', 1)] })).toBe('');
  });

  it('says of what alone a chance is while copies of the gene are unread', () => {
    const open = {
      settledBy: [{ kind: 'copy-number', gene: 'GENE' } as const],
      outcomes: [outcome('Normal Metabolizer', 1)],
    };
    const said = '100\u00a0% normal metaboliser by small variants alone, copies not read';
    expect(sayOutcomes(words, open)).toBe(said);
    expect(sayConfidence(words, call(), confidence({ ...open, level: 'open' }))).toBe(`Open: ${said}.`);
  });
});

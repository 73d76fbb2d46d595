import { describe, expect, it } from 'vitest';
import { wordsIn } from '../index.ts';
import { sayPoints } from './say-points.ts';

const judged = {
  class: 'oncogenic',
  points: 9,
  fired: [
    { criterion: 'OS3', points: 4, why: 'hotspot:V600:833/897' },
    { criterion: 'SBS1', points: -4, why: 'frequency:afr:0.02' },
    { criterion: 'OP4', points: 1, why: 'not-in-population' },
  ],
  notFired: ['OM2'],
  notAssessable: [
    { criterion: 'OP1', needs: 'in-silico-prediction' },
    { criterion: 'SBP1', needs: 'in-silico-prediction' },
    { criterion: 'OS2', needs: 'clinvar-column' },
  ],
  by: 'points',
} as const;

describe('points in words', () => {
  it('say each criterion with its reason, and what cannot be told', () => {
    expect(sayPoints({ words: wordsIn('en') }, judged)).toEqual([
      'OS3 +4: seen often in tumours (this change of all at the residue): V600 833/897',
      'SBS1 −4: share of people who carry it: afr 0.02',
      'OP4 +1: not found in the population',
      'Cannot be told without a prediction of damage (OP1, SBP1) and the class in ClinVar (OS2).',
    ]);
  });

  it('are said in Spanish, and not of a change that was not judged', () => {
    expect(sayPoints({ words: wordsIn('es') }, judged)[2]).toBe('OP4 +1: no se encuentra en la población');
    expect(sayPoints({ words: wordsIn('en') }, null)).toEqual([]);
  });
});

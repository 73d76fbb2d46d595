import { describe, expect, it } from 'vitest';
import type { OwnVoice } from './own-voices.ts';
import { resolveVoices } from './resolve-voices.ts';
import { type Demand, type Voice, directionOfDemand } from './voice.ts';

const TIERS = [['CPIC'], ['DPWG'], ['FDA']];

function voice(id: string, demand: Demand, more: Partial<Voice> = {}): Voice {
  return {
    id,
    from: id.includes('#') ? 'gene' : 'concern',
    check: 'kidney',
    bodies: [id.split('#')[1]?.toUpperCase() ?? 'rule'],
    grade: null,
    layer: 'rule',
    reasons: [],
    exposure: null,
    with: [],
    confirmed: true,
    precedence: 'strength-of-evidence',
    word:
      demand === 'stop' ? 'avoid' : demand === 'keep' ? 'usual-care' : demand === 'watch' ? 'caution' : 'change-dose',
    direction: directionOfDemand(demand),
    actions: [],
    won: false,
    demand,
    tier: 'show',
    absolute: false,
    step: null,
    used: [],
    facts: [],
    records: [],
    until: null,
    mirrored: false,
    ...more,
  };
}
const factor = (low: number): Pick<Voice, 'actions'> => ({
  actions: [{ code: 'set-dose', factorLow: low, factorHigh: low, base: 'label-start' }],
});

describe('resolveVoices', () => {
  it('two reductions are one, the stricter', () => {
    const verdict = resolveVoices(
      [voice('a#cpic', 'down', factor(0.75)), voice('kidney/a', 'down', factor(0.5))],
      [],
      TIERS,
    );
    expect(verdict.demand).toBe('down');
    expect(verdict.won[0]?.id).toBe('kidney/a');
    expect(verdict.resolution).toEqual({ kind: 'agree', merged: ['kidney/a', 'a#cpic'] });
  });

  it('opposite pulls give no number', () => {
    const verdict = resolveVoices(
      [voice('a#cpic', 'up', factor(1.5)), voice('kidney/a', 'down', factor(0.5))],
      [],
      TIERS,
    );
    expect(verdict).toMatchObject({ demand: 'opposite', word: 'caution', resolution: { kind: 'opposite' } });
  });

  it('an estimate never asks, and holds back what it opposes', () => {
    const estimate = voice('estimate/a', 'down', { layer: 'estimate' });
    expect(resolveVoices([estimate], [], TIERS).demand).toBe('none');
    expect(resolveVoices([voice('a#cpic', 'up'), estimate], [], TIERS).demand).toBe('opposite');
    expect(resolveVoices([voice('a#cpic', 'down'), estimate], [], TIERS).demand).toBe('down');
  });

  it('a contraindication ends it over everything, own data too', () => {
    const own: OwnVoice = {
      voice: voice('measured/a', 'keep', { layer: 'person', precedence: 'own-measured-data' }),
      outranks: () => true,
    };
    const verdict = resolveVoices(
      [
        voice('allergy/a', 'stop', { absolute: true, precedence: 'contraindication-or-allergy' }),
        voice('a#cpic', 'up'),
      ],
      [own],
      TIERS,
    );
    expect(verdict.demand).toBe('stop');
    expect(verdict.resolution).toMatchObject({ kind: 'precedence', by: 'contraindication-or-allergy' });
  });

  it('own data silence what they outrank, and only that', () => {
    const own: OwnVoice = {
      voice: voice('measured/a', 'keep', { layer: 'person', precedence: 'own-measured-data' }),
      outranks: (other) => other.demand === 'down',
    };
    expect(resolveVoices([voice('a#cpic', 'down')], [own], TIERS)).toMatchObject({
      demand: 'keep',
      word: 'caution',
      resolution: { kind: 'precedence', by: 'own-measured-data', over: ['a#cpic'] },
    });
    expect(resolveVoices([voice('a#cpic', 'stop')], [own], TIERS).demand).toBe('stop');
  });

  it('bodies: the grade where all grade, else the country; who asks the same has not lost', () => {
    const cpic = voice('a#cpic', 'stop', { step: { step: 3, of: 3 } });
    const dpwg = voice('a#dpwg', 'down');
    expect(resolveVoices([cpic, dpwg], [], [['DPWG'], ['CPIC']])).toMatchObject({
      demand: 'down',
      resolution: { by: 'country-source', over: ['a#cpic'] },
    });
    expect(resolveVoices([cpic, dpwg], [], TIERS)).toMatchObject({
      demand: 'stop',
      resolution: { by: 'country-source', over: ['a#dpwg'] },
    });
    const optional = voice('a#cpic', 'stop', { step: { step: 1, of: 3 } });
    expect(resolveVoices([optional, dpwg], [], TIERS)).toMatchObject({
      demand: 'down',
      resolution: { by: 'strength-of-evidence' },
    });
    expect(resolveVoices([cpic, voice('a#dpwg', 'stop')], [], TIERS).resolution.kind).toBe('agree');
  });

  it('what is quiet decides nothing', () => {
    expect(resolveVoices([voice('kidney/a', 'stop', { tier: 'quiet' })], [], TIERS).demand).toBe('none');
  });
});

import { describe, expect, it } from 'vitest';
import { type StatedCase, caseProfile } from '../src/cli/accept/oncology/case-profile.ts';
import type { Fact, HospitalRuleBody, Knowledge } from '../src/knowledge/index.ts';
import { type OncologyPerson, type TherapyStatement, matchTherapies } from '../src/oncology/index.ts';
import { testOncology } from './support/oncology-pack.ts';

const published = testOncology();
const NOBODY: OncologyPerson = {
  ageYears: null,
  sex: null,
  pregnant: null,
  country: 'US',
  priorTherapies: null,
  setting: null,
};

const LUNG: StatedCase = {
  id: 'lung',
  tumour: { oncotree: 'LUAD' },
  alterations: [
    { kind: 'mutation', gene: 'EGFR', proteinChange: 'p.L858R', class: 'Missense_Mutation', oncogenic: true },
  ],
  biomarkers: {},
};
const T315I: StatedCase = {
  id: 'cml',
  tumour: { oncotree: 'CML' },
  alterations: [
    { kind: 'fusion', gene5: 'BCR', gene3: 'ABL1' },
    { kind: 'mutation', gene: 'ABL1', proteinChange: 'p.T315I', class: 'Missense_Mutation', oncogenic: true },
  ],
  biomarkers: {},
};

describe("a hospital's own rule", () => {
  it('of resistance goes before a label', () => {
    const knowledge = withRule({ profile: 'EGFR L858R', therapies: ['Osimertinib'], effect: 'resistance' });
    const { status, reasons } = saidOf(LUNG, knowledge, 'sensitivity/osimertinib');
    expect(status).toBe('outweighed');
    expect(reasons[0]).toMatchObject({ code: 'resistance', params: { record: 'own-1' } });
  });

  it('of sensitivity stands against published resistance, and the conflict is shown', () => {
    const knowledge = withRule({
      profile: 'BCR::ABL1 Fusion AND ABL1 T315I',
      therapies: ['Nilotinib'],
      effect: 'sensitivity',
    });
    expect(saidOf(T315I, published, 'sensitivity/nilotinib').status).toBe('outweighed');
    const own = saidOf(T315I, knowledge, 'sensitivity/nilotinib');
    expect(own.status).toBe('offered');
    expect(own.reasons.map(({ code }) => code)).toContain('conflict');
    expect(own.against.length).toBeGreaterThan(0);
  });

  it('stands first', () => {
    const knowledge = withRule({
      profile: 'EGFR L858R',
      therapies: ['Gefitinib', 'Pemetrexed'],
      effect: 'sensitivity',
    });
    expect(statements(LUNG, knowledge)[0]!.id).toBe('sensitivity/gefitinib+pemetrexed');
  });

  it('holds only where it says', () => {
    const rule = { profile: 'EGFR L858R', therapies: ['Gefitinib', 'Pemetrexed'], effect: 'sensitivity' as const };
    const ids = (more: Partial<HospitalRuleBody>) =>
      statements(LUNG, withRule({ ...rule, ...more })).map(({ id }) => id);
    expect(ids({ tumours: ['NSCLC'] })).toContain('sensitivity/gefitinib+pemetrexed');
    expect(ids({ tumours: ['MEL'] })).not.toContain('sensitivity/gefitinib+pemetrexed');
    expect(ids({ notIn: ['LUAD'] })).not.toContain('sensitivity/gefitinib+pemetrexed');
  });
});

describe('what harms the unborn', () => {
  const basal: StatedCase = {
    id: 'medulloblastoma',
    tumour: { oncotree: 'MBL' },
    alterations: [
      { kind: 'mutation', gene: 'PTCH1', proteinChange: 'p.R173*', class: 'Nonsense_Mutation', oncogenic: true },
    ],
    biomarkers: {},
  };
  it.each([
    [{ pregnant: true }, 'outweighed'],
    [{ pregnant: false }, 'offered'],
    [{ sex: 'male' as const }, 'offered'],
    [{}, 'offered'],
  ])('%j: %s', (known, status) => {
    const said = saidOf(basal, published, 'sensitivity/vismodegib', { ...NOBODY, ...known });
    expect(said.status).toBe(status);
    expect(said.support[0]!.conditions.map(({ kind }) => kind)).toContain('pregnancy');
  });
});

describe('a label that asks for a therapy by name', () => {
  it('says after which it comes, and is met by a drug of that class', () => {
    const id = 'sensitivity/amivantamab+carboplatin+pemetrexed';
    expect(saidOf(LUNG, published, id).sequence.after).toEqual([
      'Epidermal Growth Factor Receptor Tyrosine Kinase Inhibitor',
    ]);
    const at = { kind: 'stated' as const, by: 'person', date: '2026-11-22' };
    const given = (name: string) => ({ ...NOBODY, priorTherapies: [{ name, response: null, at }] });
    expect(saidOf(LUNG, published, id, given('osimertinib mesylate')).status).toBe('offered');
    expect(saidOf(LUNG, published, id, given('Cisplatin')).status).toBe('conditional');
    expect(saidOf(LUNG, published, id, { ...NOBODY, priorTherapies: [] }).status).toBe('conditional');
  });
});

function statements(one: StatedCase, knowledge: Knowledge, person = NOBODY): readonly TherapyStatement[] {
  return matchTherapies(caseProfile(one, knowledge), person, knowledge);
}

function saidOf(one: StatedCase, knowledge: Knowledge, id: string, person = NOBODY): TherapyStatement {
  return statements(one, knowledge, person).find((said) => said.id === id)!;
}

function withRule(
  rule: Pick<HospitalRuleBody, 'profile' | 'therapies' | 'effect'> & Partial<HospitalRuleBody>,
): Knowledge {
  const fact: Fact<HospitalRuleBody> = {
    ref: { id: 'hospital-rule/own-1', version: '1', digest: '00' },
    id: 'own-1',
    sources: ['own'],
    body: { tumours: [], notIn: [], level: 'B', by: 'board', decided: '2026-01-01', url: null, ...rule },
  };
  const { facts } = published;
  return {
    ...published,
    facts: {
      get: (kind) => (kind === 'hospital-rule' ? new Map([[fact.id, fact]]) : facts.get(kind)),
      keys: () => [...facts.keys(), 'hospital-rule'],
    },
  };
}

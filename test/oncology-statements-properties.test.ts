import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StatedCase, caseProfile } from '../src/cli/accept/oncology/case-profile.ts';
import { PropriaError, canonicalJson } from '../src/core/index.ts';
import {
  type OncologyPerson,
  type TherapyStatement,
  matchTherapies,
  resolveTumourType,
} from '../src/oncology/index.ts';
import { testOncology } from './support/oncology-pack.ts';

const knowledge = testOncology();

type Alteration = StatedCase['alterations'][number];
const change = (gene: string, proteinChange: string, of = 'Missense_Mutation'): Alteration => ({
  kind: 'mutation',
  gene,
  proteinChange,
  class: of,
  oncogenic: true,
});
const CHANGES: readonly Alteration[] = [
  change('EGFR', 'p.L858R'),
  change('EGFR', 'p.T790M'),
  change('EGFR', 'p.C797S'),
  change('BRAF', 'p.V600E'),
  change('KRAS', 'p.G12C'),
  change('NRAS', 'p.Q61K'),
  change('PIK3CA', 'p.H1047R'),
  change('TP53', 'p.R175H'),
  change('ABL1', 'p.T315I'),
  change('KIT', 'p.D816V'),
  change('BRCA2', 'p.S1982Rfs*22', 'Frame_Shift_Del'),
  { kind: 'fusion', gene5: 'BCR', gene3: 'ABL1' },
  { kind: 'fusion', gene5: 'EML4', gene3: 'ALK' },
  { kind: 'cna', gene: 'ERBB2', call: 'amplification' },
];
const MARKERS = ['HER2-positive', 'ER positive', 'MSI-H', 'PD-L1 >= 50%', 'TMB-H (>= 10 mutations / Mb)'];

const tumours = fc.record({
  oncotree: fc.constantFrom('LUAD', 'COAD', 'BRCA', 'MEL', 'GIST', 'CML', 'AML', 'PRAD', 'GB'),
  alterations: fc.uniqueArray(fc.constantFrom(...CHANGES), { maxLength: 4 }),
  markers: fc.uniqueArray(fc.constantFrom(...MARKERS), { maxLength: 2 }),
  askable: fc.boolean(),
  person: fc.record({
    ageYears: fc.constantFrom(null, 4, 61),
    sex: fc.constantFrom(null, 'female' as const, 'male' as const),
    pregnant: fc.constantFrom(null, true),
    country: fc.constantFrom(null, 'US', 'DE', 'JP'),
    priorTherapies: fc.constantFrom(null, [], [prior('Osimertinib', 'progression')], [prior('Imatinib', null)]),
    setting: fc.constantFrom(null, ['metastatic'], ['castration-resistant']),
  }),
});

describe('statements of any tumour and person', () => {
  it('are coded, ordered, told why, and the same each time', () => {
    fc.assert(
      fc.property(tumours, (one) => {
        const all = statementsOf(one);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(canonicalJson(statementsOf(one))).toBe(canonicalJson(all));
        for (const said of all) {
          if (said.status !== 'offered') expect(said.reasons.length, said.id).toBeGreaterThan(0);
          else if (said.effect === 'sensitivity') expect('III', said.id).toContain(said.tier);
          expect(Number.isFinite(said.score)).toBe(true);
          // A withdrawn label alone never stands as one.
          if (said.approvals.length > 0 && said.approvals.every(({ standing }) => standing === 'withdrawn'))
            expect(said.status, said.id).not.toBe('offered');
          for (const item of said.support) if (item.disease === 'other') expect('CDE').toContain(item.levelHere);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('offer nothing more to a tumour that also has a change known for resistance alone', () => {
    const offered = (one: Parameters<typeof statementsOf>[0]) =>
      statementsOf(one).filter(
        ({ status, effect, level }) => status === 'offered' && effect === 'sensitivity' && level === 'A',
      );
    fc.assert(
      fc.property(tumours, (one) => {
        const plain = { ...one, oncotree: 'CML', alterations: [CHANGES[11]!] };
        const resisting = { ...plain, alterations: [CHANGES[11]!, CHANGES[8]!] };
        const drugs = offered(resisting).flatMap(({ therapies }) => therapies);
        for (const name of ['Imatinib', 'Dasatinib', 'Nilotinib', 'Bosutinib']) expect(drugs).not.toContain(name);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a written tumour type', () => {
  it('is one type or a coded refusal, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('ALL', ' luad ', 'Breast', 'null')),
        (text) => {
          try {
            const { line, code, written } = resolveTumourType(text, knowledge);
            expect(line[0]).toBe(code);
            expect(written).toBe(text);
          } catch (error) {
            expect(error).toBeInstanceOf(PropriaError);
            expect((error as PropriaError).code).toMatch(/^ONCOLOGY_(UNKNOWN|AMBIGUOUS)_TUMOUR_TYPE$/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

function prior(name: string, response: string | null) {
  return { name, response, at: { kind: 'stated' as const, by: 'person', date: '2026-11-22' } };
}

function statementsOf(one: {
  readonly oncotree: string;
  readonly alterations: readonly Alteration[];
  readonly markers: readonly string[];
  readonly askable: boolean;
  readonly person: OncologyPerson;
}): readonly TherapyStatement[] {
  const profile = caseProfile(
    {
      id: 'any',
      tumour: { oncotree: one.oncotree },
      alterations: one.alterations,
      biomarkers: Object.fromEntries(one.markers.map((label) => [label, true])),
    },
    knowledge,
  );
  return matchTherapies(profile, one.person, knowledge, { askable: one.askable });
}

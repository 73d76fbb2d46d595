import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testOncology } from '../../../test/support/oncology-pack.ts';
import { PropriaError } from '../../core/index.ts';
import { resolveTumourType } from '../disease/resolve-tumour-type.ts';
import type { TumourProfile } from '../tumour-profile.ts';
import type { TrialCase } from './judge-clinical.ts';
import { matchTrials } from './match-trials.ts';
import { readTrials } from './read-trials.ts';
import { BARE, NOBODY, at, mutationOf } from './testing/tumours.ts';
import type { TrialPerson } from './trial-person.ts';

const knowledge = testOncology();

function verdictOf(match: unknown, tumour: Partial<TumourProfile> = {}, person: Partial<TrialPerson> = {}): string {
  const text = JSON.stringify({
    protocol_no: 'T',
    treatment_list: { step: [{ arm: [{ arm_code: 'A', match: [match] }] }] },
  });
  const of: TrialCase = {
    tumour: { ...BARE, ...tumour },
    person: { ...NOBODY, ...person },
    asOf: '2026-09-01',
    knowledge,
  };
  return matchTrials(readTrials(text, 't.json'), of)[0]!.verdict;
}
const genomic = (fields: object, tumour: Partial<TumourProfile> = {}): string => verdictOf({ genomic: fields }, tumour);
const clinical = (fields: object, person: Partial<TrialPerson> = {}, code = 'LUAD'): string =>
  verdictOf({ clinical: fields }, { type: resolveTumourType(code, knowledge) }, person);

const egfr = (protein: string, consequence: Parameters<typeof mutationOf>[2] = 'missense', exon: number | null = 21) =>
  mutationOf('EGFR', protein, consequence, { exon });
const fusion = (gene5: string | null, gene3: string | null): TumourProfile['fusions'][number] => ({
  id: 'fusion:1',
  gene5,
  gene3,
  reversed: false,
  inFrame: null,
  exon5: null,
  exon3: null,
  at,
});
const copy = (
  gene: string,
  call: TumourProfile['copyChanges'][number]['call'],
): TumourProfile['copyChanges'][number] => ({
  id: `copies:${gene}`,
  gene,
  call,
  total: null,
  minor: null,
  at,
});
const panel = { ...BARE.assay, kind: 'panel', genes: ['EGFR'], fusions: false, copyNumber: false } as const;

const M = { hugo_symbol: 'EGFR', variant_category: 'Mutation' };
const SV = { hugo_symbol: 'ALK', variant_category: 'Structural Variation' };
const CNV = { hugo_symbol: 'ERBB2', variant_category: 'Copy Number Variation' };
const L858R = { mutations: [egfr('p.L858R')] };
const DEL19 = { mutations: [egfr('p.E746_A750del', 'in-frame-deletion', 19)] };

describe('genomic conditions', () => {
  it.each<[string, object, Partial<TumourProfile>]>([
    ['any mutation', M, L858R],
    ['the very change', { ...M, protein_change: 'p.L858R' }, L858R],
    ['in three letters', { ...M, protein_change: 'p.Leu858Arg' }, L858R],
    ['the residue', { ...M, wildcard_protein_change: 'p.L858' }, L858R],
    ['the residue without p.', { ...M, wildcard_protein_change: 'L858' }, L858R],
    ['the exon', { ...M, exon: 21 }, L858R],
    ['one of several exons', { ...M, exon: [19, 21] }, L858R],
    ['exon and class of one change', { ...M, exon: 19, variant_classification: 'In_Frame_Del' }, DEL19],
    ['the class', { ...M, variant_classification: 'Missense_Mutation' }, L858R],
    ['another change is not ruled out', { ...M, protein_change: '!p.T790M' }, L858R],
    ['no mutation in another exon', { ...M, variant_category: '!Mutation', exon: 20 }, L858R],
    ['wild type', { hugo_symbol: 'KRAS', wildtype: true }, L858R],
    ['a fusion by either partner', SV, { fusions: [fusion('EML4', 'ALK')] }],
    ['a fusion the other way round', SV, { fusions: [fusion('ALK', 'EML4')] }],
    ['a fusion by both partners', { ...SV, fusion_partner_hugo_symbol: 'EML4' }, { fusions: [fusion('EML4', 'ALK')] }],
    ['any partner', { ...SV, fusion_partner_hugo_symbol: 'any_gene' }, { fusions: [fusion('EML4', 'ALK')] }],
    ['an intergenic partner', { ...SV, fusion_partner_hugo_symbol: 'INTERGENIC' }, { fusions: [fusion('ALK', null)] }],
    [
      'only the partner named',
      { variant_category: 'SV', fusion_partner_hugo_symbol: 'ALK' },
      { fusions: [fusion('EML4', 'ALK')] },
    ],
    [
      'any fusion',
      { variant_category: 'Structural Variation', hugo_symbol: 'any_gene' },
      { fusions: [fusion('A', 'B')] },
    ],
    ['an amplification', { ...CNV, cnv_call: 'High Amplification' }, { copyChanges: [copy('ERBB2', 'amplification')] }],
    ['any change of copies', CNV, { copyChanges: [copy('ERBB2', 'loss')] }],
    ['no amplification', { ...CNV, cnv_call: '!High Amplification' }, { copyChanges: [copy('ERBB2', 'gain')] }],
    [
      'anything of the gene',
      { hugo_symbol: 'ERBB2', variant_category: 'Any Variation' },
      { copyChanges: [copy('ERBB2', 'gain')] },
    ],
    ['a symbol of old', { ...CNV, hugo_symbol: 'HER2' }, { copyChanges: [copy('ERBB2', 'amplification')] }],
    [
      'a marker',
      { mmr_status: 'MMR-Deficient' },
      { markers: [{ marker: 'mmr', state: 'deficient', number: null, by: 'stated', at: [] }] },
    ],
    ['a leaf that all meet', { match_all: 'true' }, {}],
  ])('met: %s', (_, fields, tumour) => {
    expect(genomic(fields, tumour)).toBe('eligible');
  });

  it.each<[string, object, Partial<TumourProfile>]>([
    ['no mutation', M, {}],
    ['a silent one', M, { mutations: [egfr('p.L858=', 'synonymous')] }],
    ['another change at the residue', { ...M, protein_change: 'p.L858R' }, { mutations: [egfr('p.L858M')] }],
    ['a deletion over the residue', { ...M, wildcard_protein_change: 'p.E746' }, DEL19],
    [
      'exon of one change, class of another',
      { ...M, exon: 19, variant_classification: 'In_Frame_Del' },
      { mutations: [egfr('p.L858R'), egfr('p.E746_A750del', 'in-frame-deletion', 20)] },
    ],
    [
      'a change that is ruled out',
      { ...M, protein_change: '!p.T790M' },
      { mutations: [egfr('p.L858R'), egfr('p.T790M')] },
    ],
    ['a gene that is not wild type', { hugo_symbol: 'EGFR', wildtype: 'true' }, L858R],
    [
      'a fusion that is ruled out',
      { ...SV, variant_category: '!Structural Variation' },
      { fusions: [fusion('EML4', 'ALK')] },
    ],
    ['another partner', { ...SV, fusion_partner_hugo_symbol: 'STRN' }, { fusions: [fusion('EML4', 'ALK')] }],
    [
      'a gain where an amplification is asked',
      { ...CNV, cnv_call: 'High Amplification' },
      { copyChanges: [copy('ERBB2', 'gain')] },
    ],
    [
      'one copy left where none may be',
      { ...CNV, cnv_call: 'Homozygous Deletion' },
      { copyChanges: [copy('ERBB2', 'loss')] },
    ],
    [
      'proficient repair',
      { mmr_status: 'MMR-Deficient' },
      { markers: [{ marker: 'mmr', state: 'proficient', number: null, by: 'stated', at: [] }] },
    ],
  ])('failed: %s', (_, fields, tumour) => {
    expect(genomic(fields, tumour)).toBe('not-eligible');
  });

  it.each<[string, object, Partial<TumourProfile>]>([
    ['a gene that the panel does not hold', { ...M, hugo_symbol: 'KRAS' }, { assay: panel }],
    ['its wild type', { hugo_symbol: 'KRAS', variant_category: '!Mutation' }, { assay: panel }],
    ['an assay that is not told', M, { assay: { ...BARE.assay, kind: 'unknown' } }],
    ['fusions not looked for', SV, { assay: panel }],
    ['copies not looked for', CNV, { assay: panel }],
    ['an exon that is not told', { ...M, exon: 21 }, { mutations: [egfr('p.L858R', 'missense', null)] }],
    ['a marker not tested', { mmr_status: 'MMR-Deficient' }, {}],
    ['a signature not told', { hugo_symbol: 'None', tobacco_signature: 'Yes' }, {}],
    ['a field that nobody knows', { hugo_symbol: 'EGFR', moon_phase: 'full' }, L858R],
    ['a category that nobody knows', { hugo_symbol: 'EGFR', variant_category: 'Wobble' }, L858R],
    ['a leaf without fields', {}, {}],
  ])('open: %s', (_, fields, tumour) => {
    expect(genomic(fields, tumour)).toBe('needs-data');
  });

  it('a polymorphism is no mutation to a trial, a promoter change that drives is', () => {
    const judged = (of: 'benign' | 'oncogenic') =>
      ({ class: of, points: 0, fired: [], notFired: [], notAssessable: [], by: 'points' }) as const;
    expect(genomic(M, { mutations: [{ ...egfr('p.R521K'), oncogenicity: judged('benign') }] })).toBe('not-eligible');
    const promoter = { ...mutationOf('TERT', null, 'upstream'), oncogenicity: judged('oncogenic') };
    expect(genomic({ hugo_symbol: 'TERT', variant_category: 'Mutation' }, { mutations: [promoter] })).toBe('eligible');
  });
});

describe('clinical conditions', () => {
  it.each<[object, Partial<TrialPerson>, string]>([
    [{ age_numerical: '>=18' }, { birthDate: '2008-09-01' }, 'eligible'],
    [{ age_numerical: '>=18' }, { birthDate: '2008-09-02' }, 'not-eligible'],
    [{ age_numerical: '<18' }, { birthDate: '2008-09-02' }, 'eligible'],
    [{ age_numerical: '<75' }, { birthDate: '1951-09-01' }, 'not-eligible'],
    [{ age_numerical: '<75' }, { birthDate: '1951-09-02' }, 'eligible'],
    [{ age_numerical: '>18' }, { birthDate: '2007-09-01' }, 'eligible'],
    [{ age_numerical: '>18' }, { birthDate: '2008-09-01' }, 'not-eligible'],
    [{ age_numerical: '>18' }, { birthDate: '2008-03-01' }, 'needs-data'],
    [{ age_numerical: '<=75' }, { birthDate: '1951-03-01' }, 'needs-data'],
    [{ age_numerical: '<=75' }, { birthDate: '1950-03-01' }, 'not-eligible'],
    [{ age_numerical: '>=0.5' }, { birthDate: '2026-03-01' }, 'eligible'],
    [{ age_numerical: '>=0.5' }, { birthDate: '2026-03-02' }, 'not-eligible'],
    [{ age_numerical: '>=18' }, { birthDate: '2008' }, 'needs-data'],
    [{ age_numerical: '>=18' }, { birthDate: '2007' }, 'eligible'],
    [{ age_numerical: '>=18' }, { birthDate: '2030-01-01' }, 'needs-data'],
    [{ age_numerical: '>=18' }, { ageYears: 18 }, 'eligible'],
    [{ age_numerical: '>=18' }, {}, 'needs-data'],
    [{ age_numerical: 'adult' }, { ageYears: 18 }, 'needs-data'],
    [{ gender: 'Male' }, { sex: 'male' }, 'eligible'],
    [{ gender: 'Male' }, { sex: 'female' }, 'not-eligible'],
    [{ gender: '!Male' }, { sex: 'female' }, 'eligible'],
    [{ gender: 'Any' }, {}, 'eligible'],
    [{ gender: 'Female' }, {}, 'needs-data'],
    [{ ecog: '<=1' }, { ecog: 1 }, 'eligible'],
    [{ ecog_status: '0-1' }, { ecog: 2 }, 'not-eligible'],
    [{ ecog: '0 or 1' }, { ecog: 1 }, 'eligible'],
    [{ ecog: '<=1' }, {}, 'needs-data'],
    [{ disease_status: ['Metastatic', 'Recurrent'] }, { setting: ['metastatic'] }, 'eligible'],
    [{ disease_status: 'Metastatic' }, { setting: ['adjuvant'] }, 'needs-data'],
    [
      { prior_treatment_agent: 'osimertinib' },
      { priorTherapies: [{ name: 'Osimertinib', response: null, at }] },
      'eligible',
    ],
    [
      { prior_treatment_agent: '!osimertinib' },
      { priorTherapies: [{ name: 'Osimertinib', response: null, at }] },
      'not-eligible',
    ],
    [{ prior_treatment_agent: '!osimertinib' }, { priorTherapies: [] }, 'eligible'],
    [{ prior_treatment_agent: '!osimertinib' }, {}, 'needs-data'],
    [{ age_numerical: '>=18', gender: 'Female' }, { ageYears: 40, sex: 'male' }, 'not-eligible'],
    [{ shoe_size: '42' }, {}, 'needs-data'],
  ])('%j of %j is %s', (fields, person, expected) => {
    expect(clinical(fields, person)).toBe(expected);
  });

  it.each([
    ['Lung Adenocarcinoma', 'LUAD', 'eligible'],
    ['Non-Small Cell Lung Cancer', 'LUAD', 'eligible'],
    ['lung', 'LUAD', 'eligible'],
    ['LUAD', 'LUAD', 'eligible'],
    ['Lung Adenocarcinoma', 'NSCLC', 'needs-data'],
    ['Lung Squamous Cell Carcinoma', 'LUAD', 'not-eligible'],
    ['_SOLID_', 'LUAD', 'eligible'],
    ['_LIQUID_', 'LUAD', 'not-eligible'],
    ['_LIQUID_', 'AML', 'eligible'],
    ['_SOLID_', 'CML', 'not-eligible'],
    ['All Solid Tumors', 'MEL', 'eligible'],
    ['!Colorectal Adenocarcinoma', 'COAD', 'not-eligible'],
    ['!Colorectal Adenocarcinoma', 'MEL', 'eligible'],
    ['!Colorectal Adenocarcinoma', 'BOWEL', 'needs-data'],
    ['Biliary Tract', 'CHOL', 'eligible'],
    ['Diffuse Glioma', 'ODG', 'eligible'],
    ['Breast Cancer', 'IDC', 'eligible'],
    ['Colorectal Cancer', 'COAD', 'eligible'],
    ['Colorectal Cancer', 'LUAD', 'not-eligible'],
    ['Leukemia', 'AML', 'eligible'],
    ['A tumour that no tree has', 'LUAD', 'needs-data'],
  ])('"%s" of %s is %s', (name, code, expected) => {
    expect(clinical({ oncotree_primary_diagnosis: name }, {}, code)).toBe(expected);
  });

  it('asks burden and status of the markers that the knowledge has', () => {
    const burden = (number: number) =>
      ({ markers: [{ marker: 'tmb', state: null, number, by: 'stated', at: [] }] }) as const;
    expect(verdictOf({ clinical: { tmb_numerical: '>=10' } }, burden(12.5))).toBe('eligible');
    expect(verdictOf({ clinical: { tmb_numerical: '>=10' } }, burden(9.9))).toBe('not-eligible');
    expect(verdictOf({ clinical: { tmb_numerical: '==40' } }, burden(40))).toBe('eligible');
    const her2 = { markers: [{ marker: 'her2', state: 'positive', number: null, by: 'stated', at: [] }] } as const;
    expect(verdictOf({ clinical: { her2_status: 'Positive' } }, her2)).toBe('eligible');
    expect(verdictOf({ clinical: { her2_status: 'Negative' } }, her2)).toBe('not-eligible');
    expect(verdictOf({ clinical: { her2_status: 'Unknown' } }, her2)).toBe('needs-data');
  });

  it('holds lost repair and unstable microsatellites for one another, unless both are told and differ', () => {
    const value = (marker: string, state: string) => ({ marker, state, number: null, by: 'stated', at: [] }) as const;
    const of = (fields: object, ...markers: readonly ReturnType<typeof value>[]) => genomic(fields, { markers });
    expect(of({ mmr_status: 'MMR-Deficient' }, value('msi', 'high'))).toBe('eligible');
    expect(of({ ms_status: 'MSI-H' }, value('mmr', 'deficient'))).toBe('eligible');
    expect(of({ ms_status: 'MSI-H' }, value('mmr', 'proficient'))).toBe('not-eligible');
    expect(of({ ms_status: 'MSS' }, value('mmr', 'proficient'))).toBe('eligible');
    expect(of({ mmr_status: 'MMR-Deficient' }, value('msi', 'high'), value('mmr', 'proficient'))).toBe('needs-data');
  });

  it('asks signatures that a laboratory reports', () => {
    const tobacco = {
      markers: [{ marker: 'tobacco-signature', state: 'present', number: null, by: 'stated', at: [] }],
    } as const;
    expect(genomic({ hugo_symbol: 'None', tobacco_signature: 'Yes' }, tobacco)).toBe('eligible');
    expect(genomic({ hugo_symbol: 'None', tobacco_signature: 'No' }, tobacco)).toBe('not-eligible');
    expect(genomic({ hugo_symbol: 'None', uva_signature: 'No' }, tobacco)).toBe('needs-data');
  });

  it('compares laboratory values in their own unit only', () => {
    const labs = [{ name: 'Platelets', value: 90, unit: '10*9/L' }];
    const lab = (value: string, unit?: string) =>
      verdictOf({ lab: { name: 'platelets', value, ...(unit === undefined ? {} : { unit }) } }, {}, { labs });
    expect([lab('>=75', '10*9/L'), lab('>=100', '10*9/L'), lab('>=75000', '/uL'), lab('>=75')]).toEqual([
      'eligible',
      'not-eligible',
      'needs-data',
      'eligible',
    ]);
  });
});

const MATCH = [{ and: [{ genomic: M }, { clinical: { age_numerical: '>=18' } }] }];
const adult: TrialCase = {
  tumour: { ...BARE, ...L858R },
  person: { ...NOBODY, ageYears: 50 },
  asOf: '2026-09-01',
  knowledge,
};
const trial = (more: object, arm: object = {}): string =>
  JSON.stringify({
    protocol_no: 'T',
    treatment_list: { step: [{ step_code: '1', arm: [{ arm_code: 'A', match: MATCH, ...arm }] }] },
    ...more,
  });
const first = (text: string) => matchTrials(readTrials(text, 't'), adult)[0]!;

describe('a trial', () => {
  it.each([
    [{}, {}, 'eligible'],
    [{ status: 'Open to Accrual' }, {}, 'eligible'],
    [{ status: 'closed to accrual' }, {}, 'not-eligible'],
    [{ status: 'open to accrual', _summary: { status: [{ value: 'closed' }] } }, {}, 'not-eligible'],
    [{}, { arm_suspended: 'Y' }, 'not-eligible'],
    [{}, { arm_suspended: 'n' }, 'eligible'],
    [{ match: [{ clinical: { gender: 'Male' } }] }, {}, 'needs-data'],
  ])('with %j and arm %j is %s', (more, arm, expected) => {
    expect(first(trial(more, arm)).verdict).toBe(expected);
  });

  it('names what fails and what is open, by its path', () => {
    const found = first(
      trial(
        { match: [{ clinical: { gender: 'Male' } }] },
        { match: [{ and: [{ genomic: { ...M, hugo_symbol: 'KRAS' } }, { clinical: { age_numerical: '<18' } }] }] },
      ),
    );
    expect(found.failing.map(({ path }) => path)).toEqual([
      'treatment_list.step[0].arm[0].match[0].and[0].genomic',
      'treatment_list.step[0].arm[0].match[0].and[1].clinical',
    ]);
    expect(found.open).toEqual([{ path: 'match[0].clinical', kind: 'clinical', fields: { gender: 'Male' } }]);
  });

  it('closed, still says whether the person would fit', () => {
    const found = first(trial({ status: 'closed to accrual' }));
    expect(found.failing).toEqual([{ path: 'status', kind: 'status', fields: { status: 'closed to accrual' } }]);
    expect(found.met).toHaveLength(2);
  });

  it('has parts for arms and for dose levels with conditions of their own', () => {
    const dose = { dose_level: [{ level_code: '1', match: [{ genomic: { ...M, exon: 19 } }] }, { level_code: '2' }] };
    const found = matchTrials(readTrials(trial({}, dose), 't'), adult);
    expect(found.map(({ arm, dose: level, verdict }) => [arm, level, verdict])).toEqual([
      ['A', undefined, 'eligible'],
      ['A', '1', 'not-eligible'],
    ]);
  });

  it('without any condition is never one to be eligible for', () => {
    expect(first(trial({}, { match: [] })).verdict).toBe('needs-data');
  });

  it('is the same in YAML, in a list, and under "trials"', () => {
    const yaml =
      'protocol_no: T\ntreatment_list:\n  step:\n    - step_code: "1"\n      arm:\n        - arm_code: A\n          match:\n            - and:\n                - genomic: {hugo_symbol: EGFR, variant_category: Mutation}\n                - clinical: {age_numerical: ">=18"}\n';
    const one = readTrials(trial({}), 't');
    expect(readTrials(yaml, 't')).toEqual(one);
    expect(readTrials(`[${trial({})}]`, 't')).toEqual(one);
    expect(readTrials(`{"asOf":"2026-09-01","trials":[${trial({})}]}`, 't')).toEqual(one);
  });

  it('of the registry is told by age, sex, condition and country, and never called eligible', () => {
    const study = (conditions: readonly string[], more: object = {}) =>
      JSON.stringify({
        protocolSection: {
          identificationModule: { nctId: 'NCT00000001', briefTitle: 'A study' },
          statusModule: { overallStatus: 'RECRUITING' },
          conditionsModule: { conditions },
          eligibilityModule: { sex: 'ALL', minimumAge: '18 Years', maximumAge: '50 Years', ...more },
          contactsLocationsModule: { locations: [{ country: 'United States' }, { country: 'Spain' }] },
        },
      });
    const of = (text: string, person: Partial<TrialPerson> = {}) =>
      matchTrials(readTrials(text, 't'), { ...adult, person: { ...adult.person, country: 'ES', ...person } })[0]!;
    expect(of(study(['Lung Adenocarcinoma']))).toMatchObject({ verdict: 'needs-data', open: [{ kind: 'criteria' }] });
    expect(of(study(['Melanoma'])).verdict).toBe('not-eligible');
    expect(of(study(['Lung Adenocarcinoma']), { ageYears: 51 }).verdict).toBe('not-eligible');
    expect(of(study(['Lung Adenocarcinoma']), { country: 'FR' }).verdict).toBe('not-eligible');
    expect(of(study(['Lung Adenocarcinoma'], { sex: 'MALE' }), { sex: 'female' }).verdict).toBe('not-eligible');
    expect(of(study(['Something else'])).open).toHaveLength(2);
  });

  it.each([
    '',
    '[]',
    '{}',
    '{"a":1}',
    'just words',
    '[{"treatment_list":{}},',
    '- a: &x 1\n  b: *x',
    `[${trial({})},${trial({})}]`,
    'null',
    '\u0000',
  ])('in %j is refused with a code', (text) => {
    expect(() => readTrials(text, 't.json')).toThrow(expect.objectContaining({ code: 'TRIAL_DOCUMENT_INVALID' }));
  });

  it('of any shape is read or refused, and answered', () => {
    const key = fc.constantFrom(
      'and',
      'or',
      'genomic',
      'clinical',
      'match',
      'treatment_list',
      'step',
      'arm',
      'dose_level',
      'status',
      'protocol_no',
      'hugo_symbol',
      'variant_category',
      'exon',
      'age_numerical',
      'oncotree_primary_diagnosis',
      '_summary',
      'protocolSection',
      'x',
    );
    const leaf = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('!Mutation', '!', 'EGFR', '>=18', '_SOLID_', 'Y'),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 7 },
        leaf,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(key, tie('node'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(node, (document) => {
        try {
          matchTrials(readTrials(JSON.stringify(document), 't'), adult);
        } catch (error) {
          expect(error).toBeInstanceOf(PropriaError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

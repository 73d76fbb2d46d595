import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../src/knowledge/compile/compile-pack.ts';
import { compileKnowledge } from '../src/knowledge/compile/compile-knowledge.ts';
import { decodeKnowledge, factsOf, mergePack } from '../src/knowledge/index.ts';
import { readKnowledgeFolder } from '../src/platform/node/read-knowledge-folder.ts';
import { fitAlleles, preventionFor, type PreventionFacts, riskByQuantile } from '../src/risk/index.ts';
import {
  type FindingsAsked,
  readClinvarLines,
  type SecondaryFinding,
  type SeenVariant,
  secondaryFindings,
  seedVariants,
  variantKey,
} from '../src/variants/index.ts';

const files = readKnowledgeFolder(new URL('../knowledge', import.meta.url).pathname);
const base = compileKnowledge(files);
const knowledge = mergePack(
  decodeKnowledge(base.bundle),
  decodeKnowledge(compilePack('risk', files, base.bundle).bundle),
  'risk',
);

// Places and classes as ClinVar gives them, GRCh38.
const brca2 = { chrom: 'chr13', pos1: 32316484, ref: 'GC', alt: 'G' };
const mutyh = { chrom: '1', pos1: 45332300, ref: 'G', alt: 'A' };
const hfe = { chrom: '6', pos1: 26092913, ref: 'G', alt: 'A' };
const abcd1 = { chrom: 'X', pos1: 153725687, ref: 'G', alt: 'A' };
const find = (
  gene: string,
  variants: readonly SeenVariant[],
  asked: Partial<FindingsAsked> = {},
): SecondaryFinding | undefined =>
  secondaryFindings(knowledge, { build: 'GRCh38', sex: 'female', from: 'sequencing', variants, ...asked }).find(
    (one) => one.gene === gene,
  );

describe('secondary findings', () => {
  it('has the 84 genes of version 3.3, each with its rule', () => {
    const rows = [...factsOf(knowledge, 'secondary-finding').values()].map(({ body }) => body);
    expect(rows).toHaveLength(96);
    expect(new Set(rows.map(({ gene }) => gene)).size).toBe(84);
    expect(new Set(rows.filter(({ rule }) => rule === 'two-copies').map(({ gene }) => gene))).toEqual(
      new Set(['ATP7B', 'BTD', 'CASQ2', 'CYP27A1', 'GAA', 'MUTYH', 'RPE65']),
    );
  });

  it.each([
    ['BRCA2', brca2, '0/1', 'female', 'returned'],
    ['MUTYH', mutyh, '0/1', 'female', 'carrier'],
    ['MUTYH', mutyh, '1|1', 'male', 'returned'],
    ['HFE', hfe, '0/1', 'male', 'carrier'],
    ['HFE', hfe, '1/1', 'male', 'returned'],
    ['ABCD1', abcd1, '0/1', 'female', 'carrier'],
    ['ABCD1', abcd1, '1', 'male', 'returned'],
    ['ABCD1', abcd1, '0/1', null, 'not-assessed'],
    ['BRCA2', brca2, './.', 'female', 'not-assessed'],
    ['BRCA2', brca2, '0/0', 'female', 'not-assessed'],
  ] as const)('%s %o %s %s: %s', (gene, place, genotype, sex, state) => {
    expect(find(gene, [{ ...place, genotype }], { sex })?.state).toBe(state);
  });

  it('tells one copy from two by the strands', () => {
    const other = [...seedVariants(knowledge, 'GRCh38')].find(
      ([key, [first]]) =>
        first?.gene === 'MUTYH' && (first.stars ?? 0) > 1 && key !== variantKey('1', 45332300, 'G', 'A'),
    )![0];
    const [chrom = '', pos, ref = '', alt = ''] = other.split(':');
    const state = (first: string, second: string, phaseSet = 'a'): string | undefined =>
      find('MUTYH', [
        { ...mutyh, genotype: first, phaseSet: 'a' },
        { chrom, pos1: Number(pos), ref, alt, genotype: second, phaseSet },
      ])?.state;
    expect(state('0|1', '1|0')).toBe('returned');
    expect(state('0|1', '0|1')).toBe('carrier');
    expect(state('0/1', '0|1')).toBe('phase-unknown');
    expect(state('0|1', '1|0', 'b')).toBe('phase-unknown');
  });

  it('says nothing is known only of genes that were read, and never from an array', () => {
    const genesRead = new Set(['BRCA2']);
    expect(find('BRCA2', [])?.state).toBe('not-assessed');
    expect(find('BRCA2', [], { genesRead })?.state).toBe('none-known');
    expect(find('BRCA2', [], { genesRead, from: 'array' })?.state).toBe('not-assessed');
    expect(find('BRCA2', [{ ...brca2, genotype: '0/1' }], { from: 'array' })?.confirmFirst).toEqual(['consumer-array']);
  });

  it('keeps back what is of adult years from a child, and what was not asked for', () => {
    const seen = [{ ...brca2, genotype: '0/1' }];
    expect(find('BRCA2', seen, { age: 9 })).toMatchObject({ state: 'kept-for-adulthood', variants: [] });
    expect(find('BRCA2', seen, { categories: ['metabolic'] })).toMatchObject({ state: 'not-asked', variants: [] });
  });

  it('does not make a finding of another allele, a lone claim, a conflict or an uncertain variant', () => {
    expect(find('BRCA2', [{ ...brca2, alt: 'GT', genotype: '0/1' }])?.state).toBe('not-assessed');
    const key = variantKey(brca2.chrom, brca2.pos1, brca2.ref, brca2.alt);
    const said = (kind: 'conflicting' | 'uncertain' | 'pathogenic', stars: number): string | undefined =>
      find('BRCA2', [{ ...brca2, genotype: '0/1' }], {
        imported: new Map([
          [
            key,
            [
              {
                gene: 'BRCA2',
                class: kind,
                stars,
                variation: '1',
                protein: null,
                release: '2026-11',
                key38: key,
              },
            ],
          ],
        ]),
      })?.state;
    expect(said('conflicting', 1)).toBe('conflicting');
    expect(said('uncertain', 2)).toBe('uncertain');
    expect(said('pathogenic', 0)).toBe('unconfirmed');
    expect(said('pathogenic', 1)).toBe('returned');
  });

  it('reads a current release, which then stands in place of the seed', () => {
    const row = (significance: string, review: string): string =>
      `13\t32316484\t37728\tGC\tG\t.\t.\tALLELEID=1;CLNREVSTAT=${review};CLNSIG=${significance};GENEINFO=BRCA2:675|X:1\n`;
    const said = (significance: string, review: string): unknown => {
      const head = ['##fileformat=VCFv4.1', '##fileDate=2026-11-16', '##reference=GRCh38', '#CHROM\tPOS'];
      const { build, date, known } = readClinvarLines([...head, row(significance, review)], new Set(['BRCA2']));
      expect([build, date]).toEqual(['GRCh38', '2026-11-16']);
      return find('BRCA2', [{ ...brca2, genotype: '0/1' }], { imported: known })?.state;
    };
    expect(said('Pathogenic|risk_factor', 'reviewed_by_expert_panel')).toBe('returned');
    expect(said('Likely_pathogenic', 'no_assertion_criteria_provided')).toBe('unconfirmed');
    expect(said('Conflicting_classifications_of_pathogenicity', 'criteria_provided,_conflicting_classifications')).toBe(
      'conflicting',
    );
    expect(said('Uncertain_significance', 'criteria_provided,_single_submitter')).toBe('uncertain');
    expect(said('Benign', 'criteria_provided,_single_submitter')).toBe('not-assessed');
  });

  it('names an allele the same whatever bases stand around it', () => {
    const bases = fc.string({ unit: fc.constantFrom('A', 'C', 'G', 'T'), maxLength: 4 });
    fc.assert(
      fc.property(bases, bases, (before, behind) => {
        const padded = variantKey('chr2', 100 - before.length, `${before}A${behind}`, `${before}C${behind}`);
        expect(padded).toBe('2:100:A:C');
      }),
    );
  });
});

describe('recommendations of a task force', () => {
  const standing = (rule: string, person: PreventionFacts): unknown =>
    preventionFor(knowledge, person).find((one) => one.rule === `uspstf-${rule}`);

  it.each([
    ['lung-cancer', { age: 60, pack_years: 20, current_smoker: true }, 'applies', []],
    ['lung-cancer', { age: 60, pack_years: 20, current_smoker: false, quit_years: 16 }, 'does-not-apply', []],
    ['lung-cancer', { age: 60 }, 'not-assessed', ['pack_years', 'current_smoker', 'quit_years']],
    ['lung-cancer', { age: 81, pack_years: 40, current_smoker: true }, 'does-not-apply', []],
    ['statin', { age: 40, cardiovascular_risk_factors: true, ten_year_cvd_percent: 10 }, 'applies', []],
    [
      'statin-selective',
      { age: 40, cardiovascular_risk_factors: true, ten_year_cvd_percent: 10 },
      'does-not-apply',
      [],
    ],
    ['breast-cancer', { age: 74.9, sex: 'female' }, 'applies', []],
    ['breast-cancer', { age: 60 }, 'not-assessed', ['sex']],
    ['diabetes', { age: 50, bmi: 'high' }, 'not-assessed', ['bmi']],
  ] as const)('%s of %o: %s', (rule, person, expected, missing) => {
    expect(standing(rule, person)).toMatchObject({ standing: expected, missing });
  });
});

describe('scores', () => {
  it('tells risk by quantile that averages to the prevalence and rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 0.95, noNaN: true }),
        fc.double({ min: 0.001, max: 0.6, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (auc, prevalence, quantiles) => {
          const risks = riskByQuantile(auc, prevalence, quantiles);
          expect(risks.reduce((sum, one) => sum + one, 0) / quantiles).toBeCloseTo(prevalence, 9);
          risks.slice(1).forEach((one, i) => expect(one).toBeGreaterThanOrEqual(risks[i]! - 1e-9));
        },
      ),
    );
    expect(() => riskByQuantile(1, 0.1, 10)).toThrow(expect.objectContaining({ code: 'RISK_AUC_INVALID' }));
  });

  it('agrees with the published figures of GenoPred at an area of 0.78 and a prevalence of 0.3', () => {
    const risks = riskByQuantile(0.78, 0.3, 20);
    expect(risks[0]).toBeCloseTo(0.03022048, 6);
    expect(risks[19]).toBeCloseTo(0.80487869, 6);
  });

  it('excludes what two strands or three alleles leave open', () => {
    const record = { ref: 'A', alts: ['T'], genotype: [0, 1] };
    const pair = { effect: 'A', other: 'T' };
    expect(fitAlleles(pair, record)).toEqual({ match: 'excluded', dosage: null, ambiguous: true });
    expect(fitAlleles(pair, record, { ambiguous: true })).toEqual({ match: 'refalt', dosage: 1, ambiguous: true });
    expect(fitAlleles({ effect: 'C', other: 'A' }, { ref: 'A', alts: ['C', 'T'], genotype: [1, 2] }).match).toBe(
      'excluded',
    );
    expect(fitAlleles({ effect: 'C', other: 'A' }, { ref: 'A', alts: ['C'], genotype: [1, null] }).dosage).toBeNull();
  });
});

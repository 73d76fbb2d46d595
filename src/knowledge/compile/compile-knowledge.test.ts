import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeKnowledge } from '../decode-knowledge.ts';
import { filesOf, smallKnowledge } from '../testing/small-knowledge.ts';
import { verifyKnowledge } from '../verify-knowledge.ts';
import { compileKnowledge } from './compile-knowledge.ts';
import { printProblem } from './problem.ts';

/** The small folder with one text replaced in one file, compiled: its problems as lines. */
function broken(path: string, from: string, to: string): string[] {
  const texts = smallKnowledge();
  const before = texts.get(path) ?? '';
  expect(before).toContain(from);
  texts.set(path, before.replace(from, to));
  return compileKnowledge(filesOf(texts)).problems.map(printProblem);
}

const GENE = 'pgx/genes/GENE1';

describe('the knowledge compiler', () => {
  it('compiles a whole folder without a problem', () => {
    const { bundle, problems } = compileKnowledge(filesOf(smallKnowledge()));
    expect(problems).toEqual([]);
    expect(bundle.records.map((record) => record.id)).toEqual([
      'drug/drug-one',
      'drug/drug-two',
      'gene/GENE1',
      'guidance/cpic/drug-one',
      'source/s',
    ]);
    expect(bundle.release).toMatchObject({ id: '2026.01', date: '2026-01-02', overlays: [] });
    expect(verifyKnowledge(bundle)).toBe(5);
  });

  it('gives the same bundle whatever the order of the files', () => {
    const files = filesOf(smallKnowledge());
    expect(compileKnowledge(files.toReversed())).toEqual(compileKnowledge(files));
  });

  it('decodes to records that know their alleles, bases and bounds', () => {
    const gene = decodeKnowledge(compileKnowledge(filesOf(smallKnowledge())).bundle).genes.get('GENE1');
    expect(gene?.loci.map((locus) => [locus.id, locus.pos37, locus.extra ?? false])).toEqual([
      ['chr10:1000', 1500, false],
      ['chr10:1010', 1510, false],
      ['chr10:2000', 2500, true],
    ]);
    expect(gene?.alleles.map((allele) => [allele.name, Object.fromEntries(allele.bases)])).toEqual([
      ['*1', { 0: 'A', 1: 'C' }],
      ['*2', { 0: 'G' }],
      ['*3', { 0: 'R', 1: 'CT' }],
    ]);
    expect(gene?.frequencies?.alleles.get('*2')).toEqual({
      'African American/Afro-Caribbean': { frequency: 0.1, subjects: 100 },
      American: { frequency: 0.01, subjects: 50, upperBound: true, basis: 'zero' },
      'Central/South Asian': { frequency: 0.1 },
      'East Asian': { frequency: 0.1 },
      European: { frequency: 0.1 },
      Latino: { frequency: 0.1 },
      'Near Eastern': { frequency: 0.2, upperBound: true, basis: 'stand-in' },
      'Sub-Saharan African': { frequency: 0.1 },
    });
    expect(gene?.calling.requiredPositions).toEqual([]);
  });

  it.each([
    [`${GENE}/loci.tsv`, '1010\tC', '990\tC', /line 6: position 990 does not lie after/],
    [`${GENE}/loci.tsv`, '1000\tA', '200000000\tA', /outside chr10 of GRCh38/],
    [`${GENE}/loci.tsv`, '1510', '1511', /not at the gene's offset 500/],
    [`${GENE}/loci.tsv`, '\tCT,T\t', '\tCT,N\t', /"N" is not a sequence/],
    [`${GENE}/loci.tsv`, '\tCT,T\t', '\tCT,C\t', /an alternative equals the reference/],
    [`${GENE}/loci.tsv`, 'g.1010dup;', '', /1 HGVS names for 2/],
    [`${GENE}/loci.tsv`, '1500\tA', '1500\tT', /GRCh37 has T/],
    [`${GENE}/loci.tsv`, 'pos38', 'position', /columns should be/],
    [`${GENE}/loci.tsv`, '# version: 1\n', '', /no "# version/],
    [`${GENE}/alleles.tsv`, '1000:G', '1001:G', /\*2 is defined at 1001/],
    [`${GENE}/alleles.tsv`, '1000:G', '1000:T', /\*2 has T at 1000/],
    [`${GENE}/alleles.tsv`, '1000:G', '2000:A', /\*2 is defined at 2000, which is no position/],
    [`${GENE}/alleles.tsv`, '*2\t', '*1\t', /\*1 stands twice/],
    [`${GENE}/alleles.tsv`, 'reference', '', /0 reference alleles/],
    [
      `${GENE}/functions.tsv`,
      '*2\tNo function',
      '*2\tDecreased function',
      /no rule for "Normal function" and "Decreased function"/,
    ],
    [
      `${GENE}/phenotypes.tsv`,
      'No function\tNormal function\tInter',
      'No function\tNo function\tInter',
      /No function and No function stand twice/,
    ],
    [
      `${GENE}/phenotypes.tsv`,
      'Normal function\tNormal function\tNormal',
      'Odd function\tNormal function\tNormal',
      /no allele has "Odd function"/,
    ],
    [`${GENE}/frequencies.tsv`, '0.9 100', '1.9 100', /is no frequency/],
    [`${GENE}/frequencies.tsv`, '0.9 100', '0.99 100', /add up to 1.090/],
    [`${GENE}/frequencies.tsv`, '<0.01 50 zero', '<0.01 50', /is not a frequency/],
    [`${GENE}/frequencies.tsv`, '*2\t', '*9\t', /\*9 is no allele/],
    [
      `${GENE}/calling.yaml`,
      'undocumented: keep',
      'undocumented: keep\nrequiredPositions: [1001]',
      /requiredPositions: 1001/,
    ],
    [`${GENE}/calling.yaml`, 'undocumented: keep', 'undocumented: sometimes', /calling.yaml, undocumented/],
    [`${GENE}/gene.yaml`, 'symbol: GENE1', 'symbol: GENE2', /do not fit the folder/],
    [`${GENE}/gene.yaml`, 'symbol: GENE1', 'symbol: [', /not YAML/],
    ['drugs/drugs.tsv', 'A01AA01', '1A', /"1A" is no ATC code/],
    ['drugs/drugs.tsv', 'drug-two', 'drug-one', /drug-one stands twice/],
    ['drugs/pairs.tsv', 'drug-one', 'drug-nine', /drug-nine is no drug/],
    ['sources.yaml', 'id: s,', 'id: t,', /source s is not in sources.yaml/],
    ['release.yaml', '"2026.01"', '"today"', /release.yaml, id/],
    ['guidance/cpic/drug-one.yaml', 'to: [drug-two]', 'to: [drug-three]', /drug drug-three is not in drugs.tsv/],
    ['guidance/cpic/drug-one.yaml', 'drug: drug-one', 'drug: drug-two', /the file is named for drug-one/],
    [
      'guidance/cpic/drug-one.yaml',
      'id: guidance/cpic/drug-one',
      'id: guidance/cpic/other',
      /by its path the file holds/,
    ],
    [
      'guidance/cpic/drug-one.yaml',
      '[Poor Metabolizer]',
      '[Slow Metabolizer]',
      /no genotype of GENE1 gives the key "Slow Metabolizer"/,
    ],
    ['guidance/cpic/drug-one.yaml', 'code: switch', 'code: swap', /rules.0.options.0.actions.0/],
    [
      'guidance/cpic/drug-one.yaml',
      '{ code: switch, to: [drug-two] }',
      '{ code: set-dose, factorLow: 50, factorHigh: 50, base: label-start }',
      /a factor of 50 lies outside/,
    ],
    [
      'guidance/cpic/drug-one.yaml',
      '{ code: switch, to: [drug-two] }',
      '{ code: set-dose, factorLow: 0.5, factorHigh: 0.5 }',
      /a factor needs its base/,
    ],
    [
      'guidance/cpic/drug-one.yaml',
      '{ code: switch, to: [drug-two] }',
      '{ code: set-dose, amountLow: { value: 90000, unit: mg/d }, amountHigh: { value: 90000, unit: mg/d } }',
      /beyond any dose/,
    ],
    ['guidance/cpic/drug-one.yaml', 'genes: [GENE1]', 'genes: [GENE2]', /does not list in genes/],
  ])('%s: %s → %s is a problem', (path, from, to, says) => {
    expect(broken(path, from, to).join('\n')).toMatch(says);
  });

  it('checks that an activity score is the sum of its pair', () => {
    const texts = smallKnowledge();
    texts.set(
      `${GENE}/gene.yaml`,
      (texts.get(`${GENE}/gene.yaml`) ?? '').replace(
        'keyedBy: function, lookup: phenotype',
        'keyedBy: activity, lookup: activityScore',
      ),
    );
    texts.set(
      `${GENE}/functions.tsv`,
      (texts.get(`${GENE}/functions.tsv`) ?? '')
        .replace('Normal function\t', 'Normal function\t1.0')
        .replaceAll('No function\t', 'No function\t0.0'),
    );
    texts.set(
      `${GENE}/phenotypes.tsv`,
      '# source: s\n# version: 1\n# licence: CC0-1.0\nfirst\tsecond\tphenotype\tscore\tkey\n0.0\t0.0\tPoor Metabolizer\t0.0\t0.0\n0.0\t1.0\tIntermediate Metabolizer\t1.5\t1.5\n1.0\t1.0\tNormal Metabolizer\t2.0\t2.0\n',
    );
    expect(compileKnowledge(filesOf(texts)).problems.map(printProblem)).toContain(
      `${GENE}/phenotypes.tsv: 0.0 and 1.0 do not add up to 1.5`,
    );
  });

  it('asks HLA genes for every status that guidance is keyed by', () => {
    const texts = smallKnowledge();
    texts.set(
      `${GENE}/gene.yaml`,
      (texts.get(`${GENE}/gene.yaml`) ?? '').replace(
        'keyedBy: function, lookup: phenotype',
        'keyedBy: allele-status, lookup: alleleStatus',
      ),
    );
    texts.set(
      `${GENE}/calling.yaml`,
      `${(texts.get(`${GENE}/calling.yaml`) ?? '').replace('named-alleles', 'outside-only')}statuses: ["*57:01"]\n`,
    );
    for (const name of ['loci', 'alleles', 'functions', 'phenotypes', 'frequencies'])
      texts.delete(`${GENE}/${name}.tsv`);
    texts.set(
      'guidance/cpic/drug-one.yaml',
      (texts.get('guidance/cpic/drug-one.yaml') ?? '').replace('Poor Metabolizer', '"*15:11 positive"'),
    );
    const { bundle, problems } = compileKnowledge(filesOf(texts));
    expect(problems).toEqual([]);
    expect(decodeKnowledge(bundle).genes.get('GENE1')?.calling.statuses).toEqual(['*15:11', '*57:01']);
  });

  it('names a file that no place takes', () => {
    const texts = smallKnowledge().set('guidance/cpic/drug-one.yml', '');
    expect(compileKnowledge(filesOf(texts)).problems.map((problem) => problem.file)).toContain(
      'guidance/cpic/drug-one.yml',
    );
  });

  it('refuses a short file that aliases blow up', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `- &a${i} [${i === 0 ? 'x' : Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]`,
    );
    const texts = smallKnowledge().set('guidance/cpic/drug-one.yaml', levels.join('\n'));
    expect(compileKnowledge(filesOf(texts)).problems.map(printProblem).join()).toMatch(/more than 100000 values/);
    expect(compileKnowledge(filesOf(texts.set('guidance/cpic/drug-one.yaml', '&a [*a]'))).problems).not.toEqual([]);
  });

  it('answers any text in any file with problems, never with a throw', () => {
    const paths = [...smallKnowledge().keys()];
    const mangle = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.tuple(fc.nat(2_000), fc.string({ maxLength: 8 })),
      fc.constantFrom(
        'a: &a [*a]',
        '? - : -',
        '- - - -',
        '!!js/function x',
        '\u0000',
        '{}',
        '[]',
        'null',
        '# source: s\n',
        '\t\t\t\n',
        `${'['.repeat(3_000)}`,
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), mangle, (path, change) => {
        const texts = smallKnowledge();
        const before = texts.get(path) ?? '';
        texts.set(
          path,
          typeof change === 'string'
            ? change
            : before.slice(0, change[0] % (before.length + 1)) +
                change[1] +
                before.slice(change[0] % (before.length + 1)),
        );
        const { bundle, problems } = compileKnowledge(filesOf(texts));
        for (const problem of problems) expect(printProblem(problem)).toMatch(/\S/);
        verifyKnowledge(bundle);
        decodeKnowledge(bundle);
      }),
      { numRuns: 120 },
    );
  });
});

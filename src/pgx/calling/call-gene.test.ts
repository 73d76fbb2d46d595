import { describe, expect, test } from 'vitest';
import { callGene } from './call-gene.ts';
import { type CallOptions, settleOptions } from './call-options.ts';
import { callPattern } from './call-pattern.ts';
import { compileGene } from './compiled-gene.ts';
import { patternOf } from './gene-pattern.ts';
import { tinyGene, tinyReadings } from './testing/tiny-gene.ts';

const gene = tinyGene(['A>G', 'C>T', 'G>A', 'T>C'], {
  '*1': 'ACGT',
  '*2': 'G...',
  '*3': '.T..',
  '*4': 'GT..',
  '*5': '..A.',
  '*6': '...C',
});

const names = (genotypes: string, options: CallOptions = {}, of = gene): string[] =>
  callGene(of, tinyReadings(genotypes), options).top.map(({ name }) => name);
const all = (genotypes: string, of = gene): string[] =>
  callGene(of, tinyReadings(genotypes), { topCandidateOnly: false }).top.map(({ name }) => name);
const status = (genotypes: string, options: CallOptions = {}, of = gene): string => {
  const call = callGene(of, tinyReadings(genotypes), options);
  return call.status === 'called' ? 'called' : `${call.status}: ${call.reason}`;
};

describe('pairs of named alleles', () => {
  test.each([
    ['all reference', 'A/A C/C G/G T/T', ['*1/*1']],
    ['one heterozygous position', 'A/G C/C G/G T/T', ['*1/*2']],
    ['one homozygous position', 'G/G C/C G/G T/T', ['*2/*2']],
    ['two unphased positions: both on one strand with the reference scores higher', 'A/G C/T G/G T/T', ['*1/*4']],
    ['the same, phased apart', 'A|G T|C G|G T|T', ['*2/*3']],
    ['the same, phased together', 'A|G C|T G|G T|T', ['*1/*4']],
    ['phase sets are free against each other', 'A|G:1 T|C:2 G|G:1 T|T:1', ['*1/*4']],
    ['one phase set holds', 'A|G:1 T|C:1 G|G:1 T|T:1', ['*2/*3']],
    ['homozygous positions count as phased however they are written', 'A|G T|C G/G T/T', ['*2/*3']],
    ['an unphased heterozygous position is free against a phase', 'A|G T|C G/A T|T', []],
  ])('%s', (_, genotypes, expected) => expect(names(genotypes)).toEqual(expected));

  test('every consistent pair is a candidate, with its score', () => {
    const call = callGene(gene, tinyReadings('A/G C/T G/G T/T'));
    expect(call.candidates.map(({ name, score }) => [name, score])).toEqual([
      ['*1/*4', 6],
      ['*2/*3', 2],
    ]);
    expect(all('A/G C/T G/G T/T')).toEqual(['*1/*4', '*2/*3']);
  });

  test('an unread position is left out, and alleles that only it defines are uncallable', () => {
    const call = callGene(gene, tinyReadings('A/G C/C - -'));
    expect(call.top.map(({ name }) => name)).toEqual(['*1/*2']);
    expect(call.uncallable).toEqual(['*5', '*6']);
    expect(call.positions.map(({ state }) => state)).toEqual(['read', 'read', 'absent', 'absent']);
  });

  test('an allele whose other positions are unread is told by the rest', () =>
    expect(names('A/G - G/G T/T')).toEqual(['*1/*2', '*1/*4']));

  test('reading order does not matter', () => {
    const readings = [...tinyReadings('A/G C/T G/A T/T')];
    expect(callGene(gene, new Map(readings.toReversed()))).toEqual(callGene(gene, new Map(readings)));
  });
});

describe('no call, and why', () => {
  test.each([
    ['nothing read', '- - - -', 'not-assessed: nothing-read'],
    ['a variant pair that no alleles make', 'G/G C/C A/A T/T', 'no-call: no-allele-pair-fits'],
    ['an unknown base', 'A/T C/C G/G T/T', 'no-call: no-allele-pair-fits'],
    ['half a genotype with a variant', 'G/. C/C G/G T/T', 'no-call: partial-genotype'],
    ['half a genotype with nothing but reference counts as unread', 'A/. C/C G/G T/T', 'called'],
  ])('%s', (_, genotypes, expected) => expect(status(genotypes)).toBe(expected));

  test('a required position', () => {
    const strict = tinyGene(['A>G', 'C>T'], { '*1': 'AC', '*2': 'G.', '*3': '.T' }, { requiredPositions: [200] });
    expect(status('A/G -', {}, strict)).toBe('no-call: required-position-unread');
    expect(status('A/G -', { exemptions: false }, strict)).toBe('called');
    expect(status('- C/T', {}, strict)).toBe('called');
  });

  test('a gene that is called outside only', () => {
    expect(status('A/A', {}, tinyGene(['A>G'], { '*1': 'A' }, { method: 'outside-only' }))).toBe(
      'not-assessed: outside-only',
    );
  });

  test('structural variation: only when asked, and labelled', () => {
    const structural = tinyGene(
      ['A>G'],
      { '*1': 'A', '*2': 'G' },
      { structuralVariation: { unread: true, note: 'copies' } },
    );
    expect(status('A/G', {}, structural)).toBe('not-assessed: structural-variation-unread');
    const call = callGene(structural, tinyReadings('A/G'), { structural: true });
    expect(call.top.map(({ name }) => name)).toEqual(['*1/*2']);
    expect(call.notices.map(({ code }) => code)).toContain('PGX_SMALL_VARIANTS_ONLY');
  });
});

describe('unknown bases', () => {
  const as = (undocumented: 'as-reference' | 'as-reference-unless-combinations') =>
    tinyGene(['A>G', 'C>T'], { '*1': 'AC', '*2': 'G.' }, { undocumented });
  test('taken as reference where the record says so, with a notice at the position', () => {
    const call = callGene(as('as-reference'), tinyReadings('A/T C/C'));
    expect(call.top.map(({ name }) => name)).toEqual(['*1/*1']);
    expect(call.notices).toMatchObject([
      { code: 'PGX_UNKNOWN_BASE_AS_REFERENCE', params: { locus: 'chr1:100', found: 'T' } },
    ]);
  });
  test('but not in combination mode where the record says so', () => {
    expect(names('A/T C/C', { combinations: true }, as('as-reference-unless-combinations'))).toEqual(['*1/g.100A>T']);
    expect(names('A/T C/C', { combinations: true }, as('as-reference'))).toEqual(['*1/*1']);
  });
});

test('without a person: the position that stands in for the call is told by the pattern too', () => {
  const fallback = tinyGene(
    ['A>G', 'C>T'],
    { '*1': 'AC', '*2': 'G.' },
    { fallback: { pos38: 100, alleles: { A: '*1', G: '*2' } } },
  );
  const readings = tinyReadings('A/G C/T');
  const call = callPattern(compileGene(fallback), patternOf(compileGene(fallback), readings, settleOptions({})));
  expect(call).toMatchObject({ status: 'no-call', positions: [{ locus: 'chr1:100', genotype: 'A/G' }] });
  expect(callPattern(compileGene(fallback), patternOf(compileGene(fallback), readings, settleOptions({})))).toBe(call);
});

test('positions that every test should hold are named when unread', () => {
  const tiered = tinyGene(
    ['A>G', 'C>T'],
    { '*1': 'AC', '*2': 'G.', '*3': '.T' },
    { ampTier1: { alleles: ['*3'], positions: [200] } },
  );
  expect(callGene(tiered, tinyReadings('A/G -')).notices).toMatchObject([
    { code: 'PGX_TIER1_UNREAD', params: { positions: 'rs2' } },
  ]);
  expect(callGene(tiered, tinyReadings('- C/T')).notices).toEqual([]);
  expect(callGene(tiered, tinyReadings('- -')).notices).toEqual([]);
});

describe('one copy', () => {
  const x = tinyGene(['A>G', 'C>T'], { B: 'AC', M: 'G.', N: 'GT' }, { ploidy: 'x-linked' });
  test.each([
    ['one copy, reference', 'A C', ['B']],
    ['one copy, variant', 'G T', ['N']],
    ['two copies', 'A/G C/C', ['B/M']],
    ['one copy at one position, the rest written as two equal ones', 'G C/C', ['M']],
    ['a heterozygous position says two copies; the single reference is unread', 'A/G C', ['B/M', 'B/N']],
  ])('%s', (_, genotypes, expected) => expect(names(genotypes, {}, x)).toEqual(expected));
  test('on an autosome one copy is half a genotype', () => {
    expect(status('G C/C G/G T/T')).toBe('no-call: partial-genotype');
    expect(names('A C/T G/G T/T')).toEqual(['*1/*3', '*1/*4']);
  });
  test('several alleles fit one copy: each is named, none is doubled', () => {
    expect(names('G -', {}, x)).toEqual(['M', 'N']);
  });
});

describe('ambiguous bases', () => {
  const wobbly = tinyGene(['A>G', 'C>T'], { '*1': 'AC', '*2': '.T', '*4': 'RT' });
  test('an ambiguous base allows each of its bases and counts only where the strand has not the reference base', () => {
    expect(callGene(wobbly, tinyReadings('A/G C/T')).candidates.map(({ name, score }) => [name, score])).toEqual([
      ['*1/*4', 4],
    ]);
    expect(callGene(wobbly, tinyReadings('A/A C/T')).candidates.map(({ name, score }) => [name, score])).toEqual([
      ['*1/*2', 3],
      ['*1/*4', 3],
    ]);
  });
  test('a blank under an ambiguous reference base means the sequence base', () => {
    const odd = tinyGene(['A>G', 'C>T'], { '*1': 'RC', '*2': '.T' });
    expect(names('G/G C/T', {}, odd)).toEqual([]);
    expect(names('A/G C/T', {}, odd)).toEqual(['*1/*2']);
  });
});

describe('unphased priority', () => {
  const rule = { candidates: ['*1/*4', '*2/*3'], pick: '*2/*3' };
  const prior = tinyGene(
    ['A>G', 'C>T'],
    { '*1': 'AC', '*2': 'G.', '*3': '.T', '*4': 'GT' },
    { unphasedPriority: [rule] },
  );
  test('picks the pair when all of the set stay possible', () => {
    expect(names('A/G C/T', {}, prior)).toEqual(['*2/*3']);
    expect(callGene(prior, tinyReadings('A/G C/T')).candidates.map(({ name }) => name)).toEqual(['*1/*4', '*2/*3']);
  });
  test('not with known phase, nor without exemptions', () => {
    expect(names('A|G C|T', {}, prior)).toEqual(['*1/*4']);
    expect(names('A/G C/T', { exemptions: false }, prior)).toEqual(['*1/*4']);
  });
});

describe('combinations', () => {
  const combined = { combinations: true };
  test.each([
    ['two alleles on one strand', 'A|G C|C G|A T|T', ['*1/[*2 + *5]']],
    ['a bigger allele covers its parts', 'A|G C|T G|A T|T', ['*1/[*4 + *5]']],
    ['only where no pair fits', 'A/G C/T G/G T/T', ['*1/*4']],
    ['an unknown base is left over', 'A|G C|C G|C T|T', ['*1/[*2 + g.300G>C]']],
    ['off the reference only the variant is printed', 'A|G C|C C|G T|T', ['*2/g.300G>C']],
    ['a missing copy is left over', 'A|A C|T .|A T|T', ['g.300?/[*3 + *5]']],
    ['homozygous', 'G/G C/C A/A T/T', ['[*2 + *5]/[*2 + *5]']],
  ])('%s', (_, genotypes, expected) => expect(names(genotypes, combined)).toEqual(expected));
  test('unphased: every way to lay the variants on two strands', () => {
    expect(names('A/A C/C G/A T/G', combined)).toEqual(['*1/[*5 + g.400T>G]', '*5/g.400T>G']);
  });
  test('names that join two alleles already are left out', () => {
    const joined = tinyGene(
      ['A>G', 'C>T', 'G>A'],
      { '*1': 'ACG', '*2': 'G..', '*3': '.T.', '*2+*3': 'GT.', '*5': '..A' },
      { combinationNamesWithPlus: true },
    );
    expect(names('A|G C|T G|A', combined, joined)).toEqual(['*1/[*2 + *3 + *5]']);
    expect(names('A|G C|T G|G', combined, joined)).toEqual(['*1/*2+*3']);
  });
});

test('many unphased heterozygous positions do not blow up', () => {
  const size = 60;
  const one = (i: number): string => '.'.repeat(i) + 'G' + '.'.repeat(size - i - 1);
  const wide = tinyGene(
    Array.from({ length: size }, () => 'A>G'),
    {
      '*1': 'A'.repeat(size),
      ...Object.fromEntries(Array.from({ length: size }, (_, i) => [`*${i + 2}`, one(i)])),
      '*100': 'G'.repeat(size),
      '*101': `A${'G'.repeat(size - 1)}`,
    },
  );
  const call = callGene(wide, tinyReadings(Array.from({ length: size }, () => 'A/G').join(' ')));
  expect(call.candidates.map(({ name }) => name)).toEqual(['*1/*100', '*2/*101']);
  const none = callGene(
    wide,
    tinyReadings(['G/G', 'G/G', ...Array.from({ length: size - 2 }, () => 'A/G')].join(' ')),
    { combinations: true },
  );
  expect(none).toMatchObject({ status: 'no-call', notices: [{ code: 'PGX_TOO_MANY_STRANDS' }] });
});

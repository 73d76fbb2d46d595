import { describe, expect, test } from 'vitest';
import { callGene } from './call-gene.ts';
import { tinyGene, tinyReadings } from './testing/tiny-gene.ts';

/** Like DPYD: positions 1 and 2 tag one haplotype, the first is causal; 3 and 4 are alleles of their own. */
const bare = tinyGene(
  ['G>C', 'C>T', 'A>G', 'C>T'],
  { Reference: 'GCAC', 'c.100': 'C...', 'c.100, c.200 (Hap)': 'CT..', 'c.300': '..G.', 'c.400': '...T' },
  {
    output: 'lowest-function',
    undocumented: 'as-reference',
    linked: { name: 'c.100, c.200 (Hap)', primary: { pos38: 100, allele: 'c.100' }, secondary: { pos38: 200 } },
  },
);
const activities: Record<string, string> = {
  Reference: '1.0',
  'c.100': '0.5',
  'c.100, c.200 (Hap)': '0.5',
  'c.300': '0.0',
  'c.400': '1.0',
};
const gene = {
  ...bare,
  functions: new Map(Object.entries(activities).map(([name, activity]) => [name, { function: 'x', activity }])),
};

const call = (genotypes: string) => {
  const result = callGene(gene, tinyReadings(genotypes));
  return {
    names: result.found.length > 0 ? result.found : result.top.map(({ name }) => name),
    warning:
      result.notices
        .map(({ code }) => code)
        .filter((code) => code.startsWith('PGX_LINKED'))
        .join() || null,
    guidance: result.forGuidance.map(({ name }) => name).join() || null,
  };
};

const HAP = 'c.100, c.200 (Hap)';
const MISMATCH = 'PGX_LINKED_MISMATCH';
const EXONIC = 'PGX_LINKED_EXONIC_ONLY';

describe('strands known', () => {
  test.each([
    ['reference', 'G|G C|C A|A C|C', ['Reference/Reference'], null, 'Reference/Reference'],
    ['both positions on one strand', 'G|C C|T A|A C|C', [`Reference/${HAP}`], null, `Reference/${HAP}`],
    ['the causal position alone', 'G|C C|C A|A C|C', ['Reference/c.100'], null, 'Reference/c.100'],
    ['apart: the proxy is set aside', 'G|C T|C A|A C|C', ['Reference/c.100'], MISMATCH, 'Reference/c.100'],
    [
      'the proxy alone against a causal reference',
      'G|G C|T A|A C|C',
      ['Reference/Reference'],
      MISMATCH,
      'Reference/Reference',
    ],
    ['the proxy alone, the causal position unread', '- C|T A|A C|C', [`Reference/${HAP}`], EXONIC, `Reference/${HAP}`],
    [
      'merged with another allele of the strand',
      'G|C C|T A|A C|T',
      [`Reference/[${HAP} + c.400]`],
      null,
      `Reference/${HAP}`,
    ],
    ['the least active of each strand', 'C|G C|C A|G T|T', ['[c.100 + c.400]/[c.300 + c.400]'], null, 'c.100/c.300'],
    ['half genotypes on known strands', '.|C T|. A|A C|C', [`c.100/${HAP}`], EXONIC, `c.100/${HAP}`],
    ['one heterozygous position needs no phase', 'G/G C/C A/G C/C', ['Reference/c.300'], null, 'Reference/c.300'],
    ['homozygous needs none either', 'C/C T/T A/A C/C', [`${HAP}/${HAP}`], null, `${HAP}/${HAP}`],
    ['two copies of one, one of the other', 'C/C C/T A/A C/C', [`c.100/${HAP}`], null, `c.100/${HAP}`],
  ])('%s', (_, genotypes, names, warning, guidance) => expect(call(genotypes)).toEqual({ names, warning, guidance }));

  test('phase sets: every way to join them, and the lowest of all for guidance', () => {
    expect(call('G|C:1 C|T:1 G|A:2 C|C')).toEqual({
      names: [`Reference/[${HAP} + c.300]`, `${HAP}/c.300`],
      warning: null,
      guidance: `${HAP}/c.300`,
    });
  });
});

describe('strands unknown: single alleles', () => {
  test.each([
    ['two heterozygous alleles', 'G/G C/C A/G C/T', ['c.300', 'c.400'], null, 'c.300/c.400'],
    ['a homozygous one stands twice', 'G/C C/C A/G T/T', ['c.100', 'c.300', 'c.400', 'c.400'], null, 'c.100/c.300'],
    ['equal copies of both positions', 'G/C C/T A/A C/C', ['Reference', HAP], null, `Reference/${HAP}`],
    ['more of the causal one', 'C/C C/T A/G C/C', [HAP, 'c.100', 'c.300'].toSorted(), null, 'c.100/c.300'],
    ['only the proxy, causal reference', 'G/G C/T A/G C/C', ['Reference', 'c.300'], MISMATCH, 'Reference/c.300'],
    ['more of the proxy', 'G/C T/T A/G C/C', [HAP, 'c.300'], MISMATCH, `${HAP}/c.300`],
    ['causal position unread', '- C/T A/G C/C', [HAP, 'c.300'], EXONIC, `${HAP}/c.300`],
  ])('%s', (_, genotypes, names, warning, guidance) => {
    const result = call(genotypes);
    expect({ ...result, names: result.names.toSorted() }).toEqual({ names: names.toSorted(), warning, guidance });
  });
});

test('functions that come first whatever their name', () => {
  const ryr = {
    ...tinyGene(
      ['A>G', 'C>T', 'G>A'],
      { Reference: 'ACG', 'c.1': 'G..', 'c.2': '.T.', 'c.3': '..A' },
      { output: 'lowest-function', lowestFirst: ['Malignant'] },
    ),
  };
  const functions = new Map([
    ['Reference', { function: 'Normal' }],
    ['c.1', { function: 'Uncertain' }],
    ['c.2', { function: 'Uncertain' }],
    ['c.3', { function: 'Malignant' }],
  ]);
  const result = callGene({ ...ryr, functions }, tinyReadings('A/G C/T G/A'));
  expect(result.found).toEqual(['c.1', 'c.2', 'c.3']);
  expect(result.forGuidance.map(({ name }) => name)).toEqual(['c.1/c.3']);
});

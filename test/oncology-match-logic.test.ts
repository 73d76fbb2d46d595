import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../src/oncology/index.ts';
import { parseName } from '../src/oncology/match/names/parse-name.ts';
import { parseProfile } from '../src/oncology/match/parse-profile.ts';
import { type Truth, leavesOf } from '../src/oncology/match/tree.ts';
import { smallOncology } from './support/small-oncology.ts';
import { writtenTumour } from './support/written-tumour.ts';

const matcher = createMatcher(smallOncology());

const LEAVES = [
  'EGFR L858R',
  'EGFR Exon 19 Deletion',
  'EGFR Mutation',
  'EGFR T790M',
  'BRAF V600',
  'BRAF Wildtype',
  'ERBB2 Amplification',
  'ERBB2 Overexpression',
  'v::ALK Fusion',
  'ALK Wildtype',
  'BRCA2 Loss-of-function',
] as const;

const CHANGES = [
  'EGFR L858R',
  'EGFR L858Q',
  'EGFR E746_A750del',
  'BRAF V600E',
  'BRAF V600=',
  'ERBB2 amplification',
  'ERBB2 gain',
  'EML4::ALK',
  'BRCA2 S1982fs',
  'BRCA2 N372H origin=unknown',
  'marker her2=positive',
] as const;

/** From nothing looked at to everything; each knows at least what the one before does. */
const ASSAYS = ['', 'genes=EGFR,BRAF', 'exome', 'exome; fusions', 'exome; fusions; copies'] as const;

const leaf = fc.constantFrom(...LEAVES);
const tumour = fc
  .tuple(fc.subarray([...CHANGES]), fc.constantFrom(...ASSAYS))
  .map(([changes, assay]) => [...changes, assay].join('; '));

const expression: fc.Arbitrary<string> = fc.letrec<{ tree: string; group: string }>((tie) => ({
  group: tie('tree').map((inner) => `( ${inner} )`),
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.tuple(tie('group'), fc.constantFrom('AND', 'OR'), tie('group')).map((parts) => parts.join(' ')),
    tie('group').map((inner) => `NOT ${inner}`),
  ),
})).tree;

function truth(text: string, of: string): Truth {
  const match = matcher.match(text, writtenTumour(of));
  if (match === null) throw new Error(`no expression: ${text}`);
  return match.truth;
}

describe('three values', () => {
  it('De Morgan', () => {
    fc.assert(
      fc.property(expression, expression, tumour, (a, b, of) => {
        expect(truth(`NOT ( ( ${a} ) AND ( ${b} ) )`, of)).toBe(truth(`( NOT ( ${a} ) ) OR ( NOT ( ${b} ) )`, of));
        expect(truth(`NOT ( ( ${a} ) OR ( ${b} ) )`, of)).toBe(truth(`( NOT ( ${a} ) ) AND ( NOT ( ${b} ) )`, of));
      }),
      { numRuns: 300 },
    );
  });

  it('twice negated, in another order and grouped it is the same', () => {
    fc.assert(
      fc.property(expression, expression, tumour, (a, b, of) => {
        expect(truth(`NOT ( NOT ( ${a} ) )`, of)).toBe(truth(a, of));
        expect(truth(`( ${a} ) AND ( ${b} )`, of)).toBe(truth(`( ${b} ) AND ( ${a} )`, of));
        expect(truth(`( ${a} ) OR ( ${b} )`, of)).toBe(truth(`( ${b} ) OR ( ${a} )`, of));
        expect(truth(`( ( ${a} ) )`, of)).toBe(truth(a, of));
      }),
      { numRuns: 300 },
    );
  });

  it('AND binds closer than OR', () => {
    fc.assert(
      fc.property(leaf, leaf, leaf, tumour, (a, b, c, of) => {
        expect(truth(`${a} OR ${b} AND ${c}`, of)).toBe(truth(`${a} OR ( ${b} AND ${c} )`, of));
      }),
    );
  });

  it('looking at more never makes an answer unknown', () => {
    fc.assert(
      fc.property(expression, fc.subarray([...CHANGES]), fc.nat(ASSAYS.length - 2), (text, changes, assay) => {
        const less = truth(text, [...changes, ASSAYS[assay]].join('; '));
        const more = truth(text, [...changes, ASSAYS[assay + 1]].join('; '));
        if (less !== 'unknown') expect(more).toBe(less);
      }),
      { numRuns: 500 },
    );
  });

  it('one more positive finding never takes away what held without negation', () => {
    const positive = fc
      .array(fc.constantFrom(...LEAVES.filter((one) => !one.includes('Wildtype'))), { minLength: 1, maxLength: 5 })
      .chain((leaves) => fc.constantFrom(' AND ', ' OR ').map((word) => leaves.join(word)));
    fc.assert(
      fc.property(positive, fc.subarray([...CHANGES]), fc.constantFrom(...CHANGES), (text, changes, one) => {
        if (truth(text, changes.join('; ')) === 'true') expect(truth(text, [...changes, one].join('; '))).toBe('true');
      }),
      { numRuns: 300 },
    );
  });

  it('an answer says what it rests on', () => {
    fc.assert(
      fc.property(expression, tumour, (text, of) => {
        const match = matcher.match(text, writtenTumour(of))!;
        expect(match.specificity === null).toBe(match.truth !== 'true');
        expect(match.open.length > 0).toBe(match.truth === 'unknown');
        expect(match.on.length > 0).toBe(match.facts.length > 0);
        if (match.truth === 'true') expect(match.leaves).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('expressions', () => {
  it('end for any text, and give a tree or nothing', () => {
    const words = fc.constantFrom(
      'AND',
      'OR',
      'NOT',
      '(',
      ')',
      '((',
      '))',
      'EGFR',
      'L858R',
      'Splice',
      '(c.1+1G>A)',
      'and',
    );
    const anything = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const tree = parseProfile(text);
        if (tree !== null) for (const { leaf: name } of leavesOf(tree)) expect(name.trim()).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it('what is no expression is none', () => {
    for (const text of [
      '',
      ' ',
      'AND',
      'EGFR L858R AND',
      'OR EGFR L858R',
      'NOT',
      '()',
      '( EGFR L858R',
      'EGFR L858R )',
      'A B AND AND C D',
    ])
      expect(parseProfile(text), text).toBeNull();
    expect(parseProfile(`${'( '.repeat(10_000)}EGFR L858R${' )'.repeat(10_000)}`)).toBeNull();
    expect(parseProfile(`${'NOT '.repeat(4_000)}EGFR L858R`)).toBeNull();
    expect(parseProfile(`EGFR L858R${' OR EGFR L858R'.repeat(1_000)}`)).not.toBeNull();
  });

  it('names keep their parentheses and small words', () => {
    for (const name of [
      'VHL P81S (c.241C>T) and L188V (c.562C>G)',
      'VHL Null (Partial deletion of Exons 2 & 3)',
      'MET Splice Site (c.3028G>A)',
      'ALK Alternative Transcript (ATI)',
    ]) {
      expect(parseProfile(name)).toEqual({ leaf: name });
      expect(parseProfile(`( NOT ( ${name} ) )`)).toEqual({ not: { leaf: name } });
      expect(parseProfile(`NOT (${name})`)).toEqual({ not: { leaf: name } });
    }
  });

  it('any name ends in a leaf', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 12 }), (name, gene) => {
        expect([...leavesOf(parseName({ gene, name, types: [] }))].length).toBeGreaterThan(0);
      }),
      { numRuns: 3_000 },
    );
    // Long runs of what the patterns repeat.
    for (const name of [
      'A1/'.repeat(20_000),
      `c.${'1'.repeat(50_000)}`,
      'exon '.repeat(20_000),
      `${'A'.repeat(50_000)}1`,
    ])
      expect([...leavesOf(parseName({ gene: 'EGFR', name, types: [] }))].length).toBeGreaterThan(0);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareUrgency, guideDrugs } from '../../src/pgx/index.ts';
import { resultsOf } from '../../src/pgx/testing/hand-made-knowledge.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';

const knowledge = loadTestKnowledge();
const genes = [...knowledge.genes.values()];
const hla: Readonly<Record<string, readonly string[]>> = {
  'HLA-A': ['*31:01', '*02:01'],
  'HLA-B': ['*15:02', '*57:01', '*58:01', '*07:02', '*15:11'],
};

/** One call a gene: any pair of its named alleles. */
const profile = fc.tuple(
  ...genes.map((gene) => {
    const names = hla[gene.symbol] ?? [
      ...new Set([...gene.functions.keys(), ...gene.alleles.map((allele) => allele.name)]),
    ];
    const one = fc.constantFrom(...names);
    return (gene.calling.ploidy === 'mitochondrial' ? one : fc.tuple(one, one).map((pair) => pair.join('/'))).map(
      (call) => `${gene.symbol} ${call}`,
    );
  }),
);

test('what is not read never makes a word calmer: it becomes not-enough-data or more urgent', () => {
  fc.assert(
    fc.property(
      profile,
      fc.subarray(
        genes.map((gene) => gene.symbol),
        { minLength: 1, maxLength: 3 },
      ),
      fc.integer({ min: 0, max: 90 }),
      (calls, unread, age) => {
        const person = age > 80 ? {} : { ageYears: age };
        const full = guideDrugs(knowledge, resultsOf(genes, calls), person);
        const less = guideDrugs(
          knowledge,
          resultsOf(
            genes,
            calls.filter((call) => !unread.includes(call.split(' ')[0]!)),
          ),
          person,
        );
        for (const [index, before] of full.entries()) {
          const after = less[index]!;
          const safe = after.word === 'not-enough-data' || compareUrgency(after.word, before.word) <= 0;
          expect(
            safe,
            `${before.drug}: ${before.word} with all, ${after.word} without ${unread.join(', ')}; ${calls.filter((call) => before.genes.includes(call.split(' ')[0]!)).join('; ')}`,
          ).toBe(true);
          if (after.word === 'not-enough-data' && before.word !== 'not-enough-data') {
            expect(
              after.settledBy.some((settling) => unread.includes(settling.gene ?? '')),
              `${before.drug} names what would settle it`,
            ).toBe(true);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('nothing read, nothing reassured', () => {
  for (const guidance of guideDrugs(knowledge, resultsOf(genes, []))) {
    expect([guidance.drug, guidance.word]).toEqual([guidance.drug, 'not-enough-data']);
  }
});

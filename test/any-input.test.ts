import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PropriaError } from '../src/core/index.ts';
import { createEngine } from '../src/engine/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { genesTsv, medicinesTsv, reportPage, textReport } from '../src/report/index.ts';
import { arrayText, isTestable } from './support/array-text.ts';
import { byteSource } from './support/byte-source.ts';
import { loadTestKnowledge } from './support/knowledge.ts';
import { drawDiplotypes, genotypesOf } from './support/person-genotypes.ts';
import { lociOf, personVcf } from './support/person-vcf.ts';
import { createRandom } from './support/random.ts';

const knowledge = loadTestKnowledge();
const engine = createEngine({ knowledge, host: nodeHost });
const genes = [...knowledge.genes.values()];
const loci = lociOf(genes);

/** From bytes to every view; the code of what is refused on the way. */
async function outcomeOf(genome: string, outside: string): Promise<string> {
  try {
    const reading = await engine.read(byteSource('any.txt', genome));
    const findings = engine.assess({ readings: [reading], outside: [{ name: 'o.tsv', text: outside }] });
    const plan = engine.plan(findings, { now: '2026-01-01', medicines: ['clopidogrel', '<script>'] });
    const page = reportPage(plan, 'clinician') + reportPage(plan, 'patient');
    expect(page).not.toMatch(/<script|>undefined|>NaN|\[object /);
    expect(genesTsv(plan) + medicinesTsv(plan)).not.toMatch(/\tundefined|\tNaN|\[object /);
    expect(textReport(plan, { audience: 'clinician', alleles: true, all: true }).length).toBeGreaterThan(10);
    return 'read';
  } catch (error) {
    if (error instanceof PropriaError) return error.code;
    throw error;
  }
}

const PIECES = [
  ['\t', '\n', '.', '0/1', '1|1', '1', './.', '<NON_REF>', '<DEL>', '*', 'END=99999999', '0/0/1', '-1', '1e9'],
  ['99999999999', 'chrX', 'PASS;q', 'N', 'ACGTN', '<script>', '\u0000', 'é', '"', ',', '--', 'II', '#CHROM'],
].flat();

/** A text with pieces taken out, doubled and put in. */
const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(40), fc.constantFrom(...PIECES, '')), { minLength: 1, maxLength: 12 })
    .map((edits) =>
      edits.reduce((now, [at, length, piece]) => `${now.slice(0, at)}${piece}${now.slice(at + length)}`, text),
    );

/** Records with cells exchanged: what still looks like a VCF. */
const recast = (text: string): fc.Arbitrary<string> => {
  const cell = fc.constantFrom(...PIECES.filter((piece) => !/[\t\n]/.test(piece)));
  return fc.array(fc.tuple(fc.nat(), fc.nat(9), cell), { minLength: 1, maxLength: 60 }).map((edits) => {
    const lines = text.split('\n');
    for (const [at, column, piece] of edits) {
      const i = at % lines.length;
      const cells = lines[i]!.split('\t');
      if (cells.length > column && !lines[i]!.startsWith('#')) lines[i] = cells.with(column, piece).join('\t');
    }
    return lines.join('\n');
  });
};

const person = genotypesOf(genes, drawDiplotypes(genes, createRandom(5), 0.5));
const vcf = personVcf(loci, person);
const array = arrayText('23andme', loci.filter(isTestable), person);
const outside = 'CYP2D6\t*1/*4\tIntermediate Metabolizer\t1.0\nHLA-B\t*57:01/*07:02\nCYP2C9\t\t\t1.5\n';

/** More by hand: PROPRIA_FUZZ=500. */
const numRuns = Number(process.env['PROPRIA_FUZZ'] ?? 12);

describe('whatever comes: every view, or a coded error', () => {
  test.each<[string, fc.Arbitrary<string>, fc.Arbitrary<string>]>([
    ['a VCF with pieces changed', damaged(vcf), fc.constant(outside)],
    ['a VCF with cells exchanged', recast(vcf), fc.constant(outside)],
    ['an array file', damaged(array), fc.constant('')],
    ['outside calls', fc.constant(vcf), damaged(outside)],
    ['outside calls of any text', fc.constant(vcf), fc.string({ unit: 'binary', maxLength: 400 })],
  ])('%s', { timeout: 120_000 + 5000 * numRuns }, async (_what, genome, calls) => {
    const outcomes: string[] = [];
    await fc.assert(
      fc.asyncProperty(genome, calls, async (one, other) => {
        outcomes.push(await outcomeOf(one, other));
      }),
      { numRuns },
    );
    expect(outcomes.every((outcome) => outcome === 'read' || /^[A-Z]+_/.test(outcome))).toBe(true);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FindingsDocument, createEngine } from '../src/engine/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { GOOD_VCF } from './support/bad-files.ts';
import { bgzf, withoutEndMark } from './support/bgzf-bytes.ts';
import { byteSource } from './support/byte-source.ts';
import { loadTestKnowledge } from './support/knowledge.ts';
import { runCli } from './support/run-cli.ts';

const engine = createEngine({ knowledge: loadTestKnowledge(), host: nodeHost });
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'propria-odd-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = GOOD_VCF.trimEnd().split('\n');
const first = lines.findIndex((line) => !line.startsWith('#'));
/** rs4244285, which tells CYP2C19 *2. */
const at = lines.findIndex((line) => line.includes('\trs4244285\t'));
const LOCUS = 'chr10:94781859';
const vcf = (content: readonly string[]): string => `${content.join('\n')}\n`;
const withLine = (line: string): string => vcf(lines.toSpliced(at, 1, line));
const more = (...added: readonly string[]): string => vcf(lines.toSpliced(at + 1, 0, ...added));
const own = lines[at]!;

/** Files that can be read in part: the code that says so, and whether the position above is still read. */
const ODD: readonly (readonly [what: string, bytes: string | Uint8Array, code: string, read: boolean])[] = [
  ['the same line twice', more(own), 'VCF_DUPLICATE_LINE', true],
  ['two lines that contradict each other', more(own.replace(/0\/0$/, '1/1')), 'VCF_CONTRADICTORY_LINES', false],
  ['a wrong reference base', withLine(own.replace('\tG\tA\t', '\tC\tA\t')), 'VCF_REF_MISMATCH', false],
  [
    'a symbolic allele in the genotype',
    withLine(own.replace('\tG\tA\t', '\tG\t<INS>\t').replace(/0\/0$/, '0/1')),
    'VCF_ALLELE_NOT_SEQUENCE',
    false,
  ],
  ['an allele number that there is not', withLine(own.replace(/0\/0$/, '0/7')), 'VCF_GENOTYPE_MALFORMED', false],
  ['a genotype that is none', withLine(own.replace(/0\/0$/, 'A/G')), 'VCF_GENOTYPE_MALFORMED', false],
  ['three copies', withLine(own.replace(/0\/0$/, '0/0/1')), 'VCF_MANY_ALLELES', true],
  [
    'an allele that nobody described',
    withLine(own.replace('\tG\tA\t', '\tG\tT\t').replace(/0\/0$/, '0/1')),
    'VCF_UNDOCUMENTED_ALLELE',
    true,
  ],
  ['a line cut short', withLine(own.split('\t').slice(0, 5).join('\t')), 'VCF_LINE_MALFORMED', false],
  [
    'junk between the lines',
    more('what a nice genome', '\t\t\t', 'chr10\tnowhere\t.\tG\tA\t.\t.\t.\tGT\t0/0'),
    'VCF_LINE_MALFORMED',
    true,
  ],
  ['no first line', vcf(lines.slice(1)), 'VCF_NO_FILEFORMAT', true],
  ['a version of the future', GOOD_VCF.replace('VCFv4.2', 'VCFv4.9'), 'VCF_VERSION_NEWER', true],
  ['a missing end mark', withoutEndMark(bgzf(GOOD_VCF)), 'BGZF_NO_END_MARK', true],
  ['nothing but a header', vcf(lines.slice(0, first)), 'VCF_NO_TARGETS', false],
];

const codesOf = (findings: FindingsDocument): readonly string[] =>
  [...findings.inputs.flatMap(({ notices }) => notices), ...findings.notices].map(({ code }) => code);

describe('files that are read in part', () => {
  test.each(ODD)('%s', async (_what, bytes, code, read) => {
    const reading = await engine.read(byteSource('odd.vcf', bytes));
    const position = reading.readings.find(({ locus }) => locus === LOCUS)!;
    expect([position.state === 'read', position.alleles.length > 0]).toEqual([read, read]);
    expect(codesOf(engine.assess({ readings: [reading] }))).toContain(code);
    const path = join(folder, bytes instanceof Uint8Array ? 'odd.vcf.gz' : 'odd.vcf');
    writeFileSync(path, bytes);
    const run = runCli(['pgx', path]);
    expect(run.code).toBe(0);
    expect(run.err).toBe('');
    expect(run.out).toContain(code);
  });

  test('records out of order are found all the same', async () => {
    const shuffled = vcf([...lines.slice(0, first), ...lines.slice(first).toReversed()]);
    const [straight, back] = await Promise.all(
      [GOOD_VCF, shuffled].map((text) => engine.read(byteSource('a.vcf', text))),
    );
    const said = (reading: typeof straight): unknown =>
      reading!.readings.map(({ locus, state, alleles }) => [locus, state, alleles]);
    expect(said(back)).toEqual(said(straight));
  });
});

/** Outside calls of which something cannot be used: the code, and genes that are called all the same. */
const OUTSIDE: readonly (readonly [what: string, text: string, code: string, called: readonly string[]])[] = [
  ['an allele that is not known', 'CYP2D6\t*1/*9999\nHLA-B\t*57:01/*07:02\n', 'PGX_OUTSIDE_UNKNOWN_ALLELE', ['HLA-B']],
  ['a gene that is not known', 'NOGENE\t*1/*1\nCYP2D6\t*1/*4\n', 'PGX_OUTSIDE_UNKNOWN_GENE', ['CYP2D6']],
  ['a line of words', 'see the letter\nCYP2D6\t*1/*4\n', 'PGX_OUTSIDE_NO_GENE', ['CYP2D6']],
  ['commas for tabs', 'CYP2D6,*1/*4\n', 'PGX_OUTSIDE_NO_GENE', []],
  ['too many columns', 'CYP2D6\t*1/*4\t\t\tfoo\tbar\n', 'PGX_OUTSIDE_MORE_COLUMNS', ['CYP2D6']],
  ['a gene and nothing more', 'CYP2D6\nHLA-B\t*57:01/*07:02\n', 'PGX_OUTSIDE_N', ['HLA-B']],
  ['three alleles', 'CYP2C9\t*1/*2/*3\nCYP2D6\t*1/*4\n', 'PGX_OUTSIDE_TOO_MANY_ALLELES', ['CYP2D6']],
  [
    'a phenotype that there is not',
    'CYP2D6\t\tMagnificent Metabolizer\nHLA-B\t*57:01/*07:02\n',
    'PGX_OUTSIDE_UNKNOWN_PHENOTYPE',
    ['HLA-B'],
  ],
  ['a score that there is not', 'CYP2D6\t\t\tplenty\nHLA-B\t*57:01/*07:02\n', 'PGX_OUTSIDE_UNKNOWN_SCORE', ['HLA-B']],
  [
    'a line without end',
    `CYP2D6\t${'*1/'.repeat(20_000)}*4\nHLA-B\t*57:01/*07:02\n`,
    'PGX_OUTSIDE_LINE_TOO_LONG',
    ['HLA-B'],
  ],
  ['nothing', '', 'PGX_OUTSIDE_EMPTY', []],
  ['comments', '# none\n\n', 'PGX_OUTSIDE_EMPTY', []],
];

describe('outside calls of which a part is used', () => {
  test.each(OUTSIDE)('%s', async (_what, text, code, called) => {
    const genome = join(folder, 'genome.vcf');
    const outside = join(folder, 'outside.tsv');
    writeFileSync(genome, GOOD_VCF);
    writeFileSync(outside, text);
    const run = runCli(['pgx', genome, '--outside', outside]);
    expect(run.code).toBe(0);
    expect(run.err).toBe('');
    expect(run.out).toContain(code);
    const reading = await engine.read(byteSource('genome.vcf', GOOD_VCF));
    const json = engine.assess({ readings: [reading], outside: [{ name: 'outside.tsv', text }] });
    const genes = json.genes.filter(
      ({ value }) =>
        value.call.origin === 'outside' &&
        value.phenotypes.some(({ phenotype }) => !/indeterminate|n\/a/i.test(phenotype)),
    );
    expect(genes.map(({ value }) => value.gene)).toEqual(called);
    const place = json.notices.find((notice) => notice.code.startsWith(code))?.place;
    expect(place).toMatchObject({ source: 'outside.tsv' });
  });

  test('an unknown allele never makes a normal phenotype', () => {
    const findings = engine.assess({
      readings: [],
      outside: [{ name: 'o.tsv', text: 'CYP2D6\t*1/*9999\nCYP2C19\t*1/*9999\n' }],
    });
    for (const gene of ['CYP2D6', 'CYP2C19']) {
      const { phenotypes } = findings.genes.find(({ value }) => value.gene === gene)!.value;
      expect(phenotypes.map(({ phenotype }) => phenotype).join(' ')).not.toMatch(/normal|rapid/i);
    }
    const usual = findings.medicines.filter(({ value }) => value.word === 'usual-care');
    expect(usual).toEqual([]);
  });
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CarePlanDocument, TumourDocument } from '../src/engine/index.ts';
import { runCli } from './support/run-cli.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'propria-tumour-'));
const example = ['--person', `${root}examples/colon-cancer`, '--now', '2026-11-22'];

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const HEAD =
  'Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tEnd_Position\tVariant_Classification\tReference_Allele\tTumor_Seq_Allele2\tTumor_Sample_Barcode\tHGVSp_Short';
const ROWS = {
  braf: 'BRAF\tGRCh37\t7\t140453136\t140453136\tMissense_Mutation\tA\tT\tONE\tp.V600E',
  egfr: 'EGFR\tGRCh37\t7\t55259515\t55259515\tMissense_Mutation\tT\tG\tTWO\tp.L858R',
  none: 'ABCA2\tGRCh37\t9\t139902869\t139902869\tMissense_Mutation\tC\tA\tTHREE\tp.R2424L',
};
const maf = file('one.maf', `${HEAD}\n${ROWS.braf}\n`);

describe('propria tumour', () => {
  const made = runCli(['tumour', ...example, '--format', 'json']);
  const board = (): TumourDocument => JSON.parse(made.out) as TumourDocument;
  const statement = (id: string) => board().board.statements.find(({ value }) => value.id === id)?.value;
  const beside = (drug: string) => board().drugs.find((one) => one.drug === drug);

  it('joins the tumour with the person’s genes, organs and doses', () => {
    expect(made.code, made.err).toBe(0);
    expect(statement('sensitivity/cetuximab+encorafenib')).toMatchObject({ status: 'offered', level: 'A', tier: 'I' });
    expect(beside('irinotecan')).toMatchObject({
      word: 'change-dose',
      genes: [{ gene: 'UGT1A1', phenotype: 'Poor Metabolizer', confidence: 'settled' }],
    });
    expect(beside('fluorouracil')).toMatchObject({
      word: 'usual-care',
      genes: [{ gene: 'DPYD', phenotype: 'Normal Metabolizer' }],
      dose: { model: { id: 'fluorouracil-yamada-2025' } },
    });
    expect(board().country).toBe('US');
  });

  it('never calls a gene of the person from the tumour: what may be inherited is to be tested', () => {
    expect(board().germline).toEqual([
      {
        mutation: 'variant:4',
        gene: 'BRCA2',
        label: 'p.R2625*',
        why: ['hereditary-gene', 'near-half-vaf', 'no-normal'],
      },
    ]);
    const calledFrom = board().drugs.flatMap(({ trace }) =>
      trace.facts.flatMap((at) => ('source' in at ? at.source : [])),
    );
    expect(calledFrom).not.toContain('tumour.vcf');
  });

  it('shows what its file did not pass and matches nothing with it', () => {
    const { setAside = [], mutations } = board().board.profile;
    expect(setAside.map(({ mutation, why }) => [mutation.gene, why])).toEqual([['KRAS', ['filtered']]]);
    expect(mutations.map(({ gene }) => gene)).not.toContain('KRAS');
    expect(runCli(['tumour', ...example, '--use-filtered', '--format', 'tsv']).out).toContain('KRAS');
  });

  it('is read back from its JSON, and a version that is not known is refused', () => {
    const path = file('board.json', made.out);
    const again = runCli(['tumour', path, '--format', 'json']);
    expect([again.code, again.out === made.out], again.err).toEqual([0, true]);
    const newer = file('newer.json', JSON.stringify({ ...board(), schema: 'propria/tumour/2' }));
    expect(runCli(['tumour', newer]).err).toContain('CORE_UNKNOWN_SCHEMA');
    const broken = file('broken.json', JSON.stringify({ ...board(), drugs: [{}] }));
    expect(runCli(['tumour', broken]).err).toContain('CORE_NOT_A_DOCUMENT');
  });

  it('stands in the one plan of the person', () => {
    const out = join(folder, 'plan.json');
    const run = runCli(['plan', `${root}examples/colon-cancer`, '--now', '2026-11-22', '--format', 'json', '-o', out]);
    expect(run.code, run.err).toBe(0);
    const { schema: _schema, ...page } = board();
    expect((JSON.parse(readFileSync(out, 'utf8')) as CarePlanDocument).tumour).toEqual(page);
    expect(runCli(['tumour', out, '--format', 'json']).out).toBe(made.out);
    expect(runCli(['plan', out]).out).toContain('BRAF p.V600E');
    expect(runCli(['plan', out, '--audience', 'patient', '--format', 'html']).out).toContain('id="p-tumour"');
  });

  it('makes the same bytes again', () => {
    expect(runCli(['tumour', ...example, '--format', 'json']).out).toBe(made.out);
  });

  it('without a genome says which gene would matter', () => {
    const { code, out, err } = runCli([
      'tumour',
      `${root}examples/colon-cancer/tumour`,
      '--country',
      'US',
      '--format',
      'json',
    ]);
    expect(code, err).toBe(0);
    const found = (JSON.parse(out) as TumourDocument).drugs.find((one) => one.drug === 'irinotecan');
    expect(found).toMatchObject({ word: 'not-enough-data', genes: [{ gene: 'UGT1A1', phenotype: null }] });
    expect(found?.genes[0]?.settledBy.length).toBeGreaterThan(0);
  });

  it('writes text, table, page and paper, for the person too', () => {
    expect(runCli(['tumour', ...example]).out).toContain('BRAF p.V600E');
    expect(runCli(['tumour', ...example, '--format', 'tsv']).out.split('\n').length).toBeGreaterThan(20);
    const paper = join(folder, 'board.pdf');
    expect(runCli(['tumour', ...example, '--format', 'pdf', '-o', paper]).code).toBe(0);
    expect(readFileSync(paper).subarray(0, 5).toString()).toBe('%PDF-');
    const patient = runCli(['tumour', ...example, '--patient', '--language', 'es', '--format', 'html']);
    expect(patient.out).toContain('lang="es"');
  });

  it('reads the tumour that a person file states', () => {
    const person = file(
      'person.yaml',
      'born: 1960-01-01\ntumour:\n  type: LUAD\n  alterations: [EGFR L858R, EGFR T790M]\n  priorTherapies: [Erlotinib]\n',
    );
    const { code, out, err } = runCli(['tumour', '--person', person, '--country', 'US', '--format', 'json']);
    expect(code, err).toBe(0);
    const { statements } = (JSON.parse(out) as TumourDocument).board;
    expect(statements.find(({ value }) => value.id === 'sensitivity/osimertinib')?.value.status).toBe('offered');
    expect(statements.find(({ value }) => value.id === 'resistance/erlotinib')?.value.level).toBe('A');
  });

  it.each([
    ['a type that is none', [maf, '--type', 'LUNGCA'], 3, 'ONCOLOGY_UNKNOWN_TUMOUR_TYPE'],
    ['no type at all', [maf], 3, 'ONCOLOGY_NO_TUMOUR_TYPE'],
    ['nothing', [], 3, 'TUMOUR_NO_FILES'],
    ['a file that is not there', [join(folder, 'no.maf'), '--type', 'LUAD'], 4, 'HOST_FILE_NOT_FOUND'],
    ['an inherited genome', [`${root}examples/demo/NA12878.g.vcf.gz`, '--type', 'LUAD'], 3, 'TUMOUR_LOOKS_GERMLINE'],
    ['a share above one', [maf, '--type', 'LUAD', '--purity', '60'], 2, 'purity'],
    ['an output that is an input', [maf, '--type', 'LUAD', '-o', maf], 2, 'CLI_OUTPUT_IS_INPUT'],
  ])('refuses %s', (_, words, code, told) => {
    const run = runCli(['tumour', ...words]);
    expect([run.code, run.err.includes(told), run.out], run.err).toEqual([code, true, '']);
  });
});

describe('propria cohort tumour', () => {
  const samples = file('samples.tsv', 'sample\toncotree\nTWO\tLUAD\nONE\tCOAD\nTHREE\tBRCA\nFOUR\tBRCA\n');
  const many = file('many.maf', `${HEAD}\n${ROWS.braf}\n${ROWS.none}\n${ROWS.egfr}\n`);
  const words = ['cohort', 'tumour', samples, many, '--country', 'US'];

  it('gives a row a tumour in the order of the table, whatever the threads', () => {
    const one = runCli([...words, '--workers', '1']);
    expect(one.code, one.err).toBe(0);
    const rows = one.out
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.slice(1).map(([sample, type, , tier, level]) => [sample, type, tier, level])).toEqual([
      ['TWO', 'LUAD', 'I', 'A'],
      ['ONE', 'COAD', 'I', 'A'],
      ['THREE', 'BRCA', '', ''],
    ]);
    expect(one.err).toContain('FOUR');
    expect(runCli([...words, '--workers', '3']).out).toBe(one.out);
  });

  it('makes a page of counts', () => {
    expect(runCli([...words, '--workers', '1', '--format', 'html']).out).toContain('EGFR p.L858R');
  });

  it.each([
    ['sample\toncotree\nONE\tLUNGCA\n', 'ONCOLOGY_UNKNOWN_TUMOUR_TYPE'],
    ['sample\toncotree\nONE\tCOAD\nONE\tLUAD\n', 'TUMOUR_COHORT_SAMPLE'],
    ['sample\tsite\nONE\tcolon\n', 'TUMOUR_COLUMNS_MISSING'],
    ['', 'TUMOUR_COLUMNS_MISSING'],
  ])('refuses a table of samples that does not tell: %j', (text, told) => {
    const run = runCli(['cohort', 'tumour', file('bad.tsv', text), many]);
    expect([run.code, run.err.includes(told), run.out], run.err).toEqual([3, true, '']);
  });
});

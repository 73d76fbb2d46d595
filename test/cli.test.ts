import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleFolder, runCli } from './support/run-cli.ts';

const genome = `${exampleFolder}NA12878.g.vcf.gz`;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'propria-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const VCF = [
  '##fileformat=VCFv4.2',
  '##contig=<ID=chr10,length=133797422>',
  '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tONE',
].join('\n');

describe('help', () => {
  it.each([
    [[]],
    [['pgx']],
    [['plan']],
    [['qc']],
    [['cohort', 'pgx']],
    [['demo']],
    [['knowledge']],
    [['dose']],
    [['tumour']],
    [['risk']],
    [['prs']],
    [['import', 'clinvar']],
    [['import', 'pgs']],
    [['phenotype']],
  ])('%j has examples of files that are there, and ends with 0', (command) => {
    const run = runCli([...command, '--help']);
    expect(run.code).toBe(0);
    expect(run.out).toContain('Examples:');
    for (const path of run.out.match(/\bexamples\/[\w./-]+/g) ?? []) expect(existsSync(path), path).toBe(true);
  });

  it('prints the version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(runCli(['--version']).out.trim()).toBe(version);
  });
});

describe('the command line itself: 2', () => {
  it.each([
    ['an unknown command', ['pxg', genome]],
    ['an unknown option', ['pgx', genome, '--frobnicate']],
    ['no genome', ['pgx']],
    ['a format that there is not', ['pgx', genome, '--format', 'pdf']],
    ['a group that there is not', ['pgx', genome, '--group', 'Martian']],
    ['a number that is none', ['pgx', genome, '--min-gq', 'low']],
    ['a context without a value', ['pgx', genome, '--context', 'age']],
    ['a context that is not known', ['pgx', genome, '--context', 'shoe=44']],
  ])('%s', (_what, args) => {
    const run = runCli(args);
    expect(run.code).toBe(2);
    expect(run.err).not.toBe('');
    expect(run.err).not.toMatch(/\n\s+at /);
  });
});

describe('bad input: a code, where, what to do; never a stack', () => {
  it.each<[string, () => string, number, string]>([
    ['no such file', () => join(folder, 'absent.vcf'), 4, 'HOST_FILE_NOT_FOUND'],
    ['a folder', () => folder, 4, 'HOST_FILE_IS_DIRECTORY'],
    [
      'a circle of links',
      () => (symlinkSync(join(folder, 'loop'), join(folder, 'loop')), join(folder, 'loop')),
      4,
      'HOST_FILE_LINK_LOOP',
    ],
    ['an empty file', () => write('empty.vcf', ''), 3, 'GENOME_EMPTY'],
    [
      'binary junk',
      () =>
        write(
          'junk.vcf',
          Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
        ),
      3,
      '(GENOME|VCF)_',
    ],
    [
      'text that is no genome',
      () => write('letter.txt', 'Dear doctor,\nplease find nothing enclosed.\n'),
      3,
      'GENOME_UNKNOWN_FORMAT',
    ],
    [
      'sites without people',
      () =>
        write(
          'sites.vcf',
          '##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\nchr10\t94781859\t.\tG\tA\t.\t.\t.\n',
        ),
      3,
      'VCF_NO_SAMPLES',
    ],
    ['a truncated genome', () => write('cut.g.vcf.gz', readFileSync(genome).subarray(0, 3000)), 3, '(BGZF|GZIP)_'],
    ['JSON of another kind', () => write('other.json', '{"schema":"propria/plan/99"}'), 3, 'CORE_UNKNOWN_SCHEMA'],
    ['JSON that is none', () => write('broken.json', '{'), 3, 'CORE_NOT_A_DOCUMENT'],
  ])('%s', (_what, path, code, error) => {
    const run = runCli(['pgx', path()]);
    expect(run.err).toMatch(new RegExp(`^error ${error}`));
    expect(run.err).toContain('remedy:');
    expect(run.err).not.toMatch(/\n\s+at /);
    expect(run.out).toBe('');
    expect(run.code).toBe(code);
  });

  it('one bad line of outside calls is told and the rest is used', () => {
    const outside = write('outside.tsv', 'CYP2D6\t*1/*4\nnot a gene at all\nHLA-B\t*57:01/*07:02\n');
    const run = runCli(['pgx', genome, '--outside', outside, '--format', 'json']);
    expect(run.code).toBe(0);
    const findings = JSON.parse(run.out) as {
      notices: { code: string }[];
      genes: { value: { gene: string; call: { origin: string } } }[];
    };
    expect(findings.notices.some((notice) => notice.code.startsWith('PGX_OUTSIDE'))).toBe(true);
    expect(
      findings.genes.filter((gene) => gene.value.call.origin === 'outside').map((gene) => gene.value.gene),
    ).toEqual(expect.arrayContaining(['CYP2D6', 'HLA-B']));
  });

  it('an output that cannot be written leaves nothing behind', () => {
    const run = runCli(['pgx', genome, '--format', 'html', '-o', join(folder, 'no', 'such', 'place.html')]);
    expect(run.code).toBe(4);
    expect(run.err).toContain('CLI_CANNOT_WRITE');
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  it('a stack only with --debug', () => {
    expect(runCli(['pgx', join(folder, 'absent.vcf'), '--debug']).err).toMatch(/\n\s+at /);
  });
});

describe('one person', () => {
  it('stages can be run one by one, and end as one run does', () => {
    const reading = join(folder, 'reading.json');
    const findings = join(folder, 'findings.json');
    expect(runCli(['qc', genome, '--format', 'json', '-o', reading]).code).toBe(0);
    expect(runCli(['pgx', reading, '--format', 'json', '-o', findings]).code).toBe(0);
    const staged = runCli(['plan', findings, '--format', 'json', '--now', '2026-11-22']);
    const whole = runCli(['plan', genome, '--format', 'json', '--now', '2026-11-22']);
    expect(staged.err).toBe('');
    expect(staged.out).toBe(whole.out);
  });

  it('every format is written; a file appears complete or not at all', () => {
    for (const [format, start] of [
      ['html', '<!doctype html>'],
      ['tsv', 'gene\t'],
      ['text', '\n'],
    ] as const) {
      const path = join(folder, `out.${format}`);
      expect(runCli(['pgx', genome, '--format', format, '-o', path]).code).toBe(0);
      expect(readFileSync(path, 'utf8').startsWith(start)).toBe(true);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('present medicines come first; what is not known is said', () => {
    const run = runCli(['plan', genome, '--medicines', 'clopidogrel 75 mg, grapefruit']);
    expect(run.out).toContain('present medicine');
    expect(run.out).toContain('Nothing was checked of grapefruit:');
  });

  it('a variants-only file reads nothing where it is silent, unless the user says so, and that is marked', () => {
    const path = write('variants.vcf', `${VCF}\nchr10\t94781859\trs4244285\tG\tA\t50\tPASS\t.\tGT:GQ\t0/1:99\n`);
    const plain = runCli(['pgx', path, '--format', 'tsv', '--build', 'GRCh38']);
    const row = (text: string, gene: string): string[] =>
      text
        .split('\n')
        .find((line) => line.startsWith(`${gene}\t`))!
        .split('\t');
    const column = plain.out.split('\n')[0]!.split('\t');
    expect(Number(row(plain.out, 'TPMT')[column.indexOf('read')])).toBe(0);
    expect(row(plain.out, 'TPMT')[column.indexOf('phenotype')]).toBe('');
    const assumed = runCli(['pgx', path, '--format', 'tsv', '--build', 'GRCh38', '--assume-reference']);
    expect(Number(row(assumed.out, 'TPMT')[column.indexOf('assumed')])).toBeGreaterThan(0);
  });
});

describe('qc', () => {
  it('says how well the file covers each gene', () => {
    const run = runCli(['qc', genome]);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/\d+ of \d+ genes read whole\./);
    expect(run.out).toContain('GRCh38');
  });

  it('--strict: 0 for a text that keeps the specification, 3 for one that does not', () => {
    expect(runCli(['qc', '--strict', genome])).toMatchObject({ code: 0 });
    const bad = write('bad.vcf', `${VCF}\nchr10\tnowhere\t.\tG\tA\t.\t.\t.\tGT\t0/1\n`);
    const run = runCli(['qc', '--strict', bad]);
    expect(run.code).toBe(3);
    expect(run.out).toMatch(/^invalid/);
  });
});

describe('demo', () => {
  it('writes the page where it is called and prints its path', () => {
    const cwd = join(folder, 'elsewhere');
    mkdirSync(cwd);
    const run = runCli(['demo'], { cwd });
    expect(run.code).toBe(0);
    expect(run.out).toContain(join(cwd, 'report.html'));
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('<h1 class="statement">');
  });
});

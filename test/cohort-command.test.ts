import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const example = join(root, 'examples/cohort/twenty.vcf.gz');

function run(...words: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  return spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'cohort', 'pgx', ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
}

function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

describe('propria cohort pgx', () => {
  const plain = run(example, '--workers', '1');

  it('writes a row a person and gene, person by person', () => {
    expect(plain.status, plain.stderr).toBe(0);
    const [head = ''] = plain.stdout.split('\n');
    expect(head.split('\t').slice(0, 7)).toEqual([
      'sample',
      'gene',
      'status',
      'diplotypes',
      'phenotype',
      'activity_score',
      'lookup_key',
    ]);
    const rows = rowsOf(plain.stdout);
    const people = [...new Set(rows.map(([sample]) => sample))];
    expect(people).toEqual(Array.from({ length: 20 }, (_, i) => `P${String(i + 1).padStart(6, '0')}`));
    const genes = rows.filter(([sample]) => sample === people[0]).map(([, gene]) => gene);
    expect(rows.map(([, gene]) => gene)).toEqual(people.flatMap(() => genes));
    expect(rows.every((row) => row.length === head.split('\t').length)).toBe(true);
  });

  it('tells of every row how much was read, and never calls an unread gene', () => {
    for (const [sample, gene, status, diplotypes, phenotype, , , read, , positions, confidence] of rowsOf(
      plain.stdout,
    )) {
      expect(Number(read), `${sample} ${gene}`).toBeLessThanOrEqual(Number(positions));
      if (Number(read) === 0) expect([status?.split(':')[0], diplotypes, phenotype]).toEqual(['not-assessed', '', '']);
      expect(['settled', 'probable', 'open']).toContain(confidence);
    }
  });

  it.each(['2', '3', '7', '20'])('writes the same bytes with %s workers', { timeout: 120_000 }, (workers) => {
    const split = run(example, '--workers', workers);
    expect(split.status, split.stderr).toBe(0);
    expect(split.stdout).toBe(plain.stdout);
  });

  it('takes only the people and genes asked for, in the order of the file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'propria-cohort-'));
    writeFileSync(join(folder, 'people.txt'), 'P000007\nP000002\n');
    const some = run(example, '--samples', join(folder, 'people.txt'), '--genes', 'CYP2C19,TPMT');
    expect(some.status, some.stderr).toBe(0);
    const wanted = rowsOf(plain.stdout).filter(
      ([sample = '', gene = '']) => ['P000002', 'P000007'].includes(sample) && ['CYP2C19', 'TPMT'].includes(gene),
    );
    expect(rowsOf(some.stdout)).toEqual(wanted);
  });

  it('leaves no half file behind, and says what is wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'propria-cohort-'));
    const text = gunzipSync(readFileSync(example)).toString('latin1');
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('chr10\t'));
    lines[at] = (lines[at] ?? '').split('\t').slice(0, -1).join('\t');
    writeFileSync(join(folder, 'short.vcf'), lines.join('\n'));
    for (const workers of ['1', '2']) {
      const broken = run(join(folder, 'short.vcf'), '-o', join(folder, 'out.tsv'), '--workers', workers);
      expect(broken.status).toBe(3);
      expect(broken.stderr).toContain('VCF_COHORT_COLUMNS');
      expect(broken.stderr).toContain('chr10');
    }
    expect(existsSync(join(folder, 'out.tsv'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['short.vcf']);
  });

  it.each([
    [['--genes', 'CYP9Z9'], 2, 'CLI_USAGE'],
    [['--samples', '/nowhere/people.txt'], 4, 'HOST_FILE_NOT_FOUND'],
    [['--workers', '0'], 2, '--workers'],
  ] as const)('refuses %j', (words, status, told) => {
    const refused = run(example, ...words);
    expect(refused.status).toBe(status);
    expect(refused.stderr).toContain(told);
    expect(refused.stdout).not.toContain('CYP2C19');
  });
});

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ERRORS, PropriaError, type TargetLocus, printPlace } from '../src/core/index.ts';
import { readGenome } from '../src/genome/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { BAD_FILES, GOOD_VCF } from './support/bad-files.ts';
import { byteSource } from './support/byte-source.ts';
import { loadTestKnowledge } from './support/knowledge.ts';
import { lociOf } from './support/person-vcf.ts';
import { type CliRun, runCli } from './support/run-cli.ts';

const loci: readonly TargetLocus[] = lociOf(loadTestKnowledge().genes.values());
/** Far longer than any of these needs on a slow machine; a hang is longer. */
const TIME_LIMIT = 20_000;
let folder = '';
let good = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'propria-bad-'));
  chmodSync(folder, 0o755);
  good = write('good.vcf', GOOD_VCF);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What every refusal has: its code and remedy from the catalogue, nothing on standard output, no stack, nothing written. */
function expectRefusal(run: CliRun, exit: number, code: string, output?: string): void {
  expect(run.err).toMatch(new RegExp(`^error ${code}: \\S`));
  expect(run.err).toMatch(/\n {2}remedy: \S/);
  expect(run.err).not.toMatch(/\n\s+at /);
  expect(run.err).not.toMatch(/\{\w+\}/);
  expect(run.out).toBe('');
  expect(run.code).toBe(exit);
  if (output !== undefined) expect(existsSync(output)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
}

describe('files that are no genome, through the API', () => {
  test.each(BAD_FILES.map((file) => [file.name, file] as const))(
    '%s',
    { timeout: TIME_LIMIT },
    async (name, { bytes, code, place }) => {
      const error = await readGenome(byteSource(name, bytes), loci, {}, nodeHost).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(PropriaError);
      const refused = error as PropriaError;
      expect(refused.code).toBe(code);
      expect(refused.message).not.toMatch(/\{\w+\}/);
      expect(printPlace(refused.place)).toContain(name);
      if (place !== undefined) expect(printPlace(refused.place)).toMatch(place);
    },
  );

  test('the codes are those of the catalogue, and many', () => {
    const codes = new Set(BAD_FILES.map(({ code }) => code));
    for (const code of codes) expect(ERRORS).toHaveProperty(code);
    expect(codes.size).toBeGreaterThan(25);
  });
});

describe('the same at the process boundary', () => {
  test.each(BAD_FILES.map((file) => [file.name, file] as const))(
    '%s',
    { timeout: 3 * TIME_LIMIT },
    (name, { bytes, code, place }) => {
      const path = write(name, bytes);
      const output = join(folder, 'report.html');
      const run = runCli(['pgx', path, '--format', 'html', '-o', output]);
      rmSync(path);
      expectRefusal(run, 3, code, output);
      const where = /^ {2}where: (.*)$/m.exec(run.err)?.[1] ?? '';
      expect(where).toContain(name);
      if (place !== undefined) expect(where).toMatch(place);
    },
  );
});

describe('places that hold no file', () => {
  test.each<[string, string, () => string]>([
    ['nothing', 'HOST_FILE_NOT_FOUND', () => join(folder, 'absent.vcf')],
    ['a file taken for a folder', 'HOST_FILE_NOT_FOUND', () => join(good, 'genome.vcf')],
    ['a name beyond any length', 'HOST_FILE_NOT_FOUND', () => join(folder, 'x'.repeat(5000))],
    ['a folder', 'HOST_FILE_IS_DIRECTORY', () => folder],
    ['a pipe', 'HOST_FILE_NOT_REGULAR', () => pipe('genome.pipe')],
    ['a device', 'HOST_FILE_NOT_REGULAR', () => '/dev/zero'],
    ['links in a circle', 'HOST_FILE_LINK_LOOP', () => circle('loop')],
    ['a link to nothing', 'HOST_FILE_NOT_FOUND', () => link('dangling', join(folder, 'gone'))],
  ])('%s', (_what, code, place) => {
    const path = place();
    for (const command of ['pgx', 'qc']) expectRefusal(runCli([command, path]), 4, code);
    const option = [
      ['--outside', path],
      ['--callable', path],
      ['--medicines', `@${path}`],
    ][path.length % 3]!;
    expectRefusal(runCli(['plan', good, ...option]), 4, code);
  });

  test('a file that the user may not read', () => {
    const path = write('secret.vcf', GOOD_VCF);
    chmodSync(path, 0);
    const run =
      process.getuid?.() === 0 ? runCli(['pgx', path], { user: 65_534, cwd: tmpdir() }) : runCli(['pgx', path]);
    expectRefusal(run, 4, 'HOST_FILE_NO_ACCESS');
  });

  test('links in a circle beside the file, where an index would lie, do no harm', () => {
    const path = write('beside.vcf', GOOD_VCF);
    circle('beside.vcf.tbi');
    mkdirSync(join(folder, 'beside.vcf.csi'));
    expect(runCli(['qc', path]).code).toBe(0);
  });
});

describe('outputs', () => {
  const formats = ['html', 'json', 'tsv', 'text'] as const;

  test.each(formats)(
    '%s into a folder that does not exist, a folder, below a file: refused, nothing written',
    (format) => {
      mkdirSync(join(folder, 'a-folder'), { recursive: true });
      for (const path of [join(folder, 'no', 'such', 'place'), join(folder, 'a-folder'), join(good, 'below')]) {
        expectRefusal(runCli(['pgx', good, '--format', format, '-o', path]), 4, 'CLI_CANNOT_WRITE');
      }
      expect(readdirSync(join(folder, 'a-folder'))).toEqual([]);
      expect(existsSync(join(folder, 'no'))).toBe(false);
      expect(readFileSync(good, 'utf8')).toBe(GOOD_VCF);
    },
  );

  test('into a folder that may not be written', () => {
    const shut = join(folder, 'shut');
    mkdirSync(shut);
    chmodSync(shut, 0o555);
    const words = ['pgx', good, '-o', join(shut, 'report.txt')];
    const run = process.getuid?.() === 0 ? runCli(words, { user: 65_534, cwd: tmpdir() }) : runCli(words);
    expectRefusal(run, 4, 'CLI_CANNOT_WRITE', join(shut, 'report.txt'));
    expect(readdirSync(shut)).toEqual([]);
  });

  test('an input is never overwritten, by whatever name', () => {
    const path = write('precious.vcf', GOOD_VCF);
    linkSync(path, join(folder, 'same.vcf'));
    const other = link('other.vcf', path);
    for (const output of [path, join(folder, 'same.vcf'), other]) {
      for (const command of ['pgx', 'plan', 'qc'])
        expectRefusal(runCli([command, path, '-o', output]), 2, 'CLI_OUTPUT_IS_INPUT');
    }
    expect(readFileSync(path, 'utf8')).toBe(GOOD_VCF);
  });

  test('a link stays a link, a pipe a pipe; what was there stays when the input is refused', () => {
    const target = write('earlier.txt', 'earlier report');
    const path = link('report-link', target);
    expectRefusal(runCli(['qc', write('bad.vcf', 'x'), '-o', path]), 3, 'GENOME_UNKNOWN_FORMAT');
    expect(readFileSync(target, 'utf8')).toBe('earlier report');
    expect(runCli(['qc', good, '-o', path]).code).toBe(0);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toContain('genes read whole');
    if (process.getuid?.() !== 0) return;
    // A device of our own: replacing it would show.
    const device = join(folder, 'null');
    try {
      execFileSync('mknod', [device, 'c', '1', '3'], { stdio: 'ignore' });
    } catch {
      return; // containers may forbid devices
    }
    expect(runCli(['qc', good, '-o', device]).code).toBe(0);
    expect(statSync(device).isCharacterDevice()).toBe(true);
  });
});

describe('regions, lists, documents of earlier stages', () => {
  test.each([
    ['spaces for tabs', 'chr1 10 20\n', 'BED_MALFORMED', /line 1/],
    ['an end before its start', '#x\nchr1\t10\t20\nchr1\t20\t10\n', 'BED_MALFORMED', /line 3/],
    ['a negative start', 'chr1\t-5\t10\n', 'BED_MALFORMED', /line 1/],
    ['words', 'chr1\tten\ttwenty\n', 'BED_MALFORMED', /line 1/],
    ['a VCF', GOOD_VCF, 'BED_MALFORMED', /line \d/],
    ['nothing', '', 'BED_EMPTY', /bed/],
    ['comments', '# none\ntrack name=x\n', 'BED_EMPTY', /bed/],
  ])('a BED with %s', (_what, text, code, where) => {
    const run = runCli(['pgx', good, '--callable', write('regions.bed', text)]);
    expectRefusal(run, 3, code);
    expect(run.err).toMatch(where);
  });

  test.each([
    ['no JSON', '{', 'CORE_NOT_A_DOCUMENT'],
    ['of another program', '{"a":1}', 'FHIR_NOT_FHIR'],
    ['a list', '[]', 'FHIR_NOT_FHIR'],
    ['of a later version', '{"schema":"propria/reading/99"}', 'CORE_UNKNOWN_SCHEMA'],
    ['of the right name and nothing else', '{"schema":"propria/findings/1"}', 'CORE_NOT_A_DOCUMENT'],
  ])('a document that is %s', (_what, text, code) => {
    expectRefusal(runCli(['plan', write('document.json', text)]), 3, code);
  });

  test('a document of an earlier stage is not silently mixed with what it cannot take up', () => {
    const findings = join(folder, 'findings.json');
    expect(runCli(['pgx', good, '--format', 'json', '-o', findings]).code).toBe(0);
    for (const more of [
      [good],
      ['--group', 'European'],
      ['--outside', write('o.tsv', 'CYP2D6\t*1/*4\n')],
      ['--assume-reference'],
    ]) {
      expectRefusal(runCli(['plan', findings, ...more]), 2, 'CLI_USAGE');
    }
    expect(runCli(['plan', findings, '--medicines', 'clopidogrel']).code).toBe(0);
  });
});

describe('more than one file', () => {
  test('two people given as one', () => {
    const other = write('other.vcf', GOOD_VCF.replaceAll('\t0/0', '\t0/1').replace('\tP1', '\tP2'));
    expectRefusal(runCli(['plan', good, other]), 3, 'GENOME_NOT_ONE_PERSON');
  });

  test('the same file twice says no more than once', () => {
    const once = runCli(['pgx', good, '--format', 'tsv']);
    const twice = runCli(['pgx', good, good, '--format', 'tsv']);
    expect(twice).toEqual(once);
  });
});

function pipe(name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) execFileSync('mkfifo', [path]);
  return path;
}

function link(name: string, target: string): string {
  const path = join(folder, name);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) symlinkSync(target, path);
  return path;
}

function circle(name: string): string {
  link(`${name}-back`, join(folder, name));
  return link(name, join(folder, `${name}-back`));
}

describe('a cohort is refused as one person is: code, no row, nothing written', () => {
  const names = [
    'empty.vcf',
    'cut-in-a-line.vcf',
    'cut-in-a-block.vcf.gz',
    'flipped-bit.vcf.gz',
    'sites-only.vcf',
    'junk.bin',
    'two-builds.vcf',
  ];

  test.each(names)('%s', { timeout: 3 * TIME_LIMIT }, (name) => {
    const { bytes, code } = BAD_FILES.find((file) => file.name === name)!;
    const output = join(folder, 'cohort.tsv');
    const path = write(name, bytes);
    expectRefusal(runCli(['cohort', 'pgx', path, '-o', output]), 3, code, output);
    expectRefusal(runCli(['cohort', 'pgx', path]), 3, code);
  });

  test('a gene that is not known; the input as output', { timeout: 3 * TIME_LIMIT }, () => {
    expectRefusal(runCli(['cohort', 'pgx', good, '--genes', 'NOPE']), 2, 'CLI_USAGE');
    expectRefusal(runCli(['cohort', 'pgx', good, '-o', good]), 2, 'CLI_OUTPUT_IS_INPUT');
    expect(readFileSync(good, 'utf8')).toBe(GOOD_VCF);
  });
});

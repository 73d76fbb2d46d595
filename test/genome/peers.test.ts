import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TabixIndexedFile } from '@gmod/tabix';
import VCF from '@gmod/vcf';
import { afterAll, describe, expect, test } from 'vitest';
import { bgzfWithIndexes } from '../../src/genome/index/index-vcf.ts';
import { parseGenotype } from '../../src/genome/vcf/genotype.ts';
import { parseVcfRecord } from '../../src/genome/vcf/vcf-record.ts';
import { nodeDeflater, nodeHost, openFile } from '../../src/platform/node/index.ts';
import { type ReadingTarget, readGenome } from '../../src/genome/index.ts';
import { bigVcf, random } from './big-vcf.ts';

/** Debian's htslib tools. Where they are missing these comparisons are left out, but never in CI. */
const has = (tool: string): boolean => {
  try {
    execFileSync(tool, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const htslib = process.env['CI'] === 'true' || (has('bgzip') && has('tabix') && has('bcftools'));

const folder = mkdtempSync(join(tmpdir(), 'propria-peers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] }).toString();

const CONTIGS = ['chr1', 'chr2', 'chr10', 'chrX'];
const vcf = bigVcf({ seed: 11, contigs: CONTIGS, records: 3000, spacing: 400, kind: 'blocks' }).replace(
  '##reference=GRCh38\n',
  '##reference=GRCh38\n##ALT=<ID=NON_REF,Description="x">\n##FILTER=<ID=PASS,Description="x">\n##INFO=<ID=END,Number=1,Type=Integer,Description="x">\n',
);
const records = vcf.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** Random regions `chrom:start-end`, 1-based inclusive. */
function regions(count: number): readonly { chrom: string; start1: number; end1: number }[] {
  const next = random(99);
  return Array.from({ length: count }, () => {
    const [chrom = '', pos = ''] = records[Math.floor(next() * records.length)]!.split('\t', 2);
    const start1 = Math.max(1, Number(pos) - Math.floor(next() * 300));
    return { chrom, start1, end1: start1 + Math.floor(next() * 800) };
  });
}

const target = (chrom: string, pos: number): ReadingTarget => ({
  id: `${chrom}:${pos}`,
  chrom,
  pos38: pos,
  ref38: 'A',
  pos37: pos,
  ref37: 'A',
  alts: ['C'],
  rsid: null,
});

describe.skipIf(!htslib)('htslib', () => {
  const { bgzf, tbi, csi } = bgzfWithIndexes(vcf, nodeDeflater);

  test('bgzip reads our BGZF', () => {
    const path = write('ours.vcf.gz', bgzf);
    run('bgzip', '-t', path);
    expect(run('bgzip', '-dc', path)).toBe(vcf);
  });

  test.each([
    ['tbi', tbi],
    ['csi', csi],
  ] as const)('tabix finds the same by our .%s as by its own', (kind, index) => {
    const path = write(`${kind}.vcf.gz`, bgzf);
    write(`${kind}.vcf.gz.${kind}`, index);
    const own = write(`own-${kind}.vcf.gz`, bgzf);
    run('tabix', '-p', 'vcf', ...(kind === 'csi' ? ['-C'] : []), own);
    for (const { chrom, start1, end1 } of regions(40)) {
      const region = `${chrom}:${start1}-${end1}`;
      expect(run('tabix', path, region)).toBe(run('tabix', own, region));
    }
  });

  test.each(['tbi', 'csi'])('we find by the .%s of tabix what bcftools finds', async (kind) => {
    const large = bigVcf({ seed: 12, contigs: CONTIGS, records: 25_000, spacing: 300, kind: 'variants' });
    const plain = write(`large-${kind}.vcf`, large);
    run('bgzip', '-f', plain);
    const path = `${plain}.gz`;
    run('tabix', '-p', 'vcf', ...(kind === 'csi' ? ['-C'] : []), path);
    const next = random(4);
    const lines = large.split('\n').filter((line) => line.startsWith('chr'));
    const places = Array.from({ length: 60 }, () => lines[Math.floor(next() * lines.length)]!.split('\t', 2));
    const source = await openFile(path);
    const index = await openFile(`${path}.${kind}`);
    const reading = await readGenome(
      source,
      places.map(([chrom, pos]) => target(chrom!, Number(pos))),
      { minGq: 0 },
      nodeHost,
      index,
    );
    expect(reading.format).toMatchObject({ index: kind });
    const searched = await readGenome(
      source,
      places.map(([chrom, pos]) => target(chrom!, Number(pos))),
      { minGq: 0 },
      nodeHost,
    );
    expect(searched.format).toMatchObject({ index: null });
    expect([...searched.readings.values()]).toEqual([...reading.readings.values()]);
    for (const [chrom, pos] of places) {
      const expected = run('bcftools', 'query', '-r', `${chrom}:${pos}-${pos}`, '-f', '%CHROM:%POS %REF %ALT\n', path)
        .trim()
        .split('\n');
      const locator = reading.readings.get(`${chrom}:${Number(pos)}`)?.locator;
      if (locator === null || locator === undefined || locator.kind !== 'file')
        throw new Error(`no record at ${chrom}:${pos}`);
      const [c, p, , ref, alt] = locator.text.split('\t');
      // The shown text of a long REF is cut.
      expect(expected.map((line) => line.slice(0, 60))).toContainEqual(
        `${c}:${p} ${ref} ${alt}`.replace('...', '').slice(0, 60),
      );
    }
    await source.close();
    await index.close();
  });
});

describe('@gmod', () => {
  test('tabix finds the same by our index', async () => {
    const { bgzf, tbi } = bgzfWithIndexes(vcf, nodeDeflater);
    const path = write('gmod.vcf.gz', bgzf);
    const file = new TabixIndexedFile({ path, tbiPath: write('gmod.vcf.gz.tbi', tbi) });
    for (const { chrom, start1, end1 } of regions(40)) {
      const found: string[] = [];
      await file.getLines(chrom, start1 - 1, end1, (line: string) => found.push(line));
      const expected = records.filter((line) => {
        const [c, pos, , ref = '', , , , info = ''] = line.split('\t');
        const last = Math.max(Number(pos) + ref.length - 1, Number(/END=(\d+)/.exec(info)?.[1] ?? 0));
        return c === chrom && Number(pos) <= end1 && last >= start1;
      });
      expect(found).toEqual(expected);
    }
  });

  test('the record parser agrees with @gmod/vcf', () => {
    const header =
      '##fileformat=VCFv4.3\n##FORMAT=<ID=GT,Number=1,Type=String,Description="x">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tA\tB';
    const parser = new VCF({ header });
    const genotypes = ['0/1', '1|0', './.', '.', '1', '0/0', '2|1', '1/.', '10/0', '0/1/2'];
    const lines = [
      ...records.slice(0, 400).map((line) => `${line}\t0/0`),
      ...genotypes.flatMap((a) =>
        genotypes.map((b) => `1\t100\trs1;rs2\tAC\tA,<DEL>,*\t.\tq10;s50\tEND=500;AF=0.1\tGT:GQ\t${a}:7\t${b}`),
      ),
    ];
    for (const line of lines) {
      const theirs = parser.parseLine(line);
      for (const [column, name] of ['A', 'B'].entries()) {
        const bytes = new TextEncoder().encode(line);
        const ours = parseVcfRecord(bytes, 0, bytes.length, column, 0, null)!;
        expect([ours.contig, ours.pos1, ours.ref, ours.alts]).toEqual([
          theirs.CHROM,
          theirs.POS,
          theirs.REF,
          (theirs.ALT ?? []).map(String),
        ]);
        const gt = theirs.GENOTYPES()[name];
        expect(ours.call?.gt).toBe(gt);
        expect(parseGenotype(gt ?? '.')?.alleles).toEqual(
          (gt ?? '.').split(/[|/]/).map((n: string) => (n === '.' ? null : Number(n))),
        );
      }
    }
  });
});

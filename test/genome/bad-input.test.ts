import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { PropriaError } from '../../src/core/index.ts';
import { readGenome } from '../../src/genome/index.ts';
import { bgzfText } from '../../src/genome/bgzf/bgzf-text.ts';
import { bgzfWriter } from '../../src/genome/bgzf/write-bgzf.ts';
import { bgzfWithIndexes } from '../../src/genome/index/index-vcf.ts';
import { nodeDeflater, nodeHost, openFile } from '../../src/platform/node/index.ts';
import { byteSource } from '../support/byte-source.ts';
import { bigVcf } from './big-vcf.ts';
import { LOCI, SNV } from './loci.ts';
import { errorOf, noticesOf, read, said } from './read.ts';
import { type TestRecord, vcfText } from './vcf-text.ts';

const record: TestRecord = { pos: 94781859, ref: 'G', alt: 'A', gt: '0/1' };
const good = vcfText({ records: [record] });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('files that are no genome', () => {
  test.each([
    ['empty', '', 'GENOME_EMPTY'],
    ['gzip of nothing', gzipSync(''), 'GENOME_EMPTY'],
    ['BGZF of nothing', bgzfWithIndexes('', nodeDeflater).bgzf, 'GENOME_EMPTY'],
    ['a BAM', bgzfWithIndexes('BAM\u0001xxxx', nodeDeflater).bgzf, 'GENOME_OTHER_FORMAT'],
    ['a CRAM', 'CRAM\u0003\u0000', 'GENOME_OTHER_FORMAT'],
    ['a BCF', gzipSync('BCF\u0002\u0002'), 'GENOME_OTHER_FORMAT'],
    ['an index', bgzfWithIndexes(good, nodeDeflater).tbi, 'GENOME_OTHER_FORMAT'],
    ['a PDF', '%PDF-1.4', 'GENOME_OTHER_FORMAT'],
    ['a web page', '<!doctype html>', 'GENOME_OTHER_FORMAT'],
    ['JSON', '{"a":1}', 'GENOME_OTHER_FORMAT'],
    ['reads', '@SRR1\nACGT\n+\nIIII\n', 'GENOME_OTHER_FORMAT'],
    ['zeros', new Uint8Array(5000), 'GENOME_UNKNOWN_FORMAT'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'GENOME_UNKNOWN_FORMAT'],
  ])('%s', async (_, content, code) => {
    expect(await errorOf(content)).toBe(code);
  });
});

describe('VCF that cannot be read', () => {
  test.each([
    ['no #CHROM line', '##fileformat=VCFv4.2\n##reference=GRCh38\n', 'VCF_NO_COLUMN_LINE'],
    ['records without #CHROM line', '##fileformat=VCFv4.2\nchr1\t1\t.\tA\tC\t.\t.\t.\n', 'VCF_NO_COLUMN_LINE'],
    ['spaces for tabs', good.replaceAll('\t', ' '), 'VCF_COLUMN_LINE'],
    ['a missing column', good.replace('\tQUAL', ''), 'VCF_COLUMN_LINE'],
    ['samples without FORMAT', good.replace('\tFORMAT', ''), 'VCF_COLUMN_LINE'],
    ['version 3', good.replace('VCFv4.2', 'VCFv3.3'), 'VCF_VERSION'],
    ['another format line', good.replace('VCFv4.2', 'VCFx'), 'VCF_VERSION'],
    ['no samples', vcfText({ samples: [], records: [] }), 'VCF_NO_SAMPLES'],
    ['no genotypes', vcfText({ records: [{ ...record, format: 'DP', gt: '30' }] }), 'VCF_NO_GENOTYPES'],
    ['two people', vcfText({ samples: ['A', 'B'], records: [{ ...record, gt: ['0/1', '0/0'] }] }), 'VCF_SAMPLE_NEEDED'],
    ['binary in the header', good.replace('##reference', '##ref\u0000erence'), 'GENOME_NOT_TEXT'],
    ['a cut last line', good.slice(0, good.indexOf('PASS')), 'VCF_TRUNCATED'],
    ['gzip cut', gzipSync(good).subarray(0, -12), 'GZIP_DAMAGED'],
    [
      'gzip with a wrong checksum',
      gzipSync(good).map((byte, i, all) => (i === all.length - 6 ? byte ^ 1 : byte)),
      'GZIP_DAMAGED',
    ],
    ['BGZF cut', bgzfWithIndexes(good, nodeDeflater).bgzf.subarray(0, 120), 'BGZF_TRUNCATED'],
    [
      'hundreds of lines at one place',
      vcfText({ records: Array<TestRecord>(300).fill(record) }),
      'VCF_TOO_MANY_AT_POSITION',
    ],
  ])('%s', async (_, content, code) => {
    expect(await errorOf(content)).toBe(code);
  });

  test('the sample named', async () => {
    const two = vcfText({ samples: ['A', 'B'], records: [{ ...record, gt: ['0/1', '1/1'] }] });
    expect(await said(SNV, two, { sample: 'B' })).toBe('A/A');
    expect(await errorOf(two, { sample: 'C' })).toBe('VCF_SAMPLE_UNKNOWN');
    expect(await errorOf(two.replace('A\tB\n', 'B\tB\n'), { sample: 'B' })).toBe('VCF_SAMPLE_TWICE');
  });

  test('an error names the file', async () => {
    await expect(read('##fileformat=VCFv4.2\n')).rejects.toMatchObject({ place: { source: 'test.vcf', line: 1 } });
  });
});

describe('VCF that is read with a notice', () => {
  test.each([
    [
      'no version line',
      good.replace('##fileformat=VCFv4.2\n', '##contig=<ID=chr10,length=133797422>\n'),
      'VCF_NO_FILEFORMAT',
    ],
    ['a newer version', good.replace('VCFv4.2', 'VCFv4.9'), 'VCF_VERSION_NEWER'],
    ['lines that are no records', good.replace('chr10\t', 'junk\nchr10\t'), 'VCF_LINE_MALFORMED'],
    ['a position that is no number', `${good}chr10\tx\t.\tG\tA\t.\t.\t.\tGT\t0/1\n`, 'VCF_LINE_MALFORMED'],
    ['a record that is cut', `${good}chr10\t94842866\t.\tA\tG\n`, 'VCF_LINE_MALFORMED'],
    ['binary between the records', `${good}\u0000\u0001\u0002\n`, 'VCF_LINE_MALFORMED'],
    ['nothing of interest', vcfText({ records: [{ pos: 5, ref: 'A', alt: 'C', gt: '0/1' }] }), 'VCF_NO_TARGETS'],
  ])('%s', async (_, content, code) => {
    expect(await noticesOf(content)).toContain(code);
  });

  test('a malformed line at a position leaves it unread, never reference', async () => {
    expect(await said(SNV, `${vcfText({ records: [] })}chr10\t94781859\t.\tG\n`)).toBe('discarded');
  });
});

describe('sizes made to harm', () => {
  test('a line beyond the limit', async () => {
    const line = new Uint8Array(100_000_000).fill(65);
    const content = Buffer.concat([bytes(good), bytes('chr10\t94781860\t.\t'), line]);
    expect(await errorOf(content)).toBe('GENOME_LINE_TOO_LONG');
    expect(await errorOf(gzipSync(content))).toBe('GENOME_LINE_TOO_LONG');
  });

  test('a REF of megabases takes away what it covers', async () => {
    const from = 94_700_000;
    const giant = { pos: from, ref: `C${'ACGT'.repeat(100_000)}`, alt: 'C', gt: '0/1' };
    expect(await said(SNV, vcfText({ records: [giant] }))).toBe('discarded');
    expect(await said(SNV, vcfText({ records: [{ ...giant, gt: '0/0' }] }))).toBe('absent');
  });

  test('blocks without number over one position', async () => {
    const lines = Array.from(
      { length: 120_000 },
      (_, i) => `chr10\t${1000 + i}\t.\tA\t<NON_REF>\t.\t.\tEND=130000000\tGT\t0/0`,
    );
    expect(await errorOf(`${vcfText({ records: [] })}${lines.join('\n')}\n`)).toBe('VCF_TOO_MANY_AT_POSITION');
  });

  test('a header without end', async () => {
    expect(
      await errorOf(
        gzipSync(Buffer.concat([bytes('##fileformat=VCFv4.2\n'), Buffer.from('##x=y\n'.repeat(14_000_000))])),
      ),
    ).toBe('GENOME_HEADER_TOO_LONG');
  });

  test('gzip that grows without end', async () => {
    const line = `chr1\t5\t.\tA\tC\t.\t.\t${'X'.repeat(1 << 20)}\tGT\t0/1\n`;
    const piece = gzipSync(Buffer.alloc(1 << 26, line), { level: 9 });
    expect(await errorOf(Buffer.concat([gzipSync(good), piece, piece]))).toBe('GENOME_ZIP_BOMB');
    const empty = gzipSync(Buffer.alloc(1 << 26, 10), { level: 9 });
    expect(await errorOf(Buffer.concat([gzipSync(good), empty]))).toBe('VCF_NOT_RECORDS');
  });
});

describe('paths', () => {
  const folder = mkdtempSync(join(tmpdir(), 'propria-paths-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (name: string): string => join(folder, name);
  const open = async (path: string): Promise<string> => {
    try {
      const source = await openFile(path);
      await source.close();
      return 'open';
    } catch (error) {
      return error instanceof PropriaError ? error.code : String(error);
    }
  };
  writeFileSync(at('file'), 'x');
  mkdirSync(at('folder'));
  symlinkSync('file', at('link'));
  symlinkSync('loop', at('loop'));
  symlinkSync('a', at('b'));
  symlinkSync('b', at('a'));
  symlinkSync('nowhere', at('broken'));
  execFileSync('mkfifo', [at('pipe')]);

  test.each([
    ['file', 'open'],
    ['link', 'open'],
    ['missing', 'HOST_FILE_NOT_FOUND'],
    ['file/below', 'HOST_FILE_NOT_FOUND'],
    ['broken', 'HOST_FILE_NOT_FOUND'],
    ['folder', 'HOST_FILE_IS_DIRECTORY'],
    ['loop', 'HOST_FILE_LINK_LOOP'],
    ['a', 'HOST_FILE_LINK_LOOP'],
    ['pipe', 'HOST_FILE_NOT_REGULAR'],
  ])('%s: %s', async (name, expected) => {
    expect(await open(at(name))).toBe(expected);
  });

  test('a device, a name too long, a byte 0', async () => {
    expect(await open('/dev/null')).toBe('HOST_FILE_NOT_REGULAR');
    expect(await open(at('x'.repeat(5000)))).toBe('HOST_FILE_NOT_FOUND');
    expect(await open('a\u0000b')).toMatch(/^HOST_FILE_/);
  });

  test('a file that shrinks while it is read', async () => {
    writeFileSync(at('shrinks'), good);
    const source = await openFile(at('shrinks'));
    writeFileSync(at('shrinks'), '##');
    await expect(readGenome(source, LOCI, {}, nodeHost)).rejects.toMatchObject({ code: 'HOST_FILE_CHANGED' });
    await source.close();
  });
});

describe('whatever bytes come', () => {
  const settles = async (content: Uint8Array, index?: Uint8Array): Promise<void> => {
    try {
      const reading = await readGenome(
        byteSource('x.vcf', content),
        LOCI,
        { build: 'GRCh38' },
        nodeHost,
        index === undefined ? undefined : byteSource('x.tbi', index),
      );
      expect(reading.readings.size).toBe(LOCI.length);
    } catch (error) {
      if (!(error instanceof PropriaError)) throw error;
    }
  };
  const rich = vcfText({
    header: [
      '##reference=GRCh38',
      '##contig=<ID=chr10,length=133797422>',
      '##ALT=<ID=NON_REF,Description="x">',
      '##FORMAT=<ID=AD,Number=R,Type=Integer,Description="x">',
    ],
    records: [
      { ...record, format: 'GT:AD:DP:GQ:PS', gt: '0|1:10,12:22:99:5' },
      { pos: 94842866, ref: 'A', alt: 'G,<NON_REF>', format: 'GT:GQ', gt: '1/1:50' },
      {
        pos: 94949000,
        ref: 'A',
        alt: '<NON_REF>',
        info: 'END=94949400',
        format: 'GT:DP:GQ:MIN_DP',
        gt: '0/0:30:99:25',
      },
      { chrom: 'chr2', pos: 233760233, ref: 'CAT', alt: 'C,CATAT', gt: '1/2' },
    ],
  });

  test('text with pieces cut, doubled and changed', async () => {
    const edit = fc.record({
      at: fc.nat(rich.length),
      length: fc.nat(30),
      put: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('\t', '\n', '\r\n', '|', '/', '*', '<', '.', '0', '\u0000', ':', '99999999999', 'chrM\t1555\t'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 6 }), async (edits) => {
        const text = edits.reduce((now, { at, length, put }) => now.slice(0, at) + put + now.slice(at + length), rich);
        await settles(bytes(text));
      }),
      { numRuns: 600 },
    );
  });

  test('compressed bytes changed, with a changed index', async () => {
    const { bgzf, tbi } = bgzfWithIndexes(rich, nodeDeflater);
    const change = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 });
    const changed = (all: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array => {
      const copy = Uint8Array.from(all);
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      return copy;
    };
    await fc.assert(
      fc.asyncProperty(change, change, async (a, b) => {
        await settles(changed(bgzf, a), changed(tbi, b));
        await settles(changed(gzipSync(rich), a));
      }),
      { numRuns: 300 },
    );
  });

  test('an index of any content, for a file large enough to use it', async () => {
    const { bgzf, tbi } = bgzfWithIndexes(
      bigVcf({ seed: 3, contigs: ['chr2', 'chr10'], records: 50_000, spacing: 2400, kind: 'variants' }),
      nodeDeflater,
    );
    expect(bgzf.length).toBeGreaterThan(1 << 21);
    const raw = Buffer.concat(await inflated(tbi));
    const expected = await readGenome(byteSource('x', bgzf), LOCI, { build: 'GRCh38' }, nodeHost);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(raw.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const copy = Buffer.from(raw);
          for (const [at, byte] of changes) copy[at] = byte;
          const index = compressed(copy);
          try {
            const reading = await readGenome(
              byteSource('x', bgzf),
              LOCI,
              { build: 'GRCh38' },
              nodeHost,
              byteSource('x.tbi', index),
            );
            expect(reading.readings.size).toBe(expected.readings.size);
          } catch (error) {
            if (!(error instanceof PropriaError)) throw error;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('noise', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3000 }),
        fc.constantFrom('', '##fileformat=VCFv4.2\n', rich.slice(0, rich.indexOf('chr10\t94'))),
        async (noise, start) => {
          await settles(Buffer.concat([bytes(start), noise]));
        },
      ),
      { numRuns: 200 },
    );
  });
});

async function inflated(bgzf: Uint8Array): Promise<Uint8Array[]> {
  const blocks: Uint8Array[] = [];
  for await (const block of bgzfText(byteSource('x', bgzf), nodeHost.inflater).stream()) blocks.push(block.bytes);
  return blocks;
}

function compressed(raw: Uint8Array): Uint8Array {
  const writer = bgzfWriter(nodeDeflater);
  return Buffer.concat([...writer.write(raw), ...writer.end()]);
}

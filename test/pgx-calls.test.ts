import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LocusId, LocusReading, Phase } from '../src/core/index.ts';
import { readGenome } from '../src/genome/index.ts';
import type { GeneRecord } from '../src/knowledge/index.ts';
import { type CallOptions, type GeneCall, callGene } from '../src/pgx/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { byteSource } from './support/byte-source.ts';
import { loadTestKnowledge } from './support/knowledge.ts';

/** One row of test/fixtures/pgx/calls.tsv: what was read of a gene, and the names that a reference implementation gives it. */
interface Row {
  readonly id: string;
  readonly gene: GeneRecord;
  readonly options: CallOptions;
  /** Per locus of the gene: the genotype as text, or null for unread. */
  readonly genotypes: readonly (string | null)[];
  readonly names: readonly string[];
  readonly single: readonly string[];
  readonly guidance: string;
  readonly warning: string;
}

const { genes } = loadTestKnowledge();
const rows = readRows(readFileSync(new URL('fixtures/pgx/calls.tsv', import.meta.url), 'utf8'));

function readRows(text: string): readonly Row[] {
  const [, ...lines] = text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  return lines.map((line) => {
    const [
      id = '',
      symbol = '',
      options = '',
      unread = '',
      genotypes = '',
      names = '',
      single = '',
      guidance = '',
      warning = '',
    ] = line.split('\t');
    const gene = genes.get(symbol)!;
    const missing = new Set(unread === '' ? [] : unread.split(',').flatMap(span));
    const given = new Map(
      genotypes === ''
        ? []
        : genotypes
            .split(' ')
            .map((cell): [number, string] => [Number(cell.split(':')[0]), cell.slice(cell.indexOf(':') + 1)]),
    );
    return {
      id: `${id} ${symbol}`,
      gene,
      options: {
        topCandidateOnly: !options.includes('all'),
        combinations: options.includes('combinations'),
        structural: options.includes('structural'),
        exemptions: !options.includes('no-exemptions'),
      },
      genotypes: gene.loci.map((locus, i) =>
        missing.has(i) ? null : (given.get(locus.pos38) ?? `${locus.ref38}/${locus.ref38}`),
      ),
      names: names === '' ? [] : names.split(' | '),
      single: single === '' ? [] : single.split(' | '),
      guidance,
      warning,
    };
  });
}

function span(text: string): readonly number[] {
  const [from = 0, to = from] = text.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function readingsOf(row: Row): ReadonlyMap<LocusId, LocusReading> {
  return new Map(
    row.gene.loci.map(({ id }, i): [LocusId, LocusReading] => {
      const genotype = row.genotypes[i] ?? null;
      if (genotype === null)
        return [id, { locus: id, state: 'absent', alleles: [], phase: { kind: 'unphased' }, locator: null }];
      const [bases = '', set] = genotype.split(':');
      const phase: Phase =
        set !== undefined ? { kind: 'phase-set', id: set } : { kind: bases.includes('|') ? 'phased' : 'unphased' };
      const alleles = bases.split(/[/|]/).map((base) => (base === '.' ? null : base));
      return [id, { locus: id, state: 'read', alleles, phase, locator: null }];
    }),
  );
}

const unordered = (names: readonly string[]): readonly string[] =>
  [...new Set(names.map((name) => name.split('/').toSorted().join('/')))].toSorted();

/** What a row states, as the call answers it. */
function answer(call: GeneCall, row: Row): Pick<Row, 'names' | 'single' | 'guidance' | 'warning'> {
  const notice = call.notices.find(({ code }) => code.startsWith('PGX_LINKED'))?.code;
  return {
    names: call.found.length > 0 ? [] : unordered(call.top.map(({ name }) => name)),
    single: call.found.toSorted(),
    guidance: row.guidance === '' ? '' : (unordered(call.forGuidance.map(({ name }) => name))[0] ?? 'Unknown/Unknown'),
    warning:
      row.warning === ''
        ? ''
        : notice === undefined
          ? 'none'
          : notice.endsWith('MISMATCH')
            ? 'mismatch'
            : 'exonic-only',
  };
}

describe('names by the rules of the reference implementation', () => {
  test('the table covers the genes that are called from a genome', () => {
    expect(new Set(rows.map(({ gene }) => gene.symbol)).size).toBeGreaterThanOrEqual(18);
    expect(rows.length).toBeGreaterThan(200);
  });

  test.each(rows.map((row) => [row.id, row] as const))('%s', (_, row) => {
    expect(answer(callGene(row.gene, readingsOf(row), row.options), row)).toEqual({
      names: unordered(row.names),
      single: row.single.toSorted(),
      guidance: row.guidance === '' ? '' : unordered([row.guidance])[0],
      warning: row.warning,
    });
  });
});

describe('GRCh37', () => {
  /** One VCF a row: positions, reference bases and alleles of the build; genotype numbers follow. */
  function vcfOf(row: Row, build: 'GRCh37' | 'GRCh38'): string {
    const lines = row.gene.loci.flatMap((locus, i) => {
      const genotype = row.genotypes[i] ?? null;
      if (genotype === null) return [];
      const [bases = '', set] = genotype.split(':');
      const [pos, ref] = build === 'GRCh37' ? [locus.pos37, locus.ref37] : [locus.pos38, locus.ref38];
      const seen = bases.split(/[/|]/).filter((base) => base !== '.');
      const alts = [...new Set([...locus.alts, locus.ref38, ...seen])].filter((base) => base !== ref);
      const numbers = bases.replace(/[ACGT]+/g, (base) => String([ref, ...alts].indexOf(base)));
      const cells = set === undefined ? ['GT', numbers] : ['GT:PS', `${numbers}:${set}`];
      return [{ pos, line: [locus.chrom, pos, '.', ref, alts.join(','), '.', 'PASS', '.', ...cells].join('\t') }];
    });
    const body = lines.toSorted((a, b) => a.pos - b.pos).map(({ line }) => line);
    const header = [
      '##fileformat=VCFv4.3',
      `##reference=${build}`,
      `##contig=<ID=${row.gene.chrom},assembly=${build}>`,
      '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
      '##FORMAT=<ID=PS,Number=1,Type=Integer,Description="Phase set">',
    ];
    return `${[...header, '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tP1', ...body].join('\n')}\n`;
  }

  async function callOf(row: Row, build: 'GRCh37' | 'GRCh38'): Promise<unknown> {
    const reading = await readGenome(byteSource(`${build}.vcf`, vcfOf(row, build)), row.gene.loci, { build }, nodeHost);
    expect(reading.build.build).toBe(build);
    const { candidates, top, found, forGuidance, status, reason, positions, uncallable } = callGene(
      row.gene,
      reading.readings,
      row.options,
    );
    return {
      candidates,
      top,
      found,
      forGuidance,
      status,
      reason,
      uncallable,
      read: positions.map(({ locus, state, genotype }) => [locus, state, genotype]),
    };
  }

  const read = rows.filter(({ genotypes }) => genotypes.some((genotype) => genotype !== null));

  test('every case rewritten to GRCh37 gives the same call', async () => {
    for (const row of read)
      expect([row.id, await callOf(row, 'GRCh37')]).toEqual([row.id, await callOf(row, 'GRCh38')]);
  });

  test('among them are positions where the reference itself differs between the builds', () => {
    const swapped = read.flatMap(({ gene, genotypes }) =>
      gene.loci.filter((locus, i) => locus.ref37 !== locus.ref38 && genotypes[i] !== null),
    );
    expect(new Set(swapped.map(({ rsid }) => rsid)).size).toBeGreaterThanOrEqual(3);
  });
});

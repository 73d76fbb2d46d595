import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LocusId, type LocusReading } from '../../src/core/index.ts';
import type { GeneRecord, Group } from '../../src/knowledge/index.ts';

/** Numbers in [0, 1) that a seed fixes (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The CPIC group in which a superpopulation of the panel is counted. */
export const GROUP_OF: Readonly<Record<string, Group>> = {
  AFR: 'Sub-Saharan African',
  AMR: 'Latino',
  EAS: 'East Asian',
  EUR: 'European',
  SAS: 'Central/South Asian',
};

export interface GvcfSample {
  readonly sample: string;
  readonly superpopulation: string;
  /** Records without the header. */
  readonly lines: readonly string[];
}

/** The 22 real gVCF files, rebuilt line by line from their genotype facts. */
export function gvcfSamples(): readonly GvcfSample[] {
  const samples: { sample: string; superpopulation: string; lines: string[] }[] = [];
  for (const row of rowsOf('gvcf-lines.tsv')) {
    if (row.startsWith('>')) {
      const [sample = '', superpopulation = ''] = row.slice(1).split('\t');
      samples.push({ sample, superpopulation, lines: [] });
      continue;
    }
    const [chrom, pos, end, ref, alt, gt, dp, gq] = row.split('\t');
    const block = end !== '';
    samples
      .at(-1)
      ?.lines.push(
        [
          chrom,
          pos,
          '.',
          ref,
          alt,
          '.',
          '.',
          block ? `END=${end}` : '.',
          block ? 'GT:MIN_DP:GQ' : 'GT:DP:GQ',
          `${gt}:${dp}:${gq}`,
        ].join('\t'),
      );
  }
  return samples;
}

/** A gVCF text of the lines kept. */
export function gvcfText(sample: string, lines: readonly string[]): string {
  return [
    '##fileformat=VCFv4.2',
    '##ALT=<ID=NON_REF,Description="Any other allele">',
    '##INFO=<ID=END,Number=1,Type=Integer,Description="End of the block">',
    ...['GT', 'DP', 'GQ', 'MIN_DP'].map(
      (id) => `##FORMAT=<ID=${id},Number=1,Type=${id === 'GT' ? 'String' : 'Integer'},Description="${id}">`,
    ),
    ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO', 'FORMAT', sample].join('\t'),
    ...lines,
    '',
  ].join('\n');
}

/** Bases at every naming position of a gene: two copies or one. */
export type Genotypes = readonly (readonly string[])[];

export interface PanelPattern {
  readonly genotypes: Genotypes;
  /** People of the panel with it, by superpopulation. */
  readonly people: Readonly<Record<string, number>>;
  readonly all: number;
}

let panel: ReadonlyMap<string, readonly string[]> | null = null;

/** Different genotypes of the 3,202 people of the 1000 Genomes panel at a gene; empty where the panel lacks the gene. */
export function panelPatterns(gene: GeneRecord): readonly PanelPattern[] {
  panel ??= byGene(rowsOf('panel-patterns.tsv').slice(1));
  const loci = namingLoci(gene);
  return (panel.get(gene.symbol) ?? []).map((row) => {
    const [, copies, written = '', ...counts] = row.split('\t');
    const seen = new Map(
      written.split(' ').map((pair) => [Number(pair.split(':')[0]), (pair.split(':')[1] ?? '').split('|')]),
    );
    const genotypes = loci.map(
      (locus) => seen.get(locus.pos38) ?? (copies === '1' ? [locus.ref38] : [locus.ref38, locus.ref38]),
    );
    const people = Object.fromEntries(Object.keys(GROUP_OF).map((group, i) => [group, Number(counts[i])]));
    return { genotypes, people, all: counts.reduce((sum, count) => sum + Number(count), 0) };
  });
}

/** Readings of a person, as an all-sites file has them; positions that `keeps` refuses are absent. */
export function readingsOf(
  gene: GeneRecord,
  genotypes: Genotypes,
  phased: boolean,
  keeps: () => boolean,
): ReadonlyMap<LocusId, LocusReading> {
  return new Map(
    namingLoci(gene).map((locus, i): [LocusId, LocusReading] => {
      const alleles = genotypes[i] ?? [];
      const phase = phased ? ({ kind: 'phased' } as const) : ({ kind: 'unphased' } as const);
      const reading: LocusReading = keeps()
        ? { locus: locus.id, state: 'read', alleles: phased ? alleles : alleles.toSorted(), phase, locator: null }
        : { locus: locus.id, state: 'absent', alleles: [], phase: { kind: 'unphased' }, locator: null };
      return [locus.id, reading];
    }),
  );
}

/** Two alleles of the table on two strands, or one on one. */
export function genotypesOfAlleles(gene: GeneRecord, alleles: readonly GeneRecord['alleles'][number][]): Genotypes {
  const reference = gene.alleles.find((allele) => allele.reference === true);
  return gene.loci.flatMap((locus, i) => {
    if (locus.extra === true) return [];
    return [
      alleles.map((allele) => concrete(allele.bases.get(i) ?? reference?.bases.get(i) ?? locus.ref38, locus.ref38)),
    ];
  });
}

/** A base behind an ambiguity code: any that is not the reference's. */
function concrete(base: string, reference: string): string {
  const codes: Readonly<Record<string, string>> = {
    R: 'AG',
    Y: 'CT',
    S: 'CG',
    W: 'AT',
    K: 'GT',
    M: 'AC',
    B: 'CGT',
    D: 'AGT',
    H: 'ACT',
    V: 'ACG',
    N: 'ACGT',
  };
  const bases = base.length === 1 ? codes[base] : undefined;
  return bases === undefined ? base : ([...bases].find((one) => one !== reference) ?? base);
}

function namingLoci(gene: GeneRecord): readonly GeneRecord['loci'][number][] {
  return gene.loci.filter((locus) => locus.extra !== true);
}

function rowsOf(file: string): readonly string[] {
  const path = fileURLToPath(new URL(`../fixtures/pgx/${file}`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'));
}

function byGene(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const genes = new Map<string, string[]>();
  for (const row of rows) {
    const gene = row.slice(0, row.indexOf('\t'));
    genes.set(gene, [...(genes.get(gene) ?? []), row]);
  }
  return genes;
}

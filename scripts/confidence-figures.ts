/**
 * Measures how firm and how right the answers are when less is read, and writes docs/reference/confidence.md:
 *
 *     npx tsx scripts/confidence-figures.ts
 *
 * A few minutes; people, seeds and rates are fixed, so the page is the same each time for the same knowledge.
 */
import { writeFileSync } from 'node:fs';
import { readGenome } from '../src/genome/index.ts';
import type { GeneRecord, Group } from '../src/knowledge/index.ts';
import { nodeHost } from '../src/platform/node/index.ts';
import { byteSource } from '../test/support/byte-source.ts';
import { type Claims, NO_CLAIMS, answered, fullPhenotypes, tally } from '../test/support/claims.ts';
import { loadTestKnowledge } from '../test/support/knowledge.ts';
import {
  GROUP_OF,
  genotypesOfAlleles,
  gvcfSamples,
  gvcfText,
  panelPatterns,
  readingsOf,
  seeded,
} from '../test/support/less-read-people.ts';

const RATES = [0.2, 0.4, 0.6, 0.8];
const GVCF_GENES = [
  'CYP2C9',
  'CYP2C19',
  'TPMT',
  'NUDT15',
  'CYP3A5',
  'ABCG2',
  'CACNA1S',
  'CYP2B6',
  'CYP3A4',
  'CYP4F2',
  'SLCO1B1',
  'UGT1A1',
  'VKORC1',
];
const REPEATS = { first: 20, others: 8 };
const PAIRS = 200;

const knowledge = loadTestKnowledge();
const percent = (part: number): string => `${(100 * part).toFixed(part > 0 && part < 0.0995 ? 1 : 0)} %`;
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const page = [
  '# Confidence, measured',
  '',
  `Knowledge ${knowledge.release.id}, ${knowledge.release.digest.slice(0, 12)}. Made by \`scripts/confidence-figures.ts\` with fixed seeds; what the words mean stands in`,
  '[methods/confidence.md](../methods/confidence.md). *Wrong*: settled or probable, and the call of the full file has phenotypes that do not hold the one claimed.',
  '',
  ...(await gvcfSection()),
  ...panelSection(),
  ...pairsSection(),
].join('\n');
writeFileSync('docs/reference/confidence.md', page);

async function gvcfSection(): Promise<readonly string[]> {
  const genes = GVCF_GENES.map((symbol) => knowledge.genes.get(symbol)!);
  const targets = genes.flatMap((gene) => gene.loci);
  const claims = new Map<string, Claims>();
  const claimsOf = (gene: GeneRecord, rate: number, named: boolean): Claims => {
    const key = `${gene.symbol} ${rate} ${named}`;
    if (!claims.has(key)) claims.set(key, { ...NO_CLAIMS });
    return claims.get(key)!;
  };
  const random = seeded(1);
  for (const { sample, superpopulation, lines } of gvcfSamples()) {
    const group: Group | null = GROUP_OF[superpopulation] ?? null;
    const read = async (kept: readonly string[]) =>
      (await readGenome(byteSource(`${sample}.g.vcf`, gvcfText(sample, kept)), targets, { build: 'GRCh38' }, nodeHost))
        .readings;
    const whole = await read(lines);
    const full = new Map(genes.map((gene) => [gene, fullPhenotypes(gene, whole)]));
    for (const rate of [0, ...RATES]) {
      for (let repeat = 0; repeat < (rate === 0 ? 1 : rate === RATES[0] ? REPEATS.first : REPEATS.others); repeat++) {
        const readings = rate === 0 ? whole : await read(lines.filter(() => random() >= rate));
        for (const gene of genes) {
          tally(claimsOf(gene, rate, false), gene, readings, full.get(gene)!, null);
          tally(claimsOf(gene, rate, true), gene, readings, full.get(gene)!, group);
        }
      }
    }
  }
  const wrong = (named: boolean) =>
    genes
      .flatMap((gene) => RATES.map((rate) => claimsOf(gene, rate, named)))
      .reduce((sum, one) => sum + one.settledWrong + one.probableWrong, 0);
  return [
    '## 22 real gVCF files, lines dropped',
    '',
    `Settled or probable, of the complete files and with lines dropped at random (${REPEATS.first} times at 20 %, ${REPEATS.others} times else); no group named, in brackets with the person's`,
    `group named. Wrong claims: ${wrong(false)} with no group named, ${wrong(true)} with the group named.`,
    '',
    row(['gene', 'complete', ...RATES.map((rate) => `${100 * rate} % dropped`)]),
    row(['---', '---', ...RATES.map(() => '---')]),
    ...genes.map((gene) =>
      row([
        gene.symbol,
        ...[0, ...RATES].map(
          (rate) =>
            `${percent(answered(claimsOf(gene, rate, false)))} (${percent(answered(claimsOf(gene, rate, true)))})`,
        ),
      ]),
    ),
    '',
  ];
}

function panelSection(): readonly string[] {
  const rows: string[] = [];
  let settledWrong = 0;
  let probableWrong = 0;
  let probable = 0;
  for (const gene of knowledge.genes.values()) {
    const patterns = panelPatterns(gene);
    if (patterns.length === 0 || gene.calling.structuralVariation !== undefined) continue;
    const cells: string[] = [];
    let wrong = 0;
    const random = seeded(3202);
    for (const rate of RATES) {
      const claims: Claims = { ...NO_CLAIMS };
      for (const { genotypes, all } of patterns) {
        const full = fullPhenotypes(
          gene,
          readingsOf(gene, genotypes, true, () => true),
        );
        for (let person = 0; person < all; person++)
          tally(
            claims,
            gene,
            readingsOf(gene, genotypes, true, () => random() >= rate),
            full,
            null,
          );
      }
      cells.push(`${percent(claims.settled / claims.people)} + ${percent(claims.probable / claims.people)}`);
      settledWrong += claims.settledWrong;
      probableWrong += claims.probableWrong;
      probable += claims.probable;
      wrong += claims.probableWrong;
    }
    rows.push(row([gene.symbol, ...cells, wrong]));
  }
  return [
    '## 3,202 people of the 1000 Genomes panel, as all-sites files, positions dropped',
    '',
    `Each person once a rate, phased, no group named: settled + probable. Settled wrong: ${settledWrong}. Probable wrong: ${probableWrong} of ${probable.toLocaleString('en')} probable`,
    'answers; a claim of under 1 % is bound to be wrong now and then, for carriers of alleles seen once or a few times in thousands.',
    '',
    row(['gene', ...RATES.map((rate) => `${100 * rate} % dropped`), 'probable wrong']),
    row(['---', ...RATES.map(() => '---'), '---']),
    ...rows,
    '',
  ];
}

function pairsSection(): readonly string[] {
  const rows: string[] = [];
  let wrong = 0;
  for (const gene of knowledge.genes.values()) {
    if (gene.loci.length === 0 || gene.calling.structuralVariation !== undefined) continue;
    const random = seeded(77);
    const alleles = gene.alleles.filter((allele) => allele.left !== true);
    const pick = () => alleles[Math.floor(random() * alleles.length)]!;
    const claims: Claims = { ...NO_CLAIMS };
    for (let i = 0; i < PAIRS; i++) {
      const genotypes = genotypesOfAlleles(
        gene,
        gene.calling.ploidy === 'x-linked' && i % 2 === 0 ? [pick()] : [pick(), pick()],
      );
      const phased = i % 3 === 0;
      const full = fullPhenotypes(
        gene,
        readingsOf(gene, genotypes, phased, () => true),
      );
      for (const rate of RATES)
        tally(
          claims,
          gene,
          readingsOf(gene, genotypes, phased, () => random() >= rate),
          full,
          null,
        );
    }
    wrong += claims.settledWrong;
    rows.push(row([gene.symbol, claims.people, claims.settled, claims.settledWrong]));
  }
  return [
    '## Pairs of any two alleles, rare as often as common, positions dropped at the four rates',
    '',
    `Two in three unphased. Settled wrong: ${wrong}. (Nobody's genes are drawn so: *probable*, which speaks of frequencies, is not judged here.)`,
    '',
    row(['gene', 'readings', 'settled', 'settled wrong']),
    row(['---', '---', '---', '---']),
    ...rows,
    '',
  ];
}

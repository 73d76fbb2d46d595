import { ambiguityBases } from '../ambiguity.ts';
import { parseScore } from '../score-text.ts';
import { CONTIG_LENGTHS } from './contig-lengths.ts';
import type { AlleleRow, GeneParts, LocusRow } from './gene-parts.ts';
import type { Problem } from './problem.ts';

type Add = (file: string, what: string, line?: number) => void;

/** Sense of one gene's files, seen together. `folder`: path of the gene, for the messages. */
export function checkGene(folder: string, parts: GeneParts): Problem[] {
  const problems: Problem[] = [];
  const add: Add = (file, what, line) =>
    problems.push({ file: `${folder}/${file}`, what, ...(line === undefined || line === 0 ? {} : { line }) });
  const loci = parts.loci ?? [];
  const alleles = parts.alleles ?? [];
  if (parts.gene === undefined || parts.calling === undefined) {
    add('', 'a gene needs gene.yaml and calling.yaml');
    return problems;
  }
  if (parts.gene.id !== `gene/${parts.gene.symbol}` || !folder.endsWith(`/${parts.gene.symbol}`))
    add('gene.yaml', `id ${parts.gene.id} and symbol ${parts.gene.symbol} do not fit the folder`);
  checkLoci(parts.gene.chrom, loci, add);
  checkAlleles(loci, alleles, add);
  checkCalling(parts, add);
  checkFunctions(parts, add);
  checkPhenotypes(parts, add);
  checkFrequencies(parts, add);
  return problems;
}

function checkLoci(chrom: string, loci: readonly LocusRow[], add: Add): void {
  const lengths = CONTIG_LENGTHS[chrom];
  if (lengths === undefined) return add('gene.yaml', `unknown contig ${chrom}`);
  const offsets = new Map<number, number>();
  for (const locus of loci) offsets.set(locus.pos37 - locus.pos38, (offsets.get(locus.pos37 - locus.pos38) ?? 0) + 1);
  const usual = [...offsets].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  let last = 0;
  for (const { line, pos38, ref38, pos37, ref37, basis37, alts, hgvs } of loci) {
    if (!Number.isInteger(pos38) || !Number.isInteger(pos37)) add('loci.tsv', 'a position is not a whole number', line);
    if (pos38 <= last) add('loci.tsv', `position ${pos38} does not lie after the one above`, line);
    last = pos38;
    if (!(pos38 > 0 && pos38 <= lengths[0])) add('loci.tsv', `${pos38} lies outside ${chrom} of GRCh38`, line);
    if (!(pos37 > 0 && pos37 <= lengths[1])) add('loci.tsv', `${pos37} lies outside ${chrom} of GRCh37`, line);
    if (basis37 !== 'listed' && pos37 - pos38 !== usual)
      add('loci.tsv', `GRCh37 position is not at the gene's offset ${usual} and not marked as listed`, line);
    for (const bases of [ref38, ref37, ...alts]) {
      if (!/^[ACGT]+$/.test(bases)) add('loci.tsv', `"${bases}" is not a sequence of A, C, G, T`, line);
    }
    if (alts.includes(ref38)) add('loci.tsv', 'an alternative equals the reference', line);
    if (new Set(alts).size < alts.length) add('loci.tsv', 'an alternative stands twice', line);
    if (hgvs.length !== alts.length) add('loci.tsv', `${hgvs.length} HGVS names for ${alts.length} alternatives`, line);
    if (ref37 !== ref38 && !alts.includes(ref37))
      add('loci.tsv', `GRCh37 has ${ref37}, which is neither the reference nor an alternative`, line);
  }
}

function checkAlleles(loci: readonly LocusRow[], alleles: readonly AlleleRow[], add: Add): void {
  const byPosition = new Map(loci.map((locus) => [locus.pos38, locus]));
  const names = new Set<string>();
  for (const allele of alleles) {
    if (allele.name === '') add('alleles.tsv', 'an allele without a name', allele.line);
    if (names.has(allele.name)) add('alleles.tsv', `${allele.name} stands twice`, allele.line);
    names.add(allele.name);
    const seen = new Set<number>();
    for (const [pos, base] of allele.bases) {
      const locus = byPosition.get(pos);
      if (locus === undefined || locus.extra)
        add('alleles.tsv', `${allele.name} is defined at ${pos}, which is no position of the gene`, allele.line);
      else if (ambiguityBases(base) === null && base !== locus.ref38 && !locus.alts.includes(base))
        add(
          'alleles.tsv',
          `${allele.name} has ${base} at ${pos}, where ${locus.ref38} and ${locus.alts.join(', ')} are known`,
          allele.line,
        );
      if (seen.has(pos)) add('alleles.tsv', `${allele.name} gives ${pos} twice`, allele.line);
      seen.add(pos);
    }
    if (allele.bases.length === 0 && allele.role !== 'reference')
      add('alleles.tsv', `${allele.name} has no defining position`, allele.line);
  }
  const references = alleles.filter((allele) => allele.role === 'reference').length;
  if (alleles.length > 0 && references !== 1) add('alleles.tsv', `${references} reference alleles; there must be one`);
}

function checkCalling(parts: GeneParts, add: Add): void {
  const calling = parts.calling;
  if (calling === undefined) return;
  const positions = new Set(parts.loci?.map((locus) => locus.pos38));
  const names = new Set(parts.alleles?.map((allele) => allele.name));
  const functions = new Set(parts.functions?.map((row) => row.function));
  const known = new Set([...names, ...(parts.functions ?? []).map((row) => row.allele)]);
  if (calling.method === 'named-alleles' && names.size === 0)
    add('calling.yaml', 'called by named alleles but has none');
  const wantPosition = (pos: number, what: string) => {
    if (!positions.has(pos)) add('calling.yaml', `${what}: ${pos} is no position of the gene`);
  };
  const wantAllele = (allele: string, what: string) => {
    if (!known.has(allele)) add('calling.yaml', `${what}: ${allele} is no allele of the gene`);
  };
  for (const pos of calling.requiredPositions) wantPosition(pos, 'requiredPositions');
  for (const { candidates, pick } of calling.unphasedPriority) {
    if (!candidates.includes(pick)) add('calling.yaml', `unphasedPriority: ${pick} is not among its candidates`);
    for (const allele of candidates.flatMap((pair) => pair.split('/'))) wantAllele(allele, 'unphasedPriority');
  }
  if (calling.linked !== undefined) {
    wantPosition(calling.linked.primary.pos38, 'linked');
    wantPosition(calling.linked.secondary.pos38, 'linked');
    wantAllele(calling.linked.name, 'linked');
    wantAllele(calling.linked.primary.allele, 'linked');
  }
  if (calling.fallback !== undefined) {
    wantPosition(calling.fallback.pos38, 'fallback');
    for (const allele of Object.values(calling.fallback.alleles)) wantAllele(allele, 'fallback');
  }
  for (const what of calling.lowestFirst ?? []) {
    if (!functions.has(what)) add('calling.yaml', `lowestFirst: no allele has the function "${what}"`);
  }
  for (const pos of calling.ampTier1?.positions ?? []) wantPosition(pos, 'ampTier1');
  for (const allele of calling.ampTier1?.alleles ?? []) wantAllele(allele, 'ampTier1');
}

function checkFunctions(parts: GeneParts, add: Add): void {
  const seen = new Set<string>();
  for (const row of parts.functions ?? []) {
    if (seen.has(row.allele)) add('functions.tsv', `${row.allele} stands twice`, row.line);
    seen.add(row.allele);
    if (row.function === '') add('functions.tsv', `${row.allele} has no function`, row.line);
    if (parts.gene?.phenotypes.keyedBy === 'activity') {
      if (row.activity === null || (row.activity !== 'n/a' && parseScore(row.activity) === null))
        add('functions.tsv', `${row.allele}: activity value "${row.activity ?? ''}"`, row.line);
    }
  }
  for (const allele of parts.alleles ?? []) {
    if (allele.reportAs !== null && !seen.has(allele.reportAs))
      add('alleles.tsv', `${allele.name} is printed as ${allele.reportAs}, which has no function`, allele.line);
  }
}

/** Every pair that the alleles can make has its rule, once; a score is the sum of its pair. */
function checkPhenotypes(parts: GeneParts, add: Add): void {
  const keyedBy = parts.gene?.phenotypes.keyedBy;
  const rules = parts.rules ?? [];
  if (keyedBy === 'none' || keyedBy === 'allele-status') {
    if (rules.length > 0) add('phenotypes.tsv', `rules stand here, but gene.yaml says keyedBy: ${keyedBy}`);
    return;
  }
  const keys = [
    ...new Set((parts.functions ?? []).map((row) => (keyedBy === 'activity' ? (row.activity ?? '') : row.function))),
  ];
  const pairs = new Set<string>();
  for (const [first, second, phenotype, score, key] of rules) {
    const pair = [first, second ?? ''].toSorted().join(' | ');
    if (pairs.has(pair)) add('phenotypes.tsv', `${first} and ${second ?? 'none'} stand twice`);
    pairs.add(pair);
    for (const side of [first, second]) {
      if (side !== null && !keys.includes(side)) add('phenotypes.tsv', `no allele has "${side}"`);
    }
    if (phenotype === '' || key === '')
      add('phenotypes.tsv', `${first} and ${second ?? 'none'}: no phenotype or no key`);
    if (keyedBy === 'activity') checkSum(first, second, score, add);
  }
  const ploidy = parts.calling?.ploidy;
  for (const [i, first] of keys.entries()) {
    if (ploidy !== 'autosomal' && !pairs.has([first, ''].toSorted().join(' | ')))
      add('phenotypes.tsv', `no rule for "${first}" alone`);
    if (ploidy === 'mitochondrial') continue;
    for (const second of keys.slice(i)) {
      if (!pairs.has([first, second].toSorted().join(' | ')))
        add('phenotypes.tsv', `no rule for "${first}" and "${second}"`);
    }
  }
}

function checkSum(first: string, second: string | null, score: string | null, add: Add): void {
  const [a, b, sum] = [first, second ?? '0.0', score ?? ''].map(parseScore);
  const known = a !== null && a !== undefined && b !== null && b !== undefined;
  if (
    known &&
    (sum === null || sum === undefined || a.value + b.value !== sum.value || (a.orMore || b.orMore) !== sum.orMore)
  ) {
    add('phenotypes.tsv', `${first} and ${second ?? 'none'} do not add up to ${score ?? 'nothing'}`);
  }
}

/** A group's counted alleles add up to 1, but for the rounding of the sources. */
const MOST_IN_SUM = 1.03;

function checkFrequencies(parts: GeneParts, add: Add): void {
  if (parts.frequencies === undefined) return;
  const known = new Set([
    ...(parts.alleles ?? []).map((a) => a.name),
    ...(parts.functions ?? []).map((row) => row.allele),
    ...(parts.calling?.statuses ?? []),
  ]);
  const seen = new Set<string>();
  const sums = parts.frequencies.groups.map(() => 0);
  for (const [allele, cells] of parts.frequencies.rows) {
    if (!known.has(allele)) add('frequencies.tsv', `${allele} is no allele of the gene`);
    if (seen.has(allele)) add('frequencies.tsv', `${allele} stands twice`);
    seen.add(allele);
    for (const [i, cell] of cells.entries()) {
      if (cell === null) continue;
      if (!(cell[0] >= 0 && cell[0] <= 1)) add('frequencies.tsv', `${allele}: ${cell[0]} is no frequency`);
      if (cell[2] === undefined) sums[i] = (sums[i] ?? 0) + cell[0];
    }
  }
  // Single variants of a lowest-function gene may stand on one chromosome; statuses of HLA genes are counted apart.
  if (parts.calling?.output === 'lowest-function' || parts.gene?.phenotypes.keyedBy === 'allele-status') return;
  for (const [i, sum] of sums.entries()) {
    if (sum > MOST_IN_SUM)
      add('frequencies.tsv', `${parts.frequencies.groups[i]}: counted alleles add up to ${sum.toFixed(3)}`);
  }
}

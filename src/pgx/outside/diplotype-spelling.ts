import type { Notice } from '../../core/index.ts';
import type { GeneRecord } from '../../knowledge/index.ts';
import { diplotypeOf } from '../calling/found-diplotypes.ts';
import type { Diplotype } from '../gene-result.ts';
import { functionOfAllele } from '../phenotype/allele-function.ts';
import { copiesOf, coreOf, knownName, squeeze, tandemParts } from '../phenotype/allele-name.ts';
import { twoField } from '../phenotype/allele-status.ts';
import type { OutsideLocator } from './outside-call.ts';

export interface SpelledDiplotype {
  /** Null: more than two alleles, or nothing in it. */
  readonly diplotype: Diplotype | null;
  readonly notices: readonly Notice[];
}

/** A diplotype as written outside, in the gene's own names, by the rules of its record. */
export function diplotypeOfGene(gene: GeneRecord, written: string, locator: OutsideLocator): SpelledDiplotype {
  const notices: Notice[] = [];
  const note = (code: Notice['code'], severity: Notice['severity'], params: Record<string, string | number>) =>
    notices.push({ code, severity, gene: gene.symbol, place: locator, params: { gene: gene.symbol, ...params } });
  const parts = split(gene, written);
  if (parts.length > 2 || parts.length === 0) {
    if (parts.length > 2)
      note('PGX_OUTSIDE_TOO_MANY_ALLELES', 'serious', { diplotype: written.slice(0, 120), count: parts.length });
    return { diplotype: null, notices };
  }
  const names = parts.map((part) => {
    const used = alleleOfGene(gene, part);
    if (used !== part) note('PGX_OUTSIDE_RENAMED', 'info', { written: part, used });
    if (isUnknownAllele(gene, used)) note('PGX_OUTSIDE_UNKNOWN_ALLELE', 'serious', { allele: used });
    else if (isOneField(gene, used)) note('PGX_OUTSIDE_ONE_FIELD', 'caution', { allele: used });
    return used;
  });
  const [first = '', second = null] = names;
  const one = gene.calling.ploidy === 'mitochondrial' && (second === null || second === first);
  if (second === null && !one && gene.calling.ploidy === 'autosomal')
    note('PGX_OUTSIDE_ONE_ALLELE', 'serious', { allele: first });
  return { diplotype: diplotypeOf(first, one ? null : second, 0), notices };
}

/** A name that itself holds a slash is one allele; `x (heterozygous)` has the reference beside it. */
function split(gene: GeneRecord, written: string): readonly string[] {
  const whole = written.trim();
  if (knownName(gene, whole) !== null) return [whole];
  const label = /^(.*\S)\s+\((heterozygous|homozygous|hemizygous)\)$/i.exec(whole);
  if (label?.[1] !== undefined && knownName(gene, label[1]) !== null) {
    const reference = gene.alleles.find((allele) => allele.reference)?.name;
    const kind = label[2]?.toLowerCase();
    if (kind === 'homozygous') return [label[1], label[1]];
    if (kind === 'heterozygous' && reference !== undefined) return [reference, label[1]];
    if (kind === 'hemizygous') return [label[1]];
  }
  return whole
    .split(/[/|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** One allele in the gene's own spelling; as written where nothing in the record knows it. */
export function alleleOfGene(gene: GeneRecord, written: string): string {
  const rules = gene.calling.outside.normalise;
  const known = knownName(gene, written);
  if (known !== null) return known;
  const bare = withoutSymbol(gene, written);
  if (rules.includes('two-field')) return twoField(bare) ?? bare;
  const tandem = rules.includes('tandem-order') ? tandemParts(squeeze(bare)) : null;
  if (tandem !== null && tandem.length > 1) {
    const joined = tandem.map((part) => alleleOfGene(gene, part)).join(' + ');
    return knownName(gene, joined) ?? joined;
  }
  const copies = rules.includes('copies') ? copiesOf(bare) : null;
  if (copies !== null) return withCopies(gene, bare, copies);
  const core = rules.includes('sub-allele-to-core') ? coreOf(bare) : null;
  return knownName(gene, core ?? bare) ?? core ?? bare;
}

function withCopies(gene: GeneRecord, written: string, copies: NonNullable<ReturnType<typeof copiesOf>>): string {
  const base = alleleOfGene(gene, copies.base);
  if (copies.count === 1 && !copies.orMore) return base;
  const { copiesAtLeast, copyAlleles } = gene.calling.outside;
  if (copiesAtLeast !== undefined && copies.count >= copiesAtLeast && copyAlleles?.includes(base) === true)
    return `${base}x≥${copiesAtLeast}`;
  if (/[nN]$/.test(written)) return `${base}xN`;
  return `${base}x${copies.orMore ? '≥' : ''}${copies.count}`;
}

/** `CYP2D6*4`, `CYP2D6 *4` → `*4`. */
function withoutSymbol(gene: GeneRecord, written: string): string {
  const prefix = written.slice(0, gene.symbol.length);
  return prefix.toUpperCase() === gene.symbol.toUpperCase() && written.length > prefix.length
    ? written.slice(prefix.length).replace(/^[\s:_-]+/, '')
    : written;
}

/** Whether nothing in the gene's record tells what the allele does. */
export function isUnknownAllele(gene: GeneRecord, name: string): boolean {
  if (gene.phenotypes.keyedBy === 'allele-status') return twoField(name) === null;
  return functionOfAllele(gene, name).basis === 'unknown' && knownName(gene, name) === null;
}

function isOneField(gene: GeneRecord, name: string): boolean {
  return gene.phenotypes.keyedBy === 'allele-status' && !name.includes(':');
}

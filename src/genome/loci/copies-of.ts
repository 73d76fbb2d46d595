import type { Notice, NoticeCode, Phase } from '../../core/index.ts';
import { type VcfRecord, isUnspecific } from '../vcf/vcf-record.ts';
import type { AlleleAt } from './allele-at.ts';
import type { LocusWindow } from './locus-window.ts';
import { locatorOf } from './locator-of.ts';
import type { Copies } from './merge-records.ts';

/** How the readers of one file see a record: its name for locators, and what its header declares. */
export interface RecordContext {
  readonly source: string;
  readonly offsetKind: 'byte' | 'virtual';
  /** `Number` of FORMAT/AD; null when not declared. */
  readonly adNumber: string | null;
}

export type CopiesResult =
  | { readonly kind: 'copies'; readonly copies: Copies; readonly notices: readonly Notice[] }
  | { readonly kind: 'unusable'; readonly notice: Notice };

/** Why a record with this genotype cannot be used, or its alleles in the notation of the locus. */
export function copiesOf(
  window: LocusWindow,
  record: VcfRecord,
  alleleOf: (alt: string) => AlleleAt,
  context: RecordContext,
): CopiesResult {
  const genotype = record.call?.genotype ?? null;
  const notice = (
    code: NoticeCode,
    severity: Notice['severity'],
    params: Record<string, string | number> = {},
  ): Notice => ({
    code,
    severity,
    place: locatorOf(record, context),
    params: { chrom: record.contig, pos1: record.pos1, locus: window.target.id, ...params },
  });
  const unusable = (code: NoticeCode, params?: Record<string, string | number>): CopiesResult => ({
    kind: 'unusable',
    notice: notice(code, 'caution', params),
  });
  if (genotype === null) return unusable('VCF_GENOTYPE_MALFORMED', { text: (record.call?.gt ?? '').slice(0, 40) });
  const notices: Notice[] = [];
  let numbers = genotype.alleles;
  if (window.target.chrom === 'chrM' || window.target.chrom === 'chrY') numbers = numbers.slice(0, 1);
  if (numbers.length > 2) {
    notices.push(notice('VCF_MANY_ALLELES', 'caution', { count: numbers.length }));
    numbers = numbers.slice(0, 2);
  }
  if (oneAlleleHasReads(record, numbers, context.adNumber)) return unusable('VCF_DEPTH_CONTRADICTS');
  const alleles: (string | null)[] = [];
  for (const number of numbers) {
    const alt = number === null || number === 0 ? '' : record.alts[number - 1];
    if (alt === undefined) return unusable('VCF_GENOTYPE_MALFORMED', { text: record.call?.gt ?? '' });
    const at: AlleleAt = alt === '' ? { kind: 'elsewhere' } : alleleOf(alt);
    if (number === null) alleles.push(null);
    else if (at.kind === 'bases') alleles.push(at.bases);
    else if (at.kind === 'elsewhere') alleles.push(window.ref);
    else if (at.kind === 'symbolic') return unusable('VCF_ALLELE_NOT_SEQUENCE', { allele: alt.slice(0, 40) });
    else return unusable('VCF_SPANNING_DELETION', { from1: record.pos1 });
  }
  const unknown = alleles.find((allele) => allele !== null && allele !== window.ref && !window.alts.includes(allele));
  if (typeof unknown === 'string')
    notices.push(notice('VCF_UNDOCUMENTED_ALLELE', 'info', { allele: unknown.slice(0, 40) }));
  const offered = record.alts.filter((alt) => !isUnspecific(alt)).map((alt) => offer(alleleOf(alt), alt));
  return {
    kind: 'copies',
    copies: { record, alleles, phase: phaseOf(record), offered: offered.toSorted().join(',') },
    notices,
  };
}

function offer(at: AlleleAt, alt: string): string {
  return at.kind === 'bases' ? at.bases : `${at.kind}:${alt}`;
}

export function phaseOf(record: VcfRecord): Phase {
  const { call } = record;
  if (call?.genotype?.phased !== true) return { kind: 'unphased' };
  return call.phaseSet === null ? { kind: 'phased' } : { kind: 'phase-set', id: call.phaseSet };
}

/** Heterozygous by GT, but reads for one allele only. AD must be per allele: declared `R`, or not declared. */
function oneAlleleHasReads(record: VcfRecord, numbers: readonly (number | null)[], adNumber: string | null): boolean {
  const ad = record.call?.ad ?? null;
  if (ad === null || (adNumber !== null && adNumber !== 'R')) return false;
  return numbers.length === 2 && numbers[0] !== numbers[1] && ad.filter((reads) => reads > 0).length === 1;
}

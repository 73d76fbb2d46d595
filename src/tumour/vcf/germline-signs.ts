import { PropriaError, type Notice, baseName } from '../../core/index.ts';
import type { SomaticHeader } from './vcf-fields.ts';

/** Signs, gathered record by record, of whether a file holds a tumour's changes or an inherited genome. */
export interface GermlineSigns {
  /** @param vaf share of reads; `blank`: the sample has the reference there, or the record is a block */
  record(signs: {
    readonly vaf: number | null;
    readonly blank: boolean;
    /** It names no other allele at all. */
    readonly block: boolean;
    readonly somatic: boolean;
    readonly known: boolean;
  }): void;
  /** What speaks for an inherited genome; null: nothing does, or the file shows itself as somatic. */
  verdict(): string | null;
  readonly records: number;
}

/** Callers of inherited variants, and fields that only they write. */
const GERMLINE_CALLER = /HaplotypeCaller|GenotypeGVCFs|DeepVariant|UnifiedGenotyper|GenotypeGvcfs|germline/i;
const GERMLINE_FIELDS = ['ExcessHet', 'InbreedingCoeff', 'MLEAC', 'VQSLOD'];
const SOMATIC_CALLER =
  /mutect|strelka.*somatic|somatic|vardict|varscan|muse|pindel|lofreq|caveman|tnscope|tumou?r|deepsomatic|sage|pisces|delly|manta|gridss/i;
const SOMATIC_FIELDS = ['TLOD', 'SOMATIC', 'NLOD', 'TQSS', 'TQSI', 'SomaticEVS', 'TVAF', 'SSC', 'STATUS'];

/** How many records must speak before shares of reads or absent counts are taken for a sign. */
const FEW = 20;
const MANY_BARE = 1000;
const MANY_KNOWN = 10_000;

/** The caller of inherited variants that a header names; null: none. */
export function germlineCallerOf(header: SomaticHeader): string | null {
  return GERMLINE_CALLER.exec(header.callers)?.[0] ?? GERMLINE_FIELDS.find((id) => header.info.has(id)) ?? null;
}

/** Whether a header shows its file as a tumour's. @param columns whether one is named a tumour's, and whether one is a normal's */
export function saysSomatic(
  header: SomaticHeader,
  columns: { readonly named: boolean; readonly normal: boolean },
): boolean {
  return (
    columns.named ||
    columns.normal ||
    header.tumour.length > 0 ||
    SOMATIC_FIELDS.some((id) => header.info.has(id)) ||
    (SOMATIC_CALLER.test(header.callers) && germlineCallerOf(header) === null) ||
    [...header.info.values(), ...header.format.values()].some(({ description }) => /\btumou?r\b/i.test(description))
  );
}

export function germlineSigns(
  header: SomaticHeader,
  columns: { readonly named: boolean; readonly normal: boolean },
): GermlineSigns {
  const germlineCaller = germlineCallerOf(header);
  const somaticHeader = saysSomatic(header, columns);
  let blocks = 0;
  let [records, blank, somatic, known, told, half, whole] = [0, 0, 0, 0, 0, 0, 0];
  return {
    get records() {
      return records;
    },
    record(one) {
      records += 1;
      if (one.blank) blank += 1;
      if (one.block) blocks += 1;
      if (one.somatic) somatic += 1;
      if (one.known) known += 1;
      if (one.vaf === null) return;
      told += 1;
      if (one.vaf > 0.35 && one.vaf < 0.65) half += 1;
      else if (one.vaf > 0.9) whole += 1;
    },
    verdict() {
      if (somaticHeader || somatic > 0) return null;
      if (germlineCaller !== null) return `its header names ${germlineCaller}`;
      const variants = records - blank;
      // Panels list places that were looked at and found unchanged beside variants with shares of any size: no genome has those.
      const odd = told - half - whole;
      if (blocks === 0 && odd >= 3 && 10 * odd >= 3 * told) return null;
      if ((blank >= 5 || (blank > 0 && told === 0)) && 5 * blank >= records)
        return `${blank} of ${records} records say that the sample has the reference`;
      if (told >= FEW && half + whole >= 0.95 * told && whole >= 0.1 * told)
        return `of ${told} variants ${half} are carried by half and ${whole} by nearly all reads`;
      if (told === 0 && variants >= MANY_BARE) return `none of ${variants} variants tells how many reads carry it`;
      if (known >= MANY_KNOWN && known >= 0.9 * variants) return `${known} of ${variants} variants are known in people`;
      return null;
    },
  };
}

/** @throws PropriaError TUMOUR_LOOKS_GERMLINE unless the user said that it is a tumour */
export function judgeSigns(signs: GermlineSigns, accepted: boolean, source: string): readonly Notice[] {
  const detail = signs.verdict();
  if (detail === null) return [];
  if (!accepted) throw new PropriaError('TUMOUR_LOOKS_GERMLINE', { place: { source }, params: { detail } });
  return [
    {
      code: 'TUMOUR_LOOKS_GERMLINE_ACCEPTED',
      severity: 'caution',
      place: { kind: 'text', source: baseName(source) },
      params: { detail },
    },
  ];
}

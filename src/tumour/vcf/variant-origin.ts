/** What a record and its columns say of where a variant comes from. */
export interface OriginSigns {
  readonly info: ReadonlyMap<string, string>;
  readonly filters: readonly string[];
  /** FORMAT `SS` of the tumour. */
  readonly status: string | undefined;
  /** Genotype and share of reads in the matched normal; undefined without such a column. */
  readonly normal: { readonly gt: string | undefined; readonly vaf: number | null } | undefined;
}

/** Below it a read in the normal is noise or tumour in the blood, above it the normal carries the variant. */
const NORMAL_CLEAN = 0.02;
const NORMAL_CARRIES = 0.25;

/** Status of MuSE, SomaticSniper and VarScan: 1 germline, 2 somatic, 3 loss of heterozygosity of an inherited variant. */
const BY_STATUS: Readonly<Record<string, 'germline' | 'somatic'>> = {
  '1': 'germline',
  '2': 'somatic',
  '3': 'germline',
};

/** Where a variant comes from, as far as its file tells; words go before what the normal shows. */
export function variantOrigin({ info, filters, status, normal }: OriginSigns): 'somatic' | 'germline' | 'unknown' {
  if (info.has('GERMLINE') || filters.some((word) => /^germline(?:_risk)?$/i.test(word))) return 'germline';
  const said = BY_STATUS[status ?? ''] ?? BY_STATUS[info.get('SS') ?? ''];
  if (said !== undefined) return said;
  const word = info.get('STATUS') ?? '';
  if (/^(?:strong|likely)?_?somatic$/i.test(word)) return 'somatic';
  if (/^(?:germline|(?:strong|likely)_?loh|loh)$/i.test(word)) return 'germline';
  if (info.has('SOMATIC')) return 'somatic';
  if (normal === undefined) return 'unknown';
  const { gt = '', vaf } = normal;
  if (vaf !== null && vaf >= NORMAL_CARRIES) return 'germline';
  if (vaf !== null) return vaf <= NORMAL_CLEAN ? 'somatic' : 'unknown';
  if (/^0(?:[/|]0)*$/.test(gt)) return 'somatic';
  return /[1-9]/.test(gt) ? 'germline' : 'unknown';
}

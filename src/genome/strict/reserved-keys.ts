/** Number and type that the VCF specification fixes for a key, and what its values must look like. */
export interface ReservedKey {
  readonly number: string;
  readonly type: FieldType;
  /** First and last minor version (the 3 of VCFv4.3) that reserves it so. */
  readonly since?: number;
  readonly until?: number;
  /** `count` is a whole number of at least 0; `cigar` an alignment; `flag` is absent, 0 or 1; `word` one text without a comma. */
  readonly value?: 'count' | 'cigar' | 'flag' | 'word';
}

export type FieldType = 'Integer' | 'Float' | 'Flag' | 'Character' | 'String';

const FLAG: ReservedKey = { number: '0', type: 'Flag', value: 'flag' };
const COUNT: ReservedKey = { number: '1', type: 'Integer', value: 'count' };
const DEPTH_PER_ALLELE: ReservedKey = { number: 'R', type: 'Integer', since: 3 };

/** INFO keys of VCF 4.1 §1.4.1 item 8 and VCF 4.3 table 1 (structural-variant keys are left to the file's own lines). */
export const RESERVED_INFO: Readonly<Record<string, ReservedKey>> = {
  AA: { number: '1', type: 'String', value: 'word' },
  AC: { number: 'A', type: 'Integer', value: 'count' },
  AD: DEPTH_PER_ALLELE,
  ADF: DEPTH_PER_ALLELE,
  ADR: DEPTH_PER_ALLELE,
  AF: { number: 'A', type: 'Float' },
  AN: COUNT,
  BQ: { number: '1', type: 'Float' },
  CIGAR: { number: 'A', type: 'String', value: 'cigar' },
  DB: FLAG,
  DP: COUNT,
  END: COUNT,
  H2: FLAG,
  H3: FLAG,
  MQ: { number: '1', type: 'Float' },
  MQ0: COUNT,
  NS: COUNT,
  SB: { number: '1', type: 'Float', until: 2 },
  SOMATIC: FLAG,
  VALIDATED: FLAG,
  '1000G': FLAG,
};

/** FORMAT keys of VCF 4.1 §1.4.2 and VCF 4.3 table 2. */
export const RESERVED_FORMAT: Readonly<Record<string, ReservedKey>> = {
  AD: DEPTH_PER_ALLELE,
  ADF: DEPTH_PER_ALLELE,
  ADR: DEPTH_PER_ALLELE,
  DP: { number: '1', type: 'Integer' },
  EC: { number: 'A', type: 'Integer' },
  FT: { number: '1', type: 'String' },
  GL: { number: 'G', type: 'Float' },
  GLE: { number: '', type: 'String' },
  GP: { number: 'G', type: 'Float' },
  GQ: { number: '1', type: 'Integer' },
  GT: { number: '1', type: 'String' },
  HQ: { number: '2', type: 'Integer' },
  MQ: { number: '1', type: 'Integer' },
  PL: { number: 'G', type: 'Integer' },
  PQ: { number: '1', type: 'Integer' },
  PS: { number: '1', type: 'Integer' },
};

export function reserved(
  table: Readonly<Record<string, ReservedKey>>,
  key: string,
  minor: number,
): ReservedKey | undefined {
  const entry = Object.hasOwn(table, key) ? table[key] : undefined;
  return entry !== undefined && minor >= (entry.since ?? 1) && minor <= (entry.until ?? 9) ? entry : undefined;
}

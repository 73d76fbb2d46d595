import type { Build, ByteSource } from '../core/index.ts';

/** What a file is for, where its content alone cannot tell. */
export type TumourRole =
  | 'variants'
  | 'cna'
  | 'fusions'
  | 'expression'
  | 'markers'
  | 'signatures'
  | 'panel'
  | 'germline'
  | 'normal';

export interface TumourFile {
  readonly name: string;
  readonly source: ByteSource;
  readonly role?: TumourRole;
}

export interface TumourOptions {
  /** Name of the tumour's column or barcode, where a file holds several. */
  readonly sample?: string;
  /** For files that do not tell it. One that tells another is refused. */
  readonly build?: Build;
  /** Read the variants although they look like an inherited genome. */
  readonly tumourOnly?: boolean;
}

/** Identity of one input as far as it was read: enough to say later "it was this file". */
export interface SourceFingerprint {
  /** File name without its folder. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the header (VCF: `##` and `#CHROM` lines; array: comment and column lines). */
  readonly headerSha256: string;
  /** SHA-256 over the texts of the records used (as locators show them), in file order; of the whole file only where `whole` is true. */
  readonly readSha256: string;
  readonly whole: boolean;
}

/** Where a fact comes from, down to the input line. */
export type Locator =
  | {
      readonly kind: 'file';
      /** `SourceFingerprint.name`. */
      readonly source: string;
      readonly chrom: string;
      /** 1-based, in the file's own build. */
      readonly pos1: number;
      /** Plain byte offset of the line, or BGZF virtual offset (block offset × 65,536 + offset in block), as a decimal text. */
      readonly offset: { readonly kind: 'byte' | 'virtual'; readonly at: string };
      /** Only where the file was scanned from its start. */
      readonly line?: number;
      /** The record's text, cut to its first columns and the sample's own (at most 400 characters). */
      readonly text: string;
    }
  | { readonly kind: 'outside-call'; readonly source: string; readonly line: number; readonly text: string }
  | { readonly kind: 'stated'; readonly by: string; readonly date: string }
  | { readonly kind: 'fhir'; readonly source: string; readonly path: string }
  /** A place in a person file: `medicines[2].dose`, with its line where the parser told it. */
  | { readonly kind: 'document'; readonly source: string; readonly path: string; readonly line?: number };

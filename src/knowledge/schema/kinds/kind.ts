import type { z } from 'zod';

/**
 * A kind of knowledge record that needs no code of its own in the compiler. Its files stand anywhere under `folder`:
 * YAML (`source`, `version`, `licence`, and `records`: each an `id` and the body), or a TSV with the columns named.
 */
export interface FactKind<Schema extends z.ZodType = z.ZodType> {
  /** First part of the record ids: `equation` in `equation/egfr-ckd-epi-2021`. */
  readonly kind: string;
  /** Under `knowledge/`, without a slash at its end. */
  readonly folder: string;
  /** The body, strict. */
  readonly schema: Schema;
  /** For TSV files: the columns and how a row becomes an id and a body, which the schema then checks. */
  readonly table?: {
    readonly columns: readonly string[];
    readonly fromRow: (cells: Readonly<Record<string, string>>) => { readonly id: string; readonly body: unknown };
  };
  /** Ids of records that a body names and that must exist (`drug/warfarin`). */
  readonly references?: (body: never) => readonly string[];
}

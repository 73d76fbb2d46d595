import type { Locator } from '../core/index.ts';

/** What matching asks of the person; null: not known, so what rests on it is conditional, never hidden. */
export interface OncologyPerson {
  readonly ageYears: number | null;
  readonly sex: 'female' | 'male' | null;
  readonly pregnant: boolean | null;
  /** ISO 3166-1 alpha-2: whose approvals count. */
  readonly country: string | null;
  /** Null: nobody said. An empty list: none were given. */
  readonly priorTherapies:
    | readonly { readonly name: string; readonly response: string | null; readonly at: Locator }[]
    | null;
  /** `metastatic`, `adjuvant`, `first-line`, `castration-resistant` …; null: not said. */
  readonly setting: readonly string[] | null;
}

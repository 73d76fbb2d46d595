import type { Locator } from './locator.ts';
import type { NoticeCode } from './errors/notices.ts';

/** A typed warning: the run goes on, the reader is told. Text is made from the code and `params`, never stored. */
export interface Notice {
  readonly code: NoticeCode;
  /** `info` explains, `caution` limits a result, `serious` means part of the input was not used. */
  readonly severity: 'info' | 'caution' | 'serious';
  readonly place?:
    | Locator
    | { readonly kind: 'text'; readonly source: string; readonly line?: number; readonly offset?: number };
  readonly gene?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

import type { ErrorPlace } from '../../../src/core/index.ts';

/** To the worker: one call of one method. */
export interface CallMessage {
  readonly id: number;
  readonly method: string;
  readonly args: unknown;
}

/** From the worker. An error comes as its coded parts: class and stack do not cross. */
export type ReplyMessage =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: unknown }
  | { readonly id: number; readonly kind: 'result'; readonly result: unknown }
  | { readonly id: number; readonly kind: 'error'; readonly error: ErrorParts };

export type ErrorParts =
  | {
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
      readonly place: ErrorPlace;
    }
  | { readonly code: null; readonly message: string };

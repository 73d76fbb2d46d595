import { type ErrorCode, type ErrorPlace, PropriaError } from '../../core/index.ts';
import type { ShareWork } from './share-work.ts';

/** One call of a step on another thread. */
export interface ShareRequest {
  readonly id: number;
  readonly step: keyof ShareWork;
  readonly words: readonly unknown[];
}

export type ShareAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure };

/** An error as plain data: a class does not survive the way between threads. */
export type Failure =
  | { readonly code: ErrorCode; readonly place: ErrorPlace; readonly params: Record<string, string | number> }
  | { readonly message: string };

export function packError(error: unknown): Failure {
  if (error instanceof PropriaError) return { code: error.code, place: error.place, params: { ...error.params } };
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function unpackError(failure: Failure): Error {
  return 'code' in failure
    ? new PropriaError(failure.code, { place: failure.place, params: failure.params })
    : new Error(failure.message);
}

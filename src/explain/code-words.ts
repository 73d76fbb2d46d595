import type { ErrorCode, NoticeCode } from '../core/index.ts';

/** Errors and notices of a language: what happened, and what to do or what it means. Placeholders are those of the English. */
export type CodeWords = Readonly<Partial<Record<ErrorCode | NoticeCode, readonly [what: string, then: string]>>>;

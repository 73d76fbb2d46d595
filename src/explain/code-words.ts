import { ERRORS, type ErrorCode, NOTICES, type NoticeCode, fill } from '../core/index.ts';

/** Errors and notices of a language: what happened, and what to do or what it means. Placeholders are those of the English. */
export type CodeWords = Readonly<Partial<Record<ErrorCode | NoticeCode, readonly [what: string, then: string]>>>;

export type CodeParams = Readonly<Record<string, string | number>>;

export interface CodeSaid {
  readonly what: string;
  /** Of an error what to do, of a notice what it means for the result. */
  readonly then: string;
}

/** What a code says; in English, set apart by `foreign`, where the language has no words for it. */
export function sayCode(
  words: CodeWords,
  code: ErrorCode | NoticeCode,
  params: CodeParams = {},
  foreign: (text: string) => string = (text) => text,
): CodeSaid {
  const own = words[code];
  if (own !== undefined) return { what: fill(own[0], params), then: fill(own[1], params) };
  const { what, then } = englishOf(code);
  return { what: foreign(fill(what, params)), then: foreign(fill(then, params)) };
}

function englishOf(code: ErrorCode | NoticeCode): CodeSaid {
  if (code in NOTICES) {
    const { what, meaning } = NOTICES[code as NoticeCode];
    return { what, then: meaning };
  }
  const { what, remedy } = ERRORS[code as ErrorCode];
  return { what, then: remedy };
}

/** The codes of a language alone, for a place that has no other words yet; loaded when asked for. */
export async function loadCodeWords(language: string): Promise<CodeWords> {
  return language === 'es' ? (await import('./es/errors/index.ts')).codesEs() : {};
}

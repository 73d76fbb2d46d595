import { type ErrorCode, PropriaError } from '../core/index.ts';

/** What a command leaves behind. Documented in docs/reference/cli.md. */
export const EXIT = {
  ok: 0,
  /** A fault of the program. */
  unexpected: 1,
  /** The command line itself. */
  usage: 2,
  /** An input file, or what it holds. */
  input: 3,
  /** A file that cannot be found, read or written. */
  file: 4,
  /** The knowledge, or a site's overlay on it. */
  knowledge: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const BY_CODE: Partial<Record<ErrorCode, ExitCode>> = {
  CLI_CANNOT_WRITE: EXIT.file,
  CLI_USAGE: EXIT.usage,
  CORE_NOT_FINITE: EXIT.unexpected,
  CORE_NOT_JSON: EXIT.unexpected,
};

export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof PropriaError)) return EXIT.unexpected;
  const known = BY_CODE[error.code];
  if (known !== undefined) return known;
  if (error.code.startsWith('HOST_')) return EXIT.file;
  if (error.code.startsWith('KNOWLEDGE_')) return EXIT.knowledge;
  if (/^(CLI|INPUT)_/.test(error.code)) return EXIT.usage;
  return EXIT.input;
}

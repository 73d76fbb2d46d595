/** One judged case: what the engine answered, in the shape of the case's `expected`, and whether it agrees. */
export interface AcceptOutcome {
  readonly id: string;
  readonly answer: unknown;
  readonly pass: boolean;
  /** For people: what was expected and what came instead. Absent when it agrees. */
  readonly difference?: string;
}

/** Where a file of cases lies and where the data sets that it names are found. */
export interface AcceptInput {
  /** The file or folder given. */
  readonly file: string;
  /** Folder that `dataset` paths of the cases resolve in. */
  readonly data: string;
  /** For figures that are no cases (times, counts). */
  readonly note: (line: string) => void;
}

/** Runs all cases of one file through the public API. Throws only when the file itself cannot be read. */
export type AcceptRun = (input: AcceptInput) => AsyncIterable<AcceptOutcome>;

/** An outcome from a list of named comparisons, of which those that failed are told. */
export function judged(id: string, answer: unknown, differences: readonly string[]): AcceptOutcome {
  return differences.length === 0
    ? { id, answer, pass: true }
    : { id, answer, pass: false, difference: differences.join('; ') };
}

/** A case that could not be run: it counts as failed, never as skipped. */
export function failed(id: string, reason: string): AcceptOutcome {
  return { id, answer: null, pass: false, difference: reason };
}

/** The words of whatever was thrown. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Takes the record lines of a file, in any order, each once. */
export interface LineSink {
  /** The place of the line, or null when it is no record. The object is used again by the next call. */
  take(bytes: Uint8Array, start: number, end: number, offset: number, line: number | null): LinePlace | null;
  /** Passes over the whole lines from `start` on that it need not be shown, as if each had been taken. */
  pass?(bytes: Uint8Array, start: number): LinesPassed;
}

/** Lines passed over, and where the first one begins that was not. */
export interface LinesPassed {
  readonly next: number;
  readonly lines: number;
}

export interface LinePlace {
  /** As written. */
  readonly contig: string;
  readonly pos1: number;
}

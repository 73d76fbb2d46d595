import type { ReadProgress } from '../../../web/src/worker/read/read-progress.ts';

/** An error as the worker's boundary lets it through. */
export interface PageError {
  readonly code: string;
  readonly params: object;
  readonly place: object;
  readonly message: string;
  readonly remedy: string;
}

export interface PageRead {
  readonly seconds: number;
  /** Canonical JSON of what the files said. */
  readonly parts?: string;
  readonly error?: PageError;
  readonly progress: readonly ReadProgress[];
  /** Longest task of the page's own thread while it read. */
  readonly longestTaskMs: number;
}

export interface GenomePage {
  /** Waits for code and knowledge. */
  warm(): Promise<void>;
  read(now: string, parts?: boolean): Promise<PageRead>;
  /** The plan of the files in the input as canonical JSON, or why there is none. */
  plan(now: string): Promise<string | PageError>;
  /** Begins to read, stops after so long, and gives how long it took until the call ended, and until the next one was answered. */
  stop(now: string, afterMs: number): Promise<{ readonly ended: number; readonly answered: number }>;
}

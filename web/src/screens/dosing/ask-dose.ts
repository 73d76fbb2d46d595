import { longEngine } from '../../engine/client.ts';
import type { DoseAnswer, DoseArgs, DoseProgress } from '../../worker/methods/dose.ts';

/** One question at a time; of those that wait, the newest of each kind. */
interface Job {
  readonly kind: string;
  readonly args: DoseArgs;
  readonly onProgress: (progress: DoseProgress) => void;
  readonly resolve: (answer: DoseAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** A sum that has run so long, ms, is ended when its question is put anew. */
const PATIENCE = 1500;

const waiting = new Map<string, Job>();
let running: { readonly kind: string; readonly since: number; readonly ends: AbortController } | null = null;
/** Kinds whose answer nobody waits for any more. */
const left = new Set<string>();

/**
 * A dose, asked of the worker for long sums. A newer question of the same kind takes the place of an older one.
 * @throws DOMException AbortError where it was replaced or stopped; PropriaError as the engine says
 */
export function askDose(
  kind: string,
  args: DoseArgs,
  onProgress: (progress: DoseProgress) => void,
): Promise<DoseAnswer> {
  return new Promise((resolve, reject) => {
    left.delete(kind);
    waiting.get(kind)?.reject(stopped());
    waiting.set(kind, { kind, args, onProgress, resolve, reject });
    if (running?.kind === kind && performance.now() - running.since > PATIENCE) running.ends.abort();
    takeNext();
    giveWay();
  });
}

/** Nobody waits for it any more: it is not begun; where it is under way and long, it gives way to what is asked next. */
export function leaveDose(kind: string): void {
  waiting.get(kind)?.reject(stopped());
  waiting.delete(kind);
  left.add(kind);
  giveWay();
}

function giveWay(): void {
  const one = running;
  if (one === null || !left.has(one.kind)) return;
  const end = (): void => {
    if (running === one && left.has(one.kind) && waiting.size > 0) one.ends.abort();
  };
  const since = performance.now() - one.since;
  if (since > PATIENCE) end();
  else setTimeout(end, PATIENCE - since);
}

/** Ends what is under way and what waits. */
export function stopDoses(): void {
  for (const { reject } of waiting.values()) reject(stopped());
  waiting.clear();
  running?.ends.abort();
}

/** What an error of the engine says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'UNEXPECTED');

export const isStopped = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

function takeNext(): void {
  if (running !== null) return;
  const [job] = waiting.values();
  if (job === undefined) return;
  waiting.delete(job.kind);
  const ends = new AbortController();
  running = { kind: job.kind, since: performance.now(), ends };
  const { onProgress } = job;
  void longEngine
    .call('dose', job.args, { signal: ends.signal, onProgress })
    .then(job.resolve, job.reject)
    .finally(() => {
      running = null;
      takeNext();
    });
}

function stopped(): DOMException {
  return new DOMException('Stopped.', 'AbortError');
}

import { Worker } from 'node:worker_threads';
import { compileInPlace } from '../../compile-late.ts';
import { type Failure, unpackError } from '../../cohort/share-messages.ts';
import { type CohortRow, cohortRow } from './cohort-row.ts';
import { type CohortJob, type ShareEnd, lookAtShare } from './cohort-share.ts';

type Message = { readonly rows: readonly CohortRow[] } | { readonly end: ShareEnd } | { readonly failure: Failure };

/**
 * Every tumour of the files on so many threads, this one among them. Rows come in no order.
 * @param told after each tumour, with how many are done
 */
export async function lookAtCohort(
  job: Omit<CohortJob, 'share' | 'of'>,
  threads: number,
  told: (done: number) => void = () => undefined,
): Promise<{ readonly rows: readonly CohortRow[]; readonly ends: readonly ShareEnd[] }> {
  const rows: CohortRow[] = [];
  const take = (some: readonly CohortRow[]): void => {
    rows.push(...some);
    told(rows.length);
  };
  compileInPlace();
  const shares = Array.from({ length: threads }, (_, share): CohortJob => ({ ...job, share, of: threads }));
  const stop = new AbortController();
  const others = shares.slice(1).map((one) => onThread(one, take, stop.signal));
  try {
    const own = lookAtShare(shares[0]!, (one) => take([cohortRow(one)]));
    return { rows, ends: await Promise.all([own, ...others]) };
  } finally {
    stop.abort();
  }
}

// A thread does not take over the loader that runs the sources, so it begins with its own.
const FROM_SOURCE = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./cohort-thread.ts', import.meta.url).href)});
})`;

function onThread(job: CohortJob, take: (rows: readonly CohortRow[]) => void, signal: AbortSignal): Promise<ShareEnd> {
  const worker = import.meta.url.endsWith('.ts')
    ? new Worker(FROM_SOURCE, { eval: true, workerData: job })
    : new Worker(new URL('./cohort-thread.js', import.meta.url), { workerData: job });
  signal.addEventListener('abort', () => void worker.terminate());
  return new Promise((done, fail) => {
    worker.on('message', (message: Message) => {
      if ('rows' in message) take(message.rows);
      else if ('end' in message) done(message.end);
      else fail(unpackError(message.failure));
    });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('a worker thread ended before its work')));
  });
}

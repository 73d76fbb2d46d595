import { Worker } from 'node:worker_threads';
import { type ShareAnswer, type ShareRequest, unpackError } from './share-messages.ts';
import type { ShareWork } from './share-work.ts';

/** A share on a thread of its own. */
export function threadedShare(): ShareWork {
  const fromSource = import.meta.url.endsWith('.ts');
  const worker = new Worker(
    new URL(fromSource ? './share-thread.ts' : './share-thread.js', import.meta.url),
    fromSource ? { execArgv: ['--import', 'tsx'] } : {},
  );
  const waiting = new Map<number, { readonly done: (value: unknown) => void; readonly fail: (error: Error) => void }>();
  let next = 0;
  const failAll = (error: Error): void => {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  worker.on('message', (reply: ShareAnswer) => {
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('failure' in reply) call?.fail(unpackError(reply.failure));
    else call?.done(reply.value);
  });
  worker.on('error', (error) => failAll(error as Error));
  worker.on('exit', () => failAll(new Error('a worker thread ended before its work')));
  const ask = <T>(step: keyof ShareWork, ...words: readonly unknown[]): Promise<T> =>
    new Promise<T>((done, fail) => {
      const id = next++;
      waiting.set(id, { done: done as (value: unknown) => void, fail });
      worker.postMessage({ id, step, words } satisfies ShareRequest);
    });
  return {
    read: (job) => ask('read', job),
    assess: (wanted) => ask('assess', wanted),
    learn: (texts) => ask('learn', texts),
    print: (from, to) => ask('print', from, to),
    close: async () => {
      worker.removeAllListeners('exit');
      await worker.terminate();
    },
  };
}

import { parentPort } from 'node:worker_threads';
import { type ShareAnswer, type ShareRequest, packError } from './share-messages.ts';
import { localShare } from './share-work.ts';

// Entry of a worker thread: does the steps asked for on its own share.

const work = localShare();

parentPort?.on('message', (request: ShareRequest) => {
  void answer(request).then((reply) => {
    const bytes = 'value' in reply && reply.value instanceof Uint8Array ? [reply.value.buffer as ArrayBuffer] : [];
    parentPort?.postMessage(reply, bytes);
  });
});

async function answer({ id, step, words }: ShareRequest): Promise<ShareAnswer> {
  try {
    const run = work[step] as (...args: readonly unknown[]) => Promise<unknown>;
    return { id, value: await run(...words) };
  } catch (error) {
    return { id, failure: packError(error) };
  }
}

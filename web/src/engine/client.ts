import { type ErrorCode, PropriaError } from '../../../src/core/index.ts';
import type { ArgsOf, ProgressOf, ResultOf } from '../worker/method.ts';
import type { Methods } from '../worker/methods/index.ts';
import type { CallMessage, ErrorParts, ReplyMessage } from '../worker/protocol.ts';
import { startWorker } from './start-worker.ts';

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: ((progress: never) => void) | undefined;
}

export interface CallOptions<M extends keyof Methods> {
  readonly onProgress?: (progress: ProgressOf<Methods[M]>) => void;
  /** Aborted: the worker is ended at once and a new one started; other calls under way end as well. */
  readonly signal?: AbortSignal;
}

/** The engine as the page sees it: questions to a worker that holds code and knowledge. */
export class EngineClient {
  #worker: Worker | null = null;
  #next = 1;
  readonly #pending = new Map<number, Pending>();

  /** Starts the worker, so that code and knowledge are there when the first file comes. */
  warm(): void {
    this.#worker ??= this.#start();
  }

  /** @throws PropriaError as the engine raised it; DOMException AbortError where the call was ended. */
  call<M extends keyof Methods>(
    method: M,
    args: ArgsOf<Methods[M]>,
    options: CallOptions<M> = {},
  ): Promise<ResultOf<Methods[M]>> {
    const { signal, onProgress } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(aborted());
      this.warm();
      const id = this.#next++;
      this.#pending.set(id, { resolve: resolve as (result: unknown) => void, reject, onProgress });
      signal?.addEventListener('abort', () => this.#pending.has(id) && this.#end(aborted()), { once: true });
      this.#worker!.postMessage({ id, method, args } satisfies CallMessage);
    });
  }

  /** Ends the worker with all that it holds, and starts a clean one. */
  restart(): void {
    this.#end(aborted());
  }

  /** Ends the worker and starts none until something is asked. */
  stop(): void {
    this.#end(aborted(), false);
  }

  #start(): Worker {
    const worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<ReplyMessage>) => this.#take(data));
    worker.addEventListener('error', (event) => this.#end(new Error(event.message || 'The worker could not start.')));
    return worker;
  }

  #take(message: ReplyMessage): void {
    const pending = this.#pending.get(message.id);
    if (pending === undefined) return;
    if (message.kind === 'progress') return pending.onProgress?.(message.progress as never);
    this.#pending.delete(message.id);
    if (message.kind === 'result') pending.resolve(message.result);
    else pending.reject(asError(message.error));
  }

  /** Ends the worker with whatever it was doing. What it had read is gone with it. */
  #end(error: unknown, again = true): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of waiting) reject(error);
    if (again) this.warm();
  }
}

function aborted(): DOMException {
  return new DOMException('Stopped.', 'AbortError');
}

function asError(parts: ErrorParts): Error {
  return parts.code === null
    ? new Error(parts.message)
    : new PropriaError(parts.code as ErrorCode, { params: { ...parts.params }, place: parts.place });
}

/** The page's engine. */
export const engine = new EngineClient();

/** A second one for long sums, started when first asked: it can be ended without touching what the first is doing. */
export const longEngine = new EngineClient();

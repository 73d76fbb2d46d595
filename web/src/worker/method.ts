import type { Host } from '../../../src/core/index.ts';
import type { Engine } from '../../../src/engine/index.ts';
import type { Knowledge, KnowledgeBundle } from '../../../src/knowledge/index.ts';

/** What every method of the worker has at hand. */
export interface Kit {
  readonly engine: Engine;
  readonly knowledge: Knowledge;
  readonly host: Host;
  /** The same knowledge as records, unpacked when first asked for. */
  readonly bundle: () => KnowledgeBundle;
}

/** One question that the page can put to the engine. Arguments and results are structured-cloned. */
export type Method<Args, Result, Progress = never> = (
  kit: Kit,
  args: Args,
  progress: (progress: Progress) => void,
) => Promise<Result> | Result;

// oxlint-disable-next-line no-explicit-any
export type AnyMethod = Method<any, any, any>;
export type ArgsOf<M extends AnyMethod> = Parameters<M>[1];
export type ResultOf<M extends AnyMethod> = Awaited<ReturnType<M>>;
export type ProgressOf<M extends AnyMethod> = Parameters<Parameters<M>[2]>[0];

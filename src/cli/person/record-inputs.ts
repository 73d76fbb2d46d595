import { type InputPart, recordFromParts } from '../../engine/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { nodeHost } from '../../platform/node/index.ts';
import { type PersonRecord, createResolver } from '../../record/index.ts';
import { personPaths, readPath, shapeOfPath } from '../read-person-inputs.ts';
import { type SealedFiles, isSealedPath } from '../vault/open-sealed.ts';
import { sealedParts } from '../vault/sealed-parts.ts';

/** The record of a person, and the files that it does not come from, by path. */
export interface RecordInputs {
  readonly record: PersonRecord;
  readonly genomes: readonly string[];
  readonly outside: readonly string[];
  readonly prices: readonly string[];
  readonly passedOver: readonly string[];
}

export interface RecordOptions {
  readonly now: string;
  readonly knowledge: Knowledge;
  readonly patient?: string;
  readonly sealed: SealedFiles;
}

/** What is known of a person beside the genome; genome files are only named. Throws as `readInput` does. */
export async function recordOf(paths: readonly string[], options: RecordOptions): Promise<RecordInputs> {
  const { now, knowledge } = options;
  const resolver = createResolver(knowledge);
  const engine = { read: () => Promise.reject(new Error('a genome is not read for the record')) };
  const genomes: string[] = [];
  const parts: InputPart[] = [];
  for (const file of await personPaths(paths)) {
    if (await isSealedPath(file.path)) {
      parts.push(...(await sealedParts(file, options)));
      continue;
    }
    const shape = await shapeOfPath(file.path);
    if (shape === 'genome') genomes.push(file.path);
    else parts.push(await readPath(file, shape, { ...options, resolver, engine, host: nodeHost }));
  }
  const named = (...kinds: readonly InputPart['kind'][]): readonly string[] =>
    parts.filter(({ kind }) => kinds.includes(kind)).map(({ file }) => file);
  const all = [...genomes, ...named('reading', 'plan')];
  return {
    // A folder with a genome alone is of a person of whom nothing else is known.
    record: recordFromParts(knowledge, parts, { now, from: paths.join(', '), besides: all.length }),
    genomes: all,
    outside: named('outside'),
    prices: named('prices'),
    passedOver: named('passed-over'),
  };
}

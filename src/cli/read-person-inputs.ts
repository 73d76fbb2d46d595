import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PropriaError } from '../core/index.ts';
import {
  type Engine,
  type InputPart,
  type InputShape,
  type ReadInputOptions,
  inFolderOrder,
  isBeside,
  readInput,
  shapeOf,
} from '../engine/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { nodeHost, openFile } from '../platform/node/index.ts';
import { createResolver } from '../record/index.ts';
import { openGenome } from './input-files.ts';
import { type SealedFiles, isSealedPath } from './vault/open-sealed.ts';
import { sealedParts } from './vault/sealed-parts.ts';

export interface PersonInputOptions extends Pick<ReadInputOptions, 'now' | 'patient' | 'reading'> {
  readonly knowledge: Knowledge;
  readonly engine: Pick<Engine, 'read'>;
  readonly sealed: SealedFiles;
  /** Called before each file. */
  readonly say?: (text: string) => void;
}

/** A file as it was given: by its own name, or as one of a folder. */
export interface PersonPath {
  readonly path: string;
  readonly named: boolean;
}

/**
 * Reads what files and folders hold of one person, in the order given and by name within a folder.
 * @throws PropriaError HOST_… for what cannot be opened, and those of `readInput`
 */
export async function readPersonInputs(
  paths: readonly string[],
  options: PersonInputOptions,
): Promise<readonly InputPart[]> {
  const resolver = createResolver(options.knowledge);
  const parts: InputPart[] = [];
  for (const file of await personPaths(paths)) {
    if (await isSealedPath(file.path)) {
      parts.push(...(await sealedParts(file, options)));
      continue;
    }
    const shape = await shapeOfPath(file.path);
    options.say?.(`Reading ${file.path}`);
    parts.push(await readPath(file, shape, { ...options, resolver, host: nodeHost }));
  }
  return parts;
}

/** The files themselves, and those directly in folders, in order of their names; hidden ones are left. */
export async function personPaths(paths: readonly string[]): Promise<readonly PersonPath[]> {
  return (await Promise.all(paths.map(filesAt))).flat();
}

/** Files beside others are told by their names: a pipe among them is never opened. */
export async function shapeOfPath(path: string): Promise<InputShape> {
  if (isBeside(path)) return 'beside';
  const source = await openFile(path);
  try {
    return await shapeOf(source, nodeHost);
  } finally {
    await source.close();
  }
}

export async function readPath(
  { path, named }: PersonPath,
  shape: InputShape,
  options: ReadInputOptions,
): Promise<InputPart> {
  if (shape === 'beside') return { kind: 'passed-over', file: path, notice: null };
  const { source, index } = shape === 'genome' ? await openGenome(path) : { source: await openFile(path) };
  try {
    return await readInput({ source, named, ...(index === undefined ? {} : { index }) }, { ...options, shape });
  } finally {
    await source.close();
    await index?.close();
  }
}

async function filesAt(path: string): Promise<readonly PersonPath[]> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
  if (!isFolder) return [{ path, named: true }];
  const entries = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
    throw new PropriaError('HOST_FILE_NO_ACCESS', { params: { path }, cause });
  });
  return inFolderOrder(entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))).map(
    ({ name }) => ({ path: join(path, name), named: false }),
  );
}

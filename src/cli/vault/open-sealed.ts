import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PropriaError } from '../../core/index.ts';
import { openFile } from '../../platform/node/index.ts';
import { type HeldPerson, MOST_CONTENT, isSealedFile, readHeld, unseal } from '../../vault/index.ts';
import type { Values } from '../command.ts';
import { askPassphrase, givenPassphrase } from './passphrase.ts';

/** A sealed file that is open: its content as it stands there, and the passphrase that opened it. */
export interface Opened {
  readonly content: Uint8Array;
  readonly passphrase: string;
}

/** Opens each file once, however often it is asked for. */
export interface SealedFiles {
  open(path: string): Promise<Opened>;
  person(path: string): Promise<HeldPerson>;
}

/** More trials than this need a new start of the command. */
const TRIALS = 3;

/** Whether a path is a file that begins like a sealed one. */
export async function isSealedPath(path: string): Promise<boolean> {
  if ((await stat(path).catch(() => null))?.isFile() !== true) return false;
  const source = await openFile(path);
  try {
    return isSealedFile(await source.read(0, 8));
  } finally {
    await source.close();
  }
}

export function sealedFiles(options: Values): SealedFiles {
  const opened = new Map<string, Promise<Opened>>();
  const people = new Map<string, Promise<HeldPerson>>();
  const open = (path: string): Promise<Opened> => once(opened, path, () => openSealed(path, options));
  const person = (path: string): Promise<HeldPerson> =>
    once(people, path, async () => {
      const { content } = await open(path);
      return await at(path, () => readHeld(content));
    });
  return { open, person };
}

function once<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

async function openSealed(path: string, options: Values): Promise<Opened> {
  const bytes = await wholeFile(path);
  const given = await givenPassphrase(options);
  for (let trial = 1; ; trial += 1) {
    const passphrase = given ?? (await askPassphrase(`Passphrase of ${basename(path)}`));
    try {
      return { content: await at(path, () => unseal(bytes, passphrase)), passphrase };
    } catch (error) {
      const again = error instanceof PropriaError && error.code === 'VAULT_WRONG_PASSPHRASE' && given === null;
      if (!again || trial === TRIALS) throw error;
      process.stderr.write(`${error.message}\n`);
    }
  }
}

async function wholeFile(path: string): Promise<Uint8Array> {
  const source = await openFile(path);
  try {
    // Header, checksum and tag are little beside the content.
    if (source.size > MOST_CONTENT + 4096)
      throw new PropriaError('VAULT_TOO_LARGE', { place: { source: path }, params: { limit: MOST_CONTENT } });
    return await source.read(0, source.size);
  } finally {
    await source.close();
  }
}

/** Names the file in an error that knows only its bytes. */
async function at<Value>(path: string, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof PropriaError) || error.place.source !== undefined) throw error;
    const { code, params, place } = error;
    throw new PropriaError(code, { params, place: { ...place, source: path }, cause: error });
  }
}

import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { PropriaError } from '../core/index.ts';

/**
 * Writes a whole text to a file, or to standard output without one. A file appears complete or not at all: it is
 * written beside its place and moved there. A link stays a link; a pipe or device is written to as it is.
 * @throws PropriaError CLI_CANNOT_WRITE
 */
export async function writeOutput(text: string | Uint8Array, path: string | undefined): Promise<void> {
  if (path === undefined || path === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    const place = await outputPlace(path);
    if (place.beside === null) await writeFile(place.file, text);
    else await writeBeside(text, place.beside, place.file);
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
}

async function writeBeside(text: string | Uint8Array, beside: string, file: string): Promise<void> {
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Where the bytes of an output go first and last. `beside` is null for what cannot be replaced: a pipe, a device. */
export async function outputPlace(path: string): Promise<{ readonly file: string; readonly beside: string | null }> {
  const found = await stat(path).catch(() => null);
  if (found === null) return { file: path, beside: besideOf(path) };
  if (!found.isFile() && !found.isDirectory()) return { file: path, beside: null };
  const file = await realpath(path);
  return { file, beside: besideOf(file) };
}

function besideOf(file: string): string {
  return `${file}.${process.pid}.part`;
}

export function cannotWrite(path: string, cause: unknown): PropriaError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return new PropriaError('CLI_CANNOT_WRITE', { params: { path, reason }, cause });
}

/**
 * Before any work: an output that is one of the inputs would destroy it.
 * @throws PropriaError CLI_OUTPUT_IS_INPUT
 */
export async function keepInputs(output: string | undefined, inputs: readonly string[]): Promise<void> {
  const place = output === undefined || output === '-' ? null : await stat(output).catch(() => null);
  if (place === null || !place.isFile()) return;
  for (const input of inputs) {
    const found = await stat(input).catch(() => null);
    if (found !== null && found.dev === place.dev && found.ino === place.ino)
      throw new PropriaError('CLI_OUTPUT_IS_INPUT', { params: { path: input } });
  }
}

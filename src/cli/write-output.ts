import { rename, rm, writeFile } from 'node:fs/promises';
import { PropriaError } from '../core/index.ts';

/**
 * Writes a whole text to a file, or to standard output without one. A file appears complete or not at all: it is
 * written beside its place and moved there.
 */
export async function writeOutput(text: string, path: string | undefined): Promise<void> {
  if (path === undefined || path === '-') {
    process.stdout.write(text);
    return;
  }
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new PropriaError('CLI_CANNOT_WRITE', { params: { path, reason }, cause });
  }
}

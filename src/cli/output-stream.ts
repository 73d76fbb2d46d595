import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { PropriaError } from '../core/index.ts';

/** Output that grows piece by piece. */
export interface OutputStream {
  write(bytes: Uint8Array): Promise<void>;
  /** A file gets its name only here. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/** A file, written beside its place and moved there when complete; standard output without a path. */
export async function openOutput(path: string | undefined): Promise<OutputStream> {
  if (path === undefined || path === '-') return standardOutput();
  const beside = `${path}.${process.pid}.part`;
  const failed = (cause: unknown): PropriaError => {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return new PropriaError('CLI_CANNOT_WRITE', { params: { path, reason }, cause });
  };
  let file: FileHandle;
  try {
    file = await open(beside, 'w');
  } catch (cause) {
    throw failed(cause);
  }
  const abandon = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await rm(beside, { force: true });
  };
  return {
    write: async (bytes) => {
      try {
        await file.writeFile(bytes);
      } catch (cause) {
        throw failed(cause);
      }
    },
    finish: async () => {
      try {
        await file.close();
        await rename(beside, path);
      } catch (cause) {
        await abandon();
        throw failed(cause);
      }
    },
    abandon,
  };
}

function standardOutput(): OutputStream {
  return {
    write: async (bytes) => {
      if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
    },
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

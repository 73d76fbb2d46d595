import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { cannotWrite, outputPlace } from './write-output.ts';

/** Output that grows piece by piece. */
export interface OutputStream {
  write(bytes: Uint8Array): Promise<void>;
  /** A file gets its name only here. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/** As `writeOutput` does it: a file is written beside its place and moved there when complete. */
export async function openOutput(path: string | undefined): Promise<OutputStream> {
  if (path === undefined || path === '-') return standardOutput();
  let file: FileHandle;
  let place: Awaited<ReturnType<typeof outputPlace>>;
  try {
    place = await outputPlace(path);
    file = await open(place.beside ?? place.file, 'w');
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
  const abandon = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    if (place.beside !== null) await rm(place.beside, { force: true });
  };
  return {
    write: async (bytes) => {
      try {
        await file.writeFile(bytes);
      } catch (cause) {
        throw cannotWrite(path, cause);
      }
    },
    finish: async () => {
      try {
        await file.close();
        if (place.beside !== null) await rename(place.beside, place.file);
      } catch (cause) {
        await abandon();
        throw cannotWrite(path, cause);
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

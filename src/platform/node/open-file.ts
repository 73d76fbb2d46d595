import { close, openSync, readSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { type ByteSource, PropriaError } from '../../core/index.ts';

const closeFile = promisify(close);

/**
 * Opens a regular file for random access. Links are followed.
 * @throws PropriaError `HOST_FILE_…` for what is missing, a folder, a pipe, a circle of links or not readable.
 */
export async function openFile(path: string): Promise<ByteSource> {
  let file: number;
  let size: number;
  try {
    // A pipe would block on opening, so its kind is asked first.
    const kind = statSync(path);
    if (kind.isDirectory()) throw new PropriaError('HOST_FILE_IS_DIRECTORY', { params: { path } });
    if (!kind.isFile()) throw new PropriaError('HOST_FILE_NOT_REGULAR', { params: { path } });
    size = kind.size;
    file = openSync(path, 'r');
  } catch (error) {
    throw asHostError(error, path);
  }
  return {
    name: path,
    size,
    read: async (offset, length) => readAt(file, path, offset, Math.max(0, Math.min(length, size - offset))),
    readInto: async (offset, bytes) => {
      const length = Math.max(0, Math.min(bytes.length, size - offset));
      fillAt(file, path, offset, bytes.subarray(0, length));
      return length;
    },
    close: () => closeFile(file),
  };
}

// Looking up positions takes hundreds of small reads: blocking ones cost 20 µs each, those of node:fs/promises ten times that.
function readAt(file: number, path: string, offset: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  fillAt(file, path, offset, bytes);
  return bytes;
}

function fillAt(file: number, path: string, offset: number, bytes: Uint8Array): void {
  const { length } = bytes;
  let have = 0;
  try {
    while (have < length) {
      const bytesRead = readSync(file, bytes, have, length - have, offset + have);
      if (bytesRead === 0) throw new PropriaError('HOST_FILE_CHANGED', { params: { path } });
      have += bytesRead;
    }
  } catch (error) {
    throw asHostError(error, path);
  }
}

function asHostError(error: unknown, path: string): PropriaError {
  if (error instanceof PropriaError) return error;
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const options = { params: { path, reason }, cause: error };
  switch (reason) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return new PropriaError('HOST_FILE_NOT_FOUND', options);
    case 'ELOOP':
      return new PropriaError('HOST_FILE_LINK_LOOP', options);
    case 'EACCES':
    case 'EPERM':
      return new PropriaError('HOST_FILE_NO_ACCESS', options);
    default:
      return new PropriaError('HOST_FILE_UNREADABLE', options);
  }
}

import { type FileHandle, open, stat } from 'node:fs/promises';
import { type ByteSource, PropriaError } from '../../core/index.ts';

/**
 * Opens a regular file for random access. Links are followed.
 * @throws PropriaError `HOST_FILE_…` for what is missing, a folder, a pipe, a circle of links or not readable.
 */
export async function openFile(path: string): Promise<ByteSource> {
  let file: FileHandle;
  let size: number;
  try {
    // A pipe would block on opening, so its kind is asked first.
    const kind = await stat(path);
    if (kind.isDirectory()) throw new PropriaError('HOST_FILE_IS_DIRECTORY', { params: { path } });
    if (!kind.isFile()) throw new PropriaError('HOST_FILE_NOT_REGULAR', { params: { path } });
    size = kind.size;
    file = await open(path, 'r');
  } catch (error) {
    throw asHostError(error, path);
  }
  return {
    name: path,
    size,
    read: (offset, length) => readAt(file, path, offset, Math.max(0, Math.min(length, size - offset))),
    close: () => file.close(),
  };
}

async function readAt(file: FileHandle, path: string, offset: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(length);
  let have = 0;
  try {
    while (have < length) {
      const { bytesRead } = await file.read(bytes, have, length - have, offset + have);
      if (bytesRead === 0) throw new PropriaError('HOST_FILE_CHANGED', { params: { path } });
      have += bytesRead;
    }
  } catch (error) {
    throw asHostError(error, path);
  }
  return bytes;
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

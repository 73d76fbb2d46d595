import { type ByteSource, PropriaError } from '../../core/index.ts';

/** What is used of a `Blob` or `File`. */
export interface BlobLike {
  readonly size: number;
  readonly name?: string;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/**
 * A file that was dropped on a page, read in place: only the slices asked for are ever in memory.
 * @throws PropriaError HOST_FILE_UNREADABLE, HOST_FILE_CHANGED, from `read`: a browser refuses a file that changed since it was given.
 */
export function blobSource(file: BlobLike, name = file.name ?? 'file'): ByteSource {
  return {
    name,
    size: file.size,
    async read(offset, length) {
      const end = Math.min(file.size, offset + Math.max(0, length));
      if (end <= offset) return new Uint8Array(0);
      let bytes: Uint8Array;
      try {
        bytes = new Uint8Array(await file.slice(offset, end).arrayBuffer());
      } catch (cause) {
        const reason = cause instanceof Error ? cause.name : String(cause);
        throw new PropriaError('HOST_FILE_UNREADABLE', { params: { path: name, reason }, cause });
      }
      if (bytes.length < end - offset) throw new PropriaError('HOST_FILE_CHANGED', { params: { path: name } });
      return bytes;
    },
    close: () => Promise.resolve(),
  };
}

import type { ByteSource } from '../../../../src/core/index.ts';
import type { ReadingDocument } from '../../../../src/engine/index.ts';

/** How far the reading of files has come. */
export interface ReadProgress {
  readonly file: string;
  /** `known`: told by its first bytes; `index`: places looked up; `reading`: bytes on the way; `quality`: a genome was read. */
  readonly step: 'known' | 'index' | 'reading' | 'calling' | 'quality';
  /** Bytes passed, of the file's own; a search passes over most of a file unread. */
  readonly bytes: number;
  readonly of: number;
  /** Chromosome that was come to: `chr10`. */
  readonly chrom?: string;
  /** Positions read, of those asked for. */
  readonly lociRead?: number;
  readonly loci?: number;
  readonly format?: ReadingDocument['format'];
}

/** Ten times a second is as often as anybody can see. */
const EVERY_MS = 100;

export interface FileProgress {
  /** The same source, whose reads are counted. */
  readonly source: ByteSource;
  chrom(name: string): void;
  /** Tells a step at once. */
  tell(more: Omit<ReadProgress, 'file' | 'bytes' | 'of'>): void;
}

/** Tells of one file's reading, at most every tenth of a second but for new steps. */
export function fileProgress(
  source: ByteSource,
  clock: () => number,
  tell: (progress: ReadProgress) => void,
): FileProgress {
  const { name, size } = source;
  let reached = 0;
  let chrom: string | undefined;
  let told = clock();
  const say = (more: Omit<ReadProgress, 'file' | 'bytes' | 'of'>): void => {
    told = clock();
    tell({ file: name, bytes: reached, of: size, ...(chrom === undefined ? {} : { chrom }), ...more });
  };
  return {
    source: {
      ...source,
      name,
      size,
      async read(offset, length) {
        const bytes = await source.read(offset, length);
        // The end of a file is looked at first, so places are no measure; what came is.
        reached = Math.min(size, reached + bytes.length);
        if (clock() - told >= EVERY_MS) say({ step: 'reading' });
        return bytes;
      },
    },
    chrom: (reachedChrom) => {
      chrom = reachedChrom;
    },
    tell: say,
  };
}

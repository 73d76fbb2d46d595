import { isRead } from '../../../../src/core/index.ts';
import { type InputPart, inFolderOrder, pairIndexes, readInput, shapeOf } from '../../../../src/engine/index.ts';
import type { ReadingOptions } from '../../../../src/genome/index.ts';
import { blobSource } from '../../../../src/platform/web/index.ts';
import { createResolver } from '../../../../src/record/index.ts';
import type { Method } from '../method.ts';
import { readAhead } from '../read/read-ahead.ts';
import { type ReadProgress, fileProgress } from '../read/read-progress.ts';

export type { ReadProgress } from '../read/read-progress.ts';

export interface ReadArgs {
  readonly files: readonly File[];
  /** ISO date of the run. */
  readonly now: string;
  /** Whom to read, where a FHIR file is of several people. */
  readonly patient?: string;
  readonly reading?: Omit<ReadingOptions, 'onChrom'>;
  /** The files are those of a folder: what is nothing known is passed over with a notice instead of refused. */
  readonly folder?: boolean;
}

/**
 * What the files say, in the order of their names, as the command line reads a folder.
 * @throws PropriaError as `readInput` says
 */
export const read: Method<ReadArgs, readonly InputPart[], ReadProgress> = async (
  { engine, knowledge, host },
  { files, now, patient, reading, folder = false },
  progress,
) => {
  const resolver = createResolver(knowledge);
  const named = files.map((file) => ({ source: blobSource(file), named: !folder }));
  const parts: InputPart[] = [];
  for (const file of pairIndexes(inFolderOrder(named.map((one) => ({ ...one, name: one.source.name }))))) {
    const told = fileProgress(readAhead(file.source), () => performance.now(), progress);
    const { source } = told;
    const shape = await shapeOf(source, host);
    told.tell({ step: file.index === undefined ? 'known' : 'index' });
    const part = await readInput(
      { ...file, source },
      {
        now,
        knowledge,
        host,
        engine,
        resolver,
        shape,
        reading: { ...reading, onChrom: told.chrom },
        ...(patient === undefined ? {} : { patient }),
      },
    );
    if (part.kind === 'reading') {
      const { readings, format } = part.reading;
      const lociRead = readings.filter(({ state }) => isRead(state)).length;
      told.tell({ step: 'quality', lociRead, loci: readings.length, format });
    }
    parts.push(part);
  }
  return parts;
};

import type { Engine, ReadingDocument } from '../engine/index.ts';
import { type Values, textOption } from './command.ts';
import { openGenome } from './input-files.ts';
import { readingOptions } from './reading-options.ts';

/** One genome file with the index beside it, read by the options of the command line. */
export async function readOne(engine: Engine, path: string, options: Values): Promise<ReadingDocument> {
  const { source, index } = await openGenome(path);
  try {
    return await engine.read(source, await readingOptions(options), index);
  } finally {
    await source.close();
    await index?.close();
  }
}

/** The site's own knowledge folder, where one is given. */
export function overlay(options: Values): { readonly overlay?: string } {
  const folder = textOption(options, 'overlay');
  return folder === undefined ? {} : { overlay: folder };
}

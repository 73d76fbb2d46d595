import type { Build } from '../core/index.ts';
import { type ReadingOptions, parseBed } from '../genome/index.ts';
import { type Values, textOption } from './command.ts';
import { readText } from './input-files.ts';

/** The command line's reading options as the genome reader takes them; reads the BED file where one is named. */
export async function readingOptions(options: Values): Promise<ReadingOptions> {
  const sample = textOption(options, 'sample');
  const build = textOption(options, 'build') as Build | undefined;
  const bed = textOption(options, 'callable');
  const minGq = options['minGq'];
  const minDp = options['minDp'];
  return {
    ...(sample === undefined ? {} : { sample }),
    ...(build === undefined ? {} : { build }),
    ...(typeof minGq === 'number' ? { minGq } : {}),
    ...(typeof minDp === 'number' ? { minDp } : {}),
    ...(options['assumeReference'] === true ? { assumeReference: true } : {}),
    ...(options['wholeDigest'] === true ? { wholeDigest: true } : {}),
    ...(bed === undefined ? {} : { callable: parseBed(await readText(bed), bed) }),
  };
}

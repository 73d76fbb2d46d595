import type { ByteSource, Host } from '../../core/index.ts';
import { detectFormat } from '../../genome/index.ts';
import { scoreArray } from './read/score-array.ts';
import { type ScoreOptions, type ScoreReading, scoreVcf } from './read/score-vcf.ts';
import type { ScoreTable } from './score-table.ts';

/** Scores a genome file of any kind that is read: VCF, gVCF, consumer array. @throws PropriaError of the kinds' readers */
export async function scoreGenome(
  source: ByteSource,
  table: ScoreTable,
  options: ScoreOptions,
  host: Host,
): Promise<ScoreReading> {
  const { kind } = await detectFormat(source, host);
  return kind === 'array' ? scoreArray(source, table, options, host) : scoreVcf(source, table, options, host);
}

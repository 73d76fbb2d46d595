import type { Build } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { nodeHost, openFile } from '../../platform/node/index.ts';
import { type ScoreTable, packagedScores, parseScore, readPackagedScore } from '../../risk/index.ts';

/** A packaged score by its id, else a scoring file by its path, on the genome's build. */
export async function openScore(
  risk: Knowledge | null,
  name: string,
  build: Build | null,
  stated: Build | undefined,
  group: string | null,
): Promise<ScoreTable> {
  const own = risk === null ? undefined : packagedScores(risk).get(name.toUpperCase());
  if (own !== undefined) return readPackagedScore(own, build ?? 'GRCh38', nodeHost, group);
  const source = await openFile(name);
  try {
    const table = await parseScore(source, nodeHost, { build, group });
    return stated === undefined ? table : { ...table, build: stated };
  } finally {
    await source.close();
  }
}

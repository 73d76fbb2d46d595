import type { Build, ByteSource, Host } from '../../core/index.ts';
import { arrayBuild } from './array-build.ts';
import { arrayText } from './read-array.ts';
import { type ArrayRow, scanRows } from './scan-rows.ts';

/** What an array file has at wanted places, as its rows say it. */
export interface ArrayGenotypes {
  readonly build: Build;
  readonly rows: readonly Pick<ArrayRow, 'chrom' | 'pos1' | 'genotype' | 'line' | 'offset' | 'text'>[];
}

/**
 * The rows of a consumer array at places of its own build, unjudged: letters as written, `--` where nothing was called.
 * @throws PropriaError as `readGenome` of an array
 */
export async function readArrayGenotypes(
  source: ByteSource,
  wanted: readonly { readonly chrom: string; readonly pos1: number }[],
  stated: Build | undefined,
  host: Host,
): Promise<ArrayGenotypes> {
  const { text } = await arrayText(source, host);
  const places = wanted.map(({ chrom, pos1 }) => ({ chrom, pos37: pos1, pos38: pos1, rsid: null }));
  const scan = scanRows(text, source.name, places);
  return { build: arrayBuild(scan, source.name, [], stated).build, rows: scan.rows };
}

import type { ByteSource, Host } from '../../../core/index.ts';
import { lineScanner, openText } from '../../../genome/index.ts';
import { checkBuild } from '../read/score-vcf.ts';
import type { ScoreOptions, ScoreReading } from '../read/score-vcf.ts';
import { type ScoreTable, alleleNumbers } from '../score-table.ts';
import { BIM_COLUMNS, damaged, matchVariants } from './match-variants.ts';
import { sumGenotypes } from './sum-genotypes.ts';

/** The three files of a PLINK 1 data set. */
export interface PlinkFiles {
  readonly bed: ByteSource;
  readonly bim: ByteSource;
  readonly fam: ByteSource;
}

/**
 * Scores all people of a PLINK 1 data set.
 * @throws PropriaError `SCORE_PLINK_DAMAGED`, `SCORE_OTHER_BUILD`, `SCORE_NO_MATCH`
 */
export async function scoreBed(
  { bed, bim, fam }: PlinkFiles,
  table: ScoreTable,
  options: ScoreOptions,
  host: Host,
): Promise<ScoreReading> {
  checkBuild(table, options.build ?? null, bed.name);
  const samples = await samplesOf(fam, host);
  const stride = Math.ceil(samples.length / 4);
  const numbers = alleleNumbers(table.alleles);
  const matched = await matchVariants(bim, BIM_COLUMNS, table, numbers, host);
  const magic = await bed.read(0, 3);
  if (magic[0] !== 0x6c || magic[1] !== 0x1b || magic[2] !== 1)
    throw damaged(bed.name, 'the .bed is not one by variant');
  const size = 3 + stride * matched.variants;
  if (bed.size !== size)
    throw damaged(
      bed.name,
      `${samples.length} people and ${matched.variants} variants need ${size} bytes, it has ${bed.size}`,
    );
  return sumGenotypes(
    {
      name: bim.name,
      samples,
      matched,
      async read(from, _, into) {
        if ((await fill(bed, 3 + from * stride, into)) < into.length) throw damaged(bed.name, 'the .bed ends early');
      },
    },
    table,
    numbers,
    options,
  );
}

/** Bytes of a source into those given, without others in between where the source can. */
export async function fill(source: ByteSource, offset: number, into: Uint8Array): Promise<number> {
  if (source.readInto !== undefined) return source.readInto(offset, into);
  const bytes = await source.read(offset, into.length);
  into.set(bytes);
  return bytes.length;
}

async function samplesOf(fam: ByteSource, host: Host): Promise<readonly string[]> {
  const names: string[] = [];
  const scanner = lineScanner((bytes, start, end) => {
    const fields = new TextDecoder().decode(bytes.subarray(start, end)).trim().split(/\s+/);
    if (fields.length >= 2) names.push(fields[1]!);
    return true;
  }, fam.name);
  for await (const block of (await openText(fam, host)).stream()) scanner.feed(block);
  scanner.finish();
  if (names.length === 0) throw damaged(fam.name, 'the .fam names nobody');
  return names;
}

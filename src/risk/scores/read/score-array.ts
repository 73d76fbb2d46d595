import { type ByteSource, type Host, PropriaError } from '../../../core/index.ts';
import { chromNumber, readArrayGenotypes } from '../../../genome/index.ts';
import { genotypeMissing } from '../absence/genotype-missing.ts';
import { notOnArray } from '../absence/not-on-array.ts';
import { isAmbiguous } from '../match-alleles.ts';
import { type AlleleNumbers, type ScoreTable, alleleNumbers, weightOf } from '../score-table.ts';
import { scoreTally } from '../score-tally.ts';
import { type ScoreOptions, type ScoreReading, checkBuild, chromOf } from './score-vcf.ts';

/**
 * Scores the person of a consumer array. Sites without a probe are not known, never reference.
 * @throws PropriaError `SCORE_OTHER_BUILD`, `SCORE_NO_MATCH`, `ARRAY_…`, `BUILD_…`, `ZIP_…`
 */
export async function scoreArray(
  source: ByteSource,
  table: ScoreTable,
  options: ScoreOptions,
  host: Host,
): Promise<ScoreReading> {
  const wanted = Array.from({ length: table.size }, (_, row) => ({
    chrom: chromOf(table.chrom[row]!),
    pos1: table.pos1[row]!,
  }));
  const { build, rows } = await readArrayGenotypes(source, wanted, options.build, host);
  checkBuild(table, build, source.name);
  const genotypes = new Map<number, string | null>();
  for (const { chrom, pos1, genotype } of rows) {
    const key = chromNumber(chrom) * 2 ** 28 + pos1;
    const before = genotypes.get(key);
    // Two rows that do not agree leave the place unread.
    genotypes.set(key, before === undefined || before === genotype ? genotype : null);
  }
  const numbers = alleleNumbers(table.alleles);
  const tally = scoreTally(table, 1);
  let used = 0;
  for (let row = 0; row < table.size; row++) {
    const genotype = genotypes.get(table.chrom[row]! * 2 ** 28 + table.pos1[row]!);
    if (genotype === undefined) {
      tally.all(row, 'not-on-array', notOnArray(table, row));
      continue;
    }
    if (genotype === null || !/^[ACGTDI]{1,2}$/.test(genotype)) {
      tally.all(row, 'genotype-missing', genotypeMissing(table, row, null));
      continue;
    }
    if (isAmbiguous(table.effect[row]!, table.other[row]!, numbers.flipped) && options.ambiguous !== 'keep') {
      tally.all(row, 'ambiguous', null);
      continue;
    }
    const copies = copiesOf(genotype, table.effect[row]!, table.other[row]!, numbers);
    if (copies === null) tally.all(row, 'alleles-differ', genotypeMissing(table, row, null));
    else {
      tally.all(row, 'read', weightOf(table, row, copies));
      used++;
    }
  }
  if (used === 0)
    throw new PropriaError('SCORE_NO_MATCH', { place: { source: source.name }, params: { count: table.size } });
  return { build, content: 'array', people: tally.finish(['']), notices: [] };
}

/** Letters that are the row's two alleles, on one strand or the other; null where they are not. */
function copiesOf(genotype: string, effect: number, other: number, numbers: AlleleNumbers): number | null {
  if (other === 0) return null;
  const letters = [...genotype].map((letter) => numbers.number(letter));
  for (const [e, o] of [
    [effect, other],
    [numbers.flipped(effect), numbers.flipped(other)],
  ])
    if (letters.every((letter) => letter === e || letter === o)) return letters.filter((letter) => letter === e).length;
  return null;
}

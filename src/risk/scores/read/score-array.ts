import { type ByteSource, type Host, PropriaError } from '../../../core/index.ts';
import { chromNumber, readArrayGenotypes } from '../../../genome/index.ts';
import { genotypeMissing } from '../absence/genotype-missing.ts';
import { notOnArray } from '../absence/not-on-array.ts';
import { isAmbiguous } from '../match-alleles.ts';
import { type StrandOfRows, settleStrand } from '../resolve-row.ts';
import { type AlleleNumbers, type ScoreTable, alleleNumbers, weightOf } from '../score-table.ts';
import { scoreTally } from '../score-tally.ts';
import { type ScoreOptions, type ScoreReading, type ScoresReading, checkBuild, chromOf } from './score-vcf.ts';

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
  const { tables, ...reading } = await scoreArrayTables(source, [table], options, host);
  const { people, matched } = tables[0]!;
  if (matched === 0)
    throw new PropriaError('SCORE_NO_MATCH', { place: { source: source.name }, params: { count: table.size } });
  return { ...reading, people };
}

/**
 * As `scoreArray`, by several tables in one reading of the file.
 * @throws PropriaError `SCORE_OTHER_BUILD`, `ARRAY_…`, `BUILD_…`, `ZIP_…`
 */
export async function scoreArrayTables(
  source: ByteSource,
  tables: readonly ScoreTable[],
  options: ScoreOptions,
  host: Host,
): Promise<ScoresReading> {
  const wanted = tables.flatMap((table) =>
    Array.from({ length: table.size }, (_, row) => ({ chrom: chromOf(table.chrom[row]!), pos1: table.pos1[row]! })),
  );
  const { build, rows } = await readArrayGenotypes(source, wanted, options.build, host);
  for (const table of tables) checkBuild(table, build, source.name);
  const genotypes = new Map<number, string | null>();
  for (const { chrom, pos1, genotype } of rows) {
    const key = chromNumber(chrom) * 2 ** 28 + pos1;
    const before = genotypes.get(key);
    // Two rows that do not agree leave the place unread.
    genotypes.set(key, before === undefined || before === genotype ? genotype : null);
  }
  return {
    build,
    content: 'array',
    tables: tables.map((table) => scoreRows(table, genotypes, options)),
    notices: [],
  };
}

function scoreRows(
  table: ScoreTable,
  genotypes: ReadonlyMap<number, string | null>,
  options: ScoreOptions,
): ScoresReading['tables'][number] {
  const numbers = alleleNumbers(table.alleles);
  const tally = scoreTally(table, 1);
  const strand: StrandOfRows = { same: 0, flipped: 0, waiting: [] };
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
    const ambiguous = isAmbiguous(table.effect[row]!, table.other[row]!, numbers.flipped);
    const found = copiesOf(genotype, table.effect[row]!, table.other[row]!, numbers);
    if (ambiguous && (options.ambiguous !== 'keep' || found === null)) {
      if (options.ambiguous === 'rows' && found !== null)
        strand.waiting.push({ row, dosages: Float64Array.of(found.copies) });
      else tally.all(row, 'ambiguous', null);
      continue;
    }
    if (found === null) tally.all(row, 'alleles-differ', genotypeMissing(table, row, null));
    else {
      if (!ambiguous) strand[found.flipped ? 'flipped' : 'same']++;
      tally.all(row, 'read', weightOf(table, row, found.copies));
      used++;
    }
  }
  settleStrand(table, strand, tally);
  return { people: tally.finish(['']), matched: used };
}

/** Letters that are the row's two alleles, on one strand or the other; null where they are not. */
function copiesOf(
  genotype: string,
  effect: number,
  other: number,
  numbers: AlleleNumbers,
): { readonly copies: number; readonly flipped: boolean } | null {
  if (other === 0) return null;
  const letters = [...genotype].map((letter) => numbers.number(letter));
  for (const flipped of [false, true]) {
    const [e, o] = flipped ? [numbers.flipped(effect), numbers.flipped(other)] : [effect, other];
    if (letters.every((letter) => letter === e || letter === o))
      return { copies: letters.filter((letter) => letter === e).length, flipped };
  }
  return null;
}

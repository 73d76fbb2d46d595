import { PropriaError } from '../../../core/index.ts';
import { OWN_FREQUENCY_FROM, genotypeMissing } from '../absence/genotype-missing.ts';
import { isAmbiguous, sameStrand } from '../match-alleles.ts';
import type { ScoreOptions, ScoreReading } from '../read/score-vcf.ts';
import type { AlleleNumbers, ScoreTable } from '../score-table.ts';
import { scoreTally } from '../score-tally.ts';
import { genotypeKernel } from './genotype-kernel.ts';
import type { MatchedVariants } from './match-variants.ts';

/** Genotypes by variant, as a .bed has them: two bits a person, 0 two copies of the first allele, 1 not read, 2 one, 3 none. */
export interface GenotypeRows {
  readonly name: string;
  readonly samples: readonly string[];
  readonly matched: MatchedVariants;
  /** Writes `many` variants from one on, each in a quarter of the people bytes, rounded up; only matched ones need be right. */
  read(from: number, many: number, into: Uint8Array): Promise<void>;
}

/** Genotype bytes held at a time: as many as stay near the processor. */
const ROOM = 1 << 18;
/** Variants added as whole numbers before they are carried over into doubles. */
const RUN = 128;

/**
 * Sums of all people, variant by variant; memory holds a quarter of a megabyte of genotypes, or one variant. They agree with
 * those of double precision to a few 1e-7 (of 200,000 and 1,000,000 variants).
 * @throws PropriaError `SCORE_NO_MATCH`, and those of the source
 */
export async function sumGenotypes(
  source: GenotypeRows,
  table: ScoreTable,
  numbers: AlleleNumbers,
  options: ScoreOptions,
): Promise<ScoreReading> {
  const { samples } = source;
  const people = samples.length;
  const stride = Math.ceil(people / 4);
  const policy = options.ambiguous ?? (people >= OWN_FREQUENCY_FROM ? 'frequency' : 'exclude');
  const tally = scoreTally(table, people);
  const { rows, flags, variants, inList } = source.matched;
  let matched = 0;
  for (let row = 0; row < table.size; row++)
    if (inList[row] === 0) tally.all(row, 'not-covered', genotypeMissing(table, row, null));
    else if (inList[row] === 1) tally.all(row, 'alleles-differ', genotypeMissing(table, row, null));

  const room = Math.max(stride, Math.floor(ROOM / stride) * stride);
  const kernel = genotypeKernel(stride, room);
  const sums = new Float64Array(4 * stride);
  const { memory, values, genotypesAt } = kernel;
  const waiting = new Uint32Array(RUN);
  const worth = new Float64Array(4 * RUN);
  let count = 0;
  let constant = 0;
  /** Adds the variants that wait: in units so small that no sum of a run goes beyond 32 bits. */
  const flush = (): void => {
    if (count === 0) return;
    let most = 0;
    for (let i = 0; i < count; i++)
      most += Math.max(Math.abs(worth[4 * i]!), Math.abs(worth[4 * i + 1]!), Math.abs(worth[4 * i + 2]!));
    const unit = most > 0 ? most / (2 ** 31 - RUN) : 1;
    for (let from = 0; from < count; from += 4) {
      for (let i = 0; i < 16; i++) values[i] = 4 * from + i < 4 * count ? Math.round(worth[4 * from + i]! / unit) : 0;
      const at = (i: number): number => waiting[Math.min(from + i, count - 1)]!;
      kernel.add(at(0), at(1), at(2), at(3));
    }
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + kernel.sums[i]! * unit;
    kernel.sums.fill(0);
    count = 0;
  };

  const perPiece = room / stride;
  for (let from = 0; from < variants; from += perPiece) {
    const many = Math.min(perPiece, variants - from);
    let any = false;
    for (let i = from; i < from + many && !any; i++) any = rows[i] !== 0;
    if (!any) continue;
    await source.read(from, many, memory.subarray(genotypesAt, genotypesAt + many * stride));
    for (let i = 0; i < many; i++) {
      if (rows[from + i] === 0) continue;
      const row = rows[from + i]! - 1;
      const at = genotypesAt + i * stride;
      const ambiguous = policy !== 'keep' && isAmbiguous(table.effect[row]!, table.other[row]!, numbers.flipped);
      const missing = kernel.anyMissing(at) || tailMissing(memory, at, stride);
      // Code 0 is two copies of the .bim's fifth column, 3 two of its sixth.
      let firstIsEffect = flags[from + i] === 1;
      const counts = missing || ambiguous ? countCodes(memory, at, people) : null;
      const read = counts === null ? people : people - counts[1]!;
      let frequency =
        counts === null || read < OWN_FREQUENCY_FROM
          ? null
          : (2 * counts[firstIsEffect ? 0 : 3]! + counts[2]!) / (2 * read);
      if (ambiguous) {
        const same = policy === 'exclude' || frequency === null ? null : sameStrand(table.frequency[row]!, frequency);
        if (same === null) {
          tally.all(row, 'ambiguous', null);
          continue;
        }
        if (!same) {
          firstIsEffect = !firstIsEffect;
          frequency = 1 - frequency!;
        }
      }
      matched++;
      tally.all(row, 'read', 0);
      const [none, one, two] = [table.weights[3 * row]!, table.weights[3 * row + 1]!, table.weights[3 * row + 2]!];
      const [first, last] = firstIsEffect ? [two, none] : [none, two];
      // What most people have is taken off, so that little is added to many small numbers.
      constant += last;
      worth[4 * count] = first - last;
      worth[4 * count + 1] = -last;
      worth[4 * count + 2] = one - last;
      worth[4 * count + 3] = 0;
      if (missing) {
        worth[4 * count + 1] = 0;
        eachMissing(memory, at, people, (person) => {
          sums[person] = sums[person]! - last;
          tally.missed(person, row, genotypeMissing(table, row, frequency));
        });
      }
      waiting[count++] = at;
      if (count === RUN) flush();
    }
    flush();
  }
  if (matched === 0)
    throw new PropriaError('SCORE_NO_MATCH', { place: { source: source.name }, params: { count: table.size } });
  for (let i = 0; i < people; i++) sums[i] = sums[i]! + constant;
  tally.add(sums);
  const scored = tally.finish(samples);
  const wanted = options.samples === undefined ? null : new Set(options.samples);
  return {
    build: options.build ?? null,
    content: 'plink',
    people: wanted === null ? scored : scored.filter(({ sample }) => wanted.has(sample)),
    notices: [],
  };
}

/** The bytes behind the last whole sixteen. */
function tailMissing(memory: Uint8Array, at: number, stride: number): boolean {
  for (let i = stride & ~15; i < stride; i++) {
    const byte = memory[at + i]!;
    if ((byte & ~(byte >> 1) & 0x55) !== 0) return true;
  }
  return false;
}

function countCodes(memory: Uint8Array, at: number, people: number): readonly number[] {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < people; i++) {
    const code = (memory[at + (i >> 2)]! >> (2 * (i & 3))) & 3;
    counts[code] = counts[code]! + 1;
  }
  return counts;
}

function eachMissing(memory: Uint8Array, at: number, people: number, visit: (person: number) => void): void {
  for (let i = 0; i < people; i += 4) {
    const byte = memory[at + (i >> 2)]!;
    const lows = byte & ~(byte >> 1) & 0x55;
    if (lows === 0) continue;
    for (let j = 0; j < 4 && i + j < people; j++) if (((lows >> (2 * j)) & 1) === 1) visit(i + j);
  }
}

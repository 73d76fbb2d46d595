import { type ByteSource, type Host, PropriaError } from '../../../core/index.ts';
import { lineScanner, openText } from '../../../genome/index.ts';
import { type ScoreOptions, type ScoreReading, checkBuild } from '../read/score-vcf.ts';
import { type ScoreTable, alleleNumbers } from '../score-table.ts';
import { PVAR_COLUMNS, damaged, matchVariants } from './match-variants.ts';
import { readPgenHeader } from './pgen-header.ts';
import { unpackRecord } from './pgen-record.ts';
import { sumGenotypes } from './sum-genotypes.ts';

/** The three files of a PLINK 2 data set. */
export interface PgenFiles {
  readonly pgen: ByteSource;
  readonly pvar: ByteSource;
  readonly psam: ByteSource;
}

const DOSAGE = 0x60;
const DIFFERENCES = (kind: number): boolean => (kind & 6) === 2;
/** A byte of four genotypes as a .pgen counts them (copies of ALT, 3 not read) → as a .bed does. */
const TO_BED = Uint8Array.from({ length: 256 }, (_, byte) => {
  let out = 0;
  for (let i = 0; i < 8; i += 2) out |= [3, 2, 0, 1][(byte >> i) & 3]! << i;
  return out;
});

/**
 * Scores all people of a PLINK 2 data set of called genotypes: of fixed width, or packed variant by variant. Dosages are refused, as rounding
 * them would be another score.
 * @throws PropriaError `SCORE_PLINK_DAMAGED`, `SCORE_PGEN_STORAGE`, `SCORE_OTHER_BUILD`, `SCORE_NO_MATCH`
 */
export async function scorePgen(
  { pgen, pvar, psam }: PgenFiles,
  table: ScoreTable,
  options: ScoreOptions,
  host: Host,
): Promise<ScoreReading> {
  checkBuild(table, options.build ?? null, pgen.name);
  const samples = await samplesOf(psam, host);
  const people = samples.length;
  const stride = Math.ceil(people / 4);
  const numbers = alleleNumbers(table.alleles);
  const matched = await matchVariants(pvar, PVAR_COLUMNS, table, numbers, host);
  const { kinds, starts } = await readPgenHeader(pgen, matched.variants, people);
  const record = async (variant: number): Promise<Uint8Array> => {
    const size = starts[variant + 1]! - starts[variant]!;
    const bytes = await pgen.read(starts[variant]!, size);
    if (bytes.length < size) throw damaged(pgen.name, 'the .pgen ends early');
    return bytes;
  };
  const base = new Uint8Array(stride);
  let baseOf = -1;
  /** Genotypes of the last variant before that is not packed as differences. */
  const baseFor = async (variant: number): Promise<Uint8Array | null> => {
    let at = variant - 1;
    while (at >= 0 && DIFFERENCES(kinds![at]!)) at--;
    if (at < 0) return null;
    if (at !== baseOf) unpackRecord(await record(at), kinds![at]!, people, null, base, pgen.name);
    baseOf = at;
    return base;
  };
  const readOne = async (variant: number, into: Uint8Array): Promise<void> => {
    const bytes = await record(variant);
    const kind = kinds === null ? 0 : kinds[variant]!;
    if ((kind & DOSAGE) !== 0)
      throw new PropriaError('SCORE_PGEN_STORAGE', {
        place: { source: pgen.name },
        params: { detail: 'it has dosages' },
      });
    unpackRecord(bytes, kind, people, DIFFERENCES(kind) ? await baseFor(variant) : null, into, pgen.name);
    if (!DIFFERENCES(kind)) {
      base.set(into);
      baseOf = variant;
    }
    for (let i = 0; i < stride; i++) into[i] = TO_BED[into[i]!]!;
  };
  return sumGenotypes(
    {
      name: pvar.name,
      samples,
      matched,
      async read(from, many, into) {
        for (let i = 0; i < many; i++)
          if (matched.rows[from + i] !== 0) await readOne(from + i, into.subarray(i * stride, (i + 1) * stride));
      },
    },
    table,
    numbers,
    options,
  );
}

/** Names of a .psam: its column IID, else the second of a list without a head (as a .fam has). */
async function samplesOf(psam: ByteSource, host: Host): Promise<readonly string[]> {
  const names: string[] = [];
  let column = 1;
  const scanner = lineScanner((bytes, start, end) => {
    const text = new TextDecoder().decode(bytes.subarray(start, end)).trim();
    if (text === '' || text.startsWith('##')) return true;
    const fields = text.split(/\s+/);
    if (text.startsWith('#')) column = fields.findIndex((name) => name === '#IID' || name === 'IID');
    else names.push(fields[column] ?? '');
    return true;
  }, psam.name);
  for await (const block of (await openText(psam, host)).stream()) scanner.feed(block);
  scanner.finish();
  if (names.length === 0 || names.includes('')) throw damaged(psam.name, 'the .psam names nobody');
  return names;
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, bar, seconds, skipped } from '../claim.ts';
import { CACHE, ROOT, has, onceMade } from '../data.ts';
import { writeVariantFile } from '../generate/variant-file.ts';
import { interleave, medianCpu, medianWall } from '../measure/run-command.ts';

const TITLE = 'Join of a genome of 5 million records with a variant file of 3.1 million, against bcftools isec';
const TARGET = '≥ 2.5 times faster';
const RECORDS = 3_100_000;

/** Lines of a genome that a file of the size of ClinVar names, as whole processes. */
export async function variantJoin(
  genome: { readonly plain: string; readonly indexed: string },
  say: (text: string) => void,
): Promise<Claim> {
  const method =
    'Whole processes, interleaved, medians of three; our side is `bench/join-variants.mjs` on the built package. The genome has 5 million records, the variant file 3.1 million with the columns of ClinVar, one in twenty of the genome’s own among them. `bcftools isec -n=2 -w1 -c none` needs an index of both files, which was made before. Both sides write the lines that are shared; those are the same. Our side inflates on a second thread.';
  if (!has('bcftools') || !has('tabix'))
    return { method, bars: [skipped(TITLE, TARGET, 'bcftools is not here: npm run setup -- --bench')], figures: [] };
  const variants = join(CACHE, 'variants-1.vcf.gz');
  await onceMade(variants, (path) => {
    say('writing a variant file of 3,100,000 records (half a minute, once)');
    return writeVariantFile(path, RECORDS, genome.plain);
  });
  if (!existsSync(`${variants}.tbi`)) index(variants);
  const [ours, theirs] = [join(CACHE, 'join-ours.out'), join(CACHE, 'join-isec.out')];
  const runs = await interleave(
    {
      ours: { words: [process.execPath, join(ROOT, 'bench/join-variants.mjs'), genome.plain, variants, ours] },
      isec: { words: ['bcftools', 'isec', '-n=2', '-w1', '-c', 'none', '-Ov', '-o', theirs, genome.indexed, variants] },
    },
    3,
    CACHE,
  );
  const [found, expected] = [sharedOf(ours), sharedOf(theirs)];
  const differ = [...expected].filter((line) => !found.has(line)).length + Math.abs(found.size - expected.size);
  const [own, peer] = [medianWall(runs.ours), medianWall(runs.isec)];
  return {
    method,
    bars: [
      bar(
        TITLE,
        TARGET,
        peer >= 2.5 * own,
        `${(peer / own).toFixed(1)} times faster (${seconds(own)} to ${seconds(peer)})`,
      ),
      bar(
        'The same lines as bcftools finds',
        'no difference',
        differ === 0,
        `${expected.size} lines; ${differ} differ`,
      ),
    ],
    figures: [
      [
        'CPU time of the join, ours and bcftools isec',
        `${seconds(medianCpu(runs.ours))} and ${seconds(medianCpu(runs.isec))}`,
      ],
    ],
  };
}

function index(path: string): void {
  const made = spawnSync('tabix', ['-f', '-p', 'vcf', path], { encoding: 'utf8' });
  if (made.status !== 0) {
    renameSync(path, `${path}.bad`);
    throw new Error(`tabix: ${made.stderr}`);
  }
}

/** Places and alleles of the lines. */
function sharedOf(path: string): ReadonlySet<string> {
  return new Set(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t', 5).join('\t')),
  );
}

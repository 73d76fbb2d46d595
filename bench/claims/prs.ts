import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, bar, seconds, skipped } from '../claim.ts';
import { CACHE, CLI, has } from '../data.ts';
import { mulberry32 } from '../generate/random.ts';
import { interleave, medianWall } from '../measure/run-command.ts';

const TITLES = [
  ['A score of a million weights from one VCF.gz, against plink2 import and score', '≥ 2.5 times faster'],
  ['1,000 people × 1,000,000 variants, against plink2 --score', '≤ 0.6 of its time'],
  ['10,000 people × 200,000 variants, against plink2 --score', '≤ 0.25 of its time'],
] as const;

/** Polygenic scores against plink2; Debian's is of 2022. */
export async function prs(genome: string): Promise<Claim> {
  const method =
    'Whole processes, interleaved, medians of three; plink2 with one thread, the version that Debian has (2.00 alpha 3.5 of August 2022: newer ones may be faster). The genome has 5 million records, every fifth has a weight; cohorts are of plink2 --dummy. Sums agree within 1e-6 and the six digits that plink2 writes.';
  if (!has('plink2'))
    return {
      method,
      bars: TITLES.map(([title, target]) => skipped(title, target, 'plink2 is not here: apt-get install plink2')),
      figures: [],
    };
  return {
    method,
    bars: [await onePerson(genome), await cohort(1000, 1_000_000, 1, 0.6), await cohort(10_000, 200_000, 2, 0.25)],
    figures: [],
  };
}

async function onePerson(genome: string): Promise<Claim['bars'][number]> {
  const weights = join(CACHE, 'prs-one.tsv');
  if (!existsSync(weights)) {
    const random = mulberry32(7);
    const lines = ['#genome_build=GRCh38', 'chr_name\tchr_position\teffect_allele\tother_allele\teffect_weight\tid'];
    const query = spawnSync('sh', ['-c', `gzip -dc '${genome}' | grep -v '^#' | cut -f 1,2,4,5`], {
      encoding: 'utf8',
      maxBuffer: 1 << 29,
    }).stdout;
    for (const line of query.split('\n')) {
      if (line === '' || random() >= 0.2) continue;
      const [chrom, pos, ref, alt] = line.split('\t');
      lines.push(
        `${chrom}\t${pos}\t${alt}\t${ref}\t${((random() - 0.5) / 50).toFixed(6)}\t${chrom}:${pos}:${ref}:${alt}`,
      );
    }
    writeFileSync(weights, `${lines.join('\n')}\n`);
  }
  const out = join(CACHE, 'prs-one');
  // plink2 takes no lines before its rows.
  writeFileSync(`${out}.plink.tsv`, readFileSync(weights, 'utf8').split('\n').slice(2).join('\n'));
  const plink = `plink2 --vcf '${genome}' --set-all-var-ids 'chr@:#:$r:$a' --new-id-max-allele-len 80 --rm-dup force-first --threads 1 --make-pgen --out '${out}' --silent && plink2 --pfile '${out}' --score '${out}.plink.tsv' 6 3 5 no-mean-imputation cols=+scoresums --threads 1 --out '${out}' --silent`;
  const runs = await interleave(
    {
      ours: {
        words: [
          process.execPath,
          CLI,
          'prs',
          weights,
          genome,
          '--ambiguous',
          'keep',
          '--format',
          'json',
          '-o',
          `${out}.json`,
        ],
      },
      plink: { words: ['sh', '-c', plink] },
    },
    3,
    CACHE,
  );
  const scored = JSON.parse(readFileSync(`${out}.json`, 'utf8')) as {
    readonly scores: readonly { readonly person: { readonly sum: number } }[];
  };
  checkSums([scored.scores[0]!.person.sum], `${out}.sscore`);
  const [ours, theirs] = [medianWall(runs.ours), medianWall(runs.plink)];
  const [title, target] = TITLES[0];
  return bar(
    title,
    target,
    theirs >= 2.5 * ours,
    `${(theirs / ours).toFixed(1)} times faster (${seconds(ours)} to ${seconds(theirs)})`,
  );
}

async function cohort(people: number, variants: number, which: 1 | 2, most: number): Promise<Claim['bars'][number]> {
  const data = join(CACHE, `prs-${people}`);
  const weights = `${data}.weights`;
  if (!existsSync(weights)) {
    const made = spawnSync('plink2', [
      '--dummy',
      `${people}`,
      `${variants}`,
      'acgt',
      '--seed',
      '3',
      '--make-bed',
      '--out',
      data,
      '--silent',
    ]);
    if (made.status !== 0) throw new Error(`plink2 --dummy: ${String(made.stderr)}`);
    const random = mulberry32(9);
    const lines = ['chr_name\tchr_position\teffect_allele\tother_allele\teffect_weight\tid'];
    const bim: string[] = [];
    for (const line of readFileSync(`${data}.bim`, 'utf8').split('\n')) {
      if (line === '') continue;
      const [chrom, id, cm, pos, first, second] = line.split('\t');
      // The first made position is 0, which is none.
      bim.push([chrom, id, cm, Number(pos) + 1, first, second].join('\t'));
      const [effect, other] = random() < 0.5 ? [first, second] : [second, first];
      lines.push(`${chrom}\t${Number(pos) + 1}\t${effect}\t${other}\t${((random() - 0.5) / 50).toFixed(6)}\t${id}`);
    }
    writeFileSync(`${data}.bim`, `${bim.join('\n')}\n`);
    writeFileSync(weights, `${lines.join('\n')}\n`);
  }
  const runs = await interleave(
    {
      ours: {
        words: [
          process.execPath,
          CLI,
          'cohort',
          'prs',
          weights,
          `${data}.bed`,
          '--score-build',
          'GRCh38',
          '--build',
          'GRCh38',
          '--ambiguous',
          'keep',
          '-o',
          `${data}.tsv`,
        ],
      },
      plink: {
        words: [
          'plink2',
          '--bfile',
          data,
          '--score',
          weights,
          '6',
          '3',
          '5',
          'header',
          'cols=+scoresums',
          '--threads',
          '1',
          '--out',
          data,
          '--silent',
        ],
      },
    },
    3,
    CACHE,
  );
  const imputed = columnOf(`${data}.tsv`, /^imputed_missing$/);
  checkSums(
    columnOf(`${data}.tsv`, /^sum$/).map((sum, i) => Number(sum) + Number(imputed[i])),
    `${data}.sscore`,
  );
  const [ours, theirs] = [medianWall(runs.ours), medianWall(runs.plink)];
  const [title, target] = TITLES[which];
  return bar(
    title,
    target,
    ours <= most * theirs,
    `${(ours / theirs).toFixed(2)} of its time (${seconds(ours)} to ${seconds(theirs)})`,
  );
}

/** A figure of sums that differ is no figure. plink2 writes six digits: half of the last one is no difference. */
function checkSums(ours: readonly number[], sscore: string): void {
  const theirs = columnOf(sscore, /_SUM$/);
  if (theirs.length !== ours.length) throw new Error(`${ours.length} people, plink2 has ${theirs.length}`);
  for (const [i, sum] of ours.entries()) {
    const written = Number(theirs[i]);
    const digit = 10 ** (Math.floor(Math.log10(Math.abs(written) || 1)) - 5);
    if (Math.abs(sum - written) > 1e-6 + 0.5 * digit)
      throw new Error(`sums differ at person ${i + 1}: ${sum}, plink2 ${written}`);
  }
}

/** The last column whose name fits: behind `NAMED_ALLELE_DOSAGE_SUM` comes the score's. */
function columnOf(path: string, name: RegExp): readonly string[] {
  const [head = '', ...rows] = readFileSync(path, 'utf8').trim().split('\n');
  const at = head.split('\t').findLastIndex((one) => name.test(one));
  return rows.map((row) => row.split('\t')[at]!);
}

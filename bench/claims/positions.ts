import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bar, type Claim, bar, seconds, skipped } from '../claim.ts';
import { CACHE, ROOT, has } from '../data.ts';
import { type Command, interleave, medianCpu, medianWall, runCommand } from '../measure/run-command.ts';

const UNINDEXED = 'PGx positions out of a genome of 5 million records without an index, against bcftools view -T';
const INDEXED = 'The same with a .tbi index, against bcftools view -R';
const SAME = 'The same records as bcftools finds';

/** Both sides are whole processes: started, files opened, records printed. */
export async function positions(
  genome: { readonly plain: string; readonly indexed: string },
  files: { readonly regions: string; readonly loci: string },
): Promise<Claim> {
  const method =
    'Whole processes, start included, on both sides; our side is `bench/find-positions.mjs` on the built package. Runs in turn, medians. The records printed are compared (contig, POS, ID, REF, ALT, GT) at the positions themselves.';
  if (!has('bcftools'))
    return {
      method,
      bars: [
        skipped(UNINDEXED, '≥ 25 times faster', 'bcftools is not installed'),
        skipped(INDEXED, '≤ 1.5 times its wall time', 'bcftools is not installed'),
      ],
      figures: [],
    };
  const query = join(CACHE, 'bcftools.out');
  const ours = (path: string, index: readonly string[], output?: string): Command => ({
    words: [process.execPath, join(ROOT, 'bench/find-positions.mjs'), path, files.loci, ...index],
    ...(output === undefined ? {} : { output }),
  });
  const view = (how: string, path: string, output?: string): Command => ({
    words: ['bcftools', 'view', '-H', how, files.regions, path],
    ...(output === undefined ? {} : { output }),
  });

  await runCommand(view('-T', genome.plain, query), CACHE);
  const found = recordsOfVcf(readFileSync(query, 'utf8'));
  const bars: Bar[] = [];
  for (const [title, command] of [
    [`${SAME}, without an index`, ours(genome.plain, [], join(CACHE, 'ours.out'))],
    [`${SAME}, with the index`, ours(genome.indexed, [`${genome.indexed}.tbi`], join(CACHE, 'ours.out'))],
  ] as const) {
    await runCommand(command, CACHE);
    const own = atPositions(
      readFileSync(join(CACHE, 'ours.out'), 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
      files.regions,
    );
    const missing = found.filter((line) => !own.has(line)).length;
    const more = own.size - (found.length - missing);
    bars.push(
      bar(
        title,
        'no difference',
        missing === 0 && more === 0,
        `${found.length} records; ${missing} missing, ${more} more`,
      ),
    );
  }

  const without = await interleave({ ours: ours(genome.plain, []), theirs: view('-T', genome.plain) }, 3, CACHE, {
    ours: 5,
  });
  const faster = medianWall(without.theirs) / medianWall(without.ours);
  bars.push(
    bar(
      UNINDEXED,
      '≥ 25 times faster',
      faster >= 25,
      `${faster.toFixed(0)} times faster (${seconds(medianWall(without.ours))} to ${seconds(medianWall(without.theirs))})`,
    ),
  );
  const withIndex = await interleave(
    { ours: ours(genome.indexed, [`${genome.indexed}.tbi`]), theirs: view('-R', genome.indexed) },
    15,
    CACHE,
  );
  const ratio = medianWall(withIndex.ours) / medianWall(withIndex.theirs);
  bars.push(
    bar(
      INDEXED,
      '≤ 1.5 times its wall time',
      ratio <= 1.5,
      `${ratio.toFixed(2)} times (${seconds(medianWall(withIndex.ours))} to ${seconds(medianWall(withIndex.theirs))})`,
    ),
  );
  return {
    method,
    bars,
    figures: [
      ['CPU without an index', `${seconds(medianCpu(without.ours))} to ${seconds(medianCpu(without.theirs))}`],
      ['CPU with the index', `${seconds(medianCpu(withIndex.ours))} to ${seconds(medianCpu(withIndex.theirs))}`],
    ],
  };
}

function recordsOfVcf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const fields = line.split('\t');
      return [...fields.slice(0, 5), (fields[9] ?? '.').split(':')[0]].join('\t');
    });
}

/** Records that begin at a position: bcftools -T lists these; ours also shows deletions that reach into one. */
function atPositions(lines: readonly string[], regions: string): ReadonlySet<string> {
  const wanted = new Set(readFileSync(regions, 'utf8').split('\n'));
  return new Set(lines.filter((line) => wanted.has(line.split('\t', 2).join('\t'))));
}

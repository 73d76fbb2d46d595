import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nodeHost, openFile } from '../../../platform/node/index.ts';
import { type PersonScore, type ScoreTable, parseScore, scoreVcf } from '../../../risk/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from '../outcome.ts';

interface ExpectedScore {
  readonly sample: string;
  readonly [sum: string]: unknown;
}

/** How far each sum may be off; frequencies of the last are rounded in the file. */
const TOLERANCE = 1e-6;
const TOLERANCES: Readonly<Record<string, number>> = { sumAllMissingImputed: 5e-6 };

/** Sums of polygenic scores: by name of the target file and sample. The scoring file lies beside the expectations. */
export async function* acceptPrs({ file }: AcceptInput): AsyncIterable<AcceptOutcome> {
  const folder = dirname(file);
  const document = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const named = Array.isArray(document['expected']);
  const sets: readonly (readonly [string, string, readonly ExpectedScore[]])[] = named
    ? [[nameOf(String(document['vcf'])), String(document['vcf']), document['expected'] as ExpectedScore[]]]
    : Object.entries(document)
        .filter((entry): entry is [string, ExpectedScore[]] => Array.isArray(entry[1]))
        .map(([name, cases]) => [name, `target-${name}.vcf.gz`, cases]);
  const table = await scoreBeside(folder, named);
  for (const [name, vcf, cases] of sets) {
    let scored: Awaited<ReturnType<typeof scoreBoth>>;
    try {
      scored = await scoreBoth(join(folder, vcf), table);
    } catch (thrown) {
      for (const { sample } of cases) yield failed(`${name}:${sample}`, reasonOf(thrown));
      continue;
    }
    for (const expected of cases) {
      const id = `${name}:${expected.sample}`;
      const kept = scored.kept.get(expected.sample);
      const clear = scored.clear.get(expected.sample);
      if (kept === undefined || clear === undefined) yield failed(id, 'the file has no such sample');
      else yield judge(id, expected, answerOf(kept, clear, named));
    }
  }
}

async function scoreBoth(
  path: string,
  table: ScoreTable,
): Promise<{ readonly kept: ReadonlyMap<string, PersonScore>; readonly clear: ReadonlyMap<string, PersonScore> }> {
  const run = async (ambiguous: 'keep' | 'exclude'): Promise<ReadonlyMap<string, PersonScore>> => {
    const source = await openFile(path);
    try {
      const { people } = await scoreVcf(source, table, { ambiguous }, nodeHost);
      return new Map(people.map((person) => [person.sample, person]));
    } finally {
      await source.close();
    }
  };
  return { kept: await run('keep'), clear: await run('exclude') };
}

function answerOf(kept: PersonScore, clear: PersonScore, short: boolean): Record<string, unknown> {
  const used = kept.counts.read + kept.counts['reference-block'];
  if (short) return { sample: kept.sample, sum: kept.sum, used };
  return {
    sample: kept.sample,
    siteMissing: kept.counts['left-out'] + kept.counts['not-covered'],
    genotypeMissing: kept.counts['genotype-missing'],
    used,
    ambiguousSites: clear.counts.ambiguous,
    sumMissingGenotypeImputed: kept.sum + kept.imputedMissing,
    sumNoImputation: kept.sum,
    sumExcludingAmbiguousImputed: clear.sum + clear.imputedMissing,
    sumAllMissingImputed: kept.sum + kept.imputedMissing + kept.imputedAbsent,
  };
}

function judge(id: string, expected: ExpectedScore, answer: Record<string, unknown>): AcceptOutcome {
  const differences = Object.entries(expected)
    .filter(([name]) => name.startsWith('sum'))
    .flatMap(([name, wanted]) => {
      const found = answer[name];
      const close =
        typeof found === 'number' &&
        typeof wanted === 'number' &&
        Math.abs(found - wanted) <= (TOLERANCES[name] ?? TOLERANCE);
      return close ? [] : [`${name}: ${String(found)} instead of ${String(wanted)}`];
    });
  return judged(id, answer, differences);
}

/** The scoring file of the folder: the one with kinds of effect where the expectations name their target, else the other. */
async function scoreBeside(folder: string, withKinds: boolean): Promise<ScoreTable> {
  for (const name of (await readdir(folder)).filter((one) => /\.(?:tsv|txt)(?:\.gz)?$/.test(one)).toSorted()) {
    const head = (await readFile(join(folder, name), 'utf8')).split('\n').find((line) => !line.startsWith('#')) ?? '';
    if (/\bis_dominant\b|\beffect_type\b/.test(head) !== withKinds) continue;
    const source = await openFile(join(folder, name));
    try {
      return await parseScore(source, nodeHost);
    } finally {
      await source.close();
    }
  }
  throw new Error('no scoring file lies beside the expectations');
}

function nameOf(vcf: string): string {
  return basename(vcf)
    .replace(/^target-/, '')
    .replace(/\.vcf(?:\.gz)?$/, '');
}

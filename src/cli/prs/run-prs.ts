import { type Build, PropriaError, canonicalJson } from '../../core/index.ts';
import {
  contigName,
  detectFormat,
  headerEvidence,
  buildOfHeader,
  parseBed,
  readVcfHeader,
} from '../../genome/index.ts';
import { loadPack, nodeHost, nodeHostAhead, openFile } from '../../platform/node/index.ts';
import {
  type AmbiguousPolicy,
  type CallableStretches,
  type ScoreOptions,
  type ScoreReading,
  type ScoreTable,
  effectInGroup,
  packagedScores,
  placeAmong,
  scoreBed,
  scoreGenome,
  scoresBeside,
} from '../../risk/index.ts';
import { type Values, textOption } from '../command.ts';
import { readText } from '../input-files.ts';
import { writeOutput } from '../write-output.ts';
import { openScore } from './open-score.ts';
import { personText, peopleTable } from './score-text.ts';

/** `propria prs SCORE GENOME`: one person's score, what it rests on, and a second score of the same disease. */
export async function runPrs(score: string, genome: string, options: Values): Promise<void> {
  const risk = await loadPack('risk');
  const group = textOption(options, 'group') ?? null;
  const sample = textOption(options, 'sample');
  const one = async (name: string): Promise<object> => {
    const { table, reading } = await scoreFile(
      risk,
      name,
      genome,
      options,
      sample === undefined ? undefined : [sample],
    );
    const [person, second] = reading.people;
    if (person === undefined || second !== undefined)
      throw new PropriaError('VCF_SAMPLE_NEEDED', {
        place: { source: genome },
        params: {
          count: reading.people.length,
          names: reading.people
            .slice(0, 8)
            .map((p) => p.sample)
            .join(', '),
        },
      });
    return {
      score: {
        id: table.id,
        name: table.name,
        trait: table.trait,
        weightType: table.weightType,
        citation: table.citation,
      },
      build: table.build,
      content: reading.content,
      unplaced: table.unplaced,
      variants: table.size,
      person,
      place: group === null ? { status: 'not-assessed', reason: 'no-group' } : placeAmong(table, person),
      group,
      effect: effectInGroup(risk, table.id, group),
      notices: reading.notices,
    };
  };
  const first = (await one(score)) as Parameters<typeof personText>[0];
  const beside: Parameters<typeof personText>[0][] = [];
  for (const other of packagedScores(risk).has(score.toUpperCase()) ? scoresBeside(risk, score.toUpperCase()) : [])
    beside.push((await one(other)) as Parameters<typeof personText>[0]);
  const json = textOption(options, 'format') === 'json';
  const text = json
    ? `${canonicalJson({ schema: 'propria/polygenic-score/1', ...first, beside })}\n`
    : [personText(first), ...beside.map(personText)].join('\n');
  await writeOutput(text, textOption(options, 'output'));
}

/** `propria cohort prs SCORE MANY`: a row a person. */
export async function runCohortPrs(score: string, many: string, options: Values): Promise<void> {
  const { reading } = await scoreFile(await loadPack('risk'), score, many, options, undefined);
  await writeOutput(peopleTable(reading.people), textOption(options, 'output'));
}

async function scoreFile(
  risk: Awaited<ReturnType<typeof loadPack>>,
  score: string,
  path: string,
  options: Values,
  samples: readonly string[] | undefined,
): Promise<{ readonly table: ScoreTable; readonly reading: ScoreReading }> {
  const stated = textOption(options, 'build') as Build | undefined;
  const scoreBuild = textOption(options, 'scoreBuild') as Build | undefined;
  const ambiguous = textOption(options, 'ambiguous') as AmbiguousPolicy | undefined;
  const group = textOption(options, 'group') ?? null;
  const bed = textOption(options, 'callable');
  const own: ScoreOptions = {
    ...(samples === undefined ? {} : { samples }),
    ...(stated === undefined ? {} : { build: stated }),
    ...(ambiguous === undefined ? {} : { ambiguous }),
    ...(bed === undefined ? {} : { callable: stretchesOf(parseBed(await readText(bed), bed)) }),
    ...(options['ignoreFilters'] === true ? { ignoreFilters: true } : {}),
  };
  if (path.endsWith('.bed')) {
    const table = await openScore(risk, score, stated ?? null, scoreBuild, group);
    const prefix = path.slice(0, -4);
    const [plinkBed, bim, fam] = await Promise.all([
      openFile(path),
      openFile(`${prefix}.bim`),
      openFile(`${prefix}.fam`),
    ]);
    try {
      return { table, reading: await scoreBed({ bed: plinkBed, bim, fam }, table, own, nodeHostAhead) };
    } finally {
      await Promise.all([plinkBed.close(), bim.close(), fam.close()]);
    }
  }
  const source = await openFile(path);
  try {
    const format = await detectFormat(source, nodeHost);
    let build = stated ?? null;
    if (build === null && format.kind === 'vcf') {
      const { header } = await readVcfHeader(format.text, source.name);
      build = buildOfHeader(headerEvidence(header, source.name), source.name);
    } else build ??= 'GRCh37';
    const table = await openScore(risk, score, build, scoreBuild, group);
    if (table.build === null && build !== null && scoreBuild === undefined)
      throw new PropriaError('SCORE_BUILD_UNKNOWN', { place: { source: score } });
    return { table, reading: await scoreGenome(source, table, own, nodeHostAhead) };
  } finally {
    await source.close();
  }
}

function stretchesOf(regions: ReturnType<typeof parseBed>): ReadonlyMap<string, CallableStretches> {
  const found = new Map<string, { starts0: number[]; ends0: number[] }>();
  for (const { chrom, start0, end0 } of regions.toSorted((a, b) => a.start0 - b.start0)) {
    const name = contigName(chrom)?.chrom ?? chrom;
    const list = found.get(name) ?? { starts0: [], ends0: [] };
    if (list.starts0.length === 0) found.set(name, list);
    const last = list.ends0.length - 1;
    if (last >= 0 && start0 <= list.ends0[last]!) list.ends0[last] = Math.max(list.ends0[last]!, end0);
    else {
      list.starts0.push(start0);
      list.ends0.push(end0);
    }
  }
  return found;
}

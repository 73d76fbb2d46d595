import { type Build, type ByteSource, ENGINE_VERSION, PropriaError, canonicalJson } from '../../core/index.ts';
import {
  buildOfHeader,
  contigName,
  detectFormat,
  headerEvidence,
  parseBed,
  readVcfHeader,
} from '../../genome/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { loadPack, nodeHost, nodeHostAhead, openFile } from '../../platform/node/index.ts';
import {
  type AmbiguousPolicy,
  type CallableStretches,
  type PersonScoring,
  type ScoreReport,
  type ScoreOptions,
  type ScoreReading,
  type ScoreTable,
  packagedScores,
  scoreBed,
  scoreGenome,
  scorePgen,
  scoresBeside,
  scoreReports,
} from '../../risk/index.ts';
import { type Values, textOption } from '../command.ts';
import { readText } from '../input-files.ts';
import { writeOutput } from '../write-output.ts';
import { ancestryOfOptions } from './ancestry-of-options.ts';
import { openScore } from './open-score.ts';
import { peopleTable } from './people-table.ts';
import { type ScoresDocument, scoresText } from './score-text.ts';
import { scoresTable } from './scores-table.ts';

/** `propria prs SCORE GENOME`: one person's score, what it rests on, and other scores of the same trait; `all`: every packaged one. */
export async function runPrs(score: string, genome: string, options: Values): Promise<void> {
  const risk = await loadPack('risk');
  const scores = await scoresOfFile(risk, score, genome, options);
  const document: ScoresDocument = {
    schema: 'propria/polygenic-score/1',
    engine: ENGINE_VERSION,
    knowledge: { id: risk.release.id, digest: risk.release.digest },
    source: genome,
    group: textOption(options, 'group') ?? null,
    sex: (textOption(options, 'sex') ?? null) as ScoresDocument['sex'],
    scores: scores.map(({ scored, ...about }) => ({ ...scored, ...about })),
    ancestry: score === 'all' ? null : await ancestryOfOptions(risk, scores[0]!.scored, options),
  };
  const format = textOption(options, 'format');
  const text =
    format === 'json'
      ? `${canonicalJson(document)}\n`
      : format === 'tsv'
        ? scoresTable(document)
        : scoresText(document, score === 'all');
  await writeOutput(text, textOption(options, 'output'));
}

async function scoresOfFile(
  risk: Knowledge,
  score: string,
  path: string,
  options: Values,
): Promise<readonly ScoreReport[]> {
  const sample = textOption(options, 'sample');
  const asked: PersonScoring = {
    ...(await scoreOptions(options)),
    group: textOption(options, 'group') ?? null,
    sex: (textOption(options, 'sex') ?? null) as PersonScoring['sex'],
    ...(sample === undefined ? {} : { sample }),
  };
  const source = await openFile(path);
  try {
    if (score === 'all') return await scoreReports(risk, source, asked, nodeHostAhead);
    const id = score.toUpperCase();
    if (packagedScores(risk).has(id)) {
      const scores = [id, ...scoresBeside(risk, id)];
      const found = await scoreReports(risk, source, { ...asked, scores }, nodeHostAhead);
      return nothingElse(
        found.toSorted((a, b) => scores.indexOf(a.scored.record) - scores.indexOf(b.scored.record)),
        path,
      );
    }
    const table = await tableOf(risk, score, source, options);
    return nothingElse(
      await scoreReports(risk, source, { ...asked, scores: [], tables: [table] }, nodeHostAhead),
      path,
    );
  } finally {
    await source.close();
  }
}

/** @throws PropriaError `SCORE_NO_MATCH` where nothing of the score asked for is in the file */
function nothingElse(scores: readonly ScoreReport[], source: string): readonly ScoreReport[] {
  const { person, variants } = scores[0]!.scored;
  const { counts } = person;
  const met =
    counts.read +
    counts['reference-block'] +
    counts['strand-by-rows'] +
    counts['genotype-missing'] +
    counts['reference-unknown'] +
    counts.ambiguous;
  if (met === 0) throw new PropriaError('SCORE_NO_MATCH', { place: { source }, params: { count: variants } });
  return scores;
}

/** `propria cohort prs SCORE MANY`: a row a person. */
export async function runCohortPrs(score: string, many: string, options: Values): Promise<void> {
  // A path is no id of a packaged score: then the pack need not be read.
  const risk = /[./\\]/.test(score) ? null : await loadPack('risk');
  const { people } = await scoreMany(risk, score, many, options);
  await writeOutput(peopleTable(people), textOption(options, 'output'));
}

async function scoreMany(risk: Knowledge | null, score: string, path: string, options: Values): Promise<ScoreReading> {
  const own = await scoreOptions(options);
  if (/\.(?:bed|pgen)$/.test(path)) {
    const table = await openScore(
      risk,
      score,
      own.build ?? null,
      textOption(options, 'scoreBuild') as Build | undefined,
      textOption(options, 'group') ?? null,
    );
    return scorePlink(path, table, own);
  }
  const source = await openFile(path);
  try {
    return await scoreGenome(source, await tableOf(risk, score, source, options), own, nodeHostAhead);
  } finally {
    await source.close();
  }
}

/** A score on the genome's build. @throws PropriaError `SCORE_BUILD_UNKNOWN`, `SCORE_…` */
async function tableOf(
  risk: Knowledge | null,
  score: string,
  source: ByteSource,
  options: Values,
): Promise<ScoreTable> {
  const scoreBuild = textOption(options, 'scoreBuild') as Build | undefined;
  const format = await detectFormat(source, nodeHost);
  let build = (textOption(options, 'build') as Build | undefined) ?? null;
  if (build === null && format.kind === 'vcf') {
    const { header } = await readVcfHeader(format.text, source.name);
    build = buildOfHeader(headerEvidence(header, source.name), source.name);
  } else build ??= 'GRCh37';
  const table = await openScore(risk, score, build, scoreBuild, textOption(options, 'group') ?? null);
  if (table.build === null && build !== null && scoreBuild === undefined)
    throw new PropriaError('SCORE_BUILD_UNKNOWN', { place: { source: score } });
  return table;
}

async function scoreOptions(options: Values): Promise<ScoreOptions> {
  const stated = textOption(options, 'build') as Build | undefined;
  const ambiguous = textOption(options, 'ambiguous') as AmbiguousPolicy | undefined;
  const bed = textOption(options, 'callable');
  return {
    ...(stated === undefined ? {} : { build: stated }),
    ...(ambiguous === undefined ? {} : { ambiguous }),
    ...(bed === undefined ? {} : { callable: stretchesOf(parseBed(await readText(bed), bed)) }),
    ...(options['ignoreFilters'] === true ? { ignoreFilters: true } : {}),
  };
}

async function scorePlink(path: string, table: ScoreTable, options: ScoreOptions): Promise<ScoreReading> {
  const prefix = path.replace(/\.\w+$/, '');
  const second = path.endsWith('.pgen');
  const [genotypes, variants, people] = await Promise.all([
    openFile(path),
    openFile(`${prefix}.${second ? 'pvar' : 'bim'}`),
    openFile(`${prefix}.${second ? 'psam' : 'fam'}`),
  ]);
  try {
    return await (second
      ? scorePgen({ pgen: genotypes, pvar: variants, psam: people }, table, options, nodeHost)
      : scoreBed({ bed: genotypes, bim: variants, fam: people }, table, options, nodeHost));
  } finally {
    await Promise.all([genotypes.close(), variants.close(), people.close()]);
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

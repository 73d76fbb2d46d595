import { type Build, type ByteSource, type Host, type Notice, PropriaError } from '../../core/index.ts';
import { type Knowledge, type PolygenicScoreBody, type ScoreEffectBody } from '../../knowledge/index.ts';
import { buildOfHeader, detectFormat, headerEvidence, readVcfHeader } from '../../genome/index.ts';
import {
  type EffectInGroup,
  effectInGroup,
  packagedScores,
  readPackagedScore,
  scoresBeside,
} from './packaged-score.ts';
import { type PlaceAnswer, placeAmong } from './place-among.ts';
import { scoreArrayTables } from './read/score-array.ts';
import { type ScoreOptions, type ScoresReading, scoreVcfTables } from './read/score-vcf.ts';
import type { ScoreTable } from './score-table.ts';
import type { PersonScore } from './score-tally.ts';

/** Whether a place among people is given, and why not. */
export type PlaceInGroup =
  | PlaceAnswer
  | { readonly status: 'not-assessed'; readonly reason: 'no-group' | 'not-of-sex' | 'sex-not-known' | 'other-group' };

/** One polygenic score of one person. */
export interface ScoreOfPerson {
  /** `PGS000004` */
  readonly score: string;
  /** Id of its record; of a table of the user's own its id. */
  readonly record: string;
  readonly trait: string;
  readonly variants: number;
  readonly person: PersonScore;
  /** `not-assessed` says why no percentile is given. */
  readonly place: PlaceInGroup;
  /** Ancestry group that was compared with. */
  readonly group: string | null;
  readonly effect: EffectInGroup['standing'];
  readonly citation: string;
  /** Scores of the same trait. */
  readonly beside: readonly string[];
  /** What its reading has to tell: the file ends early, say. */
  readonly notices: readonly Notice[];
}

/** The same with all that is said of the score itself. */
export interface ScoreReport {
  readonly scored: ScoreOfPerson;
  readonly name: string | null;
  readonly weightType: string | null;
  /** Build of its places. */
  readonly build: Build | null;
  /** What kind of file was read: goes with what absence means. */
  readonly content: ScoresReading['content'];
  /** Rows that no place and pair of alleles stands for, by why. */
  readonly unplaced: ScoreTable['unplaced'];
  /** Effects in the person's group, else those in others; empty where none is known. */
  readonly effects: readonly ScoreEffectBody[];
}

/** Who is scored, and how. Ambiguous rows go by the other rows of their score, where nothing else is asked for. */
export interface PersonScoring extends Pick<ScoreOptions, 'callable' | 'ignoreFilters' | 'build' | 'ambiguous'> {
  /** Ancestry group of the person; null: not known, then there is no place. */
  readonly group: string | null;
  /** Scores of outcomes of one sex get no place for the other, and none where nobody said. */
  readonly sex: 'female' | 'male' | null;
  /** Of a file of several people. */
  readonly sample?: string;
  /** Ids of packaged scores; all without. */
  readonly scores?: readonly string[];
  /** Scores of the user's own, beside the packaged ones, on the genome's build. */
  readonly tables?: readonly ScoreTable[];
}

/**
 * All packaged scores of one person in one pass over the genome.
 * @throws PropriaError `BUILD_UNKNOWN`, `VCF_SAMPLE_NEEDED`, `SCORE_OTHER_BUILD` of an own table, and those of the readers
 */
export async function scoresOfPerson(
  risk: Pick<Knowledge, 'facts'>,
  source: ByteSource,
  asked: PersonScoring,
  host: Host,
): Promise<readonly ScoreOfPerson[]> {
  return (await scoreReports(risk, source, asked, host)).map(({ scored }) => scored);
}

/** As `scoresOfPerson`, with what is said of each score. @throws PropriaError the same */
export async function scoreReports(
  risk: Pick<Knowledge, 'facts'>,
  source: ByteSource,
  asked: PersonScoring,
  host: Host,
): Promise<readonly ScoreReport[]> {
  const packaged = [...packagedScores(risk)].filter(([id]) => asked.scores?.includes(id) ?? true);
  const own = asked.tables ?? [];
  if (packaged.length + own.length === 0) return [];
  const format = await detectFormat(source, host);
  const options: ScoreOptions = { ambiguous: 'rows', ...asked };
  const tablesOn = async (build: Build): Promise<readonly ScoreTable[]> => [
    ...(await Promise.all(packaged.map(([, fact]) => readPackagedScore(fact, build, host, asked.group)))),
    ...own,
  ];
  let reading: ScoresReading;
  let tables: readonly ScoreTable[];
  if (format.kind === 'array') {
    // The file's own rows tell its build: nearly all are on GRCh37.
    tables = await tablesOn(asked.build ?? 'GRCh37');
    try {
      reading = await scoreArrayTables(source, tables, options, host);
    } catch (error) {
      if (!(error instanceof PropriaError) || error.code !== 'SCORE_OTHER_BUILD' || own.length > 0) throw error;
      tables = await tablesOn('GRCh38');
      reading = await scoreArrayTables(source, tables, options, host);
    }
  } else {
    const { header } = await readVcfHeader(format.text, source.name);
    const build = asked.build ?? buildOfHeader(headerEvidence(header, source.name), source.name);
    if (build === null) throw new PropriaError('BUILD_UNKNOWN', { place: { source: source.name } });
    if (asked.sample === undefined && header.samples.length !== 1)
      throw new PropriaError('VCF_SAMPLE_NEEDED', {
        place: { source: source.name },
        params: { count: header.samples.length, names: header.samples.slice(0, 8).join(', ') },
      });
    tables = await tablesOn(build);
    const samples = asked.sample === undefined ? header.samples : [asked.sample];
    reading = await scoreVcfTables(source, tables, { ...options, build, samples }, host);
  }
  return reading.tables.map(({ people }, at) => {
    const table = tables[at]!;
    const person = people[0]!;
    const body = packaged[at]?.[1].body;
    const effect = effectInGroup(risk, table.id, asked.group);
    const scored: ScoreOfPerson = {
      score: table.id,
      record: body === undefined ? table.id : packaged[at]![0],
      trait: table.trait ?? '',
      variants: table.size,
      person,
      place: placeInGroup(table, person, asked, body),
      group: asked.group,
      effect: effect.standing,
      citation: table.citation ?? '',
      beside: scoresBeside(risk, table.id),
      notices: reading.notices,
    };
    return {
      scored,
      name: table.name,
      weightType: table.weightType,
      build: table.build,
      content: reading.content,
      unplaced: table.unplaced,
      effects: effect.effects.map((one) => one.body),
    };
  });
}

/** The place of a person, where the score is of the person's sex and its frequencies of the person's group. */
export function placeInGroup(
  table: ScoreTable,
  person: PersonScore,
  { group, sex }: Pick<PersonScoring, 'group' | 'sex'>,
  body: Pick<PolygenicScoreBody, 'onlySex'> | undefined,
): PlaceInGroup {
  const other = body?.onlySex !== undefined && body.onlySex !== sex;
  if (other && sex !== null) return { status: 'not-assessed', reason: 'not-of-sex' };
  if (group === null) return { status: 'not-assessed', reason: 'no-group' };
  if (other) return { status: 'not-assessed', reason: 'sex-not-known' };
  if (table.frequenciesOf !== null && table.frequenciesOf !== group)
    return { status: 'not-assessed', reason: 'other-group' };
  return placeAmong(table, person);
}

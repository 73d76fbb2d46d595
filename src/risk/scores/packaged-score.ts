import type { Build, ByteSource, Host } from '../../core/index.ts';
import {
  type Fact,
  type Knowledge,
  type PolygenicScoreBody,
  type ScoreEffectBody,
  factsOf,
} from '../../knowledge/index.ts';
import { parseScore } from './file/parse-score.ts';
import type { ScoreTable } from './score-table.ts';

/** The scores that the risk pack carries, by id. */
export function packagedScores(risk: Pick<Knowledge, 'facts'>): ReadonlyMap<string, Fact<PolygenicScoreBody>> {
  return factsOf(risk, 'polygenic-score');
}

/**
 * One of them as a table on a build. Frequencies of another group than the one named are left out: they would put the
 * person among strangers.
 * @param group ancestry group whose frequencies are taken, where the score has them: `EUR`, `AFR`, `EAS`, `AMR`
 */
export async function readPackagedScore(
  { body }: Fact<PolygenicScoreBody>,
  build: Build,
  host: Host,
  group: string | null = null,
): Promise<ScoreTable> {
  const table = await parseScore(textSource(body.pgs, body.table), host, { build, group });
  const frequenciesOf = table.frequenciesOf ?? body.frequenciesOf ?? null;
  const others = group !== null && frequenciesOf !== null && frequenciesOf !== group;
  const seen = (body.scale ?? []).find(
    ({ status, population }) => status === 'seen' && population.split(' ')[0] === frequenciesOf,
  );
  return {
    ...table,
    frequency: others ? new Float64Array(table.size).fill(Number.NaN) : table.frequency,
    frequenciesOf: others ? null : frequenciesOf,
    spread: others || seen === undefined ? null : seen.sd,
    id: body.pgs,
    name: body.name,
    trait: body.trait,
    weightType: body.weightType,
    citation: body.citation,
    licence: body.terms,
  };
}

/** Other scores of the same trait, for a second opinion. */
export function scoresBeside(risk: Pick<Knowledge, 'facts'>, id: string): readonly string[] {
  const all = packagedScores(risk);
  const trait = all.get(id)?.body.trait;
  return [...all].filter(([other, { body }]) => other !== id && body.trait === trait).map(([other]) => other);
}

/** What is known of a score's strength in one group. */
export interface EffectInGroup {
  /** `known`: measured in this group; `elsewhere`: only in others, so not known to work here; `none`: nowhere that we know. */
  readonly standing: 'known' | 'elsewhere' | 'none';
  /** Those of the group, else those of the others. */
  readonly effects: readonly Fact<ScoreEffectBody>[];
}

/** @param group ancestry label of the person; null where it is not known: then no effect holds for the person */
export function effectInGroup(risk: Pick<Knowledge, 'facts'>, pgs: string, group: string | null): EffectInGroup {
  const trait = packagedScores(risk).get(pgs)?.body.trait;
  const own = [...factsOf(risk, 'score-effect').values()].filter(
    // A score's effect on another outcome (a second tumour, say) is no effect on its own.
    ({ body }) => isOf(body.score, pgs) && (trait === undefined || body.trait === trait),
  );
  const here = own.filter(({ body }) => group !== null && body.ancestry.split(/,\s*/).includes(group));
  if (here.length > 0) return { standing: 'known', effects: here };
  return { standing: own.length > 0 ? 'elsewhere' : 'none', effects: own };
}

/** `PGS000004 (313)` is of PGS000004; an effect holds for its own score alone. */
function isOf(score: string, pgs: string): boolean {
  return score === pgs || score.startsWith(`${pgs} `);
}

function textSource(name: string, text: string): ByteSource {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
    close: async () => undefined,
  };
}

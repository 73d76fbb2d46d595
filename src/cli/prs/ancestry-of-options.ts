import { PropriaError } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import {
  type NormalisedScore,
  type ScoreOfPerson,
  coverageSuffices,
  packagedReference,
  packagedReferenceScore,
  parseComponents,
  parseReference,
  scoreNormaliser,
} from '../../risk/index.ts';
import { type Values, textOption } from '../command.ts';
import { readText } from '../input-files.ts';

/** A score's place by ancestry components; `coverage`: too little was read to say. */
export type AncestryAnswer =
  | ({ readonly status: 'assessed'; readonly people: number } & NormalisedScore)
  | { readonly status: 'not-assessed'; readonly reason: 'coverage' };

/**
 * The person's place on a reference, where components were given.
 * @throws PropriaError `ANCESTRY_…`
 */
export async function ancestryOfOptions(
  risk: Knowledge,
  scored: ScoreOfPerson,
  options: Values,
): Promise<AncestryAnswer | null> {
  const path = textOption(options, 'components');
  if (path === undefined) return null;
  const components = parseComponents(await readText(path), textOption(options, 'sample') ?? null, path);
  const own = textOption(options, 'reference');
  const packed = packagedReferenceScore(risk);
  if (own === undefined && packed !== scored.score)
    throw new PropriaError('ANCESTRY_NO_REFERENCE', { params: { score: scored.score, packed: packed ?? '–' } });
  const people = own === undefined ? packagedReference(risk) : parseReference(await readText(own));
  const { person } = scored;
  if (!coverageSuffices(person.coverage)) return { status: 'not-assessed', reason: 'coverage' };
  const sum = person.sum + person.imputedMissing + person.imputedAbsent + person.ambiguousExpected;
  return { status: 'assessed', people: people.length, ...scoreNormaliser(people).normalise(components, sum) };
}

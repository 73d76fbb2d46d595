import { type BurdenBody, factsOf } from '../../knowledge/index.ts';
import type { BurdenSum } from '../concern.ts';
import { type InteractionKnowledge, canonicalDrug, idOfName } from '../interactions/index.ts';

/**
 * The sum of points over all medicines, one sum a scale: scales are never mixed. A medicine that a scale does not list is
 * `unscored`, which is not zero. `drugs`: drug ids, or names as a row of the scales writes them.
 */
export function anticholinergicBurden(knowledge: InteractionKnowledge, drugs: readonly string[]): readonly BurdenSum[] {
  const named = [...new Set(drugs)].map((drug) => ({ drug, points: pointsOf(knowledge, drug) }));
  return [...factsOf(knowledge, 'burden-scale').keys()].map((scale) => {
    const parts = named.flatMap(({ drug, points }) => {
      const value = points[scale];
      return value === undefined ? [] : [{ drug, points: value }];
    });
    return {
      scale,
      total: parts.reduce((sum, { points }) => sum + points, 0),
      parts,
      unscored: named.flatMap(({ drug, points }) => (points[scale] === undefined ? [drug] : [])),
    };
  });
}

/**
 * The row of that very name; else the rows whose names mean the same substance, where several differ the higher points. A row of another
 * form (`-topical`, `-ophthalmic`) is another name.
 */
function pointsOf(knowledge: InteractionKnowledge, drug: string): BurdenBody['points'] {
  const rows = factsOf(knowledge, 'burden');
  const own = rows.get(idOfName(drug));
  if (own !== undefined) return own.body.points;
  const id = canonicalDrug(knowledge, idOfName(drug));
  const points: Record<string, number> = {};
  for (const { body } of rows.values()) {
    if (body.drug === null || canonicalDrug(knowledge, body.drug) !== id) continue;
    for (const [scale, value] of Object.entries(body.points)) points[scale] = Math.max(points[scale] ?? 0, value);
  }
  return points;
}

import { type BurdenBody, factsOf } from '../../knowledge/index.ts';
import type { BurdenSum } from '../concern.ts';
import { type InteractionKnowledge, canonicalDrug, idOfName } from '../interactions/index.ts';

/**
 * The sum of points over all medicines, one sum a scale: scales are never mixed. A medicine that a scale does not list is
 * `unscored`, which is not zero. `drugs`: drug ids, or names as a row of the compilation writes them. Several rows may name one
 * substance (`acetaminophen`, `paracetamol`), each scored by other scales: by `substance` they are read together, by `row` each
 * name stands for itself.
 */
export function anticholinergicBurden(
  knowledge: InteractionKnowledge,
  drugs: readonly string[],
  by: 'substance' | 'row' = 'substance',
): readonly BurdenSum[] {
  const named = [...new Set(drugs)].map((drug) => ({ drug, points: pointsOf(knowledge, drug, by) }));
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

/** A row of another form (`-topical`, `-ophthalmic`) is no row of the substance. Where rows of one substance differ the higher points count. */
function pointsOf(knowledge: InteractionKnowledge, drug: string, by: 'substance' | 'row'): BurdenBody['points'] {
  const rows = factsOf(knowledge, 'burden');
  const own = rows.get(idOfName(drug));
  if (own !== undefined && (by === 'row' || own.body.drug === null)) return own.body.points;
  const id = canonicalDrug(knowledge, own?.body.drug ?? idOfName(drug));
  return bySubstance(knowledge).get(id) ?? {};
}

const substances = new WeakMap<InteractionKnowledge['facts'], ReadonlyMap<string, Record<string, number>>>();

/** Points of all rows of a substance, read together once a knowledge: every candidate for a replacement asks for its own. */
function bySubstance(knowledge: InteractionKnowledge): ReadonlyMap<string, BurdenBody['points']> {
  const known = substances.get(knowledge.facts);
  if (known !== undefined) return known;
  const found = new Map<string, Record<string, number>>();
  for (const { body } of factsOf(knowledge, 'burden').values()) {
    if (body.drug === null) continue;
    const id = canonicalDrug(knowledge, body.drug);
    const points = found.get(id) ?? {};
    for (const [scale, value] of Object.entries(body.points)) points[scale] = Math.max(points[scale] ?? 0, value);
    found.set(id, points);
  }
  substances.set(knowledge.facts, found);
  return found;
}

import type { CarePlan } from '../../../../src/plan/index.ts';
import type { CareReporter, CheckMatrix } from '../../../../src/report/index.ts';
import { sayFact } from '../../../../src/explain/index.ts';
import type { Concern } from '../../../../src/medicines/index.ts';
import { capital } from '../../design/capital.ts';
import type { Say } from '../../app/words.ts';
import type { MedicinesKey } from './words.en.ts';

/** More culprits than these are told in the matrix. */
const NAMED = 3;

/**
 * The screen's result as a sentence: who changes how other medicines work; where nobody does, in how many medicines a check found
 * something.
 */
export function medicinesStatement(reporter: CareReporter, matrix: CheckMatrix, say: Say<MedicinesKey>): string {
  const { plan, words } = reporter;
  const total = matrix.rows.length;
  if (total === 0) return say('statement.none');
  const taken = new Set(matrix.rows.map(({ id }) => id));
  const moved = plan.concerns
    .map(({ value }) => value)
    .filter(changesLevel)
    .flatMap((concern) => actsOn(plan, concern))
    .filter(({ drug }) => taken.has(drug));
  const byCulprit = new Map<string, Set<string>>();
  for (const { drug, culprit } of moved) byCulprit.set(culprit, (byCulprit.get(culprit) ?? new Set()).add(drug));
  // Whoever changes most stands first.
  const culprits = [...byCulprit].toSorted((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1)).slice(0, NAMED);
  if (culprits.length > 0) {
    const names = culprits.map(([id]) => culpritName(reporter, id));
    return say('statement.changes', {
      culprits: capital(words.list(names)),
      n: culprits.length,
      affected: new Set(culprits.flatMap(([, drugs]) => [...drugs])).size,
    });
  }
  const found = matrix.rows.filter((row) => row.cells.some((cell) => cell.state === 'found')).length;
  const open = matrix.rows.filter(({ item }) => item === null || item.word === 'not-enough-data').length;
  if (found === 0 && open > 0) return say('statement.open', { open, total });
  return found === 0 ? say('statement.clear', { total }) : say('statement.found', { found, total });
}

/** What acts on an enzyme or a transporter changes how much of a medicine there is; what adds up beside it does not. */
function changesLevel({ exposure, mechanism }: Concern): boolean {
  return exposure !== null || /-(?:inhibition|induction)$/.test(mechanism);
}

/**
 * Who acts on whom. A concern stands with the medicine to be changed, which may be the one that acts: then it is known to act on the
 * enzyme of the mechanism, and its partner is not.
 */
function actsOn(plan: CarePlan, concern: Concern): readonly { readonly drug: string; readonly culprit: string }[] {
  const partner = concern.with[0] ?? concern.because.find((fact) => fact.startsWith('lifestyle/'));
  if (partner === undefined) return [];
  const enzyme = plan.enzymes.find((one) => concern.mechanism.startsWith(`${one.enzyme.toLowerCase()}-`));
  const acting = new Set((enzyme?.culprits ?? []).map(({ id }) => id));
  return acting.has(concern.drug) && !acting.has(partner)
    ? [{ drug: partner, culprit: concern.drug }]
    : [{ drug: concern.drug, culprit: partner }];
}

/** A medicine, or smoking, grapefruit and the like. */
export function culpritName({ words, speaking }: CareReporter, id: string): string {
  return (
    words.phrase('culprit', id.replace('lifestyle/', '')) ?? sayFact(speaking, id.includes('/') ? id : `medicine/${id}`)
  );
}

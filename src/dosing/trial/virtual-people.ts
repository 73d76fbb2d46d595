import { PropriaError, type RandomSource, randomSource } from '../../core/index.ts';
import { fullMatrix } from '../model/compile-model.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { CovariateValues } from '../model/history.ts';
import { semidefiniteFactor } from '../fit/symmetric-matrix.ts';
import type { TrialDesign, TrialMember } from './trial-design.ts';

/** One patient: covariates, the true deviations, and the chance errors of the levels to come. */
export interface VirtualPerson {
  readonly covariates: CovariateValues;
  readonly eta: Float64Array;
  /** Standard normal, one a level. */
  readonly errors: readonly number[];
}

/**
 * Patients of a design. Each has a stream of draws of their own, so that a longer trial begins with the patients of a shorter one.
 * @throws PropriaError DOSING_TRIAL where a block's shares do not sum to 1
 */
export function virtualPeople(design: TrialDesign, truth: CompiledModel): readonly VirtualPerson[] {
  for (const block of design.people) {
    const sum = block.reduce((total, { share }) => total + share, 0);
    if (!(Math.abs(sum - 1) < 1e-6))
      throw new PropriaError('DOSING_TRIAL', {
        params: { detail: `the shares of a block of people sum to ${sum}, not 1` },
      });
  }
  const size = truth.etaNames.length;
  const root = semidefiniteFactor(fullMatrix(truth.definition.omega), size);
  if (root === null)
    throw new PropriaError('DOSING_TRIAL', {
      params: { detail: 'the variances of the true model are those of no distribution' },
    });
  const { factor, rank } = root;
  return Array.from({ length: design.patients }, (_, i): VirtualPerson => {
    const random = randomSource(design.seed * 1_000_003 + i);
    const covariates = Object.assign({}, ...design.people.map((block) => drawMember(block, random))) as CovariateValues;
    const normals = Float64Array.from({ length: rank }, () => random.normal());
    const eta = Float64Array.from({ length: size }, (_unused, row) => {
      let sum = 0;
      for (let column = 0; column < rank; column++) sum += factor[row * rank + column]! * normals[column]!;
      return sum;
    });
    return { covariates, eta, errors: Array.from({ length: design.adjustments }, () => random.normal()) };
  });
}

function drawMember(block: readonly TrialMember[], random: RandomSource): CovariateValues {
  let left = random.uniform();
  const member = block.find(({ share }) => (left -= share) <= 0) ?? block.at(-1)!;
  return Object.fromEntries(
    Object.entries(member.values).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : value[0] + (value[1] - value[0]) * random.uniform(),
    ]),
  );
}

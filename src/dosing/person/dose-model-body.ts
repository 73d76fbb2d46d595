import type { FactKinds } from '../../knowledge/index.ts';

/** A record of a model: the mathematics, whom it was made of, what to aim at. */
export type DoseModelBody = FactKinds['dose-model'];
export type DoseTargetBody = DoseModelBody['targets'][number];

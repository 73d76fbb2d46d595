import type { CheckRequest, DrugCheck } from '../../../../src/engine/index.ts';
import type { Method } from '../method.ts';

/** One medicine for one person. @throws PropriaError PLAN_UNKNOWN_MEDICINE, PLAN_SEVERAL_INGREDIENTS */
export const check: Method<Omit<CheckRequest, 'prices'>, DrugCheck> = ({ engine }, request) => engine.check(request);

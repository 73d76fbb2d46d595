import type { CarePlanDocument, DrugCheck } from '../../../../src/engine/index.ts';
import type { Method } from '../method.ts';

/** One medicine for one person. @throws PropriaError PLAN_UNKNOWN_MEDICINE, PLAN_SEVERAL_INGREDIENTS */
export const check: Method<
  { readonly drug: string; readonly plan: CarePlanDocument; readonly now: string },
  DrugCheck
> = ({ engine }, request) => engine.check(request);

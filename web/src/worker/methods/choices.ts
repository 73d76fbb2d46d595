import { type AidOfPlan, aidsOfPlan } from '../../../../src/plan/index.ts';
import type { CarePlanDocument } from '../../../../src/engine/index.ts';
import type { Method } from '../method.ts';
import { peoplePack } from './people.ts';

/** Decision aids, those that fit the person's plan first. */
export const choices: Method<{ readonly plan: CarePlanDocument }, readonly AidOfPlan[]> = async (
  { knowledge },
  { plan },
) => aidsOfPlan(await peoplePack(), knowledge, plan);

import type { Engine } from '../create-engine.ts';
import type { CarePlanDocument } from '../documents.ts';
import type { PreventionRequest } from './prevention-request.ts';

/**
 * The person's plan with what is coming in it: one document for both. The record is that of the plan. A plan of somebody whose age and
 * sex nobody told is left as it is: nothing could be said.
 * @param engine made with the risk pack beside the base
 * @throws PropriaError those of `Engine.prevention`
 */
export async function careWithPrevention(
  engine: Pick<Engine, 'prevention'>,
  plan: CarePlanDocument,
  said: Omit<PreventionRequest, 'now' | 'record'> = {},
): Promise<CarePlanDocument> {
  const { prevention: _before, ...care } = plan;
  if (care.person.birthDate === null && care.person.sex === null) return care;
  const { schema: _schema, ...prevention } = await engine.prevention({ ...said, now: plan.made, record: care.person });
  return { ...care, prevention };
}

import type { TumourReading } from '../../tumour/index.ts';
import type { Engine } from '../create-engine.ts';
import type { CarePlanDocument } from '../documents.ts';
import type { TumourSaying } from './tumour-of-parts.ts';

/**
 * The person's plan with the tumour board's page in it: one document for both. Genes and record are those of the plan.
 * @param engine made with the oncology pack beside the base
 * @throws PropriaError those of `Engine.tumour`
 */
export async function careWithTumour(
  engine: Pick<Engine, 'tumour'>,
  plan: CarePlanDocument,
  reading: TumourReading,
  said: Omit<TumourSaying, 'now'> = {},
): Promise<CarePlanDocument> {
  const { tumour: _before, ...care } = plan;
  const { schema: _schema, ...tumour } = await engine.tumour({ ...said, now: plan.made, reading, plan: care });
  return { ...care, tumour };
}

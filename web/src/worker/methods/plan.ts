import { type CarePlanDocument, careFromParts } from '../../../../src/engine/index.ts';
import { type HeldPerson, partsOfHeld } from '../../../../src/vault/index.ts';
import type { Method } from '../method.ts';

export interface PlanArgs extends Pick<HeldPerson, 'parts' | 'answers' | 'answered' | 'entries' | 'corrections'> {
  /** ISO date that the plan is made for. */
  readonly now: string;
}

/** The plan of what the files said, the person typed, corrected and answered: the same that the command line makes of a sealed file. */
export const plan: Method<PlanArgs, CarePlanDocument> = async ({ engine, knowledge }, { now, ...held }) =>
  careFromParts(engine, knowledge, await partsOfHeld({ ...held, saved: now }, { knowledge, now }), { now });

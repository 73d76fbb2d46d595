import type { Knowledge } from '../../knowledge/index.ts';
import { type CareSupports, NO_SUPPORTS } from '../../plan/index.ts';

/** What the medicines part answers to the planner about this person. */
export function supportsOf(_knowledge: Knowledge): CareSupports {
  return NO_SUPPORTS;
}

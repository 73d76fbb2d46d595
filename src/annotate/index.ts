export { CONSEQUENCES, type Consequence, type Effect, type Unannotated } from './effect.ts';
export type { ProteinChange } from './protein-change.ts';

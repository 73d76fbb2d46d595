export { activityOf } from './activity-of.ts';
export { type Consulted, type PairCheck, checkPair, interactionScope } from './check-pair.ts';
export { contextOfRecord, drugsTaken } from './context-of-record.ts';
export { type Acting, type InteractionContext, actingOn } from './context.ts';
export { type InteractionKnowledge, canonicalDrug, drugOfName, idOfName } from './drug-of-name.ts';
export { enzymeOfName, enzymeRolesOf } from './enzyme-roles.ts';
export { findInteractions } from './find-interactions.ts';
export { type WearOff, wearsOff } from './wear-off.ts';

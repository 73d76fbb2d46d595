export { heldParts, partsOfHeld } from './held-parts.ts';
export {
  type Decision,
  type DiaryEntry,
  HELD_SCHEMA,
  type HeldPart,
  type HeldPerson,
  type SignOff,
  emptyHeld,
} from './held-person.ts';
export { COST_BOUNDS, DEFAULT_COST, type KdfCost, LEAST_CHARACTERS, type Progress, checkPassphrase } from './key.ts';
export { loadHeldSchema, openPerson, readHeld, sealPerson } from './seal-person.ts';
export { MOST_CONTENT, type RandomBytes, seal, unseal } from './sealed-file.ts';
export { isSealedFile } from './sealed-header.ts';

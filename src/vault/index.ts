export {
  type Decision,
  type DiaryEntry,
  HELD_SCHEMA,
  type HeldPart,
  type HeldPerson,
  type SignOff,
  emptyHeld,
} from './held-person.ts';

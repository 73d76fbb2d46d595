import type { HeldPerson } from '../../../../src/vault/index.ts';
import type { Session } from '../../app/session.ts';
import { keptPrevention, openKeptPrevention } from '../../app/prevention.ts';
import { keptTumour, openKeptTumour, tumour } from '../../app/tumour.ts';

/** All of the session that a sealed file keeps. `made`: what the document's own fields say. */
export function heldOfSession(
  session: Session,
  made: Pick<HeldPerson, 'schema' | 'engine' | 'knowledge' | 'saved'>,
): HeldPerson {
  const { parts, answers, entries, corrections, plan, signed, signatures, decisions, diary, choices, notes } = session;
  return {
    ...made,
    parts,
    answers,
    entries,
    corrections,
    plan,
    signed,
    signatures,
    decisions,
    diary,
    // What was taken off stands as nothing, which a document cannot hold.
    choices: {
      ...Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined)),
      ...keptTumour(),
      ...keptPrevention(),
    },
    notes,
  };
}

/** What the person on screen becomes when a file is opened; the tumour is taken up beside. */
export function sessionOfHeld(held: HeldPerson): Omit<HeldPerson, 'schema' | 'engine' | 'knowledge' | 'saved'> {
  const { schema: _schema, engine: _engine, knowledge: _knowledge, saved: _saved, ...rest } = held;
  return { ...rest, choices: openKeptPrevention(openKeptTumour(rest.choices)) };
}

/** `propria-2026-11-22.propria`: no name of a person in a file's name. */
export const sealedName = (day: string): string => `propria-${day}.propria`;

export const isHeld = (session: Session): boolean =>
  session.plan !== null ||
  tumour.get().reading !== null ||
  session.parts.length > 0 ||
  session.entries.length > 0 ||
  session.diary.length > 0 ||
  Object.keys(session.answers).length > 0;

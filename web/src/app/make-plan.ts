import { engine } from '../engine/client.ts';
import { type Session, session } from './session.ts';
import { today } from './today.ts';

/** The day that the plan is made for: that of an example, else today. */
export function planDay(): string {
  return session.get().asOf ?? today();
}

/**
 * Makes the plan again of all that is held, and keeps the one before it to show what changed.
 * @param next what is held from then on; it is kept only where the plan can be made of it
 * @throws PropriaError as the engine says
 */
export async function makePlan(next: Partial<Session> = {}): Promise<void> {
  const held = { ...session.get(), ...next };
  const { parts, answers, answered = {}, entries, corrections } = held;
  const plan = await engine.call('plan', { now: held.asOf ?? today(), parts, answers, answered, entries, corrections });
  session.set((was) => ({ ...was, ...next, plan, before: was.plan }));
}

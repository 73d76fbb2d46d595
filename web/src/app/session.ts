import type { CarePlanDocument } from '../../../src/engine/index.ts';
import type { HeldPerson } from '../../../src/vault/index.ts';
import { createStore, useStore } from './store.ts';

/** Everything of one person that the page holds while it is open. What a sealed file keeps is {@link HeldPerson}'s part of it. */
export interface Session extends Omit<HeldPerson, 'schema' | 'engine' | 'knowledge' | 'saved' | 'plan'> {
  /** One of the bundled people: shown as such on every screen. */
  readonly example: string | null;
  /** ISO date that the plan is made for; null: today. */
  readonly asOf: string | null;
  readonly plan: CarePlanDocument | null;
  /** The plan before the last change, for what an answer changed. */
  readonly before: CarePlanDocument | null;
  /** Something was typed or decided that no file holds. */
  readonly unsaved: boolean;
}

export const EMPTY_SESSION: Session = {
  example: null,
  asOf: null,
  parts: [],
  answers: {},
  answered: {},
  entries: [],
  corrections: [],
  plan: null,
  before: null,
  signed: null,
  signatures: [],
  decisions: [],
  diary: [],
  choices: {},
  notes: {},
  unsaved: false,
};

export const session = createStore<Session>(EMPTY_SESSION);

export function useSession<Part>(pick: (value: Session) => Part): Part {
  return useStore(session, pick);
}

/** Changes what the person typed or decided: kept as a draft, and marked as in no file yet. */
export function change(next: Partial<Session>): void {
  session.set((was) => ({ ...was, ...next, unsaved: true }));
}

/** The plan on screen; screens that need one stand behind a guard, so it is there. */
export function usePlan(): CarePlanDocument {
  const plan = useSession((one) => one.plan);
  if (plan === null) throw new Error('this screen stands behind the guard of a plan');
  return plan;
}

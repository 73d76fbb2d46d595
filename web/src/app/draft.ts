import { EMPTY_SESSION, type Session, session } from './session.ts';
import { createStore } from './store.ts';

/**
 * What was typed or decided outlives a reload and a tab closed by mistake: `sessionStorage` belongs to this tab alone and ends with it.
 * Files that were read are not kept; they are dropped again.
 */
const KEY = 'propria-draft';
const KEPT = [
  'answers',
  'answered',
  'entries',
  'corrections',
  'decisions',
  'signatures',
  'diary',
  'choices',
  'notes',
] as const;

type Draft = Partial<Pick<Session, (typeof KEPT)[number]>>;

/** Whether the last change could be kept; false where the browser has no room or forbids it. */
export const draftKept = createStore(true);

export function keepDraft(): () => void {
  restore();
  return session.subscribe(() => {
    const now = session.get();
    // An example is no one's own data.
    if (!now.unsaved || now.example !== null) return;
    try {
      sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(KEPT.map((key) => [key, now[key]]))));
      draftKept.set(true);
    } catch {
      draftKept.set(false);
    }
  });
}

function restore(): void {
  try {
    const text = sessionStorage.getItem(KEY);
    if (text === null) return;
    const draft = JSON.parse(text) as Draft;
    session.set((was) => ({ ...was, ...draft, unsaved: true }));
  } catch {
    draftKept.set(false);
  }
}

/** Everything of the person leaves the page: memory, draft, and what the worker holds. */
export function forgetSession(): void {
  session.set(EMPTY_SESSION);
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept there.
  }
}

import { engine } from '../engine/client.ts';
import type { TumourDocument } from '../../../src/engine/index.ts';
import type { TumourOptions, TumourReading } from '../../../src/tumour/index.ts';
import type { HeldTumour } from '../worker/methods/tumour.ts';
import { planDay } from './make-plan.ts';
import { type Session, session } from './session.ts';
import { createStore, useStore } from './store.ts';

/** What the page was told beside the files, by who looks at the board. Left out: what files and record say. */
export interface TumourSaid {
  readonly type?: string;
  readonly country?: string;
  /** An empty list: none were given. */
  readonly prior?: readonly string[];
  readonly setting?: readonly string[];
}

/** Everything of one tumour that the page holds while it is open. A sealed file keeps it without the files themselves. */
export interface TumourHeld {
  readonly files: readonly File[];
  readonly reading: TumourReading | null;
  /** How its files are read, where they do not tell. */
  readonly options: TumourOptions;
  readonly said: TumourSaid;
  readonly trials: readonly { readonly name: string; readonly text: string }[];
}

export const NO_TUMOUR: TumourHeld = { files: [], reading: null, options: {}, said: {}, trials: [] };

export const tumour = createStore<TumourHeld>(NO_TUMOUR);

export function useTumour<Part>(pick: (value: TumourHeld) => Part): Part {
  return useStore(tumour, pick);
}

/** The board, and what it was made of: it is made again where any of that is another. */
export type Board =
  | { readonly phase: 'none' }
  | { readonly phase: 'matching'; readonly before: TumourDocument | null }
  | { readonly phase: 'ready'; readonly plan: TumourDocument }
  | { readonly phase: 'failed'; readonly error: unknown; readonly before: TumourDocument | null };

export const board = createStore<Board>({ phase: 'none' });

/** What the board on screen was asked of. */
let asked: { readonly held: TumourHeld; readonly of: Session['plan'] } | null = null;

/**
 * Reads files beside those that are held; one of the same name takes the place of the old one. Nothing changes where that fails.
 * @param how which sample of several, or that a file is a tumour's although it looks inherited
 * @throws PropriaError TUMOUR_…
 */
export async function readTumour(files: readonly File[], how: TumourOptions = {}): Promise<void> {
  const was = tumour.get();
  const options = { ...was.options, ...how };
  const names = new Set(files.map(({ name }) => name));
  const all = [...was.files.filter(({ name }) => !names.has(name)), ...files];
  const reading = await engine.call('readTumourFiles', { files: all.map((file) => ({ file })), ...options });
  tumour.set({ ...was, files: all, reading, options });
}

/** Whether a type is known, without which nothing can be matched. */
export function typeKnown({ reading, said }: TumourHeld): boolean {
  return (said.type ?? reading?.stated?.type?.text) !== undefined;
}

/** The tumour as a file of the plan takes it; null where there is none, or its type is not known. */
export function tumourOfPlan(): HeldTumour | null {
  const held = tumour.get();
  const { reading, trials, said } = held;
  return reading === null || !typeKnown(held) ? null : { reading, trials, ...said };
}

/** Makes the board where it is not there or rests on something that has changed. */
export async function ensureBoard(): Promise<void> {
  const held = tumour.get();
  const { plan, parts, answers, answered = {}, entries, corrections } = session.get();
  const { reading, said, trials } = held;
  if (reading === null || !typeKnown(held)) return;
  if (asked !== null && asked.held === held && asked.of === plan) return;
  const mine = { held, of: plan };
  asked = mine;
  const now = board.get();
  const before = now.phase === 'ready' ? now.plan : now.phase === 'none' ? null : now.before;
  board.set({ phase: 'matching', before });
  try {
    const made = await engine.call('tumour', {
      now: planDay(),
      reading,
      held: { parts, answers, answered, entries, corrections, plan },
      trials,
      ...said,
    });
    if (asked === mine) board.set({ phase: 'ready', plan: made });
  } catch (error) {
    if (asked !== mine) return;
    if (error instanceof DOMException && error.name === 'AbortError') {
      asked = null;
      board.set({ phase: 'none' });
    } else board.set({ phase: 'failed', error, before });
  }
}

/** Asks again with what was told on the page. */
export function tell(next: Partial<TumourSaid>): void {
  tumour.set((was) => ({ ...was, said: { ...was.said, ...next } }));
}

/** Where a sealed file keeps the tumour: among what the page keeps by name. */
const KEPT_AS = 'tumour';

/** What a sealed file keeps of the tumour, to stand among the page's own choices. */
export function keptTumour(): Readonly<Record<string, unknown>> {
  const { reading, options, said, trials } = tumour.get();
  if (reading === null) return {};
  // A document holds no field that is there and undefined.
  return { [KEPT_AS]: JSON.parse(JSON.stringify({ reading, options, said, trials })) as unknown };
}

/** Takes the tumour up from what a sealed file kept, in place of the one that was there. @returns the page's other choices */
export function openKeptTumour(choices: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { [KEPT_AS]: kept, ...others } = choices;
  forgetTumour();
  if (kept !== undefined) tumour.set({ ...NO_TUMOUR, ...(kept as Omit<TumourHeld, 'files'>) });
  return others;
}

export function forgetTumour(): void {
  asked = null;
  tumour.set(NO_TUMOUR);
  board.set({ phase: 'none' });
}

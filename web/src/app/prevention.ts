import type { GenomeConsent } from '../../../src/core/index.ts';
import type { PreventionDocument } from '../../../src/engine/index.ts';
import { engine, longEngine } from '../engine/client.ts';
import type { Inherited, LookProgress } from '../worker/methods/prevention.ts';
import { asksOf } from './asked-of.ts';
import { planDay } from './make-plan.ts';
import { type Session, session } from './session.ts';
import { createStore, useStore } from './store.ts';

/** A genome that was opened in this tab. Its bytes are read again only for what the person asks. */
export interface GenomeFile {
  readonly file: File;
  /** Whose column it is, where the file is of several people. */
  readonly sample: string | null;
}

export interface PreventionHeld {
  readonly genomes: readonly GenomeFile[];
  /** What the genome says of what was asked; null: it was not looked at. */
  readonly inherited: Inherited | null;
}

const NOTHING: PreventionHeld = { genomes: [], inherited: null };
const held = createStore<PreventionHeld>(NOTHING);

export function useGenomes<Part>(pick: (value: PreventionHeld) => Part): Part {
  return useStore(held, pick);
}

/** The genome files among those just opened. One of the same name takes the place of the old; of a new genome nothing was looked at yet. */
export function holdGenomes(opened: readonly GenomeFile[]): void {
  if (opened.length === 0) return;
  const names = new Set(opened.map(({ file }) => file.name));
  held.set((was) => ({
    genomes: [...was.genomes.filter(({ file }) => !names.has(file.name)), ...opened],
    // The same file chosen once more says the same.
    inherited: was.inherited !== null && names.has(was.inherited.file) ? was.inherited : null,
  }));
}

/** Where the look into the genome stands. */
export type Looking =
  | { readonly phase: 'idle' | 'stopped' }
  | { readonly phase: 'looking'; readonly file: string; readonly progress: LookProgress | null }
  | { readonly phase: 'failed'; readonly error: unknown };

export const looking = createStore<Looking>({ phase: 'idle' });

let stop: AbortController | null = null;

/** Ends the look; nothing of it stays. */
export function stopLooking(): void {
  stop?.abort();
  stop = null;
}

/** Reads a genome for what the person asked, and for nothing else. What was found before is gone first: it was asked for then. */
export async function lookInto(genome: GenomeFile): Promise<void> {
  const { plan } = session.get();
  const asked = asksOf(plan);
  held.set((was) => ({ ...was, inherited: null }));
  if (plan === null || asked.length === 0) return looking.set({ phase: 'idle' });
  stop?.abort();
  const mine = new AbortController();
  stop = mine;
  const { file, sample } = genome;
  looking.set({ phase: 'looking', file: file.name, progress: null });
  try {
    const inherited = await longEngine.call(
      'readInherited',
      { file, sample, asked, record: plan.person, now: planDay() },
      {
        signal: mine.signal,
        onProgress: (progress) => {
          if (stop === mine) looking.set({ phase: 'looking', file: file.name, progress });
        },
      },
    );
    if (stop !== mine) return;
    held.set((was) => ({ ...was, inherited }));
    looking.set({ phase: 'idle' });
  } catch (error) {
    if (mine.signal.aborted) return looking.set({ phase: 'stopped' });
    looking.set({ phase: 'failed', error });
  }
}

let underWay: Promise<void> | null = null;

/**
 * Looks into the genome where the record asks for it and nobody has looked: a wish that a file states counts as one that is chosen here.
 * A look that was stopped or has failed is not begun again by itself.
 */
export function ensureLooked(): Promise<void> {
  const [genome] = held.get().genomes;
  const { phase } = looking.get();
  if (phase === 'looking') return underWay ?? Promise.resolve();
  if (genome === undefined || phase !== 'idle' || inheritedNow() !== null || asksOf(session.get().plan).length === 0)
    return Promise.resolve();
  underWay = lookInto(genome);
  return underWay;
}

/** The prevention plan of what is held: made when a screen first asks for it, and again when what it rests on changes. */
export type Prevention =
  | { readonly phase: 'none' }
  | { readonly phase: 'making'; readonly before: Made | null }
  | ({ readonly phase: 'ready' } & Made)
  | { readonly phase: 'failed'; readonly error: unknown };

export interface Made {
  readonly plan: PreventionDocument;
  /** By which the worker knows it again. */
  readonly id: number;
}

export const prevention = createStore<Prevention>({ phase: 'none' });

/** What the plan on screen was asked of. */
let made: { readonly plan: Session['plan']; readonly inherited: Inherited | null } | null = null;

let last = 0;

/** @param lost of the plan on screen, where the worker that made it was ended and knows it no more */
export async function ensurePrevention(lost?: number): Promise<void> {
  const { plan, parts, answers, answered = {}, entries, corrections } = session.get();
  const inherited = inheritedNow();
  if (plan === null) return;
  const now = prevention.get();
  // One that is being made already takes the place of the lost.
  const anew = now.phase === 'ready' && now.id === lost;
  if (!anew && made !== null && made.plan === plan && made.inherited === inherited) return;
  const id = ++last;
  const mine = { plan, inherited };
  made = mine;
  const before = now.phase === 'ready' ? { plan: now.plan, id: now.id } : now.phase === 'making' ? now.before : null;
  prevention.set({ phase: 'making', before });
  void ensureLooked();
  try {
    const document = await engine.call('prevention', {
      id,
      now: planDay(),
      held: { parts, answers, answered, entries, corrections, plan },
      inherited,
    });
    if (made === mine) prevention.set({ phase: 'ready', plan: document, id });
  } catch (error) {
    if (made !== mine) return;
    if (error instanceof DOMException && error.name === 'AbortError') {
      made = null;
      prevention.set({ phase: 'none' });
    } else prevention.set({ phase: 'failed', error });
  }
}

/** What was found, as long as it is what the person asks for: a wish that was taken back takes the finding with it. */
export function inheritedNow(): Inherited | null {
  const { inherited } = held.get();
  if (inherited === null) return null;
  return sameAsks(inherited.asked, asksOf(session.get().plan)) ? inherited : null;
}

export const sameAsks = (a: readonly GenomeConsent[], b: readonly GenomeConsent[]): boolean =>
  a.toSorted().join() === b.toSorted().join();

/** Where a sealed file keeps what was found: among what the page keeps by name. */
const KEPT_AS = 'prevention';

/** What a sealed file keeps: what the genome said of what was asked, never its bytes. */
export function keptPrevention(): Readonly<Record<string, unknown>> {
  const inherited = inheritedNow();
  // A document holds no field that is there and undefined.
  return inherited === null ? {} : { [KEPT_AS]: JSON.parse(JSON.stringify({ inherited })) as unknown };
}

/** Takes up what a sealed file kept. @returns the page's other choices */
export function openKeptPrevention(choices: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { [KEPT_AS]: kept, ...others } = choices;
  forgetPrevention();
  if (kept !== undefined) held.set({ ...NOTHING, ...(kept as Pick<PreventionHeld, 'inherited'>) });
  return others;
}

export function forgetPrevention(): void {
  stopLooking();
  made = null;
  held.set(NOTHING);
  looking.set({ phase: 'idle' });
  prevention.set({ phase: 'none' });
}

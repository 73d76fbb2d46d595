import { engine } from '../engine/client.ts';
import { PropriaError } from '../../../src/core/index.ts';
import type { TumourOptions } from '../../../src/tumour/index.ts';
import { type HeldPart, isSealedFile } from '../../../src/vault/index.ts';
import { makePlan, planDay } from './make-plan.ts';
import { EXAMPLE_DAY, exampleFiles, exampleSession } from './open-example.ts';
import { session } from './session.ts';
import { createStore, useStore } from './store.ts';
import { forgetPrevention, holdGenomes } from './prevention.ts';
import { forgetTumour, readTumour, tumour } from './tumour.ts';
import type { ReadProgress } from '../worker/methods/read.ts';

/** Where the opening of files stands. */
export type Opening =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'reading' | 'planning';
      readonly files: readonly File[];
      readonly progress: ReadProgress | null;
      /** `performance.now()` of the start. */
      readonly since: number;
    }
  | { readonly phase: 'done'; readonly files: readonly File[]; readonly seconds: number }
  | { readonly phase: 'failed'; readonly files: readonly File[]; readonly error: unknown }
  /** A file that its passphrase opens. */
  | { readonly phase: 'sealed'; readonly file: File };

export const opening = createStore<Opening>({ phase: 'idle' });

export function useOpening(): Opening {
  return useStore(opening, (value) => value);
}

let stop: AbortController | null = null;

/** Ends what is being read; nothing of it stays. */
export function stopOpening(): void {
  stop?.abort();
  opening.set({ phase: 'idle' });
}

/** A sealed file by its name or its first bytes, whatever it is called. @throws PropriaError VAULT_NOT_A_SEALED_FILE */
async function sealedAmong(files: readonly File[]): Promise<File | null> {
  for (const file of files) {
    if (isSealedFile(new Uint8Array(await file.slice(0, 8).arrayBuffer()))) return file;
    if (/\.propria$/i.test(file.name))
      throw new PropriaError('VAULT_NOT_A_SEALED_FILE', { place: { source: file.name } });
  }
  return null;
}

/**
 * Reads the files beside what is held already and makes the plan of all. What was held before stays when that fails.
 * @param onTumour they were dropped on the tumour's screen
 * @param how a tumour's files are read, where they do not tell
 */
export async function openFiles(files: readonly File[], onTumour = false, how: TumourOptions = {}): Promise<void> {
  try {
    const sealed = await sealedAmong(files);
    if (sealed !== null) return opening.set({ phase: 'sealed', file: sealed });
  } catch (error) {
    return opening.set({ phase: 'failed', files, error });
  }
  await open(files, planDay(), session.get().parts, {}, { onTumour, how });
}

/** A bundled person, in place of whoever was there. */
export async function openExample(person: string): Promise<void> {
  const files = await exampleFiles(person);
  await open(files, EXAMPLE_DAY, [], exampleSession(person), { anew: true });
}

async function open(
  files: readonly File[],
  now: string,
  held: readonly HeldPart[],
  next: Parameters<typeof makePlan>[0],
  {
    onTumour = false,
    anew = false,
    how = {},
  }: { readonly onTumour?: boolean; readonly anew?: boolean; readonly how?: TumourOptions },
): Promise<void> {
  const since = performance.now();
  stop?.abort();
  stop = new AbortController();
  const { signal } = stop;
  const at = (phase: 'reading' | 'planning', progress: ReadProgress | null): void =>
    opening.set({ phase, files, progress, since });
  at('reading', null);
  try {
    const sides = await engine.call('sortFiles', { files, onTumour }, { signal });
    const of = (side: (typeof sides)[number]): readonly File[] => files.filter((_, i) => sides[i] === side);
    const trials = await Promise.all(of('trials').map(async (file) => ({ name: file.name, text: await file.text() })));
    const heldBefore = tumour.get();
    if (anew) forgetTumour();
    if (anew) forgetPrevention();
    try {
      if (of('tumour').length > 0) await readTumour(of('tumour'), how);
      if (trials.length > 0) tumour.set((was) => ({ ...was, trials }));
      const own = of('person');
      // An index beside a tumour's file is read by nobody.
      if (own.length > 0 || of('tumour').length + trials.length === 0)
        await openPerson([...own, ...of('beside')], of('tumour').length > 0);
    } catch (error) {
      tumour.set(heldBefore);
      throw error;
    }
    opening.set({ phase: 'done', files, seconds: (performance.now() - since) / 1000 });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    opening.set({ phase: 'failed', files, error });
  }

  async function openPerson(own: readonly File[], withTumour: boolean): Promise<void> {
    const read = await engine.call(
      'read',
      { files: own, now },
      { signal, onProgress: (progress) => at('reading', progress) },
    );
    at('planning', null);
    const finished = read.find((part) => part.kind === 'plan');
    if (finished?.kind === 'plan' && read.length === 1) {
      // A finished plan may be another person's: a tumour that did not come with it is left.
      if (!withTumour) forgetTumour();
      forgetPrevention();
      session.set((was) => ({ ...was, ...next, plan: finished.plan, before: was.plan }));
    } else {
      await makePlan({ ...next, parts: joined(held, read) });
      // The bytes are at hand for what the person may ask of them later.
      holdGenomes(
        read.flatMap((part) => {
          const file = part.kind === 'reading' ? own.find(({ name }) => name === part.file) : undefined;
          return part.kind === 'reading' && file !== undefined
            ? [{ file, sample: part.reading.samples.length > 1 ? part.reading.sample : null }]
            : [];
        }),
      );
    }
  }
}

/** A file that is opened again takes the place of what it said before. */
function joined(
  held: readonly HeldPart[],
  read: readonly { readonly kind: string; readonly file: string }[],
): readonly HeldPart[] {
  const kept = read.filter((part): part is HeldPart => part.kind !== 'plan' && part.kind !== 'passed-over');
  const names = new Set(kept.map(({ file }) => file));
  return [...held.filter(({ file }) => !names.has(file)), ...kept];
}

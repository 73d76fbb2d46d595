import { type KnownRows, assignPatterns, learnRows, noRows, rowsOf } from '../../cohort/index.ts';
import type { ShareJob, ShareRead, ShareWork } from './share-work.ts';

/** People that one thread holds at a time: about 60 MB of genotypes. */
const MOST_PEOPLE = 50_000;
/** People printed at a time, a megabyte or two. Shares take turns with so many, so that all of them print at once. */
const PRINTED = 500;
/** Pieces that a share prints ahead of the writing, so that memory stays bounded. */
const AHEAD = 3;

export interface SharesRun {
  readonly job: Omit<ShareJob, 'reading'> & { readonly reading: Omit<ShareJob['reading'], 'people'> };
  /** Sample columns, ascending. */
  readonly people: readonly number[];
  readonly shares: readonly ShareWork[];
  /** Takes the lines in order. */
  readonly write: (lines: Uint8Array) => Promise<void>;
  /** Told after each step. */
  readonly told: (step: 'read' | 'assessed' | 'printed', people: number) => void;
}

/**
 * Splits the people over the shares, round by round: all read, each new pattern is assessed by one of them, all print.
 * The lines do not depend on the number of shares.
 * @returns what the first share said of the file
 */
export async function runShares({ job, people, shares, write, told }: SharesRun): Promise<ShareRead | null> {
  let known: KnownRows | null = null;
  let first: ShareRead | null = null;
  const round = MOST_PEOPLE * shares.length;
  for (let from = 0; from < people.length; from += round) {
    const part = people.slice(from, from + round);
    const size = Math.min(PRINTED, Math.ceil(part.length / shares.length));
    const pieces = Array.from({ length: Math.ceil(part.length / size) }, (_, i) =>
      part.slice(i * size, (i + 1) * size),
    );
    const works = shares.slice(0, pieces.length);
    const reads = await Promise.all(
      works.map((work, s) =>
        work.read({
          ...job,
          reading: { ...job.reading, people: pieces.filter((_, i) => i % works.length === s).flat() },
        }),
      ),
    );
    told('read', from + part.length);
    first ??= reads[0] ?? null;
    known ??= noRows(reads[0]?.keys.length ?? 0);
    await assessNew(works, reads, known);
    told('assessed', from + part.length);
    await printAll(works, pieces, write, (done) => told('printed', from + done));
  }
  return first;
}

async function assessNew(works: readonly ShareWork[], reads: readonly ShareRead[], known: KnownRows): Promise<void> {
  const { wanted } = assignPatterns(
    reads.map(({ keys }) => keys),
    known,
  );
  const texts = await Promise.all(works.map((work, s) => work.assess(wanted[s] ?? [])));
  for (const [s, read] of reads.entries()) learnRows(known, read.keys, wanted[s] ?? [], texts[s] ?? []);
  await Promise.all(works.map((work, s) => work.learn(rowsOf(known, reads[s]?.keys ?? []))));
}

/** Writes the pieces in order; each share makes its next ones while another's is written. */
async function printAll(
  works: readonly ShareWork[],
  pieces: readonly (readonly number[])[],
  write: (lines: Uint8Array) => Promise<void>,
  told: (people: number) => void,
): Promise<void> {
  const printed: (Promise<Uint8Array> | undefined)[] = [];
  let started = 0;
  let people = 0;
  for (const [i, piece] of pieces.entries()) {
    for (; started < Math.min(pieces.length, i + AHEAD * works.length); started++) {
      const at = Math.floor(started / works.length) * (pieces[0] as readonly number[]).length;
      const lines = (works[started % works.length] as ShareWork).print(
        at,
        at + (pieces[started] as readonly number[]).length,
      );
      // A failure is told where the lines are waited for, not while an earlier piece is written.
      lines.catch(() => undefined);
      printed[started] = lines;
    }
    await write(await (printed[i] as Promise<Uint8Array>));
    printed[i] = undefined;
    people += piece.length;
    told(people);
  }
}

import type { Consequence } from '../effect.ts';
import { nameEdit } from '../names/name-edit.ts';
import type { ProteinChange } from '../protein-change.ts';
import { residueAt } from '../transcripts/make-model.ts';
import type { TranscriptModel } from '../transcripts/transcript-model.ts';

export interface CodingEffect {
  readonly consequence: Consequence;
  readonly change: ProteinChange | null;
  /** First base of a stop that comes too early, counted in the changed sequence; null: none, or none found. */
  readonly earlyStop: number | null;
}

/**
 * What it does to the protein that `removed` bases from `start` on (0-based, from the start codon) give way to `inserted`. What is removed
 * begins in the coding sequence and may reach into the 3' UTR.
 */
export function codingChange(
  model: TranscriptModel,
  start: number,
  removed: number,
  inserted: Uint8Array,
): CodingEffect {
  const bases = model.bases();
  const read = (at: number): number | undefined =>
    at < start
      ? bases[at]
      : at < start + inserted.length
        ? inserted[at - start]
        : bases[at + removed - inserted.length];
  const touchesStart = start < 3 && start + removed > 0 && (removed > 0 || start > 0);
  if (touchesStart && (read(0) !== bases[0] || read(1) !== bases[1] || read(2) !== bases[2]))
    return { consequence: 'start-lost', change: { kind: 'start-lost' }, earlyStop: null };

  const firstCodon = Math.floor(start / 3);
  const endCodon = Math.ceil((start + removed) / 3);
  const inFrame = (inserted.length - removed) % 3 === 0;
  if (inFrame && endCodon * 3 <= model.cdsLength) {
    const protein = model.protein();
    const end = Math.max(endCodon, start % 3 === 0 ? firstCodon : firstCodon + 1);
    const length = 3 * (end - firstCodon) + inserted.length - removed;
    let fresh = '';
    for (let at = 3 * firstCodon; at < 3 * firstCodon + length; at += 3) {
      const letter = firstCodon === 0 && at === 0 ? 'M' : codonOf(read, at);
      // A codon of selenocysteine that stays what it was.
      const kept = letter === '*' && removed === inserted.length && protein[at / 3] === 'U' && isKept(read, bases, at);
      fresh += kept ? 'U' : letter;
      if (letter === '*' && !kept) break;
    }
    const losesStop = end * 3 === model.cdsLength && !fresh.includes('*') && protein.endsWith('*') && end > firstCodon;
    if (!losesStop) {
      const { change, consequence } = nameEdit(protein, firstCodon, end - firstCodon, fresh);
      const stop = fresh.indexOf('*');
      const early = consequence === 'nonsense' && stop >= 0 ? 3 * (firstCodon + stop) : null;
      return { consequence, change, earlyStop: early };
    }
  }
  return readOn(model, firstCodon, read, inFrame);
}

/** The new reading from a codon on, as far as a stop: a frameshift, a stop at once, or a stop lost. */
function readOn(
  model: TranscriptModel,
  firstCodon: number,
  read: (at: number) => number | undefined,
  inFrame: boolean,
): CodingEffect {
  const protein = model.protein();
  for (let codon = firstCodon; codon < protein.length; codon++) {
    const fresh = codon === 0 ? 'M' : codonOf(read, 3 * codon);
    const old = protein[codon] as string;
    if (fresh === old) {
      if (fresh === '*')
        return {
          consequence: 'synonymous',
          change: { kind: 'synonymous', ref: '*', at: codon + 1 },
          earlyStop: null,
        };
      continue;
    }
    if (fresh === 'X') return { consequence: inFrame ? 'stop-lost' : 'frameshift', change: null, earlyStop: null };
    if (fresh === '*')
      return {
        consequence: 'nonsense',
        change: { kind: 'nonsense', ref: old, at: codon + 1 },
        earlyStop: 3 * codon,
      };
    const stop = stopFrom(read, codon + 1);
    if (old === '*')
      return {
        consequence: 'stop-lost',
        change: { kind: 'extension', at: codon + 1, alt: fresh, stop: stop === null ? null : stop - codon },
        earlyStop: null,
      };
    return {
      consequence: inFrame ? 'stop-lost' : 'frameshift',
      change: {
        kind: 'frameshift',
        ref: old,
        at: codon + 1,
        alt: fresh,
        stop: stop === null ? null : stop - codon + 1,
      },
      earlyStop: stop === null ? null : 3 * stop,
    };
  }
  return { consequence: 'unknown', change: null, earlyStop: null };
}

const TRIPLET = new Uint8Array(3);

function codonOf(read: (at: number) => number | undefined, at: number): string {
  const a = read(at);
  const b = read(at + 1);
  const c = read(at + 2);
  if (a === undefined || b === undefined || c === undefined) return 'X';
  TRIPLET[0] = a;
  TRIPLET[1] = b;
  TRIPLET[2] = c;
  return residueAt(TRIPLET, 0);
}

function isKept(read: (at: number) => number | undefined, bases: Uint8Array, at: number): boolean {
  return read(at) === bases[at] && read(at + 1) === bases[at + 1] && read(at + 2) === bases[at + 2];
}

/** Index of the first codon with a stop; null where the known sequence ends before one. */
function stopFrom(read: (at: number) => number | undefined, codon: number): number | null {
  for (let at = codon; ; at++) {
    const letter = codonOf(read, 3 * at);
    if (letter === '*') return at;
    if (letter === 'X') return null;
  }
}

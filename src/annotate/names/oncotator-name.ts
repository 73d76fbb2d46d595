import type { ProteinChange } from '../protein-change.ts';
import { substituted } from './substituted.ts';

/**
 * Indels as Oncotator and its Firehose tables write them: `ELREA746del`, `KE1308fs`, `771_771A>AYVMA`, `709_710ET>D`, `53_54insP`,
 * `-1541fs`. Null where
 * the text is none.
 */
export function oncotatorOf(bare: string): ProteinChange | null {
  const block = /^(\d+)_(\d+)([A-Z*]+)>([A-Z*]+)$/.exec(bare);
  if (block !== null) {
    const [, from = '', to = '', ref = '', alt = ''] = block;
    return Number(to) - Number(from) + 1 === ref.length && Number(from) >= 1 ? blockOf(Number(from), ref, alt) : null;
  }
  const before = /^([A-Z]{2,})(\d+)(del|fs)$/.exec(bare);
  if (before !== null) {
    const [, ref = '', at = '', what] = before;
    const from = Number(at);
    if (from < 1) return null;
    if (what === 'fs') return { kind: 'frameshift', ref: ref[0] as string, at: from, alt: null, stop: null };
    return deletion(from, ref);
  }
  // `-1541fs`: an insertion before a residue that is not told.
  const bareShift = /^-?(\d+)fs$/.exec(bare)?.[1];
  if (bareShift !== undefined && Number(bareShift) >= 1)
    return { kind: 'frameshift', ref: '', at: Number(bareShift), alt: null, stop: null };
  const inserted = /^(\d+)_(\d+)ins([A-Z*]+)$/.exec(bare);
  if (inserted === null || Number(inserted[2]) !== Number(inserted[1]) + 1) return null;
  const from = Number(inserted[1]);
  // The residues around it are not told.
  return { kind: 'insertion', from, to: from + 1, refFrom: '', refTo: '', inserted: inserted[3] as string };
}

/** The block without the residues that both sides share; an insertion behind its last residue keeps that as an anchor. */
function blockOf(start: number, ref: string, alt: string): ProteinChange | null {
  let first = 0;
  while (first < ref.length && first < alt.length && ref[first] === alt[first]) first++;
  let last = 0;
  while (last < ref.length - first && last < alt.length - first && ref.at(-1 - last) === alt.at(-1 - last)) last++;
  const removed = ref.slice(first, ref.length - last);
  const added = alt.slice(first, alt.length - last);
  const from = start + first;
  if (removed === '' && added === '') return substituted(ref, start, alt);
  if (removed !== '') return added === '' ? deletion(from, removed) : substituted(removed, from, added);
  return {
    kind: 'insertion',
    from: from - 1,
    to: from,
    refFrom: ref[first - 1] ?? '',
    refTo: ref[first] ?? '',
    inserted: added,
  };
}

function deletion(from: number, ref: string): ProteinChange {
  const to = from + ref.length - 1;
  return { kind: 'deletion', from, to, refFrom: ref[0] as string, refTo: ref.at(-1) as string };
}

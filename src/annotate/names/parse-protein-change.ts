import type { ProteinChange } from '../protein-change.ts';
import { residues } from '../amino-acids.ts';
import { oncotatorOf } from './oncotator-name.ts';
import { substituted } from './substituted.ts';

const AA = String.raw`(?:[A-Z][a-z]{2}|[A-Z*])`;
const SEQ = String.raw`(?:(?:[A-Z][a-z]{2}|\*)+|[A-Z*]+)`;
const PLACE = String.raw`(${AA})(\d+)(?:_(${AA})(\d+))?`;

const SUBSTITUTION = new RegExp(`^(${SEQ})(\\d+)(?:>)?(${SEQ})$`);
// Keywords are met in capitals too, residues are not met in small letters.
const RANGE = new RegExp(`^${PLACE}(delins|DELINS|del|DEL|dup|DUP|ins|INS|>)(.*)$`);
const STOP = String.raw`(?:\*|X|Ter|TER)`;
const FRAMESHIFT = new RegExp(`^(${AA})(\\d+)(${AA})?(?:fs|FS|Fs)(?:${STOP}(\\d+|\\?)?)?$`);
const EXTENSION = new RegExp(`^(${AA})(\\d+)(${AA})?(?:ext|EXT)(?:${STOP}?(-?\\d+|\\?)?)?$`);
const SPLICE = /^(?:X|[A-Z*]|[A-Z][a-z]{2})(\d+)_splice$/;

/**
 * A protein change out of any of its usual writings: `p.V600E`, `p.(Val600Glu)`, `NP_004324.2:p.Val600Glu`, `V600E`, `E746_A750del`,
 * `D770_N771insNPG`, `L747_P753delinsS`, `V600_K601>E`, `G12*`, `R213fs`, `M1?`, `E55=`, `X1010_splice`, `ITD`. Null where the
 * text is none of these: an empty text, `p.?` of nothing, `Mutation`, `Exon 19 Deletion`.
 */
export function parseProteinChange(text: string): ProteinChange | null {
  const bare = bareName(text);
  if (bare === '') return null;
  if (/^(?:\?|0\??|=)$/.test(bare)) return { kind: 'unknown' };
  if (/^itd$/i.test(bare)) return { kind: 'itd' };
  return spliceOf(bare) ?? startOf(bare) ?? shiftOf(bare) ?? rangeOf(bare) ?? oncotatorOf(bare) ?? substitutionOf(bare);
}

/** Without accession, `p.`, the parentheses of a predicted change, and a coding change in parentheses behind. */
function bareName(text: string): string {
  let bare = text.trim().replace(/\s+\([cgn]\.[^()]*(?:\([^()]*\)[^()]*)*\)$/, '');
  const colon = bare.lastIndexOf(':');
  if (colon >= 0) bare = bare.slice(colon + 1);
  if (/^p\./i.test(bare)) bare = bare.slice(2);
  bare = bare.trim();
  return bare.startsWith('(') && bare.endsWith(')') ? bare.slice(1, -1).trim() : bare;
}

function spliceOf(bare: string): ProteinChange | null {
  const at = SPLICE.exec(bare)?.[1];
  return at === undefined ? null : { kind: 'splice', at: Number(at) };
}

function startOf(bare: string): ProteinChange | null {
  return /^(?:M|Met)1(?:\?|ext-\d+|[A-Z]ext-\d+|[A-Z][a-z]{2}ext-\d+)$/.test(bare) ? { kind: 'start-lost' } : null;
}

function shiftOf(bare: string): ProteinChange | null {
  const shift = FRAMESHIFT.exec(bare);
  if (shift !== null) {
    const ref = residues(shift[1] as string);
    const alt = shift[3] === undefined ? null : residues(shift[3]);
    if (ref === null || (shift[3] !== undefined && alt === null)) return null;
    // A new stop at once is written as what it is.
    if (alt === '*') return { kind: 'nonsense', ref, at: Number(shift[2]) };
    return { kind: 'frameshift', ref, at: Number(shift[2]), alt, stop: numberOf(shift[4]) };
  }
  const longer = EXTENSION.exec(bare);
  if (longer === null) return null;
  if (residues(longer[1] as string) !== '*') return null;
  const alt = longer[3] === undefined ? null : residues(longer[3]);
  return { kind: 'extension', at: Number(longer[2]), alt, stop: numberOf(longer[4]) };
}

function rangeOf(bare: string): ProteinChange | null {
  const found = RANGE.exec(bare);
  if (found === null) return null;
  const refFrom = residues(found[1] as string);
  const refTo = found[3] === undefined ? refFrom : residues(found[3]);
  const from = Number(found[2]);
  const to = found[4] === undefined ? from : Number(found[4]);
  if (refFrom === null || refTo === null || from < 1 || to < from) return null;
  const place = { from, to, refFrom, refTo };
  const told = found[6] as string;
  switch ((found[5] as string).toLowerCase()) {
    case 'del': {
      // `delEA`, `del5` repeat what the places say; `delEAinsD` is the old writing of delins.
      const insertion = /^(.*?)ins(.+)$/i.exec(told);
      if (insertion === null) return isRepeat(told) ? { kind: 'deletion', ...place } : null;
      return isRepeat(insertion[1] as string) ? delins(place, insertion[2] as string) : null;
    }
    case 'dup':
      return isRepeat(told) ? { kind: 'duplication', ...place } : null;
    case 'delins':
    case '>':
      return delins(place, told);
    default: {
      if (found[3] === undefined || to !== from + 1) return null;
      const inserted = insertedOf(told);
      return inserted === undefined ? null : { kind: 'insertion', ...place, inserted };
    }
  }
}

type Place = { readonly from: number; readonly to: number; readonly refFrom: string; readonly refTo: string };

function delins(place: Place, told: string): ProteinChange | null {
  const inserted = insertedOf(told);
  return inserted === undefined ? null : { kind: 'delins', ...place, inserted };
}

/** Residues; null where only a number or nothing is told; undefined where the text is no residues. */
function insertedOf(told: string): string | null | undefined {
  if (told === '' || /^(?:\d+|\(\d+\)|X\d+|\?)$/.test(told)) return null;
  return residues(told) ?? undefined;
}

function isRepeat(told: string): boolean {
  return told === '' || /^\d+$/.test(told) || residues(told) !== null;
}

function substitutionOf(bare: string): ProteinChange | null {
  const same = new RegExp(`^(${SEQ})(\\d+)(?:=|\\(=\\))$`).exec(bare);
  if (same !== null) {
    const ref = residues(same[1] as string);
    return ref === null ? null : { kind: 'synonymous', ref, at: Number(same[2]) };
  }
  const lost = new RegExp(`^(${AA})(\\d+)\\?$`).exec(bare);
  if (lost !== null) return { kind: 'unknown' };
  const found = SUBSTITUTION.exec(bare);
  if (found === null) return null;
  const at = Number(found[2]);
  const ref = residues(found[1] as string);
  const alt = residues(found[3] as string);
  if (ref === null || alt === null || at < 1) return null;
  // `P780INS` is no change to three residues.
  if (ref.length === 1 && alt.length > 1 && !bare.includes('>')) return null;
  return substituted(ref, at, alt);
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || !/^\d+$/.test(text) ? null : Number(text);
}

import { type ProteinChange, parseProteinChange } from '../../../annotate/index.ts';
import { type NameRule, leafOf } from './written-name.ts';

/**
 * One change of a protein: `V600E`, `E746_T751>I`, `W288FS`, `K618DEL`, `M774DELINSWLV`, `T1151INST`, `R135FSX177`, `E55=`, `*214L`,
 * `106insR`, `DEL 485-490`, `p.193_196dupSTSC`.
 */
export const proteinName: NameRule = ({ gene, name }) => {
  const change = changeNamed(name);
  return change === null ? null : leafOf({ of: 'change', gene, change, cdna: null, origin: null });
};

export function changeNamed(name: string): ProteinChange | null {
  const text = name
    .trim()
    .replace(/^p\./i, '')
    .replace(/\s+/g, '')
    .replace(/^[a-z]\d+[a-z*]$/, (small) => small.toUpperCase());
  if (!/\d/.test(text)) return null;
  const stop = /^([A-Z])(\d+)X$/.exec(text);
  // `W1815X`: how a stop was written before the asterisk.
  if (stop !== null) return { kind: 'nonsense', ref: stop[1] as string, at: Number(stop[2]) };
  return halfInsertion(text) ?? parseProteinChange(text) ?? unnamedRange(text) ?? freeFrameshift(text);
}

/** `T1151INST`, `R177ins`: behind one residue; `106insR`: the residue is not told. */
function halfInsertion(text: string): ProteinChange | null {
  const found = /^([A-Z*])?(\d+)ins([A-Z*]*)$/i.exec(text);
  if (found === null) return null;
  const from = Number(found[2]);
  const inserted = (found[3] as string).toUpperCase();
  const refFrom = (found[1] ?? '').toUpperCase();
  return {
    kind: 'insertion',
    from,
    to: from + 1,
    refFrom,
    refTo: '',
    inserted: inserted === '' ? null : inserted,
  };
}

/** Residues by number alone: `DEL 485-490`, `193_196dupSTSC`, `485_490del`. */
function unnamedRange(text: string): ProteinChange | null {
  const before = /^(del|dup)(\d+)[-_](\d+)$/i.exec(text);
  const after = /^(\d+)[-_](\d+)(del|dup)([A-Z]*)$/i.exec(text);
  if (before === null && after === null) return null;
  const what = (before?.[1] ?? after?.[3] ?? '').toLowerCase();
  const from = Number(before?.[2] ?? after?.[1]);
  const to = Number(before?.[3] ?? after?.[2]);
  if (!(from >= 1 && to >= from)) return null;
  const told = (after?.[4] ?? '').toUpperCase();
  const whole = told.length === to - from + 1;
  return {
    kind: what === 'del' ? 'deletion' : 'duplication',
    from,
    to,
    refFrom: whole ? (told[0] as string) : '',
    refTo: whole ? (told[told.length - 1] as string) : '',
  };
}

/** `E55RfsTer11`, `T148HFSX9`, `M1FS`: what the parser of changes does not take. */
function freeFrameshift(text: string): ProteinChange | null {
  const found = /^([A-Z])(\d+)([A-Z])?FS(?:(?:\*|X|TER)(\d+))?$/i.exec(text);
  if (found === null) return null;
  const stop = found[4] === undefined ? null : Number(found[4]);
  return {
    kind: 'frameshift',
    ref: (found[1] as string).toUpperCase(),
    at: Number(found[2]),
    alt: found[3] === undefined ? null : found[3].toUpperCase(),
    stop,
  };
}

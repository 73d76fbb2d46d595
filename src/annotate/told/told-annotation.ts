import type { Consequence, Effect } from '../effect.ts';
import { consequenceOfTerms } from '../names/consequence-terms.ts';
import { parseCdna } from '../names/parse-nucleotide-change.ts';
import { parseProteinChange } from '../names/parse-protein-change.ts';
import { printProteinChange } from '../names/print-protein-change.ts';
import type { ProteinChange } from '../protein-change.ts';

/** What a file says of one transcript, in its own words; empty fields are null. */
export interface ToldAnnotation {
  readonly gene: string | null;
  readonly transcript: string | null;
  readonly protein: string | null;
  readonly cdna: string | null;
  readonly consequences: readonly string[];
  readonly exon: string | null;
  /** The file marks it as its choice. */
  readonly chosen: boolean;
}

/** The words of a file as an effect; null where they name no gene, or nothing of what happens. */
export function toldEffect(told: ToldAnnotation): Effect | null {
  if (told.gene === null || told.gene.trim() === '') return null;
  const written = told.protein === null ? '' : told.protein.replace('%3D', '=').trim();
  const parsed = written === '' ? null : parseProteinChange(written);
  const stated = consequenceOfTerms(told.consequences);
  const change = parsed === null || parsed.kind === 'unknown' ? spliceOf(stated, told.cdna) : parsed;
  const consequence = stated === 'unknown' && change !== null ? consequenceOfChange(change) : stated;
  if (change === null && consequence === 'unknown') return null;
  return {
    gene: told.gene.trim(),
    transcript: told.transcript ?? '',
    consequence,
    protein: change === null ? null : (printProteinChange(change) ?? written),
    change,
    cdna: told.cdna,
    exon: exonOf(told.exon),
    escapesDecay: null,
    by: 'file',
    record: null,
  };
}

/** A splice site is written without a protein change by most; the codon follows from the coding change. */
function spliceOf(consequence: Consequence, cdna: string | null): ProteinChange | null {
  if (consequence !== 'splice-site' || cdna === null) return null;
  const from = parseCdna(cdna)?.from;
  if (from === undefined || from.base === null || from.base < 1 || from.afterStop) return null;
  return { kind: 'splice', at: Math.ceil(from.base / 3) };
}

function consequenceOfChange(change: ProteinChange): Consequence {
  switch (change.kind) {
    case 'substitution':
      return 'missense';
    case 'synonymous':
      return 'synonymous';
    case 'nonsense':
      return 'nonsense';
    case 'deletion':
      return 'in-frame-deletion';
    case 'duplication':
    case 'insertion':
    case 'itd':
      return 'in-frame-insertion';
    case 'delins':
      return 'in-frame-delins';
    case 'frameshift':
      return 'frameshift';
    case 'extension':
      return 'stop-lost';
    case 'start-lost':
      return 'start-lost';
    case 'splice':
      return 'splice-site';
    case 'unknown':
      return 'unknown';
  }
}

/** `12/24`, `12`, `exon12`. */
function exonOf(text: string | null): number | null {
  const number = text === null ? undefined : /^(?:exon_?)?(\d+)(?:\/\d+)?$/i.exec(text.trim())?.[1];
  return number === undefined ? null : Number(number);
}

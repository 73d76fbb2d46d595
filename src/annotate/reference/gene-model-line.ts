/** What one line of a GFF3 or GTF file says, as far as gene models need it. */
export interface GeneModelLine {
  readonly kind: 'gene' | 'transcript' | 'exon' | 'coding' | 'stop';
  readonly contig: string;
  /** 1-based, closed. */
  readonly start: number;
  readonly end: number;
  readonly strand: 1 | -1;
  /** Bases until the next codon begins, of coding parts; null: not told. */
  readonly phase: number | null;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

const KINDS: Readonly<Record<string, GeneModelLine['kind']>> = {
  gene: 'gene',
  ncRNA_gene: 'gene',
  protein_coding_gene: 'gene',
  transcript: 'transcript',
  mRNA: 'transcript',
  primary_transcript: 'transcript',
  V_gene_segment: 'transcript',
  C_gene_segment: 'transcript',
  exon: 'exon',
  CDS: 'coding',
  stop_codon: 'stop',
};

/** Null for comments and for features that say nothing of a model; undefined for a line that is none of GFF or GTF. */
export function parseGeneModelLine(line: string): GeneModelLine | null | undefined {
  if (line === '' || line.startsWith('#') || line.startsWith('>')) return null;
  const cells = line.split('\t');
  if (cells.length < 9) return undefined;
  const [contig = '', , feature = '', from = '', to = '', , strand, phase = '.', attributes = ''] = cells;
  const kind = KINDS[feature];
  if (kind === undefined) return null;
  const start = Number(from);
  const end = Number(to);
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 1 || end < start) return undefined;
  if (strand !== '+' && strand !== '-') return undefined;
  return {
    kind,
    contig,
    start,
    end,
    strand: strand === '+' ? 1 : -1,
    phase: /^[012]$/.test(phase) ? Number(phase) : null,
    attributes: attributesOf(attributes),
  };
}

/** `ID=transcript:ENST…;tag=basic,MANE_Select` of GFF3, `transcript_id "ENST…"; tag "basic"; tag "MANE_Select";` of GTF. */
function attributesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const isGtf = /^\s*\w+ "/.test(text) || /^\s*\w+ \S+;/.test(text);
  for (const part of text.split(';')) {
    const trimmed = part.trim();
    const cut = trimmed.indexOf(isGtf ? ' ' : '=');
    if (cut < 1) continue;
    const name = trimmed.slice(0, cut);
    const raw = trimmed.slice(cut + 1).trim();
    const values = isGtf ? [raw.replace(/^"|"$/g, '')] : raw.split(',').map(unescaped);
    found.set(name, [...(found.get(name) ?? []), ...values]);
  }
  return found;
}

/** GFF3 writes `;`, `=`, `,`, `%` and tabs as `%3B` and so on. */
function unescaped(text: string): string {
  return text.includes('%')
    ? text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

import type { GeneModelLine } from './gene-model-line.ts';

/** One transcript of the user's gene models, as its lines add up. */
export interface GeneModel {
  readonly key: string;
  /** Name of the contig as the file has it. */
  readonly contig: string;
  readonly chr: string;
  readonly strand: 1 | -1;
  /** Accession with its version. */
  readonly id: string;
  /** Symbol, or key of the gene's own line where only that has it. */
  gene: string | null;
  geneKey: string | null;
  readonly tags: readonly string[];
  readonly exons: [number, number][];
  readonly coding: { readonly start: number; readonly end: number; readonly phase: number | null }[];
  /** A stop codon stands apart from the coding parts, as GTF has it. */
  stops: [number, number][];
}

const value = (line: GeneModelLine, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const found = line.attributes.get(name)?.[0];
    if (found !== undefined && found !== '') return found;
  }
  return null;
};

/** What exons and coding parts call their transcript: one id or several. */
export function parentsOf(line: GeneModelLine): readonly string[] {
  const parents = line.attributes.get('Parent');
  if (parents !== undefined) return parents;
  const id = value(line, 'transcript_id');
  return id === null ? [] : [id];
}

export function keyOf(line: GeneModelLine): string | null {
  return value(line, 'ID', 'transcript_id');
}

/** Key and symbol of a gene's own line. */
export function geneOf(line: GeneModelLine): readonly [key: string, symbol: string] | null {
  const key = value(line, 'ID', 'gene_id');
  const symbol = value(line, 'gene_name', 'Name', 'gene');
  return key === null || symbol === null ? null : [key, symbol];
}

export function modelOfLine(line: GeneModelLine, key: string, chr: string): GeneModel {
  const accession = value(line, 'transcript_id') ?? key.replace(/^(?:transcript:|rna-|mrna-)/i, '');
  const version = value(line, 'transcript_version', 'version');
  return {
    key,
    contig: line.contig,
    chr,
    strand: line.strand,
    id: version === null || accession.includes('.') ? accession : `${accession}.${version}`,
    gene: value(line, 'gene_name', 'gene'),
    geneKey: value(line, 'Parent', 'gene_id'),
    tags: (line.attributes.get('tag') ?? []).map((tag) => tag.toLowerCase().replaceAll(' ', '_')),
    exons: [],
    coding: [],
    stops: [],
  };
}

export function addPart(model: GeneModel, line: GeneModelLine): void {
  if (line.kind === 'exon') model.exons.push([line.start, line.end]);
  else if (line.kind === 'stop') model.stops.push([line.start, line.end]);
  else if (line.kind === 'coding') model.coding.push({ start: line.start, end: line.end, phase: line.phase });
}

/** Best first: what the sources themselves chose, then the longest coding sequence, then by name. */
export function compareModels(a: GeneModel, b: GeneModel): number {
  return rank(a) - rank(b) || codingLength(b) - codingLength(a) || (a.id < b.id ? -1 : 1);
}

const CHOICES = ['mane_select', 'ensembl_canonical', 'refseq_select', 'appris_principal_1', 'appris_principal'];

function rank(model: GeneModel): number {
  const found = CHOICES.findIndex((choice) => model.tags.includes(choice));
  return found < 0 ? CHOICES.length : found;
}

function codingLength(model: GeneModel): number {
  return model.coding.reduce((sum, { start, end }) => sum + end - start + 1, 0);
}

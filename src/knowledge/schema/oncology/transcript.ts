import { z } from 'zod';
import { type Cells, listOf, numberOf, numbersOf, textOrNull, yesOf } from './table-cells.ts';

const placed = z.strictObject({
  chr: z.string(),
  strand: z.union([z.literal(1), z.literal(-1)]),
  /** 1-based, closed, in transcript order: start, end, start, end … */
  exons: z.array(z.number().int()).readonly(),
  cds: z.array(z.number().int()).readonly(),
  /** Bases where the assembly differs from the transcript: offset in the coding sequence (1-based) and the assembly's base on the transcript's strand. */
  differs: z.array(z.tuple([z.number().int(), z.string()]).readonly()).readonly(),
});

/** A coding transcript with its sequence from the start codon on; the id is the RefSeq accession. */
export const transcriptSchema = z.strictObject({
  gene: z.string(),
  hgnc: z.nullable(z.string()),
  refseq: z.string(),
  refseqProtein: z.string(),
  /** Ensembl transcript of MANE Select with the same structure, where there is one. */
  ensembl: z.nullable(z.string()),
  mane: z.boolean(),
  /** Residues of the protein. */
  residues: z.number().int(),
  /** Bases of the coding sequence, stop codon included. */
  cdsLength: z.number().int(),
  /** Coding sequence and what follows it: two bits a base (A C G T = 0 1 2 3), first base in the high bits, base64. */
  bases: z.string(),
  /** Name in the Locus Reference Genomic collection (`LRG_198t1`), by which reports cite it too. */
  lrg: z.nullable(z.string()),
  /** How many bases `bases` holds. */
  length: z.number().int(),
  /** Exon number of the first coding exon (1-based): UTR exons count. */
  firstCodingExon: z.number().int(),
  /** Null for a build in which the record's length does not fit. */
  GRCh37: z.nullable(placed),
  GRCh38: z.nullable(placed),
});

export type TranscriptBody = z.output<typeof transcriptSchema>;

/** Positions of a build stand as `chr strand`, exons, coding parts, differences, each after a bar: `7 -1|1 2|1 2|17 A`. */
export const transcriptTable = {
  columns: [
    'id',
    'gene',
    'hgnc',
    'refseq',
    'refseqProtein',
    'ensembl',
    'mane',
    'residues',
    'cdsLength',
    'firstCodingExon',
    'GRCh37',
    'GRCh38',
    'length',
    'bases',
    'lrg',
  ],
  fromRow: (cells: Cells) => ({
    id: String(cells['id']),
    body: {
      gene: cells['gene'],
      hgnc: textOrNull(cells['hgnc']),
      refseq: cells['refseq'],
      refseqProtein: cells['refseqProtein'],
      ensembl: textOrNull(cells['ensembl']),
      mane: yesOf(cells['mane']),
      residues: numberOf(cells['residues']),
      cdsLength: numberOf(cells['cdsLength']),
      bases: cells['bases'],
      lrg: textOrNull(cells['lrg']),
      length: numberOf(cells['length']),
      firstCodingExon: numberOf(cells['firstCodingExon']),
      GRCh37: placedOf(cells['GRCh37']),
      GRCh38: placedOf(cells['GRCh38']),
    },
  }),
} as const;

function placedOf(cell: string | undefined): object | null {
  if (cell === undefined || cell === '') return null;
  const [where = '', exons, cds, differs] = cell.split('|');
  const [chr, strand] = where.split(' ');
  return {
    chr,
    strand: Number(strand),
    exons: numbersOf(exons),
    cds: numbersOf(cds),
    differs: listOf(differs, ',').map((one) => {
      const [offset, base] = one.split(' ');
      return [Number(offset), base];
    }),
  };
}

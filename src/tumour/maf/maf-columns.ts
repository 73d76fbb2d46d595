import { type FrequencyColumn, frequencyColumns } from '../annotation/population.ts';
import { type HeaderRow, headerRow } from '../table/header-row.ts';
import type { NoticeCounter } from '../text/notice-counter.ts';

/** Places of a MAF's columns in any of its dialects; -1: not there. */
export interface MafColumns {
  readonly row: HeaderRow;
  readonly gene: number;
  readonly build: number;
  readonly chromosome: number;
  readonly start: number;
  readonly ref: number;
  readonly allele1: number;
  readonly allele2: number;
  readonly type: number;
  readonly class: number;
  readonly consequence: number;
  readonly protein: readonly number[];
  readonly cdna: readonly number[];
  readonly transcript: number;
  readonly exon: number;
  readonly sample: number;
  readonly normalSample: number;
  readonly status: number;
  readonly filter: number;
  readonly depth: number;
  readonly refCount: number;
  readonly altCount: number;
  readonly share: number;
  /** The share is written in per cent without saying so. */
  readonly shareInPercent: boolean;
  readonly normalDepth: number;
  readonly normalRefCount: number;
  readonly normalAltCount: number;
  readonly clinvar: number;
  readonly oncogenicity: number;
  readonly driver: number;
  readonly others: number;
  readonly frequencies: readonly FrequencyColumn[];
}

/** Names that each column has in GDC, vcf2maf, Funcotator, Oncotator, cBioPortal, Firehose and MC3 files, the preferred one first. */
export function mafColumns(line: string, counter: NoticeCounter, number: number): MafColumns {
  const row = headerRow(line, counter, number);
  const { at, names } = row;
  const thousand = at('EUR_AF', 'AFR_AF') >= 0;
  const shareInPercent = at('t_vaf', 'tumor_f', 'i_tumor_f', 'vaf') < 0 && at('i_TumorVAF_WU', 'TumorVAF_WU') >= 0;
  return {
    row,
    gene: at('Hugo_Symbol', 'Gene_Symbol', 'SYMBOL', 'Gene', 'gene_name'),
    build: at('NCBI_Build', 'Build', 'Genome_Build', 'Assembly'),
    chromosome: at('Chromosome', 'Chrom', 'Chr'),
    start: at('Start_Position', 'Start', 'Pos', 'Position'),
    ref: at('Reference_Allele', 'Ref', 'Reference'),
    allele1: at('Tumor_Seq_Allele1'),
    allele2: at('Tumor_Seq_Allele2', 'Tumor_Allele', 'Variant_Allele', 'Alternate_Allele', 'Alt'),
    type: at('Variant_Type'),
    class: at('Variant_Classification', 'Mutation_Type'),
    consequence: at('Consequence', 'One_Consequence'),
    protein: placed(
      at('HGVSp_Short'),
      at('Protein_Change'),
      at('HGVSp'),
      at('Amino_Acid_Change'),
      at('AAChange'),
      at('Protein'),
      at('Codon_and_AA_Change'),
    ),
    cdna: placed(at('HGVSc'), at('cDNA_Change'), at('c_Change'), at('HGVSc_Short')),
    transcript: at('Transcript_ID', 'Annotation_Transcript', 'Feature', 'Transcript', 'RefSeq', 'MANE_SELECT'),
    exon: at('Exon_Number', 'Transcript_Exon', 'Exon'),
    sample: at('Tumor_Sample_Barcode', 'Sample_ID', 'Tumor_Sample_ID', 'Sample'),
    normalSample: at('Matched_Norm_Sample_Barcode', 'Normal_Sample_ID'),
    status: at('Mutation_Status', 'Somatic_Status'),
    filter: at('FILTER'),
    depth: at('t_depth', 'Tumor_Depth', 'i_t_depth', 'DP'),
    refCount: at('t_ref_count', 'i_t_ref_count', 'Tumor_Ref_Count'),
    altCount: at('t_alt_count', 'i_t_alt_count', 'Tumor_Alt_Count'),
    share: at(
      't_vaf',
      'tumor_f',
      'i_tumor_f',
      'VAF',
      'Tumor_VAF',
      'TVAF',
      'Allele_Fraction',
      'i_TumorVAF_WU',
      'TumorVAF_WU',
    ),
    shareInPercent,
    normalDepth: at('n_depth', 'Normal_Depth'),
    normalRefCount: at('n_ref_count', 'i_n_ref_count'),
    normalAltCount: at('n_alt_count', 'i_n_alt_count'),
    clinvar: at('ClinVar_germline', 'ClinVar_VCF_CLNSIG', 'ClinVar_CLNSIG', 'CLIN_SIG', 'CLNSIG'),
    oncogenicity: at('ClinVar_Oncogenicity', 'ClinVar_VCF_ONC', 'ClinVar_ONC'),
    driver: at('cbp_driver', 'Driver', 'ONCOGENIC'),
    others: at('all_effects', 'Other_Transcripts'),
    frequencies: frequencyColumns(
      names.map((name) => name.replace(/^gnomAD_(?:exome|genome)_/i, 'gnomAD_')),
      thousand,
    ),
  };
}

const placed = (...places: readonly number[]): readonly number[] => places.filter((place) => place >= 0);

import type { FileAnnotation } from '../tumour-reading.ts';
import { type AnnotationReader, NOTHING } from './annotated.ts';
import { hgvsWord, mostRelevantFirst, percentDecoded, word } from './file-words.ts';
import { NO_POPULATION } from './population.ts';

/** INFO fields with one gene and one change, as COSMIC and several laboratories write them. */
const GENE = ['GENE', 'Gene.refGene', 'Gene.ensGene', 'SYMBOL', 'GENE_SYMBOL'];
const PROTEIN = ['AA', 'HGVSP', 'HGVSp', 'PROTEIN', 'PROTEIN_CHANGE', 'AA_CHANGE'];
const CDNA = ['CDS', 'HGVSC', 'HGVSc', 'CDNA'];
/** ANNOVAR: `GENE:transcript:exon15:c.1799T>A:p.V600E` for each transcript. */
const LISTS = ['AAChange.refGene', 'AAChange.ensGene', 'AAChange.refGeneWithVer', 'AAChange.knownGene', 'AAChange'];
const CLASSES = ['ExonicFunc.refGene', 'ExonicFunc.ensGene', 'ExonicFunc.refGeneWithVer'];

/** ANNOVAR's words for classes as terms of the Sequence Ontology. */
const TERMS: Readonly<Record<string, string>> = {
  'nonsynonymous snv': 'missense_variant',
  'synonymous snv': 'synonymous_variant',
  stopgain: 'stop_gained',
  stoploss: 'stop_lost',
  startloss: 'start_lost',
  'frameshift deletion': 'frameshift_variant',
  'frameshift insertion': 'frameshift_variant',
  'frameshift substitution': 'frameshift_variant',
  'nonframeshift deletion': 'inframe_deletion',
  'nonframeshift insertion': 'inframe_insertion',
  'nonframeshift substitution': 'protein_altering_variant',
};

/** Which of these INFO fields a header declares; null: none that names a change. */
export function plainWordsReader(ids: ReadonlySet<string>): AnnotationReader | null {
  const lists = LISTS.filter((id) => ids.has(id));
  const genes = GENE.filter((id) => ids.has(id));
  const proteins = PROTEIN.filter((id) => ids.has(id));
  const cdnas = CDNA.filter((id) => ids.has(id));
  const classes = CLASSES.filter((id) => ids.has(id));
  if (lists.length === 0 && (genes.length === 0 || (proteins.length === 0 && cdnas.length === 0))) return null;
  return (info, { index, count }) => {
    const cell = (names: readonly string[]): string | undefined => {
      for (const name of names) {
        const parts = info.get(name)?.split(',');
        const said = parts?.length === count ? parts[index] : parts?.[0];
        if (word(said) !== null) return said;
      }
      return undefined;
    };
    const term = termOf(cell(classes));
    // ANNOVAR writes an alternative a record and separates transcripts by commas.
    const listed = lists
      .flatMap((name) => (info.get(name) ?? '').split(','))
      .flatMap((text) => listedChange(text, term));
    if (listed.length > 0) return { annotations: mostRelevantFirst(listed), population: NO_POPULATION, clinvar: null };
    const gene = word(cell(genes));
    const protein = hgvsWord(cell(proteins));
    const cdna = hgvsWord(cell(cdnas));
    if (gene === null || (protein === null && cdna === null)) return NOTHING;
    // COSMIC joins a gene and its transcript by an underscore.
    const [symbol = '', transcript] = gene.split('_');
    return {
      annotations: [
        {
          by: 'info',
          gene: symbol,
          transcript: transcript ?? null,
          protein,
          cdna,
          consequences: term,
          exon: null,
          chosen: true,
        },
      ],
      population: NO_POPULATION,
      clinvar: null,
    };
  };
}

function termOf(text: string | undefined): readonly string[] {
  const said = word(text);
  if (said === null) return [];
  const plain = percentDecoded(said.replaceAll('\\x20', ' ').replaceAll('_', ' ')).toLowerCase();
  return [TERMS[plain] ?? plain.replaceAll(' ', '_')];
}

function listedChange(text: string, consequences: readonly string[]): readonly FileAnnotation[] {
  const parts = text.replaceAll('\\x3a', ':').split(':');
  const protein = parts.find((part) => part.startsWith('p.'));
  const cdna = parts.find((part) => /^[cn]\./.test(part));
  const [gene, transcript] = parts;
  if (word(gene) === null || (protein === undefined && cdna === undefined)) return [];
  return [
    {
      by: 'info',
      gene: word(gene),
      transcript: transcript === undefined || /^(?:exon|[cnp]\.)/.test(transcript) ? null : word(transcript),
      protein: hgvsWord(protein),
      cdna: hgvsWord(cdna),
      consequences,
      exon: parts.find((part) => /^exon\d+$/.test(part))?.slice(4) ?? null,
      chosen: false,
    },
  ];
}

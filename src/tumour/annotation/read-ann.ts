import type { FileAnnotation } from '../tumour-reading.ts';
import { alleleNames } from './allele-names.ts';
import { type AnnotationReader, NOTHING } from './annotated.ts';
import { hgvsWord, mostRelevantFirst, terms, word } from './file-words.ts';
import { NO_POPULATION } from './population.ts';

// Columns of the ANN field (its specification 1.0): allele, annotation, impact, gene name, gene id, feature type, feature id,
// biotype, rank, HGVS.c, HGVS.p, cDNA, CDS, protein, distance, messages.
const [ALLELE, ANNOTATION, GENE, TYPE, FEATURE, RANK, HGVS_C, HGVS_P] = [0, 1, 3, 5, 6, 8, 9, 10] as const;

/** Reader of SnpEff's ANN. SnpEff writes the worst first and marks none as chosen. */
export const annReader: AnnotationReader = (info, allele) => {
  const text = info.get('ANN');
  if (text === undefined || text === '' || text === '.') return NOTHING;
  const names = alleleNames(allele);
  const annotations: FileAnnotation[] = [];
  for (const one of text.split(',')) {
    const cell = one.split('|');
    // `G-chr1:123_A>T` is the allele with another one beside it.
    const name = cell[ALLELE] ?? '';
    if (allele.count > 1 && !names.has(name) && !names.has(name.split('-')[0] ?? '')) continue;
    if (word(cell[TYPE]) !== null && cell[TYPE] !== 'transcript' && cell[TYPE] !== 'gene_variant') continue;
    const consequences = terms(cell[ANNOTATION]);
    annotations.push({
      by: 'snpeff',
      gene: word(cell[GENE]),
      transcript: word(cell[FEATURE]),
      protein: hgvsWord(cell[HGVS_P]),
      cdna: hgvsWord(cell[HGVS_C]),
      consequences,
      exon: consequences.includes('intron_variant') ? null : word(cell[RANK]),
      chosen: false,
    });
  }
  return { annotations: mostRelevantFirst(annotations), population: NO_POPULATION, clinvar: null };
};

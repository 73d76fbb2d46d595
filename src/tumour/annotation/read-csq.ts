import type { FileAnnotation } from '../tumour-reading.ts';
import type { AskedAllele } from '../vcf/read-support.ts';
import { alleleNames } from './allele-names.ts';
import type { AnnotationReader, Annotated } from './annotated.ts';
import { NOTHING } from './annotated.ts';
import { hgvsWord, mostRelevantFirst, percentDecoded, terms, word } from './file-words.ts';
import { NO_POPULATION, frequencyColumns, joinPopulation, readPopulation } from './population.ts';

/** Fields of VEP without options, where a header lost its format. */
const BY_DEFAULT =
  'Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|EXON|INTRON|HGVSc|HGVSp|cDNA_position|CDS_position|Protein_position|Amino_acids|Codons';

/**
 * Reader of VEP's CSQ. Of the transcripts the picked one is chosen, else MANE Select, else the canonical one of each gene.
 * @param description of the INFO field: it names the columns after `Format:`
 */
export function csqReader(key: string, description: string): AnnotationReader {
  const names = (/Format:\s*'?([^'"]+)/i.exec(description)?.[1] ?? BY_DEFAULT).split('|').map((name) => name.trim());
  const at = (name: string): number => names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  const column = {
    allele: at('Allele'),
    number: at('ALLELE_NUM'),
    consequence: at('Consequence'),
    symbol: at('SYMBOL'),
    gene: at('Gene'),
    feature: at('Feature'),
    type: at('Feature_type'),
    exon: at('EXON'),
    hgvsc: at('HGVSc'),
    hgvsp: at('HGVSp'),
    position: at('Protein_position'),
    residues: at('Amino_acids'),
    pick: at('PICK'),
    mane: at('MANE_SELECT'),
    canonical: at('CANONICAL'),
    clinical: at('CLIN_SIG'),
    germline: Math.max(at('ClinVar_CLNSIG'), at('ClinVar_germline')),
    oncogenicity: Math.max(at('ClinVar_ONC'), at('ClinVar_Oncogenicity')),
  };
  const frequencies = frequencyColumns(names, true);
  return (info, allele) => {
    const text = info.get(key);
    if (text === undefined || text === '' || text === '.') return NOTHING;
    const cells = text.split(',').map((one) => one.split('|'));
    const own = ofAllele(cells, column.allele, column.number, allele);
    const geneOf = (cell: readonly string[]): string | null => word(cell[column.symbol]) ?? word(cell[column.gene]);
    const withMane = new Set(own.filter((cell) => word(cell[column.mane]) !== null).map(geneOf));
    const pick = own.some((cell) => cell[column.pick] === '1');
    let population = NO_POPULATION;
    const annotations: FileAnnotation[] = [];
    for (const cell of own) {
      population = joinPopulation(
        population,
        readPopulation(frequencies, (i) => cell[i]),
      );
      if (word(cell[column.type]) !== null && cell[column.type] !== 'Transcript') continue;
      const consequences = terms(cell[column.consequence]);
      annotations.push({
        by: 'vep',
        gene: geneOf(cell),
        transcript: word(cell[column.feature]),
        protein:
          hgvsWord(cell[column.hgvsp]) ?? fromResidues(cell[column.position], cell[column.residues], consequences),
        cdna: hgvsWord(cell[column.hgvsc]),
        consequences,
        exon: word(cell[column.exon]),
        chosen: pick
          ? cell[column.pick] === '1'
          : withMane.has(geneOf(cell))
            ? word(cell[column.mane]) !== null
            : cell[column.canonical] === 'YES',
      });
    }
    const clinical = (i: number): string | null =>
      own.map((cell) => word(cell[i])).find((said) => said !== null) ?? null;
    const germline = clinical(column.germline) ?? clinical(column.clinical);
    const oncogenicity = clinical(column.oncogenicity);
    return {
      annotations: mostRelevantFirst(annotations),
      population,
      clinvar:
        germline === null && oncogenicity === null
          ? null
          : {
              germline: germline && percentDecoded(germline),
              oncogenicity: oncogenicity && percentDecoded(oncogenicity),
            },
    } satisfies Annotated;
  };
}

/** The cells of one allele: by its number where it is given, else by its name; all where there is only one. */
function ofAllele(
  cells: readonly (readonly string[])[],
  name: number,
  number: number,
  allele: AskedAllele,
): readonly (readonly string[])[] {
  if (number >= 0 && cells.every((cell) => /^\d+$/.test(cell[number] ?? '')))
    return cells.filter((cell) => Number(cell[number]) === allele.index + 1);
  if (allele.count === 1 || name < 0) return cells;
  const names = alleleNames(allele);
  return cells.filter((cell) => names.has(cell[name] ?? ''));
}

/** `V/E` at `600` as `p.V600E`, for files written without HGVS. */
function fromResidues(
  position: string | undefined,
  residues: string | undefined,
  consequences: readonly string[],
): string | null {
  const at = /^(\d+)(?:-(\d+))?(?:\/\d+)?$/.exec(position ?? '');
  const [ref, alt] = (residues ?? '').split('/');
  if (at === null || ref === undefined || !/^[A-Z*]+$/.test(ref)) return null;
  const [, from, to] = at;
  if (consequences.some((term) => term.startsWith('frameshift'))) return `p.${ref[0]}${from}fs`;
  if (alt === undefined) return ref.length === 1 ? `p.${ref}${from}=` : null;
  if (!/^[A-Z*]+$/.test(alt)) return to === undefined && alt === '-' && ref.length === 1 ? `p.${ref}${from}del` : null;
  if (ref.length === 1 && alt.length === 1) return ref === alt ? `p.${ref}${from}=` : `p.${ref}${from}${alt}`;
  const span = ref.length === 1 ? `${ref}${from}` : `${ref[0]}${from}_${ref.at(-1)}${Number(from) + ref.length - 1}`;
  return `p.${span}delins${alt}`;
}

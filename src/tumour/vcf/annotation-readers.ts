import { type Annotated, type AnnotationReader, NOTHING } from '../annotation/annotated.ts';
import { word } from '../annotation/file-words.ts';
import { frequencyColumns, joinPopulation, readPopulation } from '../annotation/population.ts';
import { annReader } from '../annotation/read-ann.ts';
import { csqReader } from '../annotation/read-csq.ts';
import { funcotationReader } from '../annotation/read-funcotation.ts';
import { plainWordsReader } from '../annotation/read-plain-words.ts';
import { pow } from '../../core/index.ts';
import { readNumber } from '../text/read-number.ts';
import type { AskedAllele } from './read-support.ts';
import type { SomaticHeader } from './vcf-fields.ts';

/** INFO fields in which VEP's annotation is met. */
const CSQ_KEYS = ['CSQ', 'vep', 'VEP'];

/** One reader for all that a file's INFO says of an allele: annotators, frequencies in people, ClinVar. */
export function annotationReaders({ info }: SomaticHeader): AnnotationReader {
  const readers: AnnotationReader[] = [];
  for (const key of CSQ_KEYS) {
    const field = info.get(key);
    if (field !== undefined) readers.push(csqReader(key, field.description));
  }
  if (info.has('ANN')) readers.push(annReader);
  const funcotation = info.get('FUNCOTATION');
  if (funcotation !== undefined) readers.push(funcotationReader(funcotation.description));
  const plain = plainWordsReader(new Set(info.keys()));
  if (plain !== null) readers.push(plain);
  const ids = [...info.keys()];
  const frequencies = frequencyColumns(ids, false);
  return (record, allele) => {
    let all: Annotated = plainFields(record, allele, ids, frequencies);
    for (const reader of readers) {
      const one = reader(record, allele);
      all = {
        annotations: one.annotations.length === 0 ? all.annotations : [...all.annotations, ...one.annotations],
        population: joinPopulation(all.population, one.population),
        clinvar: all.clinvar ?? one.clinvar,
      };
    }
    return all;
  };
}

/** Frequencies and ClinVar as INFO fields of their own. */
function plainFields(
  record: ReadonlyMap<string, string>,
  { index, count }: AskedAllele,
  ids: readonly string[],
  frequencies: ReturnType<typeof frequencyColumns>,
): Annotated {
  const cell = (id: string): string | undefined => {
    const parts = record.get(id)?.split(',');
    return parts?.length === count ? parts[index] : parts?.[0];
  };
  const population = readPopulation(frequencies, (at) => cell(ids[at] as string));
  // Mutect2 writes the frequency as its negative tenth logarithm; 6 and above is its way to say "never seen".
  const unseen = readNumber(cell('POPAF'));
  const stated = unseen === null || unseen < 0 || unseen >= 6 ? null : pow(10, -unseen);
  const germline = word(record.get('CLNSIG'));
  const oncogenicity = word(record.get('ONC')) ?? word(record.get('CLNSIGONC'));
  return {
    annotations: NOTHING.annotations,
    population: stated === null ? population : joinPopulation(population, { highest: stated, groups: {} }),
    clinvar: germline === null && oncogenicity === null ? null : { germline, oncogenicity },
  };
}

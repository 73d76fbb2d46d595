import type { Known, StatedGenotype } from '../person-record.ts';
import { type Concept, conceptAt } from './coding.ts';
import { type Place, children, textOf } from './element.ts';
import { dayOf } from './fhir-date.ts';
import { type Outcome, type Reader, ignored, locatorAt, noticeAt, used } from './reader.ts';
import type { Resource } from './resources.ts';

const GENE = /^[A-Z][A-Z0-9]{1,11}(?:-[A-Z0-9]{1,6})?$/;
const ALLELE = String.raw`[A-Za-z0-9.:*+≥()_-]{1,40}`;

/**
 * Genotypes, haplotypes and metaboliser phenotypes of the Genomics Reporting guide. Variants, implications for disease and
 * the rest are detail of a genome file, and ignored as such. Null where the observation is none of these.
 */
export function readGenomics(
  asks: readonly string[],
  concept: Concept,
  resource: Resource,
  date: string | null,
  reader: Reader,
): Outcome | null {
  if (asks.includes('genotype')) return readGenotype(resource, date, reader);
  if (asks.includes('haplotype')) return readHaplotype(resource, date, reader);
  if (asks.includes('drug-implication') || asks.includes('metabolism'))
    return readPhenotype(concept, resource, date, reader);
  const activity = activityGene(concept);
  if (activity !== null) return readPhenotype(concept, resource, date, reader);
  const genomic = ['variant', 'disease-implication', 'variant-consequence'].some((question) => asks.includes(question));
  return genomic ? ignored('genomic-detail') : null;
}

/** `CYP2C19 gene product metabolic activity interpretation`: the gene is in the name of the LOINC term. */
function activityGene(concept: Concept): string | null {
  for (const words of [concept.written, ...concept.codes.map(({ display }) => display)]) {
    const gene = /^(\S+) gene product (?:metabolic )?activity/.exec(words ?? '')?.[1];
    if (gene !== undefined && GENE.test(gene)) return gene;
  }
  return null;
}

function readGenotype(resource: Resource, date: string | null, reader: Reader): Outcome {
  const value = conceptAt(resource, 'valueCodeableConcept') ?? conceptAt(resource, 'valueString');
  if (value === null) return ignored('no-value');
  const genes = genesOf(resource, reader);
  const written = [value.written, ...value.codes.flatMap(({ display, code }) => [display, code])].filter(
    (text) => text !== null && text !== undefined,
  );
  for (const text of written) {
    const read = readDiplotype(text, genes);
    if (read !== null) return used({ genotypes: [known(read, resource, date, reader)] });
  }
  // One allele where a pair belongs (`HLA-B*15:02`): it is there, and what the other is, is not said.
  for (const text of written) {
    const one = readAllele(text, genes);
    if (one === null) continue;
    const single = { gene: one.gene, diplotype: one.allele, phenotype: null, activityScore: null };
    return used({ genotypes: [known(single, resource, date, reader)] });
  }
  return ignored('value-refused', [
    noticeAt(reader, 'FHIR_GENOTYPE_UNREAD', 'caution', resource.path, { written: value.written ?? '' }),
  ]);
}

function readHaplotype(resource: Resource, date: string | null, reader: Reader): Outcome {
  const value = conceptAt(resource, 'valueCodeableConcept') ?? conceptAt(resource, 'valueString');
  if (value === null) return ignored('no-value');
  const genes = genesOf(resource, reader);
  for (const text of [
    ...value.codes.map(({ display }) => display),
    value.written,
    ...value.codes.map(({ code }) => code),
  ]) {
    const read = text === null || text === undefined ? null : readAllele(text, genes);
    if (read !== null)
      return used({
        haplotypes: [{ ...read, at: locatorAt(reader, resource.path), date: date === null ? null : dayOf(date) }],
      });
  }
  return ignored('value-refused', [
    noticeAt(reader, 'FHIR_GENOTYPE_UNREAD', 'caution', resource.path, { written: value.written ?? '' }),
  ]);
}

/** A metaboliser phenotype, of the one gene that it names or that it is derived from. */
function readPhenotype(concept: Concept, resource: Resource, date: string | null, reader: Reader): Outcome {
  const values: Place[] = [resource, ...children(resource, 'component')];
  const phenotypes = new Set(
    values.flatMap((place) =>
      reader.codes.values('phenotype', conceptAt(place, 'valueCodeableConcept') ?? conceptAt(place, 'valueString')),
    ),
  );
  const [phenotype] = phenotypes;
  if (phenotype === undefined) return ignored('genomic-detail');
  if (phenotypes.size > 1)
    return ignored('value-refused', [
      noticeAt(reader, 'FHIR_CODES_DIFFER', 'serious', resource.path, { answers: [...phenotypes].join(', ') }),
    ]);
  const own = activityGene(concept) ?? undefined;
  const genes =
    own === undefined ? [...new Set([...genesOf(resource, reader), ...derivedGenes(resource, reader)])] : [own];
  const [gene] = genes;
  // An implication that rests on two genes does not say which of them is meant.
  if (gene === undefined || genes.length > 1) return ignored('genomic-detail');
  return used({
    genotypes: [known({ gene, diplotype: null, phenotype, activityScore: null }, resource, date, reader)],
  });
}

function derivedGenes(resource: Resource, reader: Reader): readonly string[] {
  return reader.references
    .followAll(resource, resource, 'derivedFrom')
    .flatMap((target) => (target.kind === 'resource' ? genesOf(target.resource, reader) : []));
}

/** Symbols in the components "gene studied". */
function genesOf(resource: Resource, reader: Reader): readonly string[] {
  const genes = children(resource, 'component').flatMap((place) => {
    if (!reader.codes.values('asks', conceptAt(place, 'code')).includes('gene')) return [];
    const value = conceptAt(place, 'valueCodeableConcept');
    const words = [...(value?.codes.map(({ display }) => display) ?? []), value?.written, textOf(place, 'valueString')];
    return words.find((word): word is string => typeof word === 'string' && GENE.test(word)) ?? [];
  });
  return [...new Set(genes)];
}

/** `CYP2D6 *1/*4`, `CYP2C19*1/*2`, `*1/*2` of one known gene, or a GL string `hla#3.31.0#HLA-A*03:01+HLA-A*30:01`. */
function readDiplotype(text: string, genes: readonly string[]): StatedGenotype | null {
  const gl = /^[a-z]+#[^#]*#([^+]+)\+([^+]+)$/.exec(text);
  const pair = gl ?? new RegExp(`^(.*?)\\s*/\\s*(.*)$`).exec(text);
  const [, first, second] = pair ?? [];
  if (first === undefined || second === undefined) return null;
  const one = readAllele(first, genes);
  if (one === null) return null;
  const two = readAllele(second, [one.gene]);
  return two === null || two.gene !== one.gene
    ? null
    : { gene: one.gene, diplotype: `${one.allele}/${two.allele}`, phenotype: null, activityScore: null };
}

/** `HLA-B*57:01`, `CYP2D6*7.001`, `CYP2C9 *2`; without a gene, that of the component where it is only one. */
function readAllele(text: string, genes: readonly string[]): { readonly gene: string; readonly allele: string } | null {
  const [, named, star] = new RegExp(`^([A-Z][A-Z0-9-]{0,17})?\\s*(\\*${ALLELE})$`).exec(text.trim()) ?? [];
  const [, rsGene, other] = new RegExp(`^([A-Z][A-Z0-9-]{0,17})[ :](${ALLELE})$`).exec(text.trim()) ?? [];
  // `HLA-A:01:01G`: a slip that some GL strings have.
  const allele = star ?? (other !== undefined && /^\d/.test(other) ? `*${other}` : other);
  if (allele === undefined) return null;
  const gene = star === undefined ? rsGene : named;
  if (gene === undefined) return genes.length === 1 && genes[0] !== undefined ? { gene: genes[0], allele } : null;
  // `HLA-B*57:01` under a component "HLA-B", or `B*57:01` as the HLA database writes it.
  const full = genes.find((candidate) => candidate === gene || candidate.endsWith(`-${gene}`)) ?? gene;
  return GENE.test(full) ? { gene: full, allele } : null;
}

function known(value: StatedGenotype, resource: Resource, date: string | null, reader: Reader): Known<StatedGenotype> {
  return { value, at: locatorAt(reader, resource.path), date: date === null ? null : dayOf(date) };
}

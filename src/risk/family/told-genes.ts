import { yearsAt } from '../../core/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { OwnGeneResult } from './criteria/ask-person.ts';

const NOTHING_FOUND =
  /\b(?:negativ[eoa]|not detected|none (?:found|detected)|(?:no|not|non-?|sin) ?(?:(?:an?|any|known|likely|clinically|significant) )*(?:pathogenic|patog[eé]n\w*|deleterious|mutat|mutaci|variant|carrier|positive|detectad)\w*(?:[ -](?:variants?|mutations?|changes?|found|detected|identified))*)/giu;
const CHANGE =
  /pathogenic(?!ity)|deleterious|disease[- ]causing|\b(?:positive|positiv[oa]|mutation|mutated|carrier|portador[a]?|mutaci[oó]n)\b|patog[eé]n/iu;
const DOUBT = /uncertain|incierta|unclear|conflict|vus|benign|pathogenicity/iu;

/**
 * What a test result says, in the words of whoever wrote it down. A change goes before a "negative" beside it (`pathogenic; deletion
 * test negative`); words that are doubtful or not understood are no result.
 */
export function toldResult(written: string): OwnGeneResult['result'] | null {
  const rest = written.replaceAll(NOTHING_FOUND, ' ');
  if (CHANGE.test(rest)) return DOUBT.test(rest) && !/pathogenic(?!ity)/iu.test(rest) ? null : 'pathogenic';
  return rest !== written && !DOUBT.test(rest) ? 'negative' : null;
}

const NOTHING_TOLD =
  /\b(?:normal|wild[- ]?type|reference|pending|awaited|pendiente|no result|sin resultado|not tested)\b/iu;

/** Words of a test result that name something and are not understood (`c.68_69del`): neither a change nor none may be taken from them. */
export function isToldUnclear(written: string): boolean {
  const named = written.trim() !== '' && !DOUBT.test(written) && !NOTHING_TOLD.test(written);
  return named && toldResult(written) === null;
}

const ADULT = 18;

/**
 * Genes of inherited illness in which a test of the person's own told of a change: told, not read here, so to be confirmed before
 * anything rests on it. Of a child none of the illnesses of adults.
 */
export function toldGenes(
  knowledge: Pick<Knowledge, 'facts'>,
  { genomics, birthDate }: Pick<PersonRecord, 'genomics' | 'birthDate'>,
  now: string,
): readonly OwnGeneResult[] {
  const age = birthDate === null ? null : (yearsAt(birthDate.value, now)?.least ?? null);
  const entries = [...factsOf(knowledge, 'secondary-finding').values()].filter(
    ({ body }) => !(age !== null && age < ADULT && body.adultOnset === true),
  );
  const genes = new Set(entries.map(({ body }) => body.gene));
  return genomics.flatMap(({ value, at }): readonly OwnGeneResult[] => {
    const gene = value.gene.trim().toUpperCase();
    const written = writtenOf(value);
    return genes.has(gene) && toldResult(written) === 'pathogenic' ? [{ gene, result: 'pathogenic', at }] : [];
  });
}

/** Genes of which the person's record tells something that is not understood. */
export function genesToldUnclear({ genomics }: Pick<PersonRecord, 'genomics'>): ReadonlySet<string> {
  return new Set(
    genomics.flatMap(({ value }) => (isToldUnclear(writtenOf(value)) ? [value.gene.trim().toUpperCase()] : [])),
  );
}

type Told = PersonRecord['genomics'][number]['value'];

function writtenOf({ phenotype, diplotype }: Pick<Told, 'phenotype' | 'diplotype'>): string {
  return [phenotype, diplotype].filter((one) => one !== null).join('; ');
}

import type { GeneRecord } from '../../knowledge/index.ts';
import {
  type CallOptions,
  type GeneCall,
  type GenePhenotype,
  type OutsideCall,
  applyOutsideCalls,
  callGene,
  phenotypesOf,
} from '../../pgx/index.ts';
import type { GenomeReading } from '../../genome/index.ts';
import { samePairs, sameTexts } from './same-names.ts';

/** What a case may state of one gene; every field is judged only where the case states it. */
export interface ExpectedGene {
  readonly diplotypes?: readonly string[];
  readonly sourceDiplotypes?: readonly string[];
  readonly recommendationAlleles?: readonly string[];
  readonly haplotypeMatches?: readonly string[];
  readonly called?: boolean;
  readonly calledByMatcher?: boolean;
  readonly reportable?: boolean;
  readonly phenotypesInclude?: readonly string[];
  readonly lookupKey?: string | readonly string[];
  readonly hapB3Warning?: string | null;
}

export interface GeneAnswer {
  readonly answer: Record<string, unknown>;
  readonly differences: readonly string[];
}

/** Calls one gene and answers what the case states of it. */
export function answerGene(
  gene: GeneRecord,
  reading: GenomeReading,
  outside: readonly OutsideCall[],
  options: CallOptions,
  expected: ExpectedGene,
): GeneAnswer {
  const call = applyOutsideCalls(gene, callGene(gene, reading.readings, options), outside);
  const phenotypes = phenotypesOf(gene, call);
  const answer: Record<string, unknown> = {};
  const differences: string[] = [];
  const judge = (field: keyof ExpectedGene, got: unknown, agrees: boolean): void => {
    answer[field] = got;
    if (!agrees)
      differences.push(
        `${gene.symbol} ${field}: expected ${JSON.stringify(expected[field])}, got ${JSON.stringify(got)}${why(call)}`,
      );
  };
  const found = namesOf(call);
  if (expected.diplotypes !== undefined) judge('diplotypes', found, samePairs(found, expected.diplotypes));
  if (expected.sourceDiplotypes !== undefined) {
    const labelled = call.found.length > 0 ? labelHomozygous(call.found) : found.length > 0 ? found : [UNKNOWN];
    judge('sourceDiplotypes', labelled, samePairs(labelled, expected.sourceDiplotypes));
  }
  if (expected.haplotypeMatches !== undefined)
    judge('haplotypeMatches', call.found, sameTexts(call.found, expected.haplotypeMatches));
  if (expected.recommendationAlleles !== undefined) {
    const alleles = guidanceAlleles(call, phenotypes);
    judge('recommendationAlleles', alleles, sameTexts(alleles, expected.recommendationAlleles));
  }
  if (expected.called !== undefined)
    judge('called', call.status === 'called', (call.status === 'called') === expected.called);
  const byMatcher = call.status === 'called' && call.origin === 'genome';
  if (expected.calledByMatcher !== undefined)
    judge('calledByMatcher', byMatcher, byMatcher === expected.calledByMatcher);
  const reportable = call.status === 'called' || phenotypes.length > 0;
  if (expected.reportable !== undefined) judge('reportable', reportable, reportable === expected.reportable);
  if (expected.phenotypesInclude !== undefined) {
    const said = [...new Set(phenotypes.flatMap(({ phenotype, lookupKeys }) => [phenotype, ...lookupKeys]))];
    judge(
      'phenotypesInclude',
      said,
      expected.phenotypesInclude.every((phenotype) => said.includes(phenotype)),
    );
  }
  if (expected.lookupKey !== undefined) {
    const keys = phenotypes.flatMap(({ lookupKeys }) => lookupKeys);
    const wanted = typeof expected.lookupKey === 'string' ? [expected.lookupKey] : expected.lookupKey;
    judge('lookupKey', typeof expected.lookupKey === 'string' ? (keys[0] ?? null) : keys, sameTexts(keys, wanted));
  }
  if (expected.hapB3Warning !== undefined) {
    const warning = linkedWarning(call);
    judge('hapB3Warning', warning, conditionOf(warning) === conditionOf(expected.hapB3Warning));
  }
  return { answer, differences };
}

const UNKNOWN = 'Unknown/Unknown';

/** Pairs, or the single alleles of a lowest-function gene with unknown strands. */
export function namesOf(call: GeneCall): readonly string[] {
  return call.found.length > 0 ? [...new Set(call.found)] : call.top.map(({ name }) => name);
}

/** An allele found on both copies stands once, with the label that the cases give it. */
function labelHomozygous(found: readonly string[]): readonly string[] {
  return [...new Set(found)].map((name) =>
    found.filter((other) => other === name).length > 1 ? `${name} (homozygous)` : name,
  );
}

/** Of several pairs of equal standing the last one in order, as the cases list one pair only. */
function guidanceAlleles(call: GeneCall, phenotypes: readonly GenePhenotype[]): readonly string[] {
  const pair = call.forGuidance.at(-1) ?? phenotypes.at(-1)?.diplotypes.at(-1);
  return pair?.alleles ?? UNKNOWN.split('/');
}

/** The code of a notice about linked positions, as text that names its condition. */
function linkedWarning(call: GeneCall): string | null {
  const notice = call.notices.find(({ code }) => code.startsWith('PGX_LINKED_'));
  return notice === undefined ? null : notice.code.toLowerCase().replaceAll('_', '-');
}

function conditionOf(warning: string | null): string | null {
  const text = warning?.toLowerCase() ?? null;
  return text === null
    ? null
    : text.includes('mismatch')
      ? 'mismatch'
      : text.includes('exonic-only')
        ? 'exonic-only'
        : text;
}

function why(call: GeneCall): string {
  return call.status === 'called' ? '' : ` (${call.status}: ${call.reason ?? 'no reason'})`;
}

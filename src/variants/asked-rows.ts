import type { GenomeConsent } from '../core/index.ts';
import {
  type Fact,
  type Knowledge,
  type RiskVariantBody,
  type SecondaryFindingBody,
  factsOf,
} from '../knowledge/index.ts';
import { ADULT, type FindingCategory } from './secondary-findings.ts';

const CATEGORIES: readonly FindingCategory[] = ['cancer', 'cardiovascular', 'metabolic', 'other'];

/** What may be looked at: nothing else of the genome is held. */
export interface AskedRows {
  readonly categories: readonly FindingCategory[];
  /** Genes of which known variants are held. */
  readonly genes: ReadonlySet<string>;
  /** Rows of recessive and X-linked illnesses; empty where carrier status was not asked for, or the person is a child. */
  readonly carriers: readonly Fact<SecondaryFindingBody>[];
  readonly singles: readonly Fact<RiskVariantBody>[];
}

export const isMinor = (age: number | null): boolean => age !== null && age < ADULT;

export function askedRows(
  knowledge: Pick<Knowledge, 'facts'>,
  consents: readonly GenomeConsent[],
  age: number | null,
): AskedRows {
  const minor = isMinor(age);
  const categories = CATEGORIES.filter((one) => consents.includes(one));
  const rows = [...factsOf(knowledge, 'secondary-finding').values()];
  const findings = rows.filter(
    ({ body }) => categories.includes(body.category) && !(minor && body.adultOnset === true),
  );
  const carriers = consents.includes('carrier') && !minor ? rows.filter(({ body }) => isInherited(body)) : [];
  const singles = [...factsOf(knowledge, 'risk-variant').values()].filter(
    ({ body }) => (consents as readonly string[]).includes(body.consent) && !(minor && body.adultOnset === true),
  );
  return { categories, genes: new Set([...findings, ...carriers].map(({ body }) => body.gene)), carriers, singles };
}

/** One copy is handed on without an illness. */
export function isInherited({ inheritance }: SecondaryFindingBody): boolean {
  return inheritance === 'AR' || inheritance === 'XL';
}

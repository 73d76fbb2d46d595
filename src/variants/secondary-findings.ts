import type { Build, RecordRef } from '../core/index.ts';
import { type Fact, type Knowledge, type SecondaryFindingBody, factsOf } from '../knowledge/index.ts';
import { type Carried, carriedCopies, type SeenVariant } from './carried-copies.ts';
import { type KnownVariants, seedVariants, type VariantAssertion, variantKey } from './known-variants.ts';
import { returnRule } from './return-rule.ts';

export type FindingCategory = SecondaryFindingBody['category'];

export interface FindingsAsked {
  readonly build: Build;
  readonly sex: 'female' | 'male' | null;
  /** In years; null: not known, which is no reason to keep back. */
  readonly age?: number | null;
  readonly from: 'sequencing' | 'array';
  readonly variants: readonly SeenVariant[];
  /** Genes of which every position was read; of others, absence says nothing. */
  readonly genesRead?: ReadonlySet<string>;
  /** What the person wants to know of; absent: everything. */
  readonly categories?: readonly FindingCategory[];
  /** Of an import: where it names an allele, it stands in place of the seed. */
  readonly imported?: KnownVariants;
  /** Of each gene, how many places are known as pathogenic and how many of them were read. */
  readonly places?: ReadonlyMap<string, PlaceCount>;
}

/** What "none known" rests on: none of so many known places. */
export interface PlaceCount {
  readonly known: number;
  readonly read: number;
}

export interface KnownCarried {
  readonly seen: SeenVariant;
  readonly assertion: VariantAssertion;
  readonly carried: Carried;
}

/** Why a finding must be seen by another method before anything rests on it. */
export type ConfirmReason = 'consumer-array' | 'hard-region' | 'genotype-unlikely';

export type FindingState =
  /** The list returns it. */
  | 'returned'
  /** One copy where two make ill. */
  | 'carrier'
  /** Two variants whose strands are not known: one copy or two. */
  | 'phase-unknown'
  /** No review star, or none known: no more than a hint. */
  | 'unconfirmed'
  | 'conflicting'
  | 'uncertain'
  /** Pathogenic, and not of the kind that the list returns. */
  | 'not-of-list'
  /** Whether it is of the kind that the list returns is not known. */
  | 'kind-unknown'
  /** Every position of the gene was read and none is known as pathogenic. */
  | 'none-known'
  /** Every position was read and nothing is returned; whether one copy is carried was not asked, and is not said. */
  | 'none-returned'
  | 'not-assessed'
  /** Of adult years, and the person is a child. */
  | 'kept-for-adulthood'
  /** The person did not ask for this category. */
  | 'not-asked';

/** One gene and condition of the list, answered for one person. */
export interface SecondaryFinding {
  readonly entry: string;
  readonly record: RecordRef;
  readonly gene: string;
  readonly condition: string;
  readonly category: FindingCategory;
  readonly state: FindingState;
  /** Those that the state rests on; none where it was not asked for or is kept back. */
  readonly variants: readonly KnownCarried[];
  readonly confirmFirst: readonly ConfirmReason[];
  /** What would settle it; null where nothing is open. */
  readonly settle: 'read-gene' | 'read-genotype' | 'phase' | 'sex' | 'review' | 'transcript-effect' | null;
  readonly citation: string;
  readonly confirmed: boolean;
  /** Absent where nobody counted, and where it was not looked at. */
  readonly places?: PlaceCount;
}

export const ADULT = 18;

/** Every row of the list of secondary findings, in the order of its ids. Nothing is left out in silence. */
export function secondaryFindings(
  knowledge: Pick<Knowledge, 'facts'>,
  asked: FindingsAsked,
): readonly SecondaryFinding[] {
  const { known, unread } = carriedOfKnown(knowledge, asked);
  return [...factsOf(knowledge, 'secondary-finding').values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((fact) => findingOf(fact, known.get(fact.body.gene) ?? [], unread.has(fact.body.gene), asked));
}

function findingOf(
  { id, ref, body }: Fact<SecondaryFindingBody>,
  known: readonly KnownCarried[],
  unread: boolean,
  asked: FindingsAsked,
): SecondaryFinding {
  const places = asked.places?.get(body.gene);
  const answer = (
    state: FindingState,
    settle: SecondaryFinding['settle'] = null,
    variants: readonly KnownCarried[] = [],
  ): SecondaryFinding => ({
    entry: id,
    record: ref,
    gene: body.gene,
    condition: body.condition,
    category: body.category,
    state,
    variants,
    confirmFirst: reasonsOf(body, variants, asked.from),
    settle,
    citation: body.citation,
    confirmed: body.confirmed,
    ...(places === undefined || state === 'not-asked' || state === 'kept-for-adulthood' ? {} : { places }),
  });
  if (asked.categories !== undefined && !asked.categories.includes(body.category)) return answer('not-asked');
  if (body.adultOnset === true && typeof asked.age === 'number' && asked.age < ADULT)
    return answer('kept-for-adulthood');

  const called = known.filter(({ assertion }) => /pathogenic|either/.test(assertion.class));
  // What the list itself names needs no star.
  const named = (key: string | null): boolean => key !== null && body.variants?.includes(key) === true;
  const starred = called.filter(({ assertion }) => (assertion.stars ?? 0) > 0 || named(assertion.key38));
  const ruled = returnRule(body, starred, asked.sex);
  if (ruled !== null) return answer(ruled.state, ruled.settle, ruled.variants);
  if (called.length > 0) return answer('unconfirmed', 'review', called);
  for (const state of ['conflicting', 'uncertain'] as const) {
    const such = known.filter(({ assertion }) => assertion.class === state);
    if (such.length > 0) return answer(state, 'review', such);
  }
  if (unread) return answer('not-assessed', 'read-genotype');
  return asked.genesRead?.has(body.gene) === true && asked.from === 'sequencing'
    ? answer('none-known')
    : answer('not-assessed', 'read-gene');
}

export function reasonsOf(
  body: Pick<SecondaryFindingBody, 'hardRegion'>,
  variants: readonly KnownCarried[],
  from: FindingsAsked['from'],
): readonly ConfirmReason[] {
  if (variants.length === 0) return [];
  return [
    ...(from === 'array' ? (['consumer-array'] as const) : []),
    ...(body.hardRegion === true ? (['hard-region'] as const) : []),
    ...(variants.some(({ carried }) => carried.unlikely) ? (['genotype-unlikely'] as const) : []),
  ];
}

/** What the person carries of what is known, by gene; and genes of which a known place was not read. */
export function carriedOfKnown(
  knowledge: Pick<Knowledge, 'facts'>,
  asked: Pick<FindingsAsked, 'build' | 'sex' | 'variants' | 'imported'>,
): { readonly known: ReadonlyMap<string, readonly KnownCarried[]>; readonly unread: ReadonlySet<string> } {
  const seed = seedVariants(knowledge, asked.build);
  const known = new Map<string, KnownCarried[]>();
  const unread = new Set<string>();
  for (const seen of asked.variants) {
    const key = variantKey(seen.chrom, seen.pos1, seen.ref, seen.alt);
    const carried = carriedCopies(seen, asked.sex);
    for (const assertion of asked.imported?.get(key) ?? seed.get(key) ?? []) {
      if (carried === 'unread') unread.add(assertion.gene);
      if (carried === 'unread' || carried === null) continue;
      const list = known.get(assertion.gene) ?? [];
      known.set(assertion.gene, list);
      list.push({ seen, assertion, carried });
    }
  }
  return { known, unread };
}

import type { Build, GenomeConsent, Locator, RecordRef } from '../core/index.ts';
import { type Fact, type Knowledge, type RiskVariantBody, factsOf } from '../knowledge/index.ts';
import { carriedCopies } from './carried-copies.ts';
import type { SingleVariant } from './genome-risk.ts';
import { variantKey } from './known-variants.ts';
import { type KnownPlace, chromOf } from './places/known-places.ts';
import type { PlacesRead } from './places/places-read.ts';

/** How one place was read. */
interface Copies {
  readonly copies: 0 | 1 | 2;
  readonly hemizygous: boolean;
  /** Strand of a phased single copy. */
  readonly strand: 0 | 1 | null;
  readonly phaseSet: string | null;
  readonly at: readonly Locator[];
}

/** The change as a genome of the build shows it: where its reference is the risk allele itself, the change away from it. */
export function placeOfSingle(
  { body }: Fact<RiskVariantBody>,
  build: Build,
): Pick<KnownPlace, 'chrom' | 'first1' | 'ref' | 'alt'> {
  const turned = isTurned(body, build);
  return {
    chrom: chromOf(body.chrom),
    first1: build === 'GRCh38' ? body.pos38 : body.pos37,
    ref: turned ? body.alt : body.ref,
    alt: turned ? body.ref : body.alt,
  };
}

function isTurned({ alt, ref37 }: RiskVariantBody, build: Build): boolean {
  return build === 'GRCh37' && ref37 !== undefined && ref37 === alt;
}

/** Every single variant or set of them, in the order of their ids. `open`: those that may be looked at. */
export function singleVariants(
  knowledge: Pick<Knowledge, 'facts'>,
  open: readonly Fact<RiskVariantBody>[],
  consents: readonly GenomeConsent[],
  read: PlacesRead,
  sex: 'female' | 'male' | null,
): readonly SingleVariant[] {
  const sets = new Map<string, Fact<RiskVariantBody>[]>();
  for (const fact of factsOf(knowledge, 'risk-variant').values()) {
    const id = fact.body.set ?? fact.id;
    sets.set(id, [...(sets.get(id) ?? []), fact]);
  }
  const ids = new Set(open.map(({ id }) => id));
  return [...sets]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, members]) => {
      const looked = members.every((one) => ids.has(one.id));
      const asked = members.every(({ body }) => (consents as readonly string[]).includes(body.consent));
      if (!looked) return answerOf(id, members, asked ? 'kept-for-adulthood' : 'not-asked', read.from);
      const copies = members.map((one) => copiesOf(one, read, sex));
      return members.length === 1
        ? ofOne(id, members[0]!, copies[0]!, read.from)
        : ofSet(id, members, copies, read.from);
    });
}

function ofOne(
  id: string,
  member: Fact<RiskVariantBody>,
  copies: Copies | null,
  from: PlacesRead['from'],
): SingleVariant {
  if (copies === null) return answerOf(id, [member], 'not-assessed', from);
  const result = copies.hemizygous ? 'only-copy' : (['no-copy', 'one-copy', 'two-copies'] as const)[copies.copies];
  const effective = copies.hemizygous ? 2 : copies.copies;
  return answerOf(id, [member], copies.copies === 0 ? 'absent' : 'present', from, {
    result,
    copies: copies.copies,
    outcomes: member.body.outcomes.filter((one) => one.copies === effective),
    facts: copies.at,
  });
}

function ofSet(
  id: string,
  members: readonly Fact<RiskVariantBody>[],
  copies: readonly (Copies | null)[],
  from: PlacesRead['from'],
): SingleVariant {
  const names = members.find(({ body }) => body.setNames !== undefined)?.body.setNames;
  const known = copies.filter((one) => one !== null);
  if (names === undefined || known.length < members.length || members.length !== 2)
    return answerOf(id, members, 'not-assessed', from);
  const [a, b] = members.map(({ body }) => body.allele ?? body.name) as [string, string];
  const [first, second] = known as [Copies, Copies];
  const { pair, assumed } = strandsOf(first, second, { ...names, a, b });
  const result = pair.toSorted().join('/');
  const outcomes = members.flatMap(({ body }) => body.outcomes).filter((one) => one.result === result);
  const carried = first.copies + second.copies > 0;
  return answerOf(id, members, carried ? 'present' : 'absent', from, {
    result,
    copies: Math.min(2, first.copies + second.copies) as 0 | 1 | 2,
    outcomes,
    facts: known.flatMap(({ at }) => at),
    assumed,
  });
}

/**
 * Names of the two strands. One copy of each of two alleles without phase: on two strands, as a strand with both is rare;
 * said to be assumed.
 */
function strandsOf(
  first: Copies,
  second: Copies,
  { a, b, none, all }: { readonly a: string; readonly b: string; readonly none: string; readonly all: string },
): { readonly pair: readonly [string, string]; readonly assumed: boolean } {
  if (first.copies === 1 && second.copies === 1) {
    const phased = first.strand !== null && second.strand !== null && first.phaseSet === second.phaseSet;
    if (phased && first.strand === second.strand) return { pair: [all, none], assumed: false };
    return { pair: [a, b], assumed: !phased };
  }
  const strand = (n: 1 | 2): string => {
    const [hasA, hasB] = [first.copies >= n, second.copies >= n];
    return hasA && hasB ? all : hasA ? a : hasB ? b : none;
  };
  return { pair: [strand(1), strand(2)], assumed: false };
}

/** Copies of the risk allele; null where the place was not read. */
function copiesOf(fact: Fact<RiskVariantBody>, read: PlacesRead, sex: 'female' | 'male' | null): Copies | null {
  const place = placeOfSingle(fact, read.build);
  const key = variantKey(place.chrom, place.first1, place.ref, place.alt);
  const places = read.known.byChrom.get(place.chrom);
  const index = places?.list.findIndex(
    (one) => one.first1 === place.first1 && one.ref === place.ref && one.alt === place.alt,
  );
  if (places === undefined || index === undefined || index < 0 || !read.isRead(place.chrom, index)) return null;
  const turned = isTurned(fact.body, read.build);
  const lines = read.seen.filter(
    (one) =>
      one.pos1 <= place.first1 &&
      one.chrom !== '' &&
      sameChrom(one.chrom, place.chrom) &&
      one.pos1 + one.ref.length > place.first1,
  );
  const at = lines.flatMap((one) => (one.at === undefined ? [] : [one.at]));
  const own = lines.find((one) => variantKey(one.chrom, one.pos1, one.ref, one.alt) === key);
  const single = sex === 'male' && place.chrom === 'chrX';
  if (turned) {
    // Copies of the reference are the risk; a third allele is neither.
    const alleles = (own ?? lines[0])?.genotype.split(/[/|]/) ?? (single ? ['0'] : ['0', '0']);
    const copies = Math.min(2, alleles.filter((one) => one === '0').length) as 0 | 1 | 2;
    return { copies, hemizygous: single && copies > 0, strand: null, phaseSet: null, at };
  }
  const carried = own === undefined ? null : carriedCopies(own, sex);
  if (carried === 'unread') return null;
  if (carried === null) return { copies: 0, hemizygous: false, strand: null, phaseSet: null, at };
  return {
    copies: carried.zygosity === 'homozygous' ? 2 : 1,
    hemizygous: carried.zygosity === 'hemizygous',
    strand: carried.strand,
    phaseSet: carried.phaseSet,
    at,
  };
}

const sameChrom = (a: string, b: string): boolean => chromOf(a) === b;

function answerOf(
  id: string,
  members: readonly Fact<RiskVariantBody>[],
  state: SingleVariant['state'],
  from: PlacesRead['from'],
  found?: Pick<SingleVariant, 'result' | 'copies' | 'facts'> & {
    readonly outcomes: RiskVariantBody['outcomes'];
    readonly assumed?: boolean;
  },
): SingleVariant {
  const [first] = members as [Fact<RiskVariantBody>];
  const records: readonly RecordRef[] = members.map(({ ref }) => ref);
  const shown = state === 'present' || state === 'absent';
  return {
    id,
    gene: first.body.gene,
    records,
    consent: first.body.consent as GenomeConsent,
    state,
    result: found?.result ?? null,
    copies: found?.copies ?? null,
    outcomes: (found?.outcomes ?? []).map(({ outcome, ratio, confirmed }) => ({
      outcome,
      ratio: ratio ?? null,
      confirmed,
    })),
    confirmFirst: shown
      ? [
          ...(from === 'array' ? ['consumer-array'] : []),
          ...(members.some(({ body }) => body.hardRegion === true) ? ['hard-region'] : []),
          ...(found?.assumed === true ? ['phase-assumed'] : []),
        ]
      : [],
    worsens: state === 'present' ? [...new Set(members.flatMap(({ body }) => body.worsens ?? []))] : [],
    citation: [...new Set(members.map(({ body }) => body.citation))].join('; '),
    confirmed: members.every(({ body }) => body.confirmed),
    facts: found?.facts ?? [],
  };
}

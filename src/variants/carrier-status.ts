import type { Fact, Knowledge, SecondaryFindingBody } from '../knowledge/index.ts';
import { factsOf } from '../knowledge/index.ts';
import { isInherited } from './asked-rows.ts';
import type { CarrierStatus } from './genome-risk.ts';
import { returnRule } from './return-rule.ts';
import { type FindingsAsked, type KnownCarried, carriedOfKnown, reasonsOf } from './secondary-findings.ts';

/** Every recessive or X-linked row of the list, as carrier status. `rows`: those that may be looked at. */
export function carrierStatuses(
  knowledge: Pick<Knowledge, 'facts'>,
  rows: readonly Fact<SecondaryFindingBody>[],
  asked: FindingsAsked,
  closed: 'not-asked' | 'kept-for-adulthood',
): readonly CarrierStatus[] {
  const { known, unread } = carriedOfKnown(knowledge, asked);
  const open = new Set(rows.map(({ id }) => id));
  return [...factsOf(knowledge, 'secondary-finding').values()]
    .filter(({ body }) => isInherited(body))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) =>
      open.has(row.id)
        ? statusOf(row, known.get(row.body.gene) ?? [], unread.has(row.body.gene), asked)
        : answerOf(row, closed, [], null, asked),
    );
}

function statusOf(
  row: Fact<SecondaryFindingBody>,
  known: readonly KnownCarried[],
  unread: boolean,
  asked: FindingsAsked,
): CarrierStatus {
  const { body } = row;
  const called = known.filter(({ assertion }) => /pathogenic|either/.test(assertion.class));
  // What the list itself names needs no star.
  const named = ({ assertion: { key38 } }: KnownCarried): boolean =>
    key38 !== null && body.variants?.includes(key38) === true;
  const starred = called.filter((one) => (one.assertion.stars ?? 0) > 0 || named(one));
  const rule = body.inheritance === 'XL' ? 'hemizygous-or-two-copies' : 'two-copies';
  const ruled = returnRule({ rule }, starred, asked.sex);
  if (ruled !== null) {
    const state = ruled.state === 'returned' ? 'more-than-carrier' : ruled.state;
    if (state === 'carrier' || state === 'phase-unknown' || state === 'more-than-carrier')
      return answerOf(row, state, ruled.variants, ruled.settle, asked);
    // A change on the X of somebody whose sex nobody said.
    return answerOf(row, 'not-assessed', [], ruled.settle, asked);
  }
  if (called.length > 0) return answerOf(row, 'unconfirmed', called, 'review', asked);
  if (unread) return answerOf(row, 'not-assessed', [], 'read-genotype', asked);
  return asked.genesRead?.has(body.gene) === true && asked.from === 'sequencing'
    ? answerOf(row, 'none-known', [], null, asked)
    : answerOf(row, 'not-assessed', [], 'read-gene', asked);
}

function answerOf(
  { body, ref }: Fact<SecondaryFindingBody>,
  state: CarrierStatus['state'],
  variants: readonly KnownCarried[],
  settle: string | null,
  asked: FindingsAsked,
): CarrierStatus {
  const places = asked.places?.get(body.gene);
  return {
    gene: body.gene,
    condition: body.condition,
    record: ref,
    state,
    inheritance: body.inheritance === 'XL' ? 'XL' : 'AR',
    variants,
    confirmFirst: reasonsOf(body, variants, asked.from),
    settle,
    ...(places === undefined || state === 'not-asked' || state === 'kept-for-adulthood' ? {} : { places }),
  };
}

import { factsOf, type Knowledge } from '../../knowledge/index.ts';
import type { AlternativesRequest } from './alternatives-request.ts';

export interface WeighedWishes {
  readonly meets: readonly string[];
  readonly against: readonly string[];
  /** Wishes on which no record speaks of this medicine. */
  readonly open: readonly string[];
  /** One mark a wish, most important first: 0 met, 1 not known, 2 against; of a wish about the price, the price. */
  readonly marks: readonly number[];
  /** What the person will not have, with the property record that says so. */
  readonly refused: { readonly wish: string; readonly record: string } | null;
}

/** What the person wishes and refuses, against the properties and the price a month of one drug. */
export function weighWishes(
  knowledge: Pick<Knowledge, 'facts'>,
  drug: string,
  wishes: AlternativesRequest['wishes'],
  price: number | null,
): WeighedWishes {
  const known = factsOf(knowledge, 'wish');
  const properties = factsOf(knowledge, 'property');
  const levelOf = (property: string) => properties.get(`${drug}:${property}`);
  const meets: string[] = [];
  const against: string[] = [];
  const open: string[] = [];
  const marks: number[] = [];
  for (const { value: wish } of wishes?.matters ?? []) {
    const body = known.get(wish)?.body;
    if (body === undefined || body.kind !== 'matters') {
      open.push(wish); // said, though no record knows what it means for a medicine
      continue;
    }
    if (body.property === 'price') {
      marks.push(price ?? Number.MAX_VALUE);
      if (price === null) open.push(wish);
      continue;
    }
    const level = levelOf(body.property)?.body.level;
    const mark = level === undefined ? 1 : body.meets?.includes(level) ? 0 : body.against?.includes(level) ? 2 : 1;
    marks.push(mark);
    [meets, open, against][mark]?.push(wish);
  }
  let refused: WeighedWishes['refused'] = null;
  for (const { value: wish } of wishes?.refuses ?? []) {
    const body = known.get(wish)?.body;
    if (body === undefined || body.kind !== 'refuses') {
      open.push(wish);
      continue;
    }
    const fact = levelOf(body.property);
    if (fact === undefined) open.push(wish);
    else if (body.against?.includes(fact.body.level)) refused ??= { wish, record: fact.ref.id };
  }
  return { meets, against, open, marks, refused };
}

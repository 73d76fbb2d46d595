import { type Correction, correctionsOf, factsOfRecord } from '../../../../src/record/index.ts';
import type { PersonRecord, Relative } from '../../../../src/record/index.ts';
import { ownEntry, withOwnEntry } from '../../app/own-entry.ts';
import type { Session } from '../../app/session.ts';
import { type FileRelative, type TypedRelative, asCorrection, asFile } from './relatives.ts';

type Held = Pick<Session, 'entries' | 'corrections' | 'answers'>;

/** Where one relative of the record was told of, which decides how it is changed. */
export type Told =
  | { readonly by: 'page'; readonly at: number }
  | { readonly by: 'file'; readonly source: string }
  | { readonly by: 'correction'; readonly fact: string }
  | { readonly by: 'answers' };

export function toldBy({ at }: Relative, held: Held): Told {
  const source = 'source' in at ? at.source : '';
  const entry = /^entry (\d+)$/.exec(source);
  const place = at.kind === 'document' ? /^family\[(\d+)\]/.exec(at.path) : null;
  if (entry !== null && place !== null && ownEntry([held.entries[Number(entry[1]) - 1] ?? ''], 'family') !== null)
    return { by: 'page', at: Number(place[1]) };
  const corrected = /^correction (\d+)$/.exec(source);
  const correction = corrected === null ? undefined : correctionsOf(held.corrections)[Number(corrected[1]) - 1];
  if (correction !== undefined) return { by: 'correction', fact: correction.fact };
  return source.startsWith('answers of ') ? { by: 'answers' } : { by: 'file', source };
}

/**
 * What is held from then on: a relative of the page's own stands in its entry; what a file said is corrected, so that what was read stays
 * beside it; answers of the interview to the same relation move into the entry.
 * @param was the relative that is changed; null: a new one
 * @param next as typed; null: taken out
 */
export function keptWith(
  held: Held,
  record: PersonRecord,
  was: Relative | null,
  next: TypedRelative | null,
  on: string,
): Partial<Held> {
  const own = ownFamily(held.entries);
  const withOwn = (family: readonly FileRelative[]): Pick<Held, 'entries'> => ({
    entries: withOwnEntry(held.entries, 'family', family.length === 0 ? null : family, on),
  });
  const added = next === null ? [] : [asFile(next)];
  if (was === null) return withOwn([...own, ...added]);
  const told = toldBy(was, held);
  switch (told.by) {
    case 'page':
      return withOwn(own.flatMap((one, i) => (i === told.at ? added : [one])));
    case 'answers': {
      // One answer holds all of a relation: the others of it move as well.
      const others = record.family.filter(
        (one) => one !== was && one.relation === was.relation && toldBy(one, held).by === 'answers',
      );
      const { [`family-${was.relation}`]: _, ...answers } = held.answers;
      return { answers, ...withOwn([...own, ...others.map(fileOf), ...added]) };
    }
    case 'file':
    case 'correction': {
      const kept = correctionsOf(held.corrections);
      const before = told.by === 'correction' ? kept.find(({ fact }) => fact === told.fact) : undefined;
      const fact = before?.fact ?? factsOfRecord(record).find(({ of }) => of === was)?.key;
      if (fact === undefined) return {};
      const correction: Correction = {
        fact,
        section: 'family',
        name: was.relation,
        date: was.date,
        claim: next === null ? 'not-true' : 'other-value',
        says: next === null ? null : asCorrection(next),
        on,
      };
      return { corrections: [...kept.filter((one) => one.fact !== fact), correction] };
    }
  }
}

const ownFamily = (entries: readonly string[]): readonly FileRelative[] => {
  const family = ownEntry(entries, 'family');
  return Array.isArray(family) ? (family as readonly FileRelative[]) : [];
};

const fileOf = ({ relation, conditions }: Relative): FileRelative => ({
  relation,
  conditions: conditions.map(({ written, ageAtOnset }) => ({
    name: written,
    ...(ageAtOnset === null ? {} : { age: ageAtOnset }),
  })),
});

import type { RecordRef } from '../../core/index.ts';
import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';

/** One disease as published cases show it. */
export interface PhenotypeProfile {
  readonly record: RecordRef;
  /** `OMIM:162200` */
  readonly disease: string;
  readonly name: string;
  readonly genes: readonly string[];
  readonly cases: number;
  readonly terms: ReadonlyMap<string, TermCount>;
  /** Held to be the cause in a case, on GRCh38. */
  readonly variants: readonly { readonly key38: string; readonly gene: string }[];
  /** Whether one variant makes ill, or two do; null: the cases differ or do not tell. */
  readonly copies: 1 | 2 | null;
  readonly citation: string;
}

/** In how many cases a feature was seen, and in how many it was looked for and not there. */
export interface TermCount {
  readonly seen: number;
  readonly excluded: number;
}

export interface ProfileSet {
  readonly profiles: readonly PhenotypeProfile[];
  readonly cases: number;
  /** Over all cases of all diseases. */
  readonly everywhere: ReadonlyMap<string, TermCount>;
  readonly names: ReadonlyMap<string, string>;
}

/** Profiles of the risk pack, in the order of their ids; none where it is not loaded. */
export const phenotypeProfiles: (knowledge: Pick<Knowledge, 'facts'>) => ProfileSet = onceAKnowledge(
  (knowledge: Pick<Knowledge, 'facts'>) => {
    const names = new Map<string, string>();
    const profiles = [...factsOf(knowledge, 'phenotype-profile')]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { ref, body }]): PhenotypeProfile => {
        const terms = new Map<string, TermCount>();
        for (const line of linesOf(body.table)) {
          const [term = '', seen, excluded, ...name] = line.split(' ');
          terms.set(term, { seen: Number(seen), excluded: Number(excluded) });
          if (!names.has(term)) names.set(term, name.join(' '));
        }
        const { disease, name, genes, cases, citation, copies } = body;
        return {
          record: ref,
          disease,
          name,
          genes,
          cases,
          terms,
          variants: linesOf(body.variants ?? '').map((line) => {
            const [key38 = '', gene = ''] = line.split(' ');
            return { key38, gene };
          }),
          copies: copies.two === 0 && copies.one > 0 ? 1 : copies.one === 0 && copies.two > 0 ? 2 : null,
          citation,
        };
      });
    return profileSet(profiles, names);
  },
);

export function profileSet(
  profiles: readonly PhenotypeProfile[],
  names: ReadonlyMap<string, string> = new Map(),
): ProfileSet {
  const everywhere = new Map<string, TermCount>();
  for (const { terms } of profiles)
    for (const [term, { seen, excluded }] of terms) {
      const sum = everywhere.get(term) ?? { seen: 0, excluded: 0 };
      everywhere.set(term, { seen: sum.seen + seen, excluded: sum.excluded + excluded });
    }
  return { profiles, cases: profiles.reduce((sum, { cases }) => sum + cases, 0), everywhere, names };
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

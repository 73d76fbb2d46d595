import type { Mutation, RankedAlteration } from '../../oncology/index.ts';
import { readOut } from '../read-out.ts';
import { sayPoints } from './say-points.ts';
import { sayTier } from './say-therapy.ts';
import { type TumourSpeaking, changeOf } from './tumour-names.ts';

const EFFECTS = ['sensitivity', 'resistance', 'diagnosis', 'prognosis'] as const;

/** One change of the tumour in words: a row of the table. */
export interface AlterationSaid {
  readonly id: string;
  readonly name: string;
  readonly kind: RankedAlteration['kind'];
  /** `Tier I, level A`, or nothing; in the order sensitivity, resistance, diagnosis, prognosis. */
  readonly tiers: readonly (string | null)[];
  readonly oncogenicity: string | null;
  /** What its points rest on, and what nothing here can tell. */
  readonly points: readonly string[];
  /** `32 %` */
  readonly reads: string | null;
  /** What the row says beneath its name: depth, clonality, origin, two hits, other names, similar changes. */
  readonly notes: readonly string[];
  /** Something rests on it. */
  readonly matters: boolean;
}

export function sayAlteration(speaking: TumourSpeaking, one: RankedAlteration): AlterationSaid {
  const { words, plan } = speaking;
  const { profile } = plan.board;
  const mutation = profile.mutations.find(({ id }) => id === one.id) ?? null;
  const fusion = profile.fusions.find(({ id }) => id === one.id) ?? null;
  const similar = [...new Set(one.similar.map(({ profile: named }) => named))];
  const copy = profile.copyChanges.find(({ id }) => id === one.id) ?? null;
  return {
    id: one.id,
    name: changeOf(speaking, one.id),
    kind: one.kind,
    tiers: EFFECTS.map((effect) => {
      const tier = one.tiers[effect];
      return tier === undefined ? null : sayTierCode(speaking, tier);
    }),
    oncogenicity: mutation === null ? null : sayOncogenicity(speaking, mutation),
    points: sayPoints(speaking, mutation?.oncogenicity ?? null),
    reads: mutation === null || mutation.vaf === null ? null : words.chance(mutation.vaf),
    notes: [
      ...(mutation === null ? [] : notesOf(speaking, mutation)),
      ...(fusion === null
        ? []
        : [
            ...(fusion.inFrame === null ? [] : [words.say('tumour.frame', { is: fusion.inFrame ? 'yes' : 'no' })]),
            ...(fusion.reversed ? [words.say('tumour.reversed')] : []),
          ]),
      ...(copy === null || copy.total === null ? [] : [words.say('tumour.copies', { n: Math.round(copy.total) })]),
      ...(one.twoHit === null
        ? []
        : [words.say('tumour.two-hit', { how: words.phrase('two-hit', one.twoHit.how) ?? readOut(one.twoHit.how) })]),
      ...(similar.length === 0
        ? []
        : [
            words.say('tumour.similar', {
              n: similar.length,
              profiles: words.list(similar.slice(0, 3)),
            }),
          ]),
    ],
    matters: one.statements.length > 0,
  };
}

/** `IA`, `I-A`, `I` as the board codes it. */
export function sayTierCode({ words }: Pick<TumourSpeaking, 'words'>, code: string): string {
  const [, tier = code, level] = /^(IV|I{1,3})[ /-]?([A-E])?$/.exec(code) ?? [];
  return sayTier(words, tier, level ?? null);
}

function notesOf({ words }: TumourSpeaking, mutation: Mutation): readonly string[] {
  return [
    ...(mutation.depth === null ? [] : [words.say('tumour.depth', { n: mutation.depth })]),
    ...(mutation.clonality === 'unknown' ? [] : [words.say(`tumour.${mutation.clonality}`)]),
    ...(mutation.origin === 'germline' ? [words.say('tumour.origin.germline')] : []),
    ...(mutation.filters.length === 0 ? [] : [words.say('tumour.filtered', { filters: mutation.filters.join(', ') })]),
    ...mutation.disagreements
      .slice(0, 2)
      .map((other) => words.say('tumour.disagreement', { with: other.with, protein: other.protein ?? '?' })),
  ];
}

function sayOncogenicity({ words }: TumourSpeaking, { oncogenicity }: Mutation): string | null {
  if (oncogenicity === null) return null;
  const name = words.say(`tumour.class.${oncogenicity.class}`);
  return oncogenicity.by === 'stated'
    ? words.say('tumour.by-source', { class: name })
    : words.say('tumour.points', { class: name, n: oncogenicity.points });
}

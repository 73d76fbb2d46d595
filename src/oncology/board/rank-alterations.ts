import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { SimilarEvidence } from '../match/similar.ts';
import type { StatementEffect, TherapyStatement } from '../therapy-statement.ts';
import type { RankedAlteration } from '../tumour-board.ts';
import type { MarkerValue, Mutation, TumourProfile } from '../tumour-profile.ts';

export interface RankFrom {
  readonly twoHits: ReadonlyMap<string, { readonly how: string; readonly with: readonly string[] }>;
  readonly similar: readonly SimilarEvidence[];
  readonly knowledge: Pick<Knowledge, 'facts'>;
}

/** Every change and marker of the tumour with its best tier for each effect; the most can be done about the first. */
export function rankAlterations(
  profile: TumourProfile,
  statements: readonly TherapyStatement[],
  { twoHits, similar, knowledge }: RankFrom,
): readonly RankedAlteration[] {
  const resting = statementsByAlteration(statements);
  const beside = new Map<string, SimilarEvidence[]>();
  for (const one of similar) beside.set(one.on, [...(beside.get(one.on) ?? []), one]);
  const entry = (
    id: string,
    kind: RankedAlteration['kind'],
    label: string,
    genes: readonly (string | null)[],
  ): RankedAlteration => {
    const own = resting.get(id) ?? [];
    const hit = genes
      .map((gene) => (gene === null ? undefined : twoHits.get(gene)))
      .find((one) => one?.with.includes(id));
    return {
      id,
      kind,
      label,
      tiers: bestTiers(own, id),
      statements: own.map((statement) => statement.id),
      twoHit: hit === undefined ? null : { how: hit.how, with: hit.with.filter((other) => other !== id) },
      similar: (beside.get(id) ?? []).map(({ profile: named, records }) => ({ profile: named, records })),
    };
  };
  const markers = factsOf(knowledge, 'tumour-marker');
  const all: RankedAlteration[] = [
    ...profile.mutations.map((one) => entry(one.id, 'mutation', mutationLabel(one), [one.gene])),
    ...profile.fusions.map(({ id, gene5, gene3 }) =>
      entry(id, 'fusion', `${gene5 ?? '?'}::${gene3 ?? '?'}`, [gene5, gene3]),
    ),
    ...profile.copyChanges.map(({ id, gene, call }) => entry(id, 'copy-number', `${gene} ${call}`, [gene])),
    ...profile.arms.map(({ id, arm, call }) => entry(id, 'arm', `${arm} ${call}`, [])),
    ...distinct(profile.markers).map((value) => {
      const body = markers.get(value.marker)?.body;
      return entry(value.marker, 'marker', markerLabel(value, body?.name ?? value.marker), [body?.gene ?? null]);
    }),
  ];
  const classes = new Map(profile.mutations.map(({ id, oncogenicity }) => [id, oncogenicity?.class]));
  const place = new Map(all.map((one) => [one.id, weight(one, classes.get(one.id))]));
  return all.toSorted((a, b) => place.get(a.id)! - place.get(b.id)!);
}

function statementsByAlteration(
  statements: readonly TherapyStatement[],
): ReadonlyMap<string, readonly TherapyStatement[]> {
  const found = new Map<string, TherapyStatement[]>();
  for (const statement of statements)
    for (const id of new Set(statement.support.flatMap(({ on }) => on))) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [statement]);
      else list.push(statement);
    }
  return found;
}

const COLUMN: Readonly<Record<StatementEffect, keyof RankedAlteration['tiers'] | null>> = {
  sensitivity: 'sensitivity',
  resistance: 'resistance',
  'adverse-response': null,
  'better-outcome': 'prognosis',
  'poor-outcome': 'prognosis',
  diagnostic: 'diagnosis',
  'diagnostic-against': 'diagnosis',
  predisposition: null,
};

/** Best tier and level that rest on this very change; what resistance or a withdrawal took away does not count. */
function bestTiers(statements: readonly TherapyStatement[], id: string): RankedAlteration['tiers'] {
  const best: Partial<Record<keyof RankedAlteration['tiers'], string>> = {};
  for (const { effect, tier, level, status, support } of statements) {
    const column = COLUMN[effect];
    if (column === null || status === 'outweighed' || status === 'withdrawn') continue;
    if (!support.some(({ on, levelHere }) => levelHere === level && on.includes(id))) continue;
    const code = `${tier}${level}`;
    const before = best[column];
    if (before === undefined || tierPlace(code) < tierPlace(before)) best[column] = code;
  }
  return best;
}

const TIERS = ['I', 'II', 'III', 'IV'];

function tierPlace(code: string): number {
  return TIERS.indexOf(code.slice(0, -1)) * 5 + 'ABCDE'.indexOf(code.slice(-1));
}

const CLASSES = ['oncogenic', 'likely-oncogenic', 'uncertain', 'likely-benign', 'benign'];

function weight({ tiers }: RankedAlteration, oncogenicity = 'oncogenic'): number {
  const codes = Object.values(tiers).map(tierPlace);
  const best = codes.length === 0 ? TIERS.length * 5 : Math.min(...codes);
  return best * CLASSES.length + CLASSES.indexOf(oncogenicity);
}

function mutationLabel({ gene, effect, consequence }: Mutation): string {
  return `${gene} ${effect.protein ?? effect.cdna ?? consequence}`;
}

function markerLabel({ state, number }: MarkerValue, name: string): string {
  const value = state ?? (number === null ? '' : String(number));
  return value === '' ? name : `${name} ${value}`;
}

/** One line a marker: the value that was stated, before what follows from it. */
function distinct(values: readonly MarkerValue[]): readonly MarkerValue[] {
  const seen = new Map<string, MarkerValue>();
  for (const value of values) if (!seen.has(value.marker)) seen.set(value.marker, value);
  return [...seen.values()];
}

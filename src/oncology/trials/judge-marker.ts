import { type Knowledge, type TumourMarkerBody, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import { markerKey } from '../profile/resolve-markers.ts';
import type { TumourProfile } from '../tumour-profile.ts';
import { parseBound, withinBound } from './number-bound.ts';
import type { Truth } from './verdict.ts';

/** Fields of the trial language whose stem is no name of a marker. */
const FIELD_NAMES: Readonly<Record<string, readonly string[]>> = {
  ms_status: ['microsatellite', 'MSI', 'MMR'],
  mmr_status: ['mismatch repair', 'MMR', 'MSI'],
  tmb_numerical: ['tumor mutational burden', 'TMB'],
};

/** What the language itself holds for the same: repair proteins that are lost, and microsatellites that are unstable for it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  mmrdeficient: ['MSI-H'],
  msih: ['deficient'],
  mmrproficient: ['MSS'],
  mss: ['proficient'],
  msil: ['proficient'],
};

const markersByKey = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, readonly string[]> => {
  const byKey = new Map<string, string[]>();
  for (const [id, { body }] of factsOf(knowledge, 'tumour-marker'))
    for (const key of new Set([id, body.name, ...body.aliases].map(markerKey)))
      byKey.set(key, [...(byKey.get(key) ?? []), id]);
  return byKey;
});

/** Markers that a field such as `her2_status`, `tmb_numerical` or `apobec_signature` asks for; empty: none is known by that name. */
export function markersOfField(field: string, knowledge: Pick<Knowledge, 'facts'>): readonly string[] {
  const stem = field.replace(/_(?:status|numerical|score|level|expression)$/, '');
  const names = [field, stem, ...(FIELD_NAMES[field] ?? [])];
  const byKey = markersByKey(knowledge);
  return [...new Set(names.flatMap((name) => byKey.get(markerKey(name)) ?? []))];
}

/** What a field asks of its markers: those that have a value and understand the words decide. */
export function judgeMarker(
  ids: readonly string[],
  written: string,
  { markers }: TumourProfile,
  knowledge: Pick<Knowledge, 'facts'>,
): Truth {
  const facts = factsOf(knowledge, 'tumour-marker');
  const bound = parseBound(written);
  const truths = ids.flatMap((id): Truth[] => {
    const value = markers.find(({ marker }) => marker === id);
    const body = facts.get(id)?.body;
    if (value === undefined || body === undefined) return [];
    if (bound !== null && value.number !== null) return [withinBound(value.number, bound) ? 'true' : 'false'];
    if (value.state === null || body.value.of !== 'status') return [];
    const asked = stateOf(body.value, written);
    return asked === null ? [] : [asked === value.state ? 'true' : 'false'];
  });
  // Two markers of one field (repair proteins and microsatellites) may both be known; where they contradict each other, neither counts.
  const [first] = truths;
  return first !== undefined && truths.every((truth) => truth === first) ? first : 'unknown';
}

function stateOf({ states, words }: Extract<TumourMarkerBody['value'], { of: 'status' }>, text: string): string | null {
  const written = markerKey(text);
  const keys = [written, markerKey(text.replace(/^[^-]*-/, '')), ...(SAME[written] ?? []).map(markerKey)];
  for (const key of keys) {
    const state = states.find((one) => markerKey(one) === key);
    if (state !== undefined) return state;
    for (const [word, meaning] of Object.entries(words)) if (markerKey(word) === key) return meaning;
  }
  return null;
}

import { type Knowledge, type TumourMarkerBody, factsOf, nameKey, onceAKnowledge } from '../../knowledge/index.ts';
import type { OncologyPerson } from '../person-of-tumour.ts';
import type { TumourProfile } from '../tumour-profile.ts';
import type { GatedCondition } from './item.ts';
import { ageCondition } from './setting-conditions.ts';
import type { TherapyNames } from './therapy-names.ts';

export interface RequiredFrom {
  readonly tumour: TumourProfile;
  readonly person: OncologyPerson;
  readonly knowledge: Pick<Knowledge, 'facts'>;
  readonly names: TherapyNames;
}

/**
 * One condition that the words of a disease or an exception carry: `biomarker:HER2+`, `fusion:v::NUP98`, `age:child`,
 * `state:castration-resistant`, `prior:platinum`. A kind that nobody knows stays open: it is shown, never passed over.
 */
export function requiredCondition(text: string, from: RequiredFrom): GatedCondition {
  const at = text.indexOf(':');
  const [kind, what] = at < 0 ? ['state', text] : [text.slice(0, at), text.slice(at + 1)];
  switch (kind) {
    case 'age':
      return ageCondition(what, from.person.ageYears);
    case 'biomarker':
      return judged('marker', what, markerHolds(what, from));
    case 'fusion':
      return judged('marker', what, fusionHolds(what, from.tumour));
    case 'prior':
      return priorCondition(what, from);
    case 'pregnancy':
      return pregnancyCondition(what, from.person);
    default:
      return judged(kind, what, from.person.setting?.includes(what) === true ? true : null);
  }
}

function judged(kind: string, what: string, holds: boolean | null): GatedCondition {
  if (holds === true) return { condition: { kind, what, is: 'met' }, gate: 'clear', reason: null };
  return holds === false
    ? { condition: { kind, what, is: 'failed' }, gate: 'failed', reason: { code: 'not-for', params: { kind, what } } }
    : { condition: { kind, what, is: 'open' }, gate: 'open', reason: { code: 'needs', params: { kind, what } } };
}

/** A value as tumour markers name it (`HER2+`, `ER-`); null where it was not tested, or no marker has such a name. */
function markerHolds(written: string, { tumour, knowledge }: RequiredFrom): boolean | null {
  const named = namedValues(knowledge).get(written.toLowerCase());
  if (named === undefined) return null;
  const values = tumour.markers.filter(({ marker }) => marker === named.marker);
  if (values.length === 0) return null;
  return values.some(
    ({ state, number }) =>
      (named.is === undefined || state === named.is) &&
      (named.atLeast === undefined || (number !== null && number >= named.atLeast)) &&
      (named.below === undefined || (number !== null && number < named.below)),
  );
}

const namedValues = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>) => {
  const values = new Map<string, { marker: string } & TumourMarkerBody['named'][number]>();
  for (const [marker, { body }] of factsOf(knowledge, 'tumour-marker'))
    for (const named of body.named) values.set(named.name.toLowerCase(), { ...named, marker });
  return values;
});

function fusionHolds(written: string, { fusions, assay }: TumourProfile): boolean | null {
  const [first = 'v', second = 'v'] = written.split('::');
  const fits = (gene: string | null, asked: string) => asked === 'v' || gene === asked;
  const found = fusions.some(
    ({ gene5, gene3 }) => (fits(gene5, first) && fits(gene3, second)) || (fits(gene3, first) && fits(gene5, second)),
  );
  return found ? true : assay.fusions ? false : null;
}

function priorCondition(what: string, { person, names }: RequiredFrom): GatedCondition {
  const kind = 'prior-therapy';
  const reason = { code: 'needs', params: { kind, what } };
  if (person.priorTherapies === null)
    return { condition: { kind, what, is: 'open', named: true }, gate: 'timing', reason };
  const asked = new Set([nameKey(what), ...[names.nameOf(what), ...names.membersOf(names.nameOf(what))].map(nameKey)]);
  const met = person.priorTherapies.some(({ name }) => asked.has(nameKey(names.nameOf(name))));
  return met
    ? { condition: { kind, what, is: 'met', named: true }, gate: 'clear', reason: null }
    : { condition: { kind, what, is: 'failed', named: true }, gate: 'timing', reason };
}

/** Harm to the unborn: what is not known is shown and stops nothing, as nobody of either sex would be treated otherwise. */
function pregnancyCondition(what: string, { pregnant, sex }: OncologyPerson): GatedCondition {
  const kind = 'pregnancy';
  if (pregnant === true) return judged(kind, what, false);
  const is = pregnant === false || sex === 'male' ? 'met' : 'open';
  return { condition: { kind, what, is }, gate: 'clear', reason: null };
}

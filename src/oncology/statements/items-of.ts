import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import type { DiseaseFitter } from '../disease/disease-fit.ts';
import type { MatchCandidate } from '../match/candidate.ts';
import { createMatcher } from '../match/create-matcher.ts';
import type { OncologyPerson } from '../person-of-tumour.ts';
import type { StatusReason, SupportItem } from '../therapy-statement.ts';
import type { TumourProfile } from '../tumour-profile.ts';
import { agenciesOf } from './agencies-of-country.ts';
import { approvalStandings } from './approval-standings.ts';
import { type GatedCondition, type Item, worstGate } from './item.ts';
import { itemScore, levelHere } from './level-here.ts';
import { matchExceptions } from './match-exceptions.ts';
import { requiredCondition } from './required-conditions.ts';
import { type Said, saidBy } from './said-by.ts';
import { settingConditions } from './setting-conditions.ts';
import { type TherapyNames, therapyNames, therapySet } from './therapy-names.ts';

export interface ItemsFrom {
  readonly tumour: TumourProfile;
  readonly person: OncologyPerson;
  readonly knowledge: Knowledge;
  readonly disease: DiseaseFitter;
}

/** What one matched record says: one item for each of the therapy sets that it names; none where it is not about this tumour's care. */
export function itemsOf(candidate: MatchCandidate, from: ItemsFrom): readonly Item[] {
  const names = therapyNames(from.knowledge);
  const said = saidBy(candidate, from.disease, from.person.country);
  if (said === null) return [];
  return said.sets.flatMap((set) => {
    const item = itemOf(candidate, said, said.inOrder ? set.map(names.nameOf) : therapySet(set, names), names, from);
    return item === null ? [] : [item];
  });
}

function itemOf(
  candidate: MatchCandidate,
  said: Said,
  therapies: readonly string[],
  names: TherapyNames,
  { tumour, person, knowledge, disease }: ItemsFrom,
): Item | null {
  const { match, record } = candidate;
  const needsTherapy =
    said.effect === 'sensitivity' || said.effect === 'resistance' || said.effect === 'adverse-response';
  if (needsTherapy === (therapies.length === 0) && needsTherapy) return null;
  const { fit } = said.place;
  // What predicts an outcome or names a disease says nothing of another one.
  if (!needsTherapy && fit === 'other') return null;
  const exceptions = matchExceptions(knowledge)(record.id, therapies, said.diseaseName);
  const conditions: GatedCondition[] = [];
  const reasons: StatusReason[] = [];
  for (const { body } of exceptions) {
    const out = (body.notIn ?? []).find((code) => disease.isOneOf([code]));
    if (out !== undefined) conditions.push(excluded(out));
    const beside = (body.notWith ?? []).find(
      (profile) => createMatcher(knowledge).match(profile, tumour)?.truth === 'true',
    );
    if (beside !== undefined) conditions.push(notBeside(beside));
    if (body.markersAre !== undefined) conditions.push(onlyCondition(body.markersAre));
    for (const text of body.requires ?? [])
      conditions.push(ofLabel(requiredCondition(text, { tumour, person, knowledge, names })));
  }
  for (const text of said.place.requires)
    conditions.push(requiredCondition(text, { tumour, person, knowledge, names }));
  if (fit === 'narrower') conditions.push(subtype(said.diseaseName ?? ''));
  for (const { leaf, needs } of match.truth === 'unknown' ? match.open : []) conditions.push(untested(leaf, needs));
  if (match.specificity === 'surrogate') conditions.push(untested(said.profile, `test:${said.profile}`));
  for (const marker of match.on) if (isReckoned(marker, tumour)) conditions.push(unvalidated(marker, knowledge));
  if (match.specificity === 'gene') conditions.push(...driverCondition(match.on, tumour));
  let approval: Item['approval'] = null;
  if (candidate.kind === 'approval') {
    const { body } = candidate.record;
    conditions.push(...settingConditions(body.setting, person).map(ofLabel));
    const { standing, since } = approvalStandings(knowledge)(candidate.record);
    if (standing === 'withdrawn')
      reasons.push({ code: 'withdrawn', params: { agency: body.agency, since: since ?? '' } });
    const agencies = agenciesOf(person.country);
    approval = {
      view: {
        id: record.id,
        agency: body.agency,
        brand: body.brand,
        approved: body.approved,
        setting: body.setting,
        standing,
        url: body.url,
      },
      here: agencies === null || agencies.has(body.agency),
    };
  }
  const here = levelHere(said.level, fit);
  const specificity = match.specificity ?? 'marker';
  return {
    effect: said.effect,
    therapies,
    inOrder: said.inOrder,
    speaks: said.speaks,
    gate: worstGate(conditions.map(({ gate }) => gate)),
    reasons: [...reasons, ...conditions.flatMap(({ reason }) => (reason === null ? [] : [reason]))],
    approval,
    score: itemScore(here, specificity, fit, said.rating),
    support: {
      record: record.ref,
      id: record.id,
      from: FROM[candidate.kind],
      level: said.level,
      levelHere: here,
      specificity,
      disease: fit,
      profile: said.profile,
      diseaseName: said.diseaseName,
      leaves: match.leaves,
      on: match.on,
      facts: match.facts,
      conditions: conditions.map(({ condition }) => condition),
      ...(match.notes === undefined ? {} : { notes: match.notes }),
      rating: said.rating,
      year: said.year,
      citation: said.citation,
    },
  };
}

const FROM = {
  'evidence-item': 'evidence',
  approval: 'approval',
  'hospital-rule': 'hospital',
  'published-assertion': 'assertion',
} as const satisfies Record<MatchCandidate['kind'], SupportItem['from']>;

/** A state or age that a label asks of the person is a condition of giving it; in the words of a disease it is a part of what the disease is. */
function ofLabel(condition: GatedCondition): GatedCondition {
  const { kind } = condition.condition;
  return condition.gate === 'open' && kind !== 'marker' ? { ...condition, gate: 'timing' } : condition;
}

function excluded(code: string): GatedCondition {
  return {
    condition: { kind: 'disease', what: code, is: 'failed' },
    gate: 'failed',
    reason: { code: 'disease-excluded', params: { type: code } },
  };
}

/** Values of a marker from the tumour's own data, and none that a test gave. */
function isReckoned(marker: string, { markers }: TumourProfile): boolean {
  const values = markers.filter((one) => one.marker === marker);
  return values.length > 0 && values.every(({ by }) => by === 'reckoned');
}

/** Labels ask for a validated test: a number reckoned from a file says that one is worth its while. */
function unvalidated(marker: string, knowledge: Knowledge): GatedCondition {
  const kind = 'validated-test';
  const what = factsOf(knowledge, 'tumour-marker').get(marker)?.body.name ?? marker;
  return {
    condition: { kind, what, is: 'open', settledBy: marker },
    gate: 'timing',
    reason: { code: 'needs', params: { kind, what } },
  };
}

/** A change that was found, beside which the record does not hold. */
function notBeside(what: string): GatedCondition {
  const kind = 'not-with';
  return {
    condition: { kind, what, is: 'failed' },
    gate: 'failed',
    reason: { code: 'not-for', params: { kind, what } },
  };
}

/** The marker tells who had which therapy before; it is no sign that this one works. */
function onlyCondition(what: string): GatedCondition {
  return {
    condition: { kind: 'marker-as-condition', what, is: 'open' },
    gate: 'timing',
    reason: { code: 'marker-is-condition', params: { what } },
  };
}

function subtype(what: string): GatedCondition {
  return {
    condition: { kind: 'subtype', what, is: 'open' },
    gate: 'open',
    reason: { code: 'needs', params: { kind: 'subtype', what } },
  };
}

/**
 * A record that names only the gene speaks of changes that matter. One that is judged harmless is none of them; of one that nobody can judge
 * it is left open.
 */
function driverCondition(on: readonly string[], { mutations }: TumourProfile): readonly GatedCondition[] {
  const resting = mutations.filter(({ id }) => on.includes(id));
  if (resting.length < on.length || resting.length === 0) return [];
  const classes = resting.map(({ oncogenicity }) => oncogenicity?.class ?? 'oncogenic');
  if (classes.some((one) => one === 'oncogenic' || one === 'likely-oncogenic')) return [];
  const kind = 'oncogenicity';
  const what = resting.map(({ gene, effect }) => `${gene} ${effect.protein ?? ''}`.trim()).join('|');
  return classes.includes('uncertain')
    ? [{ condition: { kind, what, is: 'open' }, gate: 'timing', reason: { code: 'needs', params: { kind, what } } }]
    : [
        {
          condition: { kind, what, is: 'failed' },
          gate: 'failed',
          reason: { code: 'not-for', params: { kind, what } },
        },
      ];
}

/** `test:HER2`, `cover:KRAS`: what the matcher asks for, kept as the kind of the condition and what settles it. */
function untested(leaf: string, needs: string): GatedCondition {
  const at = needs.indexOf(':');
  const [kind, settledBy] = at < 0 ? ['test', needs] : [needs.slice(0, at), needs.slice(at + 1)];
  return {
    condition: { kind, what: leaf, is: 'open', settledBy },
    gate: 'open',
    reason: { code: 'needs', params: { kind, what: leaf } },
  };
}

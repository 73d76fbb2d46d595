import type { EvidenceItemBody, Knowledge, PublishedAssertionBody } from '../../knowledge/index.ts';
import type { DiseaseFitter, DiseasePlace } from '../disease/disease-fit.ts';
import type { OncologyPerson } from '../person-of-tumour.ts';
import type { EvidenceLevel, StatementEffect, StatusReason, SupportItem } from '../therapy-statement.ts';
import type { TumourProfile } from '../tumour-profile.ts';
import { agenciesOf } from './agencies-of-country.ts';
import { approvalStandings } from './approval-standings.ts';
import type { Candidate } from './candidate.ts';
import { type GatedCondition, type Item, worstGate } from './item.ts';
import { itemScore, levelHere } from './level-here.ts';
import { matchExceptions } from './match-exceptions.ts';
import { requiredCondition } from './required-conditions.ts';
import { settingConditions } from './setting-conditions.ts';
import { type TherapyNames, therapyNames, therapySet } from './therapy-names.ts';

export interface ItemsFrom {
  readonly tumour: TumourProfile;
  readonly person: OncologyPerson;
  readonly knowledge: Knowledge;
  readonly disease: DiseaseFitter;
}

/** What one matched record says: one item for each of the therapy sets that it names; none where it is not about this tumour's care. */
export function itemsOf(candidate: Candidate, from: ItemsFrom): readonly Item[] {
  const names = therapyNames(from.knowledge);
  const said = saidBy(candidate, from);
  if (said === null) return [];
  return said.sets.flatMap((set) => {
    const item = itemOf(candidate, said, said.inOrder ? set.map(names.nameOf) : therapySet(set, names), names, from);
    return item === null ? [] : [item];
  });
}

/** A record in the words of items, whatever kind it is of. */
interface Said {
  readonly effect: StatementEffect;
  readonly speaks: 'for' | 'against';
  readonly sets: readonly (readonly string[])[];
  readonly inOrder: boolean;
  readonly level: EvidenceLevel;
  readonly place: DiseasePlace;
  readonly diseaseName: string | null;
  readonly profile: string;
  readonly rating: number | null;
  readonly year: number | null;
  readonly citation: SupportItem['citation'];
}

function saidBy(candidate: Candidate, { disease, knowledge, person }: ItemsFrom): Said | null {
  switch (candidate.kind) {
    case 'evidence-item': {
      const { body } = candidate.record;
      const effect = effectOf(body);
      if (effect === null || body.flagged) return null;
      return {
        effect,
        speaks: body.direction === 'against' ? 'against' : 'for',
        sets: body.together === 'substitutes' ? body.therapies.map((one) => [one]) : [body.therapies],
        inOrder: body.together === 'sequential',
        level: body.level,
        place: disease.ofTerm(body.disease),
        diseaseName: body.disease?.name ?? null,
        profile: body.profile,
        rating: body.rating,
        year: yearIn(body.citation.short),
        citation: body.citation,
      };
    }
    case 'approval': {
      const { body } = candidate.record;
      const agencies = agenciesOf(person.country);
      return {
        effect: 'sensitivity',
        speaks: 'for',
        sets: [body.therapies],
        inOrder: false,
        // Elsewhere approved: reviewed by a regulator, and not on label here.
        level: agencies === null || agencies.has(body.agency) ? 'A' : 'B',
        place: disease.ofType(body.disease),
        diseaseName: body.disease.name,
        profile: markerLabels(body.markers, knowledge),
        rating: 5,
        year: yearIn(body.approved ?? body.documentDate ?? ''),
        citation: null,
      };
    }
    case 'hospital-rule': {
      const { body } = candidate.record;
      const left = disease.isOneOf(body.notIn);
      const fits = !left && (body.tumours.length === 0 || disease.isOneOf(body.tumours));
      if (!fits) return null;
      return {
        effect: body.effect,
        speaks: 'for',
        sets: [body.therapies],
        inOrder: false,
        level: body.level,
        place: { fit: body.tumours.length === 0 ? 'pan' : 'exact', requires: [] },
        diseaseName: null,
        profile: body.profile,
        rating: 5,
        year: yearIn(body.decided),
        citation: null,
      };
    }
    case 'published-assertion': {
      const { body } = candidate.record;
      const level = ASSERTED[body.implication.toLowerCase()];
      if (level === undefined) return null;
      return {
        effect: body.effect,
        speaks: 'for',
        sets: [body.therapies],
        inOrder: false,
        level,
        place: disease.ofType({ name: body.disease, oncotree: body.oncotree }),
        diseaseName: body.disease,
        profile: assertedProfile(body),
        rating: null,
        year: yearIn(body.published ?? ''),
        citation: { ...body.citation, short: body.citation.id },
      };
    }
  }
}

function itemOf(
  candidate: Candidate,
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
    if (body.markersAre !== undefined) conditions.push(onlyCondition(body.markersAre));
    for (const text of body.requires ?? [])
      conditions.push(requiredCondition(text, { tumour, person, knowledge, names }));
  }
  for (const text of said.place.requires)
    conditions.push(requiredCondition(text, { tumour, person, knowledge, names }));
  if (fit === 'narrower') conditions.push(subtype(said.diseaseName ?? ''));
  for (const { leaf, needs } of match.truth === 'unknown' ? match.open : []) conditions.push(untested(leaf, needs));
  let approval: Item['approval'] = null;
  if (candidate.kind === 'approval') {
    const { body } = candidate.record;
    conditions.push(...settingConditions(body.setting, person));
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
} as const satisfies Record<Candidate['kind'], SupportItem['from']>;

function effectOf({ type, significance }: EvidenceItemBody): StatementEffect | null {
  return EFFECT_OF[`${type}/${significance ?? ''}`] ?? null;
}

const EFFECT_OF: Readonly<Record<string, StatementEffect>> = {
  'predictive/sensitivity': 'sensitivity',
  'predictive/resistance': 'resistance',
  'predictive/reduced-sensitivity': 'resistance',
  'predictive/adverse-response': 'adverse-response',
  'prognostic/better-outcome': 'better-outcome',
  'prognostic/poor-outcome': 'poor-outcome',
  'diagnostic/positive': 'diagnostic',
  'diagnostic/negative': 'diagnostic-against',
  'predisposing/predisposition': 'predisposition',
};

/** An assertion that cites an approval is a publication here: whether it is approved is what the approvals say. */
const ASSERTED: Readonly<Record<string, EvidenceLevel>> = {
  'fda-approved': 'B',
  'clinical-trial': 'B',
  'clinical trial': 'B',
  'clinical-evidence': 'C',
  'clinical evidence': 'C',
  preclinical: 'D',
  inferential: 'E',
};

function assertedProfile({ genes, change, feature }: PublishedAssertionBody): string {
  return genes.length === 0 ? feature : `${genes.join('::')} ${change ?? feature}`;
}

function markerLabels(ids: readonly string[], knowledge: Pick<Knowledge, 'facts'>): string {
  const markers = knowledge.facts.get('approval-marker');
  return ids.map((id) => (markers?.get(id)?.body as { label?: string } | undefined)?.label ?? id).join(' AND ');
}

function yearIn(text: string): number | null {
  const [year] = /(?:19|20)\d\d/.exec(text) ?? [];
  return year === undefined ? null : Number(year);
}

function excluded(code: string): GatedCondition {
  return {
    condition: { kind: 'disease', what: code, is: 'failed' },
    gate: 'failed',
    reason: { code: 'disease-excluded', params: { type: code } },
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

function untested(leaf: string, needs: string): GatedCondition {
  return {
    condition: { kind: 'marker', what: leaf, is: 'open' },
    gate: 'open',
    reason: { code: 'needs', params: { kind: needs.split(':', 1)[0] ?? 'test', what: leaf } },
  };
}

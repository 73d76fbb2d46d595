import type { EvidenceItemBody } from '../../knowledge/index.ts';
import type { DiseaseFitter, DiseasePlace } from '../disease/disease-fit.ts';
import type { MatchCandidate } from '../match/candidate.ts';
import type { EvidenceLevel, StatementEffect, SupportItem } from '../therapy-statement.ts';
import { agenciesOf } from './agencies-of-country.ts';

/** A record in the words of items, whatever kind it is of. */
export interface Said {
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

/** What a matched record says, or null where it says nothing of this tumour's care. */
export function saidBy(candidate: MatchCandidate, disease: DiseaseFitter, country: string | null): Said | null {
  const { profile } = candidate;
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
        profile,
        rating: body.rating,
        year: yearIn(body.citation.short),
        citation: body.citation,
      };
    }
    case 'approval': {
      const { body } = candidate.record;
      const agencies = agenciesOf(country);
      return {
        effect: 'sensitivity',
        speaks: 'for',
        sets: [body.therapies],
        inOrder: false,
        // Elsewhere approved: reviewed by a regulator, and not on label here.
        level: agencies === null || agencies.has(body.agency) ? 'A' : 'B',
        place: disease.ofType(body.disease),
        diseaseName: body.disease.name,
        profile,
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
        profile,
        rating: 5,
        year: yearIn(body.decided),
        citation: null,
      };
    }
    case 'published-assertion': {
      const { body } = candidate.record;
      const level = ASSERTED[body.implication];
      if (level === undefined) return null;
      return {
        effect: body.effect,
        speaks: 'for',
        sets: [body.therapies],
        inOrder: false,
        level,
        place: disease.ofType({ name: body.disease, oncotree: body.oncotree }),
        diseaseName: body.disease,
        profile,
        rating: null,
        year: yearIn(body.published ?? ''),
        citation: { ...body.citation, short: body.citation.id },
      };
    }
  }
}

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

/**
 * Levels of assertions, which nobody rated: a trial or a series of people is C whatever it says. What cites an approval is a publication here;
 * whether it is approved is what the approvals say.
 */
const ASSERTED: Readonly<Record<string, EvidenceLevel>> = {
  'fda-approved': 'C',
  'clinical-trial': 'C',
  'clinical-evidence': 'C',
  preclinical: 'D',
  inferential: 'E',
};

function yearIn(text: string): number | null {
  const [year] = /(?:19|20)\d\d/.exec(text) ?? [];
  return year === undefined ? null : Number(year);
}

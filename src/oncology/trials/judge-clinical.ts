import type { Knowledge } from '../../knowledge/index.ts';
import type { TumourProfile } from '../tumour-profile.ts';
import { countryCode } from './country-names.ts';
import { judgeAge } from './judge-age.ts';
import { judgeDisease } from './judge-disease.ts';
import { judgeMarker, markersOfField } from './judge-marker.ts';
import { parseBound, withinBound } from './number-bound.ts';
import { judgeDrug } from './judge-prior.ts';
import type { TrialPerson } from './trial-person.ts';
import { type Truth, all, any, not } from './verdict.ts';

export interface TrialCase {
  readonly tumour: TumourProfile;
  readonly person: TrialPerson;
  /** ISO date that ages are told at. */
  readonly asOf: string;
  readonly knowledge: Pick<Knowledge, 'facts'>;
}

type Fields = Readonly<Record<string, string | number | boolean>>;
type Judge = (text: string, of: TrialCase) => Truth;

/** A clinical leaf: all its fields must hold. A field that nothing here knows is open, never passed over. */
export function judgeClinical(fields: Fields, of: TrialCase): Truth {
  return all(
    Object.entries(fields).map(([name, value]) => {
      const key = name.toLowerCase();
      const text = String(value).trim();
      if (text === '' || key === 'display_name') return 'true';
      const negated = text.startsWith('!');
      const truth = judgeField(key, negated ? text.slice(1).trim() : text, of);
      return negated ? not(truth) : truth;
    }),
  );
}

function judgeField(key: string, text: string, of: TrialCase): Truth {
  const known = FIELDS[key];
  if (known !== undefined) return known(text, of);
  const markers = markersOfField(key, of.knowledge);
  return markers.length === 0 ? 'unknown' : judgeMarker(markers, text, of.tumour, of.knowledge);
}

const bounded = (text: string, value: number | null | undefined): Truth => {
  if (value === null || value === undefined) return 'unknown';
  // "0-1", "0 or 1", "0|1"
  const list = text.split(/\s*(?:\||,|-|or|to)\s*/);
  const bounds = list.map(parseBound);
  if (bounds.some((bound) => bound === null)) return 'unknown';
  const range = /-|to/.test(text) && bounds.length === 2 && list.every((one) => /^\d/.test(one));
  const holds = range
    ? value >= bounds[0]!.value && value <= bounds[1]!.value
    : bounds.some((bound) => withinBound(value, bound!));
  return holds ? 'true' : 'false';
};

const judgeEcog: Judge = (text, { person }) => bounded(text, person.ecog);

const judgeSetting: Judge = (text, { person }) => {
  if (person.setting === null) return 'unknown';
  const words = (one: string): string =>
    one
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const said = person.setting.map(words);
  // Not said is not excluded: who is "metastatic" may be "recurrent" as well.
  return any(text.split('|').map((one) => (said.includes(words(one)) ? 'true' : 'unknown')));
};

const FIELDS: Readonly<Record<string, Judge>> = {
  age_numerical: (text, { person, asOf }) => {
    const bound = parseBound(text);
    return bound === null ? 'unknown' : judgeAge(bound, person, asOf);
  },
  gender: (text, { person }) => {
    if (/^(?:any|all|both)$/i.test(text)) return 'true';
    if (!/^(?:male|female)$/i.test(text)) return 'unknown';
    return person.sex === null ? 'unknown' : person.sex === text.toLowerCase() ? 'true' : 'false';
  },
  oncotree_primary_diagnosis: (text, { tumour, knowledge }) => judgeDisease(text, tumour.type, knowledge),
  ecog: judgeEcog,
  ecog_status: judgeEcog,
  ecog_performance_status: judgeEcog,
  disease_status: judgeSetting,
  setting: judgeSetting,
  prior_treatment_agent: judgeDrug,
  prior_therapy: judgeDrug,
  pregnant: (text, { person }) =>
    person.pregnant === null ? 'unknown' : person.pregnant === /^(?:true|yes)$/i.test(text) ? 'true' : 'false',
  country: (text, { person }) =>
    person.country === null ? 'unknown' : person.country.toUpperCase() === text.toUpperCase() ? 'true' : 'false',
  country_name: (text, { person }) => {
    const code = countryCode(text);
    return code === null || person.country === null
      ? 'unknown'
      : person.country.toUpperCase() === code
        ? 'true'
        : 'false';
  },
};

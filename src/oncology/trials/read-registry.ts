import { isNode, together } from './read-ctml.ts';
import type { Condition, Trial } from './trial-document.ts';

type Node = Readonly<Record<string, unknown>>;

const inside = (node: Node, name: string): Node => (isNode(node[name]) ? node[name] : {});
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Words of `overallStatus` under which people are taken in. */
const OPEN = new Set(['RECRUITING', 'ENROLLING_BY_INVITATION', 'AVAILABLE']);

/**
 * One study of ClinicalTrials.gov (version 2 of its JSON). Age, sex, conditions and countries are coded there; all else is free text, so
 * nobody is ever told to be eligible: what is left is the leaf `criteria`, which only the protocol answers.
 */
export function readRegistry(study: Node): Trial {
  const section = inside(study, 'protocolSection');
  const identification = inside(section, 'identificationModule');
  const eligibility = inside(section, 'eligibilityModule');
  const status = text(inside(section, 'statusModule')['overallStatus']);
  const path = 'protocolSection.eligibilityModule';
  const clinical = (field: string, value: string, at: string): Condition => ({
    of: 'leaf',
    path: at,
    kind: 'clinical',
    fields: { [field]: value },
  });
  const parts: Condition[] = [];
  const from = yearsOf(text(eligibility['minimumAge']));
  const to = yearsOf(text(eligibility['maximumAge']));
  if (from !== null) parts.push(clinical('age_numerical', `>=${from.years}`, `${path}.minimumAge`));
  // "75 Years" as a maximum takes in the whole year.
  if (to !== null) parts.push(clinical('age_numerical', `<${to.years + to.unit}`, `${path}.maximumAge`));
  const sex = text(eligibility['sex']);
  if (sex !== null && sex !== 'ALL') parts.push(clinical('gender', sex, `${path}.sex`));
  const conditions = texts(inside(section, 'conditionsModule')['conditions']);
  const anyOf = (field: string, values: readonly string[], at: string): void => {
    if (values.length > 0)
      parts.push({ of: 'or', path: at, parts: values.map((value, i) => clinical(field, value, `${at}[${i}]`)) });
  };
  anyOf('oncotree_primary_diagnosis', conditions, 'protocolSection.conditionsModule.conditions');
  const locations = inside(section, 'contactsLocationsModule')['locations'];
  const countries = Array.isArray(locations)
    ? locations.flatMap((one: unknown) => (isNode(one) ? (text(one['country']) ?? []) : []))
    : [];
  anyOf('country_name', [...new Set(countries)], 'protocolSection.contactsLocationsModule.locations');
  parts.push({ of: 'leaf', path: `${path}.eligibilityCriteria`, kind: 'criteria', fields: { criteria: 'uncoded' } });
  return {
    id: text(identification['nctId']) ?? '',
    title: text(identification['briefTitle']),
    parts: [
      {
        step: null,
        arm: null,
        dose: null,
        condition: together(parts),
        closed:
          status === null || OPEN.has(status)
            ? null
            : { path: 'protocolSection.statusModule.overallStatus', field: 'status', value: status },
      },
    ],
  };
}

/** `18 Years`, `6 Months`, `28 Days` in years, with the length of one unit; null where no age is given. */
function yearsOf(written: string | null): { readonly years: number; readonly unit: number } | null {
  const match = /^(\d+)\s*(year|month|week|day)s?$/i.exec(written ?? '');
  if (match === null) return null;
  const unit = { year: 1, month: 1 / 12, week: 7 / 365.25, day: 1 / 365.25 }[match[2]!.toLowerCase()] ?? 1;
  return { years: Number(match[1]) * unit, unit };
}

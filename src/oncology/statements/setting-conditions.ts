import type { OncologyPerson } from '../person-of-tumour.ts';
import type { GatedCondition } from './item.ts';

/**
 * What an approval's flags ask. A therapy before or a line of therapy that is not known makes a statement conditional; the stage and the
 * adult age are shown as open and stop nothing, as nearly every label names them; what is known to be otherwise stops it.
 */
export function settingConditions(flags: readonly string[], person: OncologyPerson): readonly GatedCondition[] {
  const set = new Set(flags);
  return [...timing(set, person), ...stage(flags, person), ...age(set, person)];
}

const AFTER = ['after-prior-therapy', 'refractory', 'no-satisfactory-alternative'];

function timing(flags: ReadonlySet<string>, { priorTherapies }: OncologyPerson): GatedCondition[] {
  const first = flags.has('first-line');
  const [after] = AFTER.filter((flag) => flags.has(flag));
  // Both: the label holds in either line, and each of its approvals is told as one row.
  if (first === (after !== undefined)) return [];
  const kind = first ? 'line' : 'prior-therapy';
  const what = first ? 'first-line' : after!;
  if (priorTherapies === null)
    return [
      {
        condition: { kind, what, is: 'open' },
        gate: first ? 'clear' : 'timing',
        reason: first ? null : { code: 'needs', params: { kind, what } },
      },
    ];
  const met = first === (priorTherapies.length === 0);
  return [
    {
      condition: { kind, what, is: met ? 'met' : 'failed' },
      gate: met ? 'clear' : 'timing',
      reason: met ? null : { code: 'needs', params: { kind, what } },
    },
  ];
}

const STAGES = [
  'metastatic',
  'locally-advanced',
  'unresectable',
  'recurrent',
  'adjuvant',
  'neoadjuvant',
  'maintenance',
];

function stage(flags: readonly string[], { setting }: OncologyPerson): GatedCondition[] {
  const asked = STAGES.filter((one) => flags.includes(one));
  if (asked.length === 0) return [];
  const what = asked.join('|');
  const said = setting?.filter((one) => STAGES.includes(one)) ?? [];
  if (said.length === 0) return [{ condition: { kind: 'setting', what, is: 'open' }, gate: 'clear', reason: null }];
  const met = said.some((one) => asked.includes(one));
  return [
    {
      condition: { kind: 'setting', what, is: met ? 'met' : 'failed' },
      gate: met ? 'clear' : 'timing',
      reason: met ? null : { code: 'needs', params: { kind: 'setting', what } },
    },
  ];
}

function age(flags: ReadonlySet<string>, { ageYears }: OncologyPerson): GatedCondition[] {
  const [adult, pediatric] = [flags.has('adult'), flags.has('pediatric')];
  if (adult === pediatric) return [];
  return [ageCondition(adult ? 'adult' : 'child', ageYears)];
}

/** `adult` and `child` part at 18 years. */
export function ageCondition(group: string, ageYears: number | null): GatedCondition {
  const kind = 'age';
  if (ageYears === null) {
    // Most tumours are those of adults: only words that leave them out wait for the age.
    const waits = group !== 'adult';
    return {
      condition: { kind, what: group, is: 'open' },
      gate: waits ? 'open' : 'clear',
      reason: waits ? { code: 'needs', params: { kind, what: group } } : null,
    };
  }
  const met = (group === 'adult') === ageYears >= ADULT_YEARS;
  return {
    condition: { kind, what: group, is: met ? 'met' : 'failed' },
    gate: met ? 'clear' : 'failed',
    reason: met ? null : { code: 'not-for', params: { kind, what: group } },
  };
}

const ADULT_YEARS = 18;

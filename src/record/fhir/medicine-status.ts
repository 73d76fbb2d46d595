import type { MedicineUse } from '../person-record.ts';
import { statusAt } from './coding.ts';
import { booleanOf } from './element.ts';
import type { IgnoredWhy } from './inventory.ts';
import type { Resource } from './resources.ts';

/** `unknown`: a status that FHIR does not have, as written. */
export type MedicineStatus =
  | { readonly status: MedicineUse['status']; readonly unknown: string | null }
  | { readonly ignored: IgnoredWhy };

const REQUEST: Readonly<Record<string, MedicineUse['status'] | IgnoredWhy>> = {
  active: 'active',
  'on-hold': 'planned',
  ended: 'stopped',
  stopped: 'stopped',
  completed: 'stopped',
  draft: 'planned',
  unknown: 'unknown',
  cancelled: 'never-started',
  'entered-in-error': 'entered-in-error',
};

const STATEMENT: Readonly<Record<string, MedicineUse['status'] | IgnoredWhy>> = {
  ...REQUEST,
  intended: 'planned',
  'not-taken': 'not-taken',
  recorded: 'active',
};

const ADMINISTRATION: Readonly<Record<string, MedicineUse['status'] | IgnoredWhy>> = {
  'in-progress': 'active',
  completed: 'stopped',
  stopped: 'stopped',
  'on-hold': 'planned',
  unknown: 'unknown',
  'not-done': 'not-done',
  'entered-in-error': 'entered-in-error',
};

/** What was handed out is likely taken, but nobody says so. */
const DISPENSE: Readonly<Record<string, MedicineUse['status'] | IgnoredWhy>> = {
  completed: 'unknown',
  'in-progress': 'unknown',
  preparation: 'planned',
  'on-hold': 'planned',
  unknown: 'unknown',
  stopped: 'stopped',
  cancelled: 'never-started',
  declined: 'not-taken',
  'entered-in-error': 'entered-in-error',
};

const TABLES: Readonly<Record<string, Readonly<Record<string, MedicineUse['status'] | IgnoredWhy>>>> = {
  MedicationStatement: STATEMENT,
  MedicationUsage: STATEMENT,
  MedicationAdministration: ADMINISTRATION,
  MedicationDispense: DISPENSE,
};

const USES: readonly string[] = ['active', 'planned', 'stopped', 'unknown'] satisfies MedicineUse['status'][];

/** Whether the medicine is in use. A proposal or plan is none yet, whatever its status; without a status it is unknown. */
export function medicineStatus(resource: Resource): MedicineStatus {
  const written = statusAt(resource, 'status');
  const table = TABLES[resource.type] ?? REQUEST;
  const found = written === null ? undefined : Object.hasOwn(table, written) ? table[written] : undefined;
  if (found === 'entered-in-error') return { ignored: found };
  if (booleanOf(resource, 'doNotPerform') === true) return { ignored: 'do-not-give' };
  // STU3: `taken` is "n" where the statement says that it is not.
  if (statusAt(resource, 'taken') === 'n' || booleanOf(resource, 'wasNotTaken') === true)
    return { ignored: 'not-taken' };
  if (booleanOf(resource, 'wasNotGiven') === true || booleanOf(resource, 'notGiven') === true)
    return { ignored: 'not-done' };
  if (found === undefined) return { status: 'unknown', unknown: written ?? 'none' };
  if (!USES.includes(found)) return { ignored: found as IgnoredWhy };
  const intent = statusAt(resource, 'intent');
  const proposed = intent === 'proposal' || intent === 'option';
  return { status: proposed && found === 'active' ? 'planned' : (found as MedicineUse['status']), unknown: null };
}

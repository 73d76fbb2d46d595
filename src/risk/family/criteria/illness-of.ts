import { type Knowledge, isConditionOf } from '../../../knowledge/index.ts';
import type { PedigreeIllness, PedigreePerson } from '../family-assessment.ts';

/** How sure it is that somebody has something. */
export type Sure = 'yes' | 'maybe' | 'no';

/** What one person of the family says of some illnesses. */
export interface IllnessSeen {
  readonly has: Sure;
  /** How many of the illnesses asked for, for certain and at most. */
  readonly different: { readonly least: number; readonly most: number };
  /** Why it is open: `pathology`, `illnesses`. */
  readonly missing: readonly string[];
  /** Those that are or may be it. */
  readonly illnesses: readonly { readonly illness: PedigreeIllness; readonly sure: boolean }[];
}

/**
 * Whether a person has one of some illnesses. Of whom illnesses are told, those that are not named are taken as not there; of whom
 * nothing is told, nothing is. A wider name (`cancer`, `breast cancer` where the triple-negative kind is asked) leaves it open, and so
 * does a name that the knowledge does not know.
 */
export function illnessOf(
  knowledge: Pick<Knowledge, 'facts'>,
  person: PedigreePerson,
  wanted: readonly string[],
): IllnessSeen {
  const sure = new Set<string>();
  const maybe = new Set<string>();
  const illnesses: { illness: PedigreeIllness; sure: boolean }[] = [];
  let unknown = false;
  for (const illness of person.illnesses) {
    if (illness.conditions.length === 0) {
      unknown = true;
      illnesses.push({ illness, sure: false });
      continue;
    }
    const is = wanted.filter((id) => illness.conditions.some((one) => isConditionOf(knowledge, one, id)));
    const may = wanted.filter((id) =>
      illness.conditions.some((one) => one !== id && isConditionOf(knowledge, id, one)),
    );
    for (const id of is) sure.add(id);
    for (const id of may) maybe.add(id);
    if (is.length > 0 || may.length > 0) illnesses.push({ illness, sure: is.length > 0 });
  }
  const open = [...maybe].filter((id) => !sure.has(id) && !isFree(knowledge, person, id));
  const told = isToldOf(knowledge, person, wanted);
  const missing = [
    ...(open.length > 0 || unknown ? ['pathology'] : []),
    ...(sure.size === 0 && !told ? ['illnesses'] : []),
  ];
  return {
    has: sure.size > 0 ? 'yes' : missing.length > 0 ? 'maybe' : 'no',
    different: {
      least: sure.size,
      most: missing.length > 0 && (unknown || !told) ? wanted.length : sure.size + open.length,
    },
    missing,
    illnesses,
  };
}

/** Whether somebody said of this one what is asked: of whom some illnesses alone were asked, those alone are told. */
export function isToldOf(
  knowledge: Pick<Knowledge, 'facts'>,
  person: PedigreePerson,
  wanted: readonly string[],
): boolean {
  if (person.free === undefined || wanted.length === 0) return person.illnesses.length > 0 || person.free !== undefined;
  return wanted.every((id) => isFree(knowledge, person, id) || isNamed(knowledge, person, id));
}

function isNamed(knowledge: Pick<Knowledge, 'facts'>, { illnesses }: PedigreePerson, id: string): boolean {
  return illnesses.some(({ conditions }) => conditions.some((one) => isConditionOf(knowledge, one, id)));
}

function isFree(knowledge: Pick<Knowledge, 'facts'>, { free = [] }: PedigreePerson, id: string): boolean {
  return free.some((one) => one === '*' || isConditionOf(knowledge, id, one));
}

/** The population groups of the frequency tables, their old names, and which stands in for which. */
import { GROUPS, type Group as GroupName } from '../../src/knowledge/index.ts';

export { GROUPS, type GroupName };

/** Misspelt, older or longer names of groups in the tables of 2021. */
const ALIASES: Readonly<Record<string, GroupName>> = {
  'Cental/South Asian': 'Central/South Asian',
  'South/Central Asian': 'Central/South Asian',
  'African-American/Afro-Caribbean': 'African American/Afro-Caribbean',
  'African American': 'African American/Afro-Caribbean',
  African: 'Sub-Saharan African',
  'Caucasian (European + North American)': 'European',
  'Middle Eastern': 'Near Eastern',
  Americas: 'American',
};

export function groupOf(name: string): GroupName {
  const group = ALIASES[name] ?? GROUPS.find((g) => g === name);
  if (group === undefined) throw new Error(`unknown population group ${name}`);
  return group;
}

/** 1000 Genomes superpopulation of a group; AFR holds Afro-Caribbeans and African Americans too. */
export const SUPERPOPULATION: Readonly<Partial<Record<GroupName, string>>> = {
  'African American/Afro-Caribbean': 'AFR',
  'Sub-Saharan African': 'AFR',
  Latino: 'AMR',
  'East Asian': 'EAS',
  European: 'EUR',
  'Central/South Asian': 'SAS',
};

/** For a group that nobody counted: the groups whose highest value stands in, neighbours by descent. */
export const STAND_INS: Readonly<Partial<Record<GroupName, readonly GroupName[]>>> = {
  American: ['Latino', 'East Asian'],
  'Near Eastern': ['European', 'Central/South Asian'],
  Oceanian: ['East Asian', 'Central/South Asian'],
};

/** The population groups of the frequency tables, as CPIC names them. */
export const GROUPS = [
  'African American/Afro-Caribbean',
  'American',
  'Central/South Asian',
  'East Asian',
  'European',
  'Latino',
  'Near Eastern',
  'Oceanian',
  'Sub-Saharan African',
] as const;

export type Group = (typeof GROUPS)[number];

import { MEDICINES_A_TO_K } from './a-to-k.ts';
import { MEDICINES_L_TO_Z } from './l-to-z.ts';

/**
 * Arabic names by drug id, as they are written on packages; a medicine that is not listed keeps its Latin name, set apart. Not checked
 * against a list of international names.
 */
export const MEDICINES_AR: Readonly<Record<string, string>> = Object.fromEntries(
  `${MEDICINES_A_TO_K};${MEDICINES_L_TO_Z}`
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => entry.split('=') as [string, string]),
);

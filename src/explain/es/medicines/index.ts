import { once } from '../../once.ts';
import { MEDICINES_A_TO_K } from './a-to-k.ts';
import { MEDICINES_L_TO_Z } from './l-to-z.ts';

/**
 * Spanish names by drug id, after the international nonproprietary names of the WHO in Spanish; a medicine that is not listed has the
 * same name in both languages or keeps the knowledge's own. Not checked against the WHO's lists line by line.
 */
export const medicinesEs = once((): Readonly<Record<string, string>> =>
  Object.fromEntries(
    `${MEDICINES_A_TO_K};${MEDICINES_L_TO_Z}`
      .split(/[;\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry) => entry.split('=') as [string, string]),
  ),
);

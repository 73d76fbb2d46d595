import type { Group } from '../../knowledge/index.ts';

/**
 * Ancestry labels of polygenic scores for the groups of the gene tables. Groups that no score was compared in have none: then no place
 * and no effect is given.
 */
const LABELS: Readonly<Partial<Record<Group, string>>> = {
  European: 'EUR',
  'East Asian': 'EAS',
  'Central/South Asian': 'SAS',
  'Sub-Saharan African': 'AFR',
  'African American/Afro-Caribbean': 'AFR',
  Latino: 'AMR',
};

/** Null: not known, or a group without a label. */
export function ancestryOfGroup(group: string | null): string | null {
  return LABELS[group as Group] ?? null;
}

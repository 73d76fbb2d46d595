import { z } from 'zod';

const strength = z.enum(['strong', 'moderate', 'weak']);

/** What one medicine, food or habit is to one enzyme. `drug` is a drug id, or the id of an `exposure` (`smoking`). */
export const enzymeRoleSchema = z.discriminatedUnion('role', [
  z.strictObject({
    drug: z.string(),
    enzyme: z.string(),
    role: z.literal('inhibitor'),
    strength,
    confirmed: z.boolean(),
  }),
  z.strictObject({
    drug: z.string(),
    enzyme: z.string(),
    role: z.literal('inducer'),
    strength,
    confirmed: z.boolean(),
  }),
  z.strictObject({
    drug: z.string(),
    enzyme: z.string(),
    role: z.literal('substrate'),
    strength: z.enum(['sensitive', 'moderate-sensitive']),
    confirmed: z.boolean(),
  }),
  /** The enzyme makes the active form: without it the medicine does less, not more. */
  z.strictObject({
    drug: z.string(),
    enzyme: z.string(),
    role: z.literal('activates'),
    strength: z.literal('main'),
    confirmed: z.boolean(),
  }),
]);

export type EnzymeRoleBody = z.output<typeof enzymeRoleSchema>;

export const enzymeRoleTable = {
  columns: ['drug', 'enzyme', 'role', 'strength', 'confirmed'],
  fromRow: (cells: Readonly<Record<string, string>>) => ({
    id: `${cells.drug}:${(cells.enzyme ?? '').toLowerCase()}:${cells.role}`,
    body: {
      drug: cells.drug,
      enzyme: cells.enzyme,
      role: cells.role,
      strength: cells.strength,
      confirmed: cells.confirmed === 'yes',
    },
  }),
};

export const enzymeRoleReferences = (body: EnzymeRoleBody): string[] => [`enzyme/${body.enzyme}`];

import { z } from 'zod';
import { kebab } from '../action.ts';
import { SUPPORT_KINDS } from '../../people/support-kinds.ts';
import { saidSchema } from './said.ts';

/** ISO 3166-1, two letters; `*`: anywhere. */
export const countrySchema = z.string().regex(/^(?:[A-Z]{2}|\*)$/, 'two capital letters of ISO 3166, or *');

/** A web address that a page may link to: never `javascript:` or a file. */
const webAddress = z.url({ protocol: /^https?$/ });

/** Somebody to talk to: one line of the directory. */
export const supportSchema = z.strictObject({
  kind: z.enum(SUPPORT_KINDS),
  countries: z.array(countrySchema).min(1).readonly(),
  name: z.string().trim().min(1).max(200),
  /** What the entry is about; nothing named: anything. */
  topics: z.optional(
    z.strictObject({
      genes: z.optional(z.array(z.string().min(1)).readonly()),
      conditions: z.optional(z.array(kebab).readonly()),
    }),
  ),
  about: z.optional(saidSchema),
  how: z
    .array(
      z.discriminatedUnion('by', [
        z.strictObject({ by: z.literal('url'), value: webAddress }),
        z.strictObject({
          by: z.enum(['phone', 'text']),
          value: z.string().regex(/^\+?[0-9][0-9 ()-]{1,24}$/, 'a telephone number'),
        }),
        z.strictObject({ by: z.literal('email'), value: z.email() }),
      ]),
    )
    .min(1)
    .readonly(),
  /** `24/7`, or words. */
  hours: z.optional(z.string().trim().min(1).max(100)),
  /** BCP 47. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag, such as es')).readonly(),
  /** Where the entry was taken from. */
  from: z.string().trim().min(1),
  checked: z.iso.date(),
  confirmed: z.boolean(),
});

export type SupportBody = z.output<typeof supportSchema>;

/** A site's own directory: a list of entries, each with an id. */
export const directorySchema = z.strictObject({
  schema: z.literal('propria/directory/1'),
  entries: z.array(z.strictObject({ id: kebab, ...supportSchema.shape })).readonly(),
});
export type Directory = z.output<typeof directorySchema>;
export type DirectoryEntry = Directory['entries'][number];

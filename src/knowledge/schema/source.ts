import { z } from 'zod';
import { kebab } from './action.ts';
import { licenceSchema, versionSchema } from './guidance.ts';

/** `knowledge/sources.yaml` */
export const sourcesFileSchema = z.array(
  z.strictObject({
    id: kebab,
    body: z.string().min(1),
    title: z.string().min(1),
    url: z.url(),
    version: versionSchema,
    date: z.iso.date(),
    licence: licenceSchema,
    attribution: z.string().min(1),
  }),
);

/** `knowledge/release.yaml` */
export const releaseFileSchema = z.strictObject({
  id: z.string().regex(/^\d{4}\.\d{2}(\.\d+)?$/, 'year.month, `2026.11`'),
});

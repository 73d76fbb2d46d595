import { z } from 'zod';
import {
  chance,
  evidence,
  groupOrMixture,
  level,
  list,
  locator,
  locus,
  notice,
  settling,
  state,
  text,
  trace,
} from './core-schemas.ts';

const diplotype = z.strictObject({
  alleles: z.union([z.tuple([text]).readonly(), z.tuple([text, text]).readonly()]),
  name: text,
  score: z.number(),
});

const call = z.strictObject({
  gene: text,
  origin: z.enum(['genome', 'outside']),
  status: z.enum(['called', 'no-call', 'not-assessed']),
  reason: z.exactOptional(
    z.enum([
      'nothing-read',
      'required-position-unread',
      'no-allele-pair-fits',
      'partial-genotype',
      'outside-only',
      'structural-variation-unread',
      'outside-no-call',
    ]),
  ),
  candidates: list(diplotype),
  top: list(diplotype),
  found: list(text),
  forGuidance: list(diplotype),
  effectivelyPhased: z.boolean(),
  disputed: z.exactOptional(z.literal(true)),
  positions: list(z.strictObject({ locus, rsid: text.nullable(), state, genotype: text, locator: locator.nullable() })),
  uncallable: list(text),
  notices: list(notice),
  stated: z.exactOptional(
    list(
      z.strictObject({
        diplotype: diplotype.nullable(),
        phenotype: text.nullable(),
        activityScore: text.nullable(),
        locator,
      }),
    ),
  ),
});

const phenotype = z.strictObject({
  phenotype: text,
  activityScore: text.nullable(),
  lookupKeys: list(text),
  diplotypes: list(diplotype),
  functions: list(text),
  basis: z.exactOptional(z.enum(['fallback-position', 'stated-score', 'stated-phenotype'])),
  notices: z.exactOptional(list(notice)),
});

export const outcome = z.strictObject({
  phenotype: text,
  lookupKeys: list(text),
  probability: chance,
  byGroup: z.record(text, chance).readonly(),
  diplotypes: list(z.strictObject({ name: text, probability: chance })),
});

export const openAllele = z.strictObject({
  allele: text,
  function: text,
  loci: list(locus),
  probability: chance,
  upperBound: z.boolean(),
});

const confidence = z.strictObject({
  level,
  group: groupOrMixture,
  outcomes: list(outcome),
  openAlleles: list(openAllele),
  settledBy: list(settling),
  assumed: list(locus),
});

export const geneResult = z.strictObject({ gene: text, call, phenotypes: list(phenotype), confidence });

export const geneFinding = z.strictObject({
  id: text,
  kind: z.literal('pgx/gene'),
  value: geneResult,
  evidence: list(evidence),
  trace,
});

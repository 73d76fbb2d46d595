import { z } from 'zod';
import { kebab } from '../action.ts';

const sex = z.enum(['female', 'male']);

/** What is known and done for carriers of one gene or group of genes. */
export const carrierManagementSchema = z.strictObject({
  title: z.string(),
  genes: z.array(z.string()).min(1).readonly(),
  /** Of the tier-1 conditions of the CDC: those that populations are screened for. */
  tier1: z.boolean(),
  /** Who reviewed the actions, and when; null: nobody, so the clinician alone sees them. */
  reviewed: z.strictObject({ by: z.string(), on: z.string() }).nullable(),
  penetrance: z
    .array(
      z.strictObject({
        /** As the person of the gene: absent: of all genes of the group. */
        gene: z.string().optional(),
        outcome: kebab,
        byAge: z.number(),
        /** Share. */
        cumulative: z.number(),
        interval: z.tuple([z.number(), z.number()]).optional(),
        sex: sex.optional(),
        citation: z.string(),
        confirmed: z.boolean(),
      }),
    )
    .readonly(),
  /** What became of carriers who were followed, where no age is told: over so many years, after a first illness. */
  followed: z
    .array(
      z.strictObject({
        outcome: kebab,
        /** Of those who had this illness before. */
        after: kebab.optional(),
        overYears: z.number().positive().optional(),
        cumulative: z.number(),
        interval: z.tuple([z.number(), z.number()]).optional(),
        sex: sex.optional(),
        citation: z.string(),
        confirmed: z.boolean(),
      }),
    )
    .readonly()
    .optional(),
  /** What to mind before anything rests on it: `pseudogene`, `clonal-haematopoiesis`, `risk-equations-understate`. */
  cautions: z.array(kebab).readonly().optional(),
  actions: z
    .array(
      z.strictObject({
        kind: z.enum(['screen', 'surgery', 'medicine', 'avoid', 'lifestyle', 'refer', 'cascade', 'test']),
        /** Token of what is done: `breast-mri`, `mammography`, `colonoscopy` … the same as in prevention rules where it is the same. */
        action: kebab,
        genes: z.array(z.string()).readonly().optional(),
        startAge: z.number().optional(),
        stopAge: z.number().optional(),
        everyMonths: z.tuple([z.number(), z.number()]).optional(),
        sex: sex.optional(),
        evidence: z.string().optional(),
        citation: z.string(),
        confirmed: z.boolean(),
      }),
    )
    .readonly(),
  citation: z.string(),
});

export type CarrierManagementBody = z.output<typeof carrierManagementSchema>;

/** One variant of common interest, and what its copies mean. */
export const riskVariantSchema = z.strictObject({
  gene: z.string(),
  rsid: z.string(),
  chrom: z.string(),
  pos37: z.number(),
  pos38: z.number(),
  ref: z.string(),
  alt: z.string(),
  /** Where GRCh37 has the risk allele as its reference: a file without the site says nothing. */
  ref37: z.string().optional(),
  name: z.string(),
  /** Category of consent: `risk-variant`, or one of its own (`apoe`). */
  consent: kebab,
  reports: z.enum(['any-copy', 'two-copies', 'with-others', 'never-alone']),
  /** With which others it makes a state: `apoe`, `serpina1`, `hfe`. */
  set: kebab.optional(),
  /** Of a set: how a strand is called that has this allele alone (`e4`), and one that has none or all (`e3`, `e1`). */
  allele: z.string().optional(),
  setNames: z.strictObject({ none: z.string(), all: z.string() }).optional(),
  outcomes: z
    .array(
      z.strictObject({
        outcome: kebab,
        copies: z.union([z.literal(1), z.literal(2)]),
        /** Holds for this state of the set alone, both strands in the order of their names: `e3/e4`. */
        result: z.string().optional(),
        /** Lowest and highest of what is told, against nobody's copies. */
        ratio: z.tuple([z.number(), z.number()]).optional(),
        confirmed: z.boolean(),
      }),
    )
    .readonly(),
  hardRegion: z.boolean().optional(),
  adultOnset: z.boolean().optional(),
  /** Exposures that it makes worse: tokens. */
  worsens: z.array(kebab).readonly().optional(),
  citation: z.string(),
  confirmed: z.boolean(),
});

export type RiskVariantBody = z.output<typeof riskVariantSchema>;

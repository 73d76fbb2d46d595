import { z } from 'zod';

/** What became of approvals after they were given, curated: withdrawn ones are never shown as on label. */
export const approvalStandingSchema = z.strictObject({
  /** Which approvals: all fields that are stated must agree; `approvals` names single records. */
  of: z.strictObject({
    approvals: z.optional(z.array(z.string()).readonly()),
    agency: z.optional(z.string()),
    therapies: z.optional(z.array(z.string()).readonly()),
    /** Codes of OncoTree, the type itself or below; `any-solid`. */
    oncotree: z.optional(z.array(z.string()).readonly()),
    markers: z.optional(z.array(z.string()).readonly()),
    setting: z.optional(z.array(z.string()).readonly()),
  }),
  standing: z.enum(['withdrawn', 'accelerated', 'converted']),
  since: z.nullable(z.string()),
  url: z.nullable(z.string()),
  confirmed: z.boolean(),
});

export type ApprovalStandingBody = z.output<typeof approvalStandingSchema>;

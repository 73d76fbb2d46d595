import { z } from 'zod';

/** A clinical trial in Clinical Trial Markup Language, as a site keeps it in its overlay. */
export const oncologyTrialSchema = z.looseObject({
  protocol_no: z.string(),
  treatment_list: z.looseObject({ step: z.array(z.looseObject({})) }),
});

export type OncologyTrialBody = z.output<typeof oncologyTrialSchema>;

import { z } from 'zod';
const any = z.looseObject({});
export const documentSchemas = { reading: any, findings: any, plan: any } as const;

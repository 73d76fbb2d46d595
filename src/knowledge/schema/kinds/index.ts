import { equationSchema } from './equation.ts';
import type { FactKind } from './kind.ts';

export type { FactKind };

/** Every kind that is a schema and no code. Bodies are typed for readers in `../../fact.ts`. */
export const FACT_KINDS: readonly FactKind[] = [{ kind: 'equation', folder: 'equations', schema: equationSchema }];

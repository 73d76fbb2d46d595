import { PropriaError } from '../../../src/core/index.ts';
import { SaidCode } from './said-code.tsx';

/** What went wrong, in a line: of an error of the program what happened and what to do, of any other its own text. */
export function SaidError({ error }: { readonly error: unknown }) {
  if (error instanceof PropriaError) return <SaidCode code={error.code} params={error.params} />;
  return error instanceof Error ? error.message : String(error);
}

/** What one measure of the whole genome gives, or why it cannot be given and what would settle it. Both are codes, never sentences. */
export type Measured<Value> =
  | { readonly status: 'assessed'; readonly value: Value }
  | { readonly status: 'not-assessed'; readonly reason: string; readonly needs: string };

export const assessed = <Value>(value: Value): Measured<Value> => ({ status: 'assessed', value });
export const notAssessed = (reason: string, needs: string): Measured<never> => ({
  status: 'not-assessed',
  reason,
  needs,
});

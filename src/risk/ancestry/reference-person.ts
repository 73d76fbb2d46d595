/** One person of the reference: where the person lies, what the person is counted to, and the score's sum. */
export interface ReferencePerson {
  readonly label: string;
  /** Principal components, the first first; without unit. */
  readonly components: readonly number[];
  /** Sum of the score to be normalised. */
  readonly sum: number;
}

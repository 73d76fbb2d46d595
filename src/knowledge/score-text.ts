/** An activity score as number: `≥3.0` is three or more; `n/a` and empty have none. */
export interface ScoreValue {
  readonly value: number;
  readonly orMore: boolean;
}

/** `1.0`, `0.25`, `≥3.0`, also `>=3`; null for anything that is not a score. */
export function parseScore(text: string | null | undefined): ScoreValue | null {
  const found = /^\s*(≥|>=)?\s*(\d{1,4}(?:\.\d{1,6})?)\s*$/.exec(text ?? '');
  return found === null ? null : { value: Number(found[2]), orMore: found[1] !== undefined };
}

/** The source's spelling: at least one decimal, `≥` before a lower bound. */
export function printScore(score: ScoreValue): string {
  const number = Number.isInteger(score.value) ? score.value.toFixed(1) : String(score.value);
  return score.orMore ? `≥${number}` : number;
}

/** Sum of activity values; null when one of them is not known. Values are multiples of 1/4, so binary sums are exact. */
export function sumScores(texts: readonly (string | null | undefined)[]): ScoreValue | null {
  let value = 0;
  let orMore = false;
  for (const text of texts) {
    const score = parseScore(text);
    if (score === null) return null;
    value += score.value;
    orMore ||= score.orMore;
  }
  return texts.length === 0 ? null : { value, orMore };
}

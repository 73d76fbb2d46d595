/** `>=18`, `< 40`, `==2`, `0.5`: a bound as trials write it. */
export interface Bound {
  readonly sign: '>' | '>=' | '<' | '<=' | '==';
  readonly value: number;
}

const BOUND = /^\s*(>=|<=|==|=|>|<|≥|≤)?\s*(\d*\.?\d+)\s*$/;
const SIGNS: Readonly<Record<string, Bound['sign']>> = { '≥': '>=', '≤': '<=', '=': '==' };

/** Null where the text is no bound. A bare number is equality. */
export function parseBound(text: string | number): Bound | null {
  const match = BOUND.exec(String(text));
  if (match === null) return null;
  const sign = match[1] ?? '==';
  return { sign: SIGNS[sign] ?? (sign as Bound['sign']), value: Number(match[2]) };
}

export function withinBound(value: number, { sign, value: limit }: Bound): boolean {
  switch (sign) {
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '==':
      return value === limit;
  }
}

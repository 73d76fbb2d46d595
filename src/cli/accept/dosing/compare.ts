import { type CaseObject, type CaseTolerance, isObject } from './case-file.ts';

/** How near one value must be; `exact` wants it equal. */
export type Nearness = { readonly rel: number; readonly abs: number } | 'exact';

/** How near the value at a path (`eta.eta_CL`, `best.dose`) must be. */
export type NearnessOf = (path: readonly string[]) => Nearness;

/** `rel` and `abs` of the case for every number, except the fields that it wants exact. */
export function plainNearness({ rel = 0, abs = 0, exact = [] }: CaseTolerance): NearnessOf {
  return (path) => (exact.includes(path.at(-1) ?? '') ? 'exact' : { rel, abs });
}

/** What differs, one line a value. Only what `wanted` states is judged, and never what it says was `published`. */
export function differences(
  answer: unknown,
  wanted: unknown,
  near: NearnessOf,
  path: readonly string[] = [],
): readonly string[] {
  const at = path.join('.');
  if (typeof wanted === 'number') {
    if (typeof answer !== 'number') return [`${at} ${wanted}, got ${print(answer)}`];
    const nearness = near(path);
    const ok =
      nearness === 'exact'
        ? answer === wanted
        : Math.abs(answer - wanted) <= nearness.rel * Math.abs(wanted) + nearness.abs;
    return ok ? [] : [`${at} ${wanted}, got ${answer}`];
  }
  if (Array.isArray(wanted)) {
    if (!Array.isArray(answer) || answer.length !== wanted.length)
      return [`${at} ${print(wanted)}, got ${print(answer)}`];
    return wanted.flatMap((one, i) => differences(answer[i], one, near, [...path, String(i)]));
  }
  if (isObject(wanted)) {
    if (!isObject(answer)) return [`${at} ${print(wanted)}, got ${print(answer)}`];
    return Object.entries(wanted).flatMap(([name, value]) =>
      name === 'published' ? [] : differences(answer[name], value, near, [...path, name]),
    );
  }
  return answer === wanted ? [] : [`${at} ${print(wanted)}, got ${print(answer)}`];
}

/** `expected` without what a source printed: that is not judged and not answered. Of some fields alone, where they are named. */
export function judgedPart(expected: CaseObject, fields?: readonly string[]): CaseObject {
  const part = Object.entries(expected).filter(([name]) => name !== 'published' && (fields?.includes(name) ?? true));
  return Object.fromEntries(part);
}

function print(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

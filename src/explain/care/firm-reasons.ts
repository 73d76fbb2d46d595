/** Effects that may be, by the effect that says the same for certain. */
const FIRM: Readonly<Record<string, readonly string[]>> = {
  'exposure-may-rise': ['exposure-up'],
  'exposure-may-change': ['exposure-up', 'exposure-down', 'exposure-may-rise'],
  'toxicity-may-rise': ['toxicity-up'],
  'toxicity-may-change': ['toxicity-up', 'toxicity-down', 'toxicity-may-rise'],
  'efficacy-may-fall': ['efficacy-down'],
  'efficacy-may-change': ['efficacy-down', 'efficacy-up', 'efficacy-may-fall'],
};

/** Marks of how a reason stands to the other lines: no reason that is told. */
const MARKS: ReadonlySet<string> = new Set(['ends-with-partner']);

/** Coded reasons, each once, without those that another one of them says more firmly. */
export function firmReasons(reasons: readonly string[]): readonly string[] {
  const all = new Set(reasons);
  return [...all].filter((reason) => !MARKS.has(reason) && !(FIRM[reason] ?? []).some((firm) => all.has(firm)));
}

/** One thing wrong with the authored files. The compiler gathers all of them; none stops it. */
export interface Problem {
  /** Path of the file as it was given. */
  readonly file: string;
  readonly line?: number;
  /** Inside a YAML file: `rules.2.options.0.actions.1.code`. */
  readonly at?: string;
  /** One sentence. */
  readonly what: string;
}

/** `knowledge/guidance/cpic/x.yaml, rules.0.id: …` */
export function printProblem(problem: Problem): string {
  const place = [problem.file, problem.line === undefined ? '' : `line ${problem.line}`, problem.at ?? ''];
  return `${place.filter((part) => part !== '').join(', ')}: ${problem.what}`;
}

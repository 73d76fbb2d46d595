import { type GuidanceOption, actionClasses } from '../../knowledge/index.ts';

/** How guideline collections tag a recommendation, derived from its actions. */
export interface Classes {
  readonly dosing: boolean;
  readonly alternative: boolean;
  /** Something else is asked, and neither of the two. */
  readonly other: boolean;
}

export function classesOf(options: readonly GuidanceOption[]): Classes {
  const classes = actionClasses(options);
  return {
    dosing: classes.includes('dosing'),
    alternative: classes.includes('alternative'),
    other: classes.includes('other'),
  };
}

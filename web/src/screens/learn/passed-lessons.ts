import { change, session } from '../../app/session.ts';

/** Ids of lessons whose self-test was passed, as kept among the choices. */
export function passedLessons(kept: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : []);
}

export function keepPassed(lesson: string): void {
  const { choices } = session.get();
  const passed = passedLessons(choices['learn.passed']);
  if (passed.has(lesson)) return;
  change({ choices: { ...choices, 'learn.passed': [...passed, lesson].toSorted() } });
}

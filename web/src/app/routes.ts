import type { ComponentType } from 'react';

/** Whose voice a screen speaks in, and the bars around it. `plain`: before there is a plan. */
export type FrameKind = 'plain' | 'clinician' | 'patient';

export interface Screen {
  /** `$name` is a parameter: `/learn/$lesson`. */
  readonly path: string;
  readonly frame: FrameKind;
  /** Shown only with a plan; without one the screen says how to begin. */
  readonly needsPlan: boolean;
  /** The module's default export is the screen. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

const plain = (path: string, load: Screen['load']): Screen => ({ path, frame: 'plain', needsPlan: false, load });
const clinician = (path: string, load: Screen['load'], needsPlan = true): Screen => ({
  path,
  frame: 'clinician',
  needsPlan,
  load,
});
const patient = (path: string, load: Screen['load'], needsPlan = true): Screen => ({
  path,
  frame: 'patient',
  needsPlan,
  load,
});

/** Every screen, each a chunk of its own. */
export const SCREENS: readonly Screen[] = [
  // Before there is a plan
  plain('/', () => import('../screens/drop/drop-screen.tsx')),
  plain('/open/$person', () => import('../screens/open/open-screen.tsx')),
  plain('/interview', () => import('../screens/interview/interview-screen.tsx')),
  plain('/entry', () => import('../screens/entry/entry-screen.tsx')),
  // The clinician's voice
  clinician('/save', () => import('../screens/my-data/my-data-screen.tsx'), false),
  clinician('/summary', () => import('../screens/summary/summary-screen.tsx')),
  clinician('/quality', () => import('../screens/quality/quality-screen.tsx')),
  clinician('/medicines', () => import('../screens/medicines/medicines-screen.tsx')),
  clinician('/check', () => import('../screens/check/check-screen.tsx')),
  clinician('/check/$drug', () => import('../screens/check/check-screen.tsx')),
  clinician('/dosing', () => import('../screens/dosing/dosing-screen.tsx')),
  clinician('/dosing/$drug', () => import('../screens/dosing/drug-screen.tsx')),
  clinician('/tumour', () => import('../screens/tumour/tumour-screen.tsx'), false),
  clinician('/prevention', () => import('../screens/prevention/prevention-screen.tsx')),
  clinician('/day', () => import('../screens/day/day-screen.tsx')),
  clinician('/review', () => import('../screens/review/review-screen.tsx')),
  clinician('/learn', () => import('../screens/learn/learn-screen.tsx'), false),
  clinician('/learn/$lesson', () => import('../screens/learn/lesson-screen.tsx'), false),
  // The patient's voice
  patient('/me', () => import('../screens/my-plan/my-plan-screen.tsx')),
  patient('/me/medicines', () => import('../screens/my-medicines/my-medicines-screen.tsx')),
  patient('/me/doses', () => import('../screens/my-doses/my-doses-screen.tsx')),
  patient('/me/tumour', () => import('../screens/my-tumour/my-tumour-screen.tsx'), false),
  patient('/me/health', () => import('../screens/my-health/my-health-screen.tsx')),
  patient('/me/wants', () => import('../screens/my-wants/my-wants-screen.tsx')),
  patient('/me/relatives', () => import('../screens/my-relatives/my-relatives-screen.tsx')),
  patient('/me/results', () => import('../screens/my-results/my-results-screen.tsx')),
  patient('/me/results/$id', () => import('../screens/my-results/my-result-screen.tsx')),
  patient('/me/choices', () => import('../screens/my-choices/my-choices-screen.tsx')),
  patient('/me/choices/$aid', () => import('../screens/my-choices/my-choice-screen.tsx')),
  patient('/me/questions', () => import('../screens/my-questions/my-questions-screen.tsx')),
  patient('/me/more', () => import('../screens/my-more/my-more-screen.tsx')),
  patient('/me/card', () => import('../screens/my-card/my-card-screen.tsx')),
  patient('/me/talk', () => import('../screens/my-talk/my-talk-screen.tsx'), false),
  patient('/me/law', () => import('../screens/my-law/my-law-screen.tsx'), false),
  patient('/me/family', () => import('../screens/my-family/my-family-screen.tsx')),
  patient('/me/diary', () => import('../screens/my-diary/my-diary-screen.tsx')),
  patient('/me/correct', () => import('../screens/my-corrections/my-corrections-screen.tsx')),
  patient('/me/data', () => import('../screens/my-data/my-data-screen.tsx'), false),
  patient('/me/tests', () => import('../screens/before-test/before-test-screen.tsx'), false),
];

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
  // The clinician's voice
  // The patient's voice
];

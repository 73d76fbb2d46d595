import { engine, longEngine } from '../engine/client.ts';
import { forgetSession } from './draft.ts';
import { stopOpening } from './opening.ts';
import { forgetPrevention } from './prevention.ts';
import { forgetTumour } from './tumour.ts';

/** At once and wholly: the page's memory, its draft, and the workers with all that they read. */
export function forgetAll(): void {
  // First what is on screen of a file: it speaks of a plan that is gone the next moment.
  stopOpening();
  forgetSession();
  forgetTumour();
  forgetPrevention();
  engine.restart();
  longEngine.stop();
}

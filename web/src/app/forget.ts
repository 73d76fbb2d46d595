import { engine } from '../engine/client.ts';
import { forgetSession } from './draft.ts';

/** At once and wholly: the page's memory, its draft, and the worker with all that it read. */
export function forgetAll(): void {
  forgetSession();
  engine.restart();
}

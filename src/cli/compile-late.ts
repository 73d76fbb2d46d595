import { setFlagsFromString } from 'node:v8';

/**
 * A command is done in about a second, most of it in code that V8 has met for the first time: with its usual haste it
 * optimises functions that are about to stop being called. Waiting longer takes a quarter of the time off one person's run and a third
 * of the CPU seconds (Node 20.19; the bytes are the same). To be called before the code of a command is loaded; threads
 * started later follow it too.
 */
export function compileLate(): void {
  setFlagsFromString('--interrupt-budget=400000');
}

/**
 * For many people, optimising in place of on a second core: that core has its own people. And later still: in two thousand people
 * optimising is a quarter of the time, half of it done again as other genes show other cases.
 */
export function compileInPlace(): void {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--no-concurrent-recompilation');
}

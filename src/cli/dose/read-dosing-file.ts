/** The reader stands beside the other inputs, so that the page has it too. */
export { readDosingFile } from '../../engine/index.ts';

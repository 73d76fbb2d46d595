// The reading of a genome for what the person asked: a part of its own, loaded when somebody asks.
export { genomeParts } from '../../../../src/engine/index.ts';

export { type PartsOptions, careFromParts, recordFromParts } from './care-from-parts.ts';
export { type InputFile, type InputPart, inFolderOrder, pairIndexes } from './input-file.ts';
export { type InputShape, isBeside, shapeOf } from './input-shape.ts';
export { readDosingFile } from './read-dosing-file.ts';
export { type ReadInputOptions, readInput } from './read-input.ts';

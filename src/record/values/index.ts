export { type KnownAnalyte, analyteNames, findAnalyte } from './analyte-index.ts';
export { inOwnUnit } from './in-own-unit.ts';
export { judgeMeasurements } from './judge-measurements.ts';
export { nameOf } from './name-of.ts';
export { type ReadValue, type WrittenValue, readMeasurement } from './read-measurement.ts';
export { unitCandidates } from './unit-names.ts';

export { enzymeStates } from './enzyme-state.ts';
export { type ExposureEstimate, type OrganState, estimateExposure } from './estimate-exposure.ts';
export { type InhibitionModel, inhibitionModel } from './inhibition-model.ts';
export { type MeasuredExposure, measuredExposure } from './measured-exposure.ts';
export { type Pathway, pathwaysOf } from './pathways.ts';

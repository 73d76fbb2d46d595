export { FITTED_COMPONENTS, type FittedReference, fitReference } from './fit-reference.ts';
export type { NearestLabel } from './nearest-label.ts';
export { type NormalisedScore, scoreNormaliser } from './normalise.ts';
export { packagedReference } from './packaged-reference.ts';
export { parseReference } from './parse-reference.ts';
export type { ReferencePerson } from './reference-person.ts';

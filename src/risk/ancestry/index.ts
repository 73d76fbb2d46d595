export { FITTED_COMPONENTS, type FittedReference, fitReference } from './fit-reference.ts';
export type { NearestLabel } from './nearest-label.ts';
export { MOST_POINTS_APART, type NormalisedScore, scoreNormaliser } from './normalise.ts';
export { packagedReference, packagedReferenceScore } from './packaged-reference.ts';
export { parseReference } from './parse-reference.ts';
export { parseComponents } from './parse-components.ts';
export type { ReferencePerson } from './reference-person.ts';

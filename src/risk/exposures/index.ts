export type {
  ExposureAnswer,
  ExposureGene,
  ExposureLevel,
  ExposureOutcome,
  LifetimePerThousand,
} from './exposure-answer.ts';
export { exposuresFor, unknownExposures } from './exposures-for.ts';

export { type PreventionAnswer, type PreventionFacts, preventionFor } from './prevention-for.ts';

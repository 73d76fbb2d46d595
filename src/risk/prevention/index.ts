export { checkStatedFacts } from './check-stated-facts.ts';
export { type FactParts, type FoundFact, factValues, preventionFacts } from './facts-of-person.ts';
export { type PreventionAnswer, type PreventionFacts, preventionFor } from './prevention-for.ts';

export { type Derivation, type NotDerived, deriveValues } from './derive-values.ts';

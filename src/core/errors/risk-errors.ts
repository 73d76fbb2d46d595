import type { ErrorEntry } from './catalogue.ts';

export const RISK_ERRORS = {
  RISK_EQUATION_UNKNOWN: {
    what: 'There is no risk equation "{equation}".',
    remedy: 'Name one of those that the knowledge holds, and load its risk pack.',
  },
  RISK_OUTCOME_UNKNOWN: {
    what: 'The equation {equation} gives no risk of "{outcome}" over {years} years; it gives {known}.',
    remedy: 'Ask for one of its outcomes and horizons.',
  },
  RISK_INPUT_UNKNOWN: {
    what: 'The equation {equation} takes no input "{name}".',
    remedy: 'Leave it out, or check how it is spelt.',
  },
  RISK_INPUT_INVALID: {
    what: '{value} cannot be a value of {name} in the equation {equation}.',
    remedy: 'Give a number, a quantity with its unit, yes or no, or one of the levels of the equation.',
  },
} as const satisfies Record<string, ErrorEntry>;

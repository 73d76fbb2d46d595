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
  RISK_AUC_INVALID: {
    what: 'An area under the curve of {auc}, a prevalence of {prevalence} and {quantiles} groups give no risks.',
    remedy: 'Give an area from 0.5 to below 1, a prevalence between 0 and 1 as a share, and 1 to 1000 groups.',
  },
  RISK_CHANGE_UNKNOWN: {
    what: 'No effect of the change "{change}" is known.',
    remedy: 'Name one of these: {known}.',
  },
  RISK_CHANGE_INVALID: {
    what: '{by} is no amount of the change "{change}".',
    remedy: 'Give a number above 0 and at most {most}; a change that is all or nothing takes none.',
  },
  PREVENTION_FACT_UNKNOWN: {
    what: 'No rule of prevention takes "{name}" as a stated fact.',
    remedy: 'State one of these: {known}. Age, sex and what else is known of the person stand in the record.',
  },
  PREVENTION_FACT_INVALID: {
    what: '"{value}" is no value of the fact {name}.',
    remedy: 'Write a value of its kind: {kind}.',
  },
} as const satisfies Record<string, ErrorEntry>;

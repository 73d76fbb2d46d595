import { check } from './check.ts';
import { record } from './find-record.ts';
import { knowledgeMark } from './knowledge-mark.ts';
import { plan } from './plan.ts';

/** All methods by name: what `engine.call(name, args)` of the page reaches. */
export const METHODS = {
  knowledgeMark,
  plan,
  check,
  record,
};

export type Methods = typeof METHODS;

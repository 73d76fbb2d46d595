import { check } from './check.ts';
import { record } from './find-record.ts';
import { genePlaces } from './gene-places.ts';
import { knowledgeMark } from './knowledge-mark.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';

/** All methods by name: what `engine.call(name, args)` of the page reaches. */
export const METHODS = {
  knowledgeMark,
  genePlaces,
  plan,
  check,
  record,
  people,
};

export type Methods = typeof METHODS;

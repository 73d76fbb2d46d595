import type { PlanQuestion } from '../../plan/index.ts';
import { sayQuestion } from '../say-context.ts';
import { type CareSpeaking, sayMedicine } from './care-speaking.ts';
import { geneOf, sayTestPlainly } from './say-tests.ts';

/**
 * A question for the visit, in the person's voice. `params` of the plan are tokens: a `test`, a key that the plan `asks`, a drug
 * id `to`, words as `written`. A code without a message of its own becomes a general question about its medicine.
 */
export function sayPlanQuestion(speaking: CareSpeaking, question: PlanQuestion): string {
  const { words } = speaking;
  const { params } = question;
  const drug = question.drug === null ? 'none' : sayMedicine(speaking, question.drug);
  const otherwise = question.drug === null ? words.say('question.any') : words.say('question.other', { drug });
  const filled: Record<string, string> = {
    what: '',
    written: '',
    test: '',
    to: 'none',
    topic: '',
    ...params,
    drug,
  };
  if (params['to'] !== undefined) filled['to'] = sayMedicine(speaking, params['to']);
  const about = params['topic'];
  if (about !== undefined) filled['topic'] = words.phrase('plain', about) ?? words.term(about, 'topic');
  const asked = params['asks'];
  if (asked !== undefined) filled['what'] = sayQuestion(words, asked);
  // A message that speaks of the medicine cannot be said where the question names none.
  const { test } = params;
  const gene = test === undefined ? null : geneOf(test);
  if (test !== undefined) filled['test'] = sayTestPlainly(speaking, test);
  if (gene !== null) filled['gene'] = gene;
  const message = `question.${question.code}${test === undefined ? '' : gene === null ? '.value' : '.gene'}`;
  if (question.drug === null && /\bnone\b/.test(words.sayOr(message, '', filled))) return otherwise;
  return words.sayOr(message, otherwise, filled);
}

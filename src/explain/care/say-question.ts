import type { PlanQuestion } from '../../plan/index.ts';
import { sayQuestion } from '../say-context.ts';
import { type CareSpeaking, sayMedicine } from './care-speaking.ts';
import { sayTestName } from './say-tests.ts';

/**
 * A question for the visit, in the person's voice. `params` of the plan are tokens: a `test`, an `ask` of the vocabulary, a `wish`,
 * words as `written`. A code without a message of its own becomes a general question about its medicine.
 */
export function sayPlanQuestion(speaking: CareSpeaking, question: PlanQuestion): string {
  const { words } = speaking;
  const { params } = question;
  const drug = question.drug === null ? 'none' : sayMedicine(speaking, question.drug);
  const otherwise = question.drug === null ? words.say('question.any') : words.say('question.other', { drug });
  const filled: Record<string, string> = {
    what: '',
    written: '',
    wish: '',
    test: '',
    ...params,
    drug,
  };
  if (params['test'] !== undefined) filled['test'] = sayTestName(speaking, params['test']);
  if (params['wish'] !== undefined) filled['wish'] = words.term(params['wish'], 'wish');
  const asked = params['asks'] ?? params['ask'] ?? params['key'];
  if (asked !== undefined) filled['what'] = sayQuestion(words, asked);
  // A message that speaks of the medicine cannot be said where the question names none.
  const message = `question.${question.code}`;
  if (question.drug === null && /\bnone\b/.test(words.sayOr(message, '', filled))) return otherwise;
  return words.sayOr(message, otherwise, filled);
}

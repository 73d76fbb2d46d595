import type { PreventionPlan } from '../../../plan/index.ts';
import type { Block } from '../../patient/say-plan-plainly.ts';
import type { Words } from '../../words.ts';
import { LISTED, type Plainly } from './plain-words.ts';

export function sayMissing(words: Words, plainly: Plainly, { missing }: PreventionPlan): Block {
  const known = missing.flatMap(({ fact }) => plainly.token('plain-fact', fact) ?? []);
  const shown = [...new Set(known)].slice(0, LISTED);
  return {
    heading: words.say('patient.prevention.missing.heading'),
    lines: [
      ...shown.map((what) => words.say('patient.prevention.missing', { what })),
      ...(missing.length > shown.length ? [words.say('patient.prevention.missing.more')] : []),
    ],
  };
}

export function sayQuestions(words: Words, plainly: Plainly, { questions }: PreventionPlan): Block {
  const lines = questions.flatMap(({ code, params }) => {
    switch (code) {
      case 'is-it-time':
      case 'when-was-last':
      case 'when-is-follow-up':
      case 'is-it-for-me':
      case 'which-way': {
        const topic = plainly.disease(params['topic'] ?? '');
        return topic === null ? [] : [words.say(`patient.prevention.question.${code}`, { topic })];
      }
      case 'can-we-find-out': {
        const fact = plainly.token('plain-fact', params['fact'] ?? '');
        return fact === null ? [] : [words.say('patient.prevention.question.can-we-find-out', { fact })];
      }
      default:
        return [words.say(`patient.prevention.question.${code}`)];
    }
  });
  return { heading: words.say('patient.prevention.questions.heading'), lines: [...new Set(lines)].slice(0, 6) };
}

import type { CostAssessment } from '../../medicines/index.ts';
import type { Words } from '../words.ts';

/** `23.40 EUR a month (list, 1 Nov 2026); cheaper and equal: …`; where no price is known, why. */
export function sayCost(words: Words, cost: CostAssessment): string {
  if (cost.status === 'not-assessed') return words.say(`cost.unknown.${cost.reason}`);
  const { amount, currency, list, date, demonstration, cheaper } = cost.value;
  return [
    words.say('cost.month', { amount: words.number(amount, 2), currency, list, date: words.date(date) }),
    ...(demonstration ? [words.say('cost.demonstration')] : []),
    ...(cheaper === null
      ? []
      : [words.say('cost.cheaper', { product: cheaper.product, amount: words.number(cheaper.amount, 2), currency })]),
  ].join('; ');
}

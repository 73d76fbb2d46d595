import { sayAmount, sayAmountRange } from '../say-amount.ts';
import type { Words } from '../words.ts';

/**
 * A dose as the planner writes it: `40 mg/day`, `at most 20 mg/day`, `5 to 10 mg/day`; hours (`08:00`) and texts of the record stand as
 * they are.
 */
export function sayDoseText(words: Words, text: string): string {
  const match = /^(at most )?(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))? (\S+)$/.exec(text);
  if (match === null) return text;
  const [, most, low, high, unit = ''] = match;
  const from = { value: Number(low), unit };
  const dose = high === undefined ? sayAmount(words, from) : sayAmountRange(words, from, { value: Number(high), unit });
  return most === undefined ? dose : words.say('care.dose.most', { dose });
}

/**
 * A step of a taper: `-25% of first-dose every 14 d`, `reduce/25%/first-dose/every-14-days`, with a coded word behind it or alone
 * (`slower-at-low-doses`).
 */
export function sayTaperStep(words: Words, step: string): string {
  const by = /(\d+(?:\.\d+)?)%/.exec(step)?.[1];
  const of = /(first-dose|present-dose)/.exec(step)?.[1] as 'first-dose' | 'present-dose' | undefined;
  const days = /every[ -](\d+)[ -]d(?:ays)?\b/.exec(step)?.[1];
  const rest = step
    .replace(/^reduce\/|-?\d+(?:\.\d+)?%|(?:of )?(?:first-dose|present-dose)|every[ -]\d+[ -]d(?:ays)?\b/g, ' ')
    .split(/[ /]+/)
    .filter((word) => word !== '');
  return [
    ...(by === undefined
      ? []
      : [
          words.say('care.taper.by', {
            percent: `${words.number(Number(by))}\u00a0%`,
            of: words.say(`care.taper.of.${of ?? 'present-dose'}`),
            days: days ?? 'none',
          }),
        ]),
    ...rest.map((word) => words.term(word, 'taper')),
  ].join(', ');
}

import { DIGITS, LETTERS } from './plain-letters.ts';

/** What a phrase of a dosing text says. Every part is optional. */
export interface DosingSaying {
  readonly timesPerDay?: number;
  readonly times?: readonly string[];
  readonly withFood?: boolean;
  readonly asNeeded?: true;
  readonly route?: string;
}

export interface DosingPhrase {
  readonly pattern: RegExp;
  readonly says: (match: RegExpExecArray) => DosingSaying;
}

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  six: 6,
  una: 1,
  un: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
};
const COUNT = '(\\d{1,2}|once|one|twice|two|thrice|three|four|five|six|una|dos|tres|cuatro)';
export const countOf = (word: string | undefined): number => COUNTS[word ?? ''] ?? Number(word);

// Letters and digits on neither side: `bid` in `carbidopa` is no rhythm.
const phrase = (source: string, says: DosingPhrase['says'] | DosingSaying): DosingPhrase => ({
  pattern: new RegExp(`(?<![${LETTERS}${DIGITS}])(?:${source})(?![${LETTERS}${DIGITS}])`),
  says: typeof says === 'function' ? says : () => says,
});

const DAY = '(?:(?:a|per|each|every|al|por)\\s+(?:day|d[ií]a)|daily|/\\s*(?:day|d)|diarias?)';
const WEEK = '(?:(?:a|per|each|every|a la|por)\\s+(?:week|semana)|weekly|/\\s*(?:week|wk))';
const EVERY = '(?:every|each|q\\.?|cada)\\s*';

/**
 * The words of dosing in the order in which they are looked for, longer ones before those that they hold. English, the Latin
 * of prescriptions, Spanish.
 */
export const DOSING_PHRASES: readonly DosingPhrase[] = [
  // 1-0-1 or 1-0-1-0: how many in the morning, at noon, in the evening, at bedtime.
  phrase('([0-9])-([0-9])-([0-9])(?:-([0-9]))?', ([, ...counts]) => {
    const names = ['morning', 'noon', 'evening', 'bedtime'].filter((_, i) => Number(counts[i] ?? 0) > 0);
    return { timesPerDay: names.length, times: names };
  }),
  phrase(`${EVERY}other\\s+day|alternate\\s+days?|on\\s+alternate\\s+days|q\\.?o\\.?d\\.?|d[ií]as\\s+alternos`, {
    timesPerDay: 1 / 2,
  }),
  phrase(`${EVERY}(\\d{1,3}|two|three|four|six)\\s*(hours?|hrs?|h|horas?)`, ([, n]) => perDay(24 / countOf(n))),
  phrase('(\\d{1,2})\\s*-?\\s*hourly', ([, n]) => perDay(24 / Number(n))),
  phrase(`${EVERY}(\\d{1,3}|two|three|four)\\s*(days?|d|d[ií]as?)`, ([, n]) => perDay(1 / countOf(n))),
  phrase(`${EVERY}(\\d{1,2}|two|three|four|six|eight|twelve)\\s*(weeks?|wks?|semanas?)`, ([, n]) =>
    perDay(1 / (7 * (n === 'eight' ? 8 : n === 'twelve' ? 12 : countOf(n)))),
  ),
  phrase(`${EVERY}(\\d{1,2}|two|three|six)\\s*(months?|mo|meses)`, ([, n]) => perDay(1 / (30 * countOf(n)))),
  phrase(`${COUNT}\\s*(?:x|times|veces|vez)?\\s*${WEEK}`, ([, n]) => perDay(countOf(n) / 7)),
  phrase(`${COUNT}\\s*(?:x|times|veces|vez)?\\s*${DAY}`, ([, n]) => perDay(countOf(n))),
  phrase('(\\d{1,2})\\s*x\\s*(?:/\\s*)?(?:day|d|daily)', ([, n]) => perDay(Number(n))),
  phrase('once\\s+a\\s+month|monthly|once\\s+monthly|una\\s+vez\\s+al\\s+mes', { timesPerDay: 1 / 30 }),
  phrase('on\\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days?', { timesPerDay: 1 / 7 }),
  phrase('q\\.?i\\.?d\\.?|q\\.?d\\.?s\\.?', { timesPerDay: 4 }),
  phrase('t\\.?i\\.?d\\.?|t\\.?d\\.?s\\.?', { timesPerDay: 3 }),
  phrase('b\\.?i\\.?d\\.?|b\\.?d\\.?', { timesPerDay: 2 }),
  phrase(
    'q\\.?h\\.?s\\.?|nightly|every\\s+night|each\\s+night|at\\s+bedtime|before\\s+bed|bedtime|nocte|at\\s+night|h\\.?s\\.?|al\\s+acostarse|por\\s+la\\s+noche',
    {
      times: ['bedtime'],
    },
  ),
  phrase(
    'q\\.?a\\.?m\\.?|mane|every\\s+morning|each\\s+morning|in\\s+the\\s+mornings?|mornings?|with\\s+breakfast|por\\s+la\\s+ma[nñ]ana',
    {
      times: ['morning'],
    },
  ),
  phrase('at\\s+noon|noon|midday|at\\s+lunch(?:time)?|with\\s+lunch', { times: ['noon'] }),
  phrase(
    'q\\.?p\\.?m\\.?|every\\s+evening|each\\s+evening|in\\s+the\\s+evenings?|evenings?|at\\s+dinner|with\\s+dinner|with\\s+supper|por\\s+la\\s+tarde',
    {
      times: ['evening'],
    },
  ),
  phrase('(?:at\\s+)?([01]?\\d|2[0-3]):([0-5]\\d)', ([, h, m]) => ({ times: [`${(h ?? '').padStart(2, '0')}:${m}`] })),
  phrase('at\\s+(1[0-2]|[1-9])\\s*(am|pm)', ([, h, half]) => ({
    times: [`${String((Number(h) % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0')}:00`],
  })),
  phrase(`q\\.?d\\.?|o\\.?d\\.?|${DAY}`, { timesPerDay: 1 }),
  phrase(`q\\.?w\\.?|${WEEK}`, { timesPerDay: 1 / 7 }),
  phrase(
    'p\\.?r\\.?n\\.?|(?:as|if|when|where)\\s+(?:needed|required|necessary)|only\\s+when\\s+needed|s\\.?o\\.?s\\.?|si\\s+precisa|si\\s+es\\s+necesario',
    {
      asNeeded: true,
    },
  ),
  phrase(
    'on\\s+an\\s+empty\\s+stomach|without\\s+food|before\\s+(?:food|meals?|eating)|fasting|a\\.?c\\.?|en\\s+ayunas|antes\\s+de\\s+(?:las\\s+)?comidas?',
    {
      withFood: false,
    },
  ),
  phrase(
    '(?:with|after|during)\\s+(?:food|(?:a\\s+|each\\s+)?meals?|eating)|p\\.?c\\.?|con\\s+(?:la\\s+)?comidas?|con\\s+alimentos',
    { withFood: true },
  ),
  phrase('by\\s+mouth|orally|p\\.?o\\.?|oral|v[ií]a\\s+oral', { route: 'oral' }),
  phrase('sub-?cut(?:aneous(?:ly)?)?|s\\.?c\\.?|s\\.?q\\.?|injected\\s+under\\s+the\\s+skin', {
    route: 'subcutaneous',
  }),
  phrase('intravenous(?:ly)?|i\\.?v\\.?', { route: 'intravenous' }),
  phrase('intramuscular(?:ly)?|i\\.?m\\.?', { route: 'intramuscular' }),
  phrase('inhaled|inhalation|by\\s+inhal(?:er|ation)', { route: 'inhaled' }),
  phrase('sublingual(?:ly)?|s\\.?l\\.?|under\\s+the\\s+tongue', { route: 'sublingual' }),
  phrase('transdermal|patch(?:es)?', { route: 'transdermal' }),
  phrase('topical(?:ly)?|on\\s+the\\s+skin', { route: 'topical' }),
];

const perDay = (timesPerDay: number): DosingSaying => ({ timesPerDay });

/** Units that a dose is counted in as written, to UCUM; longer spellings first. */
export const DOSE_UNITS: readonly (readonly [written: string, ucum: string])[] = [
  ['micrograms?|mcgs?|ug|µg|μg', 'ug'],
  ['milligrams?|mgs?|miligramos?', 'mg'],
  ['nanograms?|ng', 'ng'],
  ['grams?|gramos?|g|gm', 'g'],
  ['international\\s+units?|units?|iu|ie|ui|u|unidades', '[IU]'],
  ['mmol', 'mmol'],
  ['meq', 'meq'],
  ['millilit(?:er|re)s?|ml|cc', 'mL'],
];

/** Things that are counted: one is one dose form, not an amount of a substance. */
export const PIECES =
  'tablets?|tabs?|capsules?|caps?|pills?|puffs?|inhalations?|drops?|gtts?|sprays?|patch(?:es)?|sachets?|suppositor(?:y|ies)|injections?|ampoules?|pens?|lozenges?|comprimidos?|c[aá]psulas?|gotas';

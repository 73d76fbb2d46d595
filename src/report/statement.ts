import type { Words } from '../explain/index.ts';
import type { Plan, WordCounts } from '../plan/index.ts';
import { type Audience, capital } from './reporter.ts';

/** The page's first sentence, which is its result: "3 medicines to avoid, 2 with another dose; 14 cannot be judged yet." */
export function sayStatementOf(words: Words, plan: Plan, audience: Audience): string {
  return [sayUnknown(words, plan, audience), sayChecked(words, plan, audience)].filter((part) => part !== '').join(' ');
}

/** The medicines that a person takes and of which nothing was checked: they come before what was. Empty where there are none. */
export function sayUnknown(words: Words, { unknownMedicines }: Plan, audience: Audience): string {
  if (unknownMedicines.length === 0) return '';
  return words.say(audience === 'patient' ? 'patient.statement.unchecked' : 'statement.unchecked', {
    names: words.list(unknownMedicines),
    n: unknownMedicines.length,
  });
}

/** Empty where every named medicine is unknown: what was read says nothing about them. */
function sayChecked(words: Words, plan: Plan, audience: Audience): string {
  const { summary } = plan;
  if (plan.unknownMedicines.length > 0 && summary.current !== null && sumOf(summary.current) === 0) return '';
  if (summary.genes.settled + summary.genes.probable + summary.genes.open === 0)
    return words.say('statement.nothing-known');
  if (audience === 'patient') return sayForPatient(words, plan);
  return summary.current === null
    ? sayAll(words, summary.words)
    : sayCurrent(words, summary.current, plan.unknownMedicines.length);
}

function sayAll(words: Words, counts: WordCounts): string {
  const parts = [
    counts.avoid > 0 ? words.say('statement.avoid', { n: counts.avoid }) : '',
    counts['change-dose'] > 0 ? words.say('statement.change-dose', { n: counts['change-dose'] }) : '',
    counts.caution > 0 ? words.say('statement.caution', { n: counts.caution }) : '',
  ].filter((part) => part !== '');
  const changes = parts.length === 0 ? words.say('statement.none-changes') : parts.join(', ');
  const open =
    counts['not-enough-data'] > 0 ? `; ${words.say('statement.open', { n: counts['not-enough-data'] })}` : '';
  return words.say('statement.all', { parts: changes + open });
}

function sayCurrent(words: Words, counts: WordCounts, unchecked: number): string {
  const total = sumOf(counts) + unchecked;
  if (counts['usual-care'] === total) return words.say('statement.current.all-usual', { total });
  const parts = (
    [
      ['statement.current.replace', counts.avoid],
      ['statement.current.dose', counts['change-dose']],
      ['statement.current.caution', counts.caution],
      ['statement.current.usual', counts['usual-care']],
      ['statement.current.open', counts['not-enough-data']],
      ['statement.current.unchecked', unchecked],
    ] as const
  )
    .filter(([, n]) => n > 0)
    .map(([key, n]) => words.say(key, { n }));
  return words.say('statement.current', { total, parts: parts.join(', ') });
}

function sayForPatient(words: Words, plan: Plan): string {
  const counts = plan.summary.current ?? plan.summary.words;
  const unchecked = plan.unknownMedicines.length;
  const asks = counts.avoid + counts['change-dose'] + counts.caution + unchecked;
  // A present medicine that waits for a gene is nothing to be calm about.
  const waiting = plan.summary.current === null ? 0 : counts['not-enough-data'];
  const open = waiting === 0 ? '' : words.say('patient.statement.open', { n: waiting });
  if (asks === 0) return open === '' ? words.say('patient.statement.none') : open;
  if (plan.summary.current === null) return words.say('patient.statement.ask', { n: asks });
  const said = words.say('patient.statement.current', {
    n: asks,
    total: sumOf(counts) + unchecked,
  });
  return [said, open].filter((part) => part !== '').join(' ');
}

function sumOf(counts: WordCounts): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

/** `Made 22 Nov 2026 from …`: what stands under the statement. */
export function sayBasis(words: Words, plan: Plan, date: string): string {
  return capital(
    words.say('report.basis', {
      date,
      medicines: plan.items.length,
      genes: plan.genes.length,
      release: plan.knowledge.id,
    }),
  );
}

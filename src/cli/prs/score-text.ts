import { MOST_POINTS_APART, type ScoreOfPerson, type ScoreReport } from '../../risk/index.ts';
import type { AncestryAnswer } from './ancestry-of-options.ts';

/** One score as it is printed and written. */
export type PrintedScore = ScoreOfPerson & Omit<ScoreReport, 'scored'>;

/** `propria/polygenic-score/1` */
export interface ScoresDocument {
  readonly schema: 'propria/polygenic-score/1';
  readonly engine: string;
  readonly knowledge: { readonly id: string; readonly digest: string };
  /** The genome file as it was named. */
  readonly source: string;
  /** Ancestry group that was named. */
  readonly group: string | null;
  readonly sex: 'female' | 'male' | null;
  /** The score asked for, then others of its trait; all packaged ones where all were asked for. */
  readonly scores: readonly PrintedScore[];
  /** Place of the first score by ancestry components; null where none were given. */
  readonly ancestry: AncestryAnswer | null;
}

const REASONS: Readonly<Record<string, string>> = {
  coverage:
    'too little of the score was read. An imputed genome, a genome with reference blocks (gVCF), or --callable for a file of variants would settle it',
  'no-frequencies': 'the score has no allele frequencies for this group',
  'no-group': 'no ancestry group was named (--group), nor components (--components)',
  'not-of-sex': 'the score is of an outcome of the other sex',
  'sex-not-known': 'the score is of an outcome of one sex, and the sex of the person is not known',
  'other-group': "the frequencies are another group's",
};

const STATES: Readonly<Record<string, string>> = {
  read: 'read',
  'reference-block': 'reference, by a block of the file',
  'assumed-reference': 'reference, by the callable regions',
  'strand-by-rows': 'A/T or C/G, read as written: no other row is on the other strand',
  'genotype-missing': 'genotype missing',
  'not-covered': 'not covered by the file',
  'left-out': 'left out of a file of variants: reference or unread, nobody can tell',
  'not-on-array': 'not on the array',
  'reference-unknown': "inside a reference block, the reference's base is not known",
  'alleles-differ': 'other alleles than the score has',
  ambiguous: 'A/T or C/G, strand open',
  duplicate: 'second row of the same variant',
};

const DOUBTS: Readonly<Record<string, string>> = {
  'ways-disagree': 'the ways of normalising differ by more than half an SD',
  'percentiles-differ': `the two percentiles differ by more than ${MOST_POINTS_APART} points: the answer hangs on which is taken`,
  'label-unsure': 'the nearest people do not share a label',
  'unlike-reference': 'nobody of the reference is like this person: no percentile holds',
};

/** All scores of a document, in words. */
export function scoresText(document: ScoresDocument, all: boolean): string {
  const parts = document.scores.map((one, i) => scoreLines(one, i === 0 ? document.ancestry : null));
  const [first, second] = document.scores;
  if (!all && first !== undefined && second !== undefined) parts.push(besideLines(first, document.scores.slice(1)));
  parts.push([
    'A score is an association in the people that it was made on, no diagnosis. How sure its weights are is in none of these',
    'intervals: of people whose percentile is in the top tenth, fewer than one in a hundred are there with 95 % certainty',
    '(13 traits; Ding 2022, doi:10.1038/s41588-021-00961-5).',
  ]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function scoreLines(one: PrintedScore, ancestry: AncestryAnswer | null): string[] {
  const { person } = one;
  const { coverage } = person;
  const expected = person.imputedMissing + person.imputedAbsent + person.ambiguousExpected;
  return [
    [one.score, one.name, one.trait].filter((text) => text !== null && text !== '').join(' · '),
    line('sum', `${number(person.sum)}${one.weightType === null ? '' : ` (${one.weightType})`}`),
    line(
      'read',
      `${percent(coverage.byCount)} of ${one.variants} variants, ${coverage.byVariance === null ? 'share of the variance not known' : `${percent(coverage.byVariance)} of the variance`}`,
    ),
    ...Object.entries(person.counts)
      .filter(([, count]) => count > 0)
      .map(([state, count]) => line('', `${String(count).padStart(7)}  ${STATES[state] ?? state}`)),
    ...Object.entries(one.unplaced)
      .filter(([, count]) => count > 0)
      .map(([why, count]) => line('', `${String(count).padStart(7)}  not placed: ${why}`)),
    ...(expected === 0 ? [] : [line('expected', `${number(expected)} of what was not read; not in the sum`)]),
    ...placeLines(one),
    ...ancestryLines(ancestry),
    ...effectLines(one),
    ...(one.citation === '' ? [] : [line('source', one.citation)]),
    ...one.notices.map(({ code }) => line('notice', code)),
  ];
}

function placeLines({ place, group }: ScoreOfPerson): string[] {
  if (place.status !== 'assessed') return [line('place', `not assessed: ${REASONS[place.reason] ?? place.reason}`)];
  const { z, interval, percentile, percentileInterval } = place.place;
  const [low, high] = percentileInterval;
  return [
    line('place', `percentile ${whole(percentile)} among ${group} (95 % ${whole(low)} to ${whole(high)})`),
    line('', `z ${z.toFixed(2)} (${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}), by allele frequencies`),
    line('', 'the interval holds what was not read, not how sure the weights are'),
  ];
}

function ancestryLines(ancestry: AncestryAnswer | null): string[] {
  if (ancestry === null) return [];
  if (ancestry.status !== 'assessed') return [line('ancestry', `not assessed: ${REASONS[ancestry.reason]!}`)];
  const { nearest } = ancestry;
  const share = Math.round(100 * (nearest.shares[nearest.label] ?? 0));
  return [
    line(
      'ancestry',
      `percentile ${whole(ancestry.percentile)} along the components (z ${ancestry.zMean.toFixed(2)}; with the spread along them ${ancestry.zMeanVariance.toFixed(2)})`,
    ),
    line(
      '',
      `percentile ${whole(ancestry.percentileInLabel)} among ${nearest.label} (z ${ancestry.zLabel.toFixed(2)}), the label of ${share} % of the nearest people`,
    ),
    ...ancestry.doubts.map((doubt) => line('', `! ${DOUBTS[doubt]!}`)),
  ];
}

function effectLines({ effect, effects, group }: PrintedScore): string[] {
  if (effect === 'none') return [line('effect', 'none is known of this score')];
  if (effect === 'elsewhere') {
    const where = [...new Set(effects.map(({ ancestry }) => ancestry))].join(', ');
    return [
      line(
        'effect',
        `not known to work for ${group === null ? 'you: no ancestry group was named' : group}; measured in ${where}`,
      ),
    ];
  }
  return effects.map((body, i) => {
    const interval = body.interval === undefined ? '' : ` (${body.interval[0]}–${body.interval[1]})`;
    const note = body.note === undefined ? '' : `, ${body.note}`;
    const open = body.status === 'recalled' ? ' [not confirmed]' : '';
    return line(
      i === 0 ? 'effect' : '',
      `${body.effect} ${body.value}${interval} in ${body.ancestry}${note}; ${body.citation}${open}`,
    );
  });
}

/** What the other scores of the trait make of the first. */
function besideLines(first: ScoreOfPerson, others: readonly ScoreOfPerson[]): string[] {
  const places = [first, ...others].flatMap(({ place }) =>
    place.status === 'assessed' ? [place.place.percentile] : [],
  );
  const apart = Math.max(...places) - Math.min(...places);
  const names = others.map(({ score }) => score).join(', ');
  if (places.length < 2) return [`Beside it: ${names}, of the same trait; no two of them have a place to compare.`];
  return [
    apart > MOST_POINTS_APART
      ? `! Scores of the same trait differ by ${whole(apart)} percentile points: neither is settled.`
      : `Scores of the same trait agree within ${whole(apart)} percentile points.`,
  ];
}

function line(label: string, text: string): string {
  return `  ${label.padEnd(9)} ${text}`;
}

function number(value: number): string {
  return value.toFixed(6);
}

function whole(value: number): string {
  return value.toFixed(0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

import type { EffectInGroup, PersonScore, PlaceAnswer, ScoreHead, ScoreReading } from '../../risk/index.ts';

/** One scored person, as it is printed and written as JSON. */
export interface ScoredPerson {
  readonly score: Pick<ScoreHead, 'id' | 'name' | 'trait' | 'weightType' | 'citation'>;
  readonly build: string | null;
  readonly content: ScoreReading['content'];
  readonly unplaced: Readonly<Record<string, number>>;
  readonly variants: number;
  readonly person: PersonScore;
  readonly place: PlaceAnswer | { readonly status: 'not-assessed'; readonly reason: 'no-group' };
  readonly group: string | null;
  readonly effect: EffectInGroup;
}

const REASONS = {
  coverage:
    'too little of the score was read; an imputed genome or a whole genome with reference blocks would settle it',
  'no-frequencies': 'the score has no allele frequencies for this group',
  'no-group': 'no ancestry group was given (--group)',
} as const;

export function personText(scored: ScoredPerson): string {
  const { score, person, place, effect, group } = scored;
  const { coverage } = person;
  const lines = [
    `${score.id}${score.name === null ? '' : ` ${score.name}`}${score.trait === null ? '' : `: ${score.trait}`}`,
    `  sum read            ${number(person.sum)}${score.weightType === null ? '' : ` (${score.weightType})`}`,
    `  expected of missing genotypes  ${number(person.imputedMissing)}, of absent sites  ${number(person.imputedAbsent)} (not in the sum)`,
    `  read                ${percent(coverage.byCount)} of ${scored.variants} variants, ${coverage.byVariance === null ? 'variance not known' : `${percent(coverage.byVariance)} of the variance`}`,
    ...Object.entries(person.counts)
      .filter(([, count]) => count > 0)
      .map(([state, count]) => `    ${state.padEnd(18)}${count}`),
    ...Object.entries(scored.unplaced)
      .filter(([, count]) => count > 0)
      .map(([why, count]) => `    not placed, ${why}: ${count}`),
  ];
  if (place.status === 'assessed') {
    const { z, interval, percentile, percentileInterval } = place.place;
    lines.push(
      `  among ${group}           z ${z.toFixed(2)} (95 % ${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}), percentile ${percentile.toFixed(0)} (${percentileInterval[0].toFixed(0)} to ${percentileInterval[1].toFixed(0)}); by allele frequencies, variants taken as independent`,
    );
  } else lines.push(`  place among people  not assessed: ${REASONS[place.reason]}`);
  if (effect.standing === 'known')
    for (const { body } of effect.effects)
      lines.push(
        `  effect              ${body.effect} ${body.value}${body.interval === undefined ? '' : ` (${body.interval[0]}–${body.interval[1]})`} in ${body.ancestry}${body.note === undefined ? '' : `, ${body.note}`}; ${body.citation}${body.status === 'recalled' ? ' [not confirmed]' : ''}`,
      );
  else if (effect.standing === 'elsewhere')
    lines.push(
      `  effect              not known to work for ${group ?? 'you: no group was given'}; measured in ${[...new Set(effect.effects.map(({ body }) => body.ancestry))].join(', ')}`,
    );
  else lines.push('  effect              none is known of this score');
  return `${lines.join('\n')}\n`;
}

const COLUMNS = [
  'sample',
  'sum',
  'imputed_missing',
  'imputed_absent',
  'read',
  'missing',
  'coverage_count',
  'coverage_variance',
];

/** A row a person, in the order of the file. */
export function peopleTable(people: readonly PersonScore[]): string {
  const rows = people.map((one) =>
    [
      one.sample,
      one.sum,
      one.imputedMissing,
      one.imputedAbsent,
      one.counts.read + one.counts['reference-block'] + one.counts['assumed-reference'],
      one.counts['genotype-missing'],
      one.coverage.byCount,
      one.coverage.byVariance ?? '',
    ].join('\t'),
  );
  return `${[COLUMNS.join('\t'), ...rows].join('\n')}\n`;
}

function number(value: number): string {
  return value.toFixed(6);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

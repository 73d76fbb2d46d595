import { NOTICES, type Notice, fill, pow } from '../../core/index.ts';
import type { GenesOfGenome, PhenotypeRanking, PhenotypicFeature, RankedDisease } from '../../variants/index.ts';

export interface RankingOfCase extends PhenotypeRanking {
  readonly case: { readonly id: string; readonly features: readonly PhenotypicFeature[] };
  readonly genome: (GenesOfGenome & { readonly lookedAt: readonly string[] }) | null;
  readonly notices: readonly Notice[];
}

/** An aid to think of a disease, as a clinician reads it: what it knows stands first. */
export function rankingText({
  case: one,
  ranked,
  known,
  unused,
  used,
  standsOut,
  genome,
  notices,
}: RankingOfCase): string {
  const observed = one.features.filter(({ is }) => is === 'observed').length;
  const lines = [
    `${one.id}: ${observed} features seen, ${one.features.length - observed} excluded`,
    'An aid to think of a disease, no diagnosis and no test.',
    `It knows ${known.diseases} diseases from ${known.cases} published cases, of several thousand that are inherited: what is not among them it cannot name.`,
    `${used} of ${one.features.length} features stand in some case; the others say nothing for or against (only the exact term counts).`,
    ...(unused.length === 0 ? [] : [`  not used: ${unused.map(({ term, label }) => `${term} ${label}`).join('; ')}`]),
    ...genomeLines(genome),
    ...notices.map(({ code, params }) => `  ${fill(NOTICES[code].what, params ?? {})} ${NOTICES[code].meaning}`),
    '',
    standsOut
      ? 'The first stands out. In tests one in five people whose disease it did not know got such a first place all the same.'
      : 'Nothing that it knows stands out: the list is no shortlist.',
    '',
    ...ranked.flatMap(diseaseLines),
    'Against the mean of all cases; features are taken as independent, which overstates both ways.',
  ];
  return `${lines.join('\n')}\n`;
}

function diseaseLines(one: RankedDisease): readonly string[] {
  const strongest = (sign: 1 | -1): string =>
    one.terms
      .filter(({ log10Ratio }) => sign * log10Ratio >= 0.05)
      .toSorted((a, b) => sign * (b.log10Ratio - a.log10Ratio))
      .slice(0, 5)
      .map(({ label, is, seen }) => `${is === 'excluded' ? 'no ' : ''}${label} (${seen}/${one.cases})`)
      .join('; ');
  const [speaks, against] = [strongest(1), strongest(-1)];
  return [
    `${String(one.rank).padStart(3)}. ${one.name} (${one.disease}), ${one.genes.map(({ gene }) => gene).join(', ')}`,
    `     ${oddsOf(one.log10Ratio, one.log10OfGenes > 0 ? 'features and genome' : 'features')}; ${one.cases} case${one.cases === 1 ? '' : 's'}: ${one.citation}`,
    ...(speaks === '' ? [] : [`     for: ${speaks}`]),
    ...(against === '' ? [] : [`     against: ${against}`]),
    ...one.genes.flatMap(({ gene, state }) =>
      state === 'pathogenic'
        ? [`     genome: a known pathogenic variant of ${gene}; it counts as 50 to 1 (our assumption, not counted)`]
        : state === 'one-copy-of-two'
          ? [`     genome: one copy of a known variant of ${gene}; the cases had two, so it does not count`]
          : [],
    ),
    ...(one.lookFor.length === 0
      ? []
      : [`     look for: ${one.lookFor.map(({ name, seen, cases }) => `${name} (${seen}/${cases})`).join('; ')}`]),
    '',
  ];
}

function oddsOf(log10Ratio: number, what: string): string {
  const size = Math.abs(log10Ratio);
  if (size < 0.05) return `the ${what} speak neither for nor against it`;
  const times = size >= 3 ? 'more than 1,000' : String(Number(pow(10, size).toPrecision(2)));
  return log10Ratio > 0 ? `the ${what} fit ${times} times better` : `the ${what} fit ${times} times worse`;
}

function genomeLines(genome: RankingOfCase['genome']): readonly string[] {
  if (genome === null) return [];
  const reached = genome.genes.map(({ gene }) => gene);
  const silent = genome.lookedAt.filter((gene) => !reached.includes(gene));
  const found = genome.carried.map(
    ({ gene, key, copies }) => `${gene} ${key} (${copies === 1 ? 'one copy' : 'both copies'})`,
  );
  return [
    `Genome (${genome.build}, ${genome.from}): of known variants of ${genome.lookedAt.join(', ')} (genes of the diseases that fit) ${found.length === 0 ? 'none was found' : `was found: ${found.join('; ')}`}; no other gene was looked at.`,
    ...(silent.length === 0 ? [] : [`  not read there, so open: ${silent.join(', ')}`]),
    ...(genome.from === 'array' && found.length > 0
      ? ['  From a consumer array: confirm by another method first.']
      : []),
  ];
}

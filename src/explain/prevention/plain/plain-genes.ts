import { GENOME_CONSENTS } from '../../../core/index.ts';
import type { PreventionPlan } from '../../../plan/index.ts';
import type { Block } from '../../patient/say-plan-plainly.ts';
import type { Words } from '../../words.ts';
import { sayName, slug } from '../prevention-names.ts';
import { LISTED, type Plainly } from './plain-words.ts';

export function hasGeneResult({ genome }: PreventionPlan): boolean {
  return genome?.findings.some(({ state }) => state === 'returned') ?? false;
}

/** The result to talk about first: one that stands before one that another method must see. */
export function firstGene(words: Words, plainly: Plainly, { genome }: PreventionPlan): readonly string[] {
  const returned = (genome?.findings ?? []).filter(({ state }) => state === 'returned');
  const stands = returned.find(({ confirmFirst }) => confirmFirst.length === 0);
  const [hint] = returned;
  if (hint === undefined) return [];
  return [
    stands === undefined
      ? words.say('patient.prevention.genes.confirm', { gene: plainly.name(hint.gene) })
      : sayFound(words, plainly, stands),
    words.say('patient.prevention.genes.way'),
  ];
}

const NOT_LOOKED_AT: ReadonlySet<string> = new Set(['not-asked', 'kept-for-adulthood']);
/** Read, and nothing known was seen. */
const NONE: ReadonlySet<string> = new Set(['none-known', 'none-returned']);

/** Results by what the person can do with them; what was not asked for is named by its kind alone. */
export function sayGenes(words: Words, plainly: Plainly, plan: PreventionPlan): Block {
  const { genome, scores, asked } = plan;
  const heading = words.say('patient.prevention.genes.heading');
  const notAsked = GENOME_CONSENTS.filter((kind) => !asked.includes(kind)).flatMap(
    (kind) => plainly.token('plain-consent', kind) ?? [],
  );
  const kinds =
    notAsked.length === 0
      ? []
      : [words.say('patient.prevention.genes.not-asked', { kinds: words.list(notAsked, 'or') })];
  if (genome === null && scores.length === 0)
    return { heading, lines: [words.say('patient.prevention.genes.not-read')] };
  const findings = genome?.findings ?? [];
  const returned = findings.filter(({ state }) => state === 'returned');
  const unsure = findings.filter(({ state }) =>
    ['phase-unknown', 'unconfirmed', 'conflicting', 'uncertain', 'kind-unknown', 'not-of-list'].includes(state),
  );
  const carried = [
    ...new Set([
      ...findings.filter(({ state }) => state === 'carrier').map(({ gene }) => gene),
      ...(genome?.carriers ?? []).filter(({ state }) => state === 'carrier').map(({ gene }) => gene),
    ]),
  ];
  const singles = (genome?.singles ?? []).filter(({ state }) => state === 'present');
  const told = [
    ...returned.filter(({ confirmFirst }) => confirmFirst.length === 0).map((one) => sayFound(words, plainly, one)),
    ...genesIn(returned.filter(({ confirmFirst }) => confirmFirst.length > 0)).map((gene) =>
      words.say('patient.prevention.genes.confirm', { gene: plainly.name(gene) }),
    ),
    ...carried.map((gene) => words.say('patient.prevention.genes.carrier', { gene: plainly.name(gene) })),
    ...genesIn(singles).map((gene) => words.say('patient.prevention.genes.single', { gene: plainly.name(gene) })),
    ...genesIn(unsure)
      .slice(0, LISTED)
      .map((gene) => words.say('patient.prevention.genes.unsure', { gene: plainly.name(gene) })),
  ];
  const has = (state: string): boolean => findings.some((one) => one.state === state);
  const looked = [...findings, ...(genome?.carriers ?? []), ...(genome?.singles ?? [])].filter(
    ({ state }) => !NOT_LOOKED_AT.has(state),
  );
  const unread = looked.filter(({ state }) => state === 'not-assessed');
  return {
    heading,
    lines: [
      ...told,
      ...(told.length === 0 ? [] : [words.say('patient.prevention.genes.way')]),
      ...scores
        .filter(({ effect }) => effect !== 'known')
        .slice(0, 2)
        .flatMap(({ trait }) => {
          const disease = plainly.disease(slug(trait));
          return disease === null ? [] : [words.say('patient.prevention.score', { disease })];
        }),
      ...(looked.some(({ state }) => NONE.has(state))
        ? [words.say(told.length === 0 ? 'patient.prevention.genes.none.all' : 'patient.prevention.genes.none')]
        : []),
      ...(unread.length === 0
        ? []
        : [
            words.say(
              unread.length === looked.length ? 'patient.prevention.genes.open.all' : 'patient.prevention.genes.open',
            ),
          ]),
      ...(has('kept-for-adulthood') ? [words.say('patient.prevention.genes.child')] : []),
      ...kinds,
    ],
  };
}

function sayFound(
  words: Words,
  plainly: Plainly,
  { gene, condition }: { readonly gene: string; readonly condition: string },
): string {
  return words.say('patient.prevention.genes.found', {
    gene: plainly.name(gene),
    condition: plainly.name(sayName(words, 'inherited', condition)),
  });
}

function genesIn(list: readonly { readonly gene: string }[]): readonly string[] {
  return [...new Set(list.map(({ gene }) => gene))];
}

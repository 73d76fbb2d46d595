import type { Consequence, Effect } from '../../annotate/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { SmallVariant } from '../../tumour/index.ts';
import type { Mutation, Oncogenicity, TumourProfile } from '../tumour-profile.ts';
import { clinvarCriteria } from './clinvar-criteria.ts';
import { CRITERIA, type Fired, NEVER_ASSESSED, classOf, fire } from './criteria.ts';
import { NOTHING, factsOfGene } from './gene-facts.ts';
import { populationCriteria } from './population-criteria.ts';
import { proteinCriteria } from './protein-criteria.ts';

/** What the file as a whole carries, so that an empty field of one variant can be told from a column that is not there. */
export interface OncogenicityContext {
  readonly frequenciesRead: boolean;
  readonly clinvarRead: boolean;
}

/** Changes that leave the protein as it is: only what was seen of them in people can speak. */
const NO_PROTEIN: ReadonlySet<Consequence> = new Set([
  'synonymous',
  'splice-region',
  'utr-5',
  'utr-3',
  'intron',
  'upstream',
  'unknown',
] as const);

/**
 * Points for and against a change driving the tumour. `mutation.oncogenicity` is not looked at. Pure and quick: a cohort asks it half a
 * million times.
 */
export function judgeOncogenicity(
  mutation: Mutation,
  knowledge: Pick<Knowledge, 'facts'>,
  context: OncogenicityContext,
): Oncogenicity {
  const { variant, consequence, effect, others } = mutation;
  const gene = factsOfGene(mutation.gene, knowledge);
  const isSilent = NO_PROTEIN.has(consequence) && effect.change?.kind !== 'splice' && effect.change?.kind !== 'itd';
  if (isBare(variant) && (isSilent || gene === NOTHING)) return ofNothing(isSilent ? consequence : null, context);
  const population = populationCriteria(variant, context.frequenciesRead);
  const clinvar = clinvarCriteria(variant, gene.suppresses || gene.activates, context.clinvarRead);
  const protein = isSilent ? silentCriteria(consequence) : proteinCriteria(sameGene(effect, others), consequence, gene);
  const studied = protein.some(({ criterion }) => criterion === 'OS2');
  const fired = [
    ...protein,
    ...clinvar.fired.filter(({ criterion }) => criterion !== 'OS2' || !studied),
    ...population.fired,
  ];
  const points = fired.reduce((sum, one) => sum + one.points, 0);
  const byPoints = classOf(points, unaskedOf(population.open));
  // What a source says against strong evidence of harmlessness is not taken over.
  const stated = variant.statedOncogenic === true && (byPoints === 'uncertain' || byPoints === 'likely-oncogenic');
  return {
    class: stated ? 'oncogenic' : byPoints,
    points,
    fired,
    ...undecided(fired, [...clinvar.open, ...population.open]),
    by: stated ? 'stated' : 'points',
  };
}

const isBare = ({ populationFrequency, groupFrequencies, clinvar, statedOncogenic }: SmallVariant): boolean => {
  if (populationFrequency !== null || clinvar !== null || statedOncogenic === true) return false;
  for (const _ in groupFrequencies) return false;
  return true;
};

const bare = new Map<string, Oncogenicity>();

/** What is told of a change of which nothing is known: most of a cohort's changes, and always the same. */
function ofNothing(silent: Consequence | null, { frequenciesRead, clinvarRead }: OncogenicityContext): Oncogenicity {
  const key = `${silent === 'synonymous'} ${frequenciesRead} ${clinvarRead}`;
  let found = bare.get(key);
  if (found === undefined) {
    const population = populationCriteria({ populationFrequency: null, groupFrequencies: {} }, frequenciesRead);
    const clinvar = clinvarCriteria({ clinvar: null }, false, clinvarRead);
    const fired = [...(silent === null ? NONE : silentCriteria(silent)), ...population.fired];
    const points = fired.reduce((sum, one) => sum + one.points, 0);
    found = {
      class: classOf(points, unaskedOf(population.open)),
      points,
      fired,
      ...undecided(fired, [...clinvar.open, ...population.open]),
      by: 'points',
    };
    bare.set(key, found);
  }
  return found;
}

const unaskedOf = (open: readonly { readonly criterion: string }[]): 1 | 2 =>
  open.some(({ criterion }) => criterion === 'OP4') ? 2 : 1;

/** The chosen effect first, then those of the same gene's other transcripts: knowledge may count residues along one of these. */
function sameGene(effect: Effect, others: readonly Effect[]): readonly Effect[] {
  return others.length === 0 ? [effect] : [effect, ...others.filter((other) => other.gene === effect.gene)];
}

const SILENT: readonly Fired[] = [fire('SBP2', 'silent')];
const NONE: readonly Fired[] = [];
const silentCriteria = (consequence: Consequence): readonly Fired[] => (consequence === 'synonymous' ? SILENT : NONE);

type Undecided = Pick<Oncogenicity, 'notFired' | 'notAssessable'>;

/** The same few lists come again and again: one object for each is kept. */
const lists = new Map<string, Undecided>();

function undecided(
  fired: readonly Fired[],
  open: readonly { readonly criterion: string; readonly needs: string }[],
): Undecided {
  let key = '';
  for (const { criterion } of fired) key += `${criterion} `;
  for (const { criterion, needs } of open) key += `${criterion}?${needs} `;
  let found = lists.get(key);
  if (found === undefined) {
    const told = new Set(fired.map(({ criterion }) => criterion as string));
    const notAssessable = [...open, ...NEVER_ASSESSED].filter(({ criterion }) => !told.has(criterion));
    for (const { criterion } of notAssessable) told.add(criterion);
    found = { notFired: CRITERIA.filter((criterion) => !told.has(criterion)), notAssessable };
    lists.set(key, found);
  }
  return found;
}

/** What the variants of a profile together show of the file's columns. */
export function contextOf(mutations: readonly Mutation[]): OncogenicityContext {
  return {
    frequenciesRead: mutations.some(
      ({ variant }) => variant.populationFrequency !== null || Object.keys(variant.groupFrequencies).length > 0,
    ),
    clinvarRead: mutations.some(({ variant }) => variant.clinvar !== null),
  };
}

/** The profile with every mutation judged. */
export function judgeMutations(
  profile: TumourProfile,
  knowledge: Pick<Knowledge, 'facts'>,
  context: OncogenicityContext = contextOf(profile.mutations),
): TumourProfile {
  return {
    ...profile,
    mutations: profile.mutations.map((mutation) => ({
      ...mutation,
      oncogenicity: judgeOncogenicity(mutation, knowledge, context),
    })),
  };
}

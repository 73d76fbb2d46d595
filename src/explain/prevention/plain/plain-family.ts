import type { PreventionPlan } from '../../../plan/index.ts';
import type { Block } from '../../patient/say-plan-plainly.ts';
import type { Words } from '../../words.ts';
import { LISTED, type Plainly } from './plain-words.ts';

export function sayFamily(words: Words, plainly: Plainly, { family, cascade }: PreventionPlan): Block {
  const relatives = [
    ...new Set(
      cascade
        .filter(({ state }) => state === 'to-tell')
        .flatMap(({ relation }) => (relation === null ? [] : (plainly.token('plain-relative', relation) ?? []))),
    ),
  ].slice(0, LISTED);
  const met = family.criteria.some(({ state }) => state === 'met');
  const open = family.criteria.some(
    ({ state, conditions }) => state === 'open' && conditions.some(({ by }) => by.length > 0),
  );
  return {
    heading: words.say('patient.prevention.family.heading'),
    lines: [
      ...(met ? [words.say('patient.prevention.family.met')] : []),
      ...(relatives.length === 0
        ? []
        : [words.say('patient.prevention.family.tell', { relatives: words.list(relatives) })]),
      ...(family.pedigree === null ? [words.say('patient.prevention.family.none')] : []),
      ...(open ? [words.say('patient.prevention.family.open')] : []),
      ...(family.pedigree !== null && !met && !open && relatives.length === 0
        ? [words.say('patient.prevention.family.quiet')]
        : []),
    ],
  };
}

import { pedigreeDrawing } from '../../charts/index.ts';
import { sayPerson, sayToken } from '../../explain/index.ts';
import type { PreventionView } from './prevention-view.ts';

/** Most letters of an illness under a symbol. */
const LONGEST = 22;

/** The family as a tree in the symbols of pedigrees; null where nobody told of it. */
export function familyDrawing({ plan, words }: Pick<PreventionView, 'plan' | 'words'>): string | null {
  const { pedigree } = plan.family;
  if (pedigree === null) return null;
  const speaking = { plan, words };
  const nameOf = (conditions: readonly string[], written: string): string =>
    conditions[0] === undefined ? written : words.term(conditions[0], 'condition-name');
  const legend = new Map<string, string>();
  const people = pedigree.people.map((person) => {
    const ills = person.illnesses.map(({ conditions, written, ageAtOnset }) => ({
      key: conditions[0] ?? written,
      label: nameOf(conditions, written),
      age: ageAtOnset,
    }));
    for (const { key, label } of ills) legend.set(key, label);
    const age = person.died === true ? (person.ageAtDeath ?? null) : person.age;
    return {
      id: person.id,
      mother: person.mother,
      father: person.father,
      generation: person.generation,
      sex: person.sex,
      died: person.died === true,
      lines:
        person.relation === null
          ? []
          : [
              person.id === pedigree.proband
                ? sayPerson(speaking, person.id)
                : sayToken(words, 'relation', person.relation),
              ...(age === null ? [] : [words.say('prevention.years', { n: age })]),
              ...ills.map(({ label, age: onset }) => {
                const short = label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
                return onset === null ? short : `${short}, ${onset}`;
              }),
            ],
      illnesses: ills.map(({ key }) => key),
      ...(person.twin === undefined ? {} : { twin: person.twin }),
      ...(person.adopted === undefined ? {} : { adopted: person.adopted }),
      told: person.at !== null,
    };
  });
  return pedigreeDrawing(
    {
      people,
      proband: pedigree.proband,
      legend: [...legend].map(([key, label]) => ({ key, label })),
      title: words.say('prevention.token.part', {
        of: words.say('prevention.family.drawing'),
        part: words.list(people.filter(({ lines }) => lines.length > 0).map(({ lines }) => lines.join(' '))),
      }),
    },
    { prefix: 'prevention-family' },
  );
}

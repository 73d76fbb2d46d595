import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import type { TrialCase } from './judge-clinical.ts';
import { type Truth, any } from './verdict.ts';

/** What a therapy's names mean: the drugs that a class holds, or the drug itself, by name in lower case. */
const therapyNames = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>) => {
  const ids = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  for (const [id, { body }] of factsOf(knowledge, 'therapy')) {
    for (const name of [id, body.name, ...body.aliases]) ids.set(name.toLowerCase(), id);
    if (body.kind === 'class') members.set(id, body.members);
  }
  return { ids, members };
});

/** Whether one of the drugs, or a member of the class, was given before. An empty list of therapies says no; no list says nothing. */
export function judgeDrug(text: string, { person, knowledge }: TrialCase): Truth {
  const given = person.priorTherapies;
  if (given === null) return 'unknown';
  const { ids, members } = therapyNames(knowledge);
  const idOf = (name: string): string => ids.get(name.trim().toLowerCase()) ?? name.trim().toLowerCase();
  const had = new Set(given.flatMap(({ name }) => name.split(/[+/,]/).map(idOf)));
  return any(
    text.split('|').map((one): Truth => {
      if (/^(?:any|yes|true)$/i.test(one.trim())) return had.size > 0 ? 'true' : 'false';
      if (/^(?:none|no|false)$/i.test(one.trim())) return had.size === 0 ? 'true' : 'false';
      const id = idOf(one);
      const wanted = [id, ...(members.get(id) ?? []).map(idOf)];
      if (wanted.some((drug) => had.has(drug))) return 'true';
      // A name that is no therapy here ("platinum-based") may be what a given drug belongs to.
      return had.size === 0 || ids.has(one.trim().toLowerCase()) ? 'false' : 'unknown';
    }),
  );
}

/** A drug leaf, as some sites write it: `{ "prior_treatment": { "drug": "!osimertinib" } }`. */
export const DRUG_FIELDS: ReadonlySet<string> = new Set(['drug', 'agent', 'name', 'prior_treatment_agent']);

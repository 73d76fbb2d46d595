import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';

const byName = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { body } of factsOf(knowledge, 'transcript').values())
    for (const name of [body.refseq, body.ensembl, body.lrg])
      if (name !== null && !names.has(unversioned(name))) names.set(unversioned(name), body.refseq);
  return names;
});

/**
 * The bundled transcript that a RefSeq, Ensembl (MANE Select) or LRG name means, as its RefSeq accession. Versions are passed over: they
 * change bases outside the protein for nearly all. Null where none is known by the name.
 */
export function namedTranscript(knowledge: Pick<Knowledge, 'facts'>, name: string): string | null {
  return byName(knowledge).get(unversioned(name)) ?? null;
}

function unversioned(name: string): string {
  return name.trim().replace(/\.\d+$/, '');
}

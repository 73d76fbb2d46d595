import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import { unpackBases } from './bases.ts';
import { proteinOf } from './make-model.ts';
import { namedTranscript } from './named-transcript.ts';

const read = onceAKnowledge((): Map<string, string> => new Map());

/**
 * The protein of a bundled transcript, one letter a residue with `*` at its end; by any of its names. Null where none is bundled. With it
 * `sameChange` and `plainChange` leave nothing open.
 */
export function proteinSequence(knowledge: Pick<Knowledge, 'facts'>, transcript: string): string | null {
  const id = namedTranscript(knowledge, transcript);
  if (id === null) return null;
  const proteins = read(knowledge);
  let protein = proteins.get(id);
  if (protein === undefined) {
    const body = factsOf(knowledge, 'transcript').get(id)?.body;
    if (body === undefined) return null;
    proteins.set(id, (protein = proteinOf(unpackBases(body.bases, body.cdsLength), body.cdsLength)));
  }
  return protein;
}

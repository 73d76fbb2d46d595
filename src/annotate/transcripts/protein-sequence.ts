import { type Knowledge, onceAKnowledge } from '../../knowledge/index.ts';
import { namedTranscript } from './named-transcript.ts';
import { bundledTranscripts } from './transcript-index.ts';
import type { TranscriptModel } from './transcript-model.ts';

const byAccession = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, TranscriptModel> => {
  const { GRCh37, GRCh38 } = bundledTranscripts(knowledge);
  return new Map([...GRCh37.models, ...GRCh38.models].map((model) => [model.id, model]));
});

/**
 * The protein of a bundled transcript, one letter a residue with `*` at its end, as GRCh38 has it; by any of its names. Null where none is
 * bundled. With it `sameChange` and `plainChange` leave nothing open.
 */
export function proteinSequence(knowledge: Pick<Knowledge, 'facts'>, transcript: string): string | null {
  const id = namedTranscript(knowledge, transcript);
  return id === null ? null : (byAccession(knowledge).get(id)?.protein() ?? null);
}

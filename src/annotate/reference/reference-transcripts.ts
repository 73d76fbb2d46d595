import type { Build } from '../../core/index.ts';
import type { TranscriptIndex } from '../transcripts/transcript-index.ts';

/** Transcripts of the user's own reference, their sequences read. */
export interface ReferenceTranscripts {
  readonly build: Build;
  readonly index: TranscriptIndex;
}

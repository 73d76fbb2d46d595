import type { NoticeEntry } from './notices.ts';

export const ANNOTATE_NOTICES = {
  ANNOTATE_NOT_BASES: {
    what: 'The change at {chrom}:{pos1} ({detail}) is not written in A, C, G and T.',
    meaning: 'It has no name and was matched with nothing.',
  },
  ANNOTATE_POSITION: {
    what: 'No chromosome has the position {chrom}:{pos1}.',
    meaning: 'The change was matched with nothing; check the file.',
  },
  ANNOTATE_REF_MISMATCH: {
    what: 'At {chrom}:{pos1} ({gene}) the file gives {found} as the reference, which {build} does not have there.',
    meaning: 'The change was not named from its coordinates; check the genome build and the file.',
  },
  ANNOTATE_OTHER_BUILD: {
    what: 'At {chrom}:{pos1} ({gene}) the file gives {found} as the reference: that fits {other}, not {build}.',
    meaning: 'The change was not named from its coordinates; give the right genome build.',
  },
  ANNOTATE_MORE: {
    what: 'What is said of {chrom}:{pos1} holds for {count} more changes of the tumour’s files.',
    meaning: 'They are listed with the others; where so many do not fit, check the genome build first.',
  },
  ANNOTATE_REFERENCE_INCOMPLETE: {
    what: 'The gene models have no whole coding sequence of {gene} ({transcript}): start, stop or full codons are missing.',
    meaning: 'Changes in this gene were not named from the reference; an annotated file would name them.',
  },
} as const satisfies Record<string, NoticeEntry>;

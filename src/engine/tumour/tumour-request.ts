import type { ReferenceTranscripts } from '../../annotate/index.ts';
import type { Group } from '../../knowledge/index.ts';
import type { ProfileOptions, Trial } from '../../oncology/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { Assay, TumourReading } from '../../tumour/index.ts';
import type { OutsideText } from '../assess-person.ts';
import type { CarePlanDocument, ReadingDocument } from '../documents.ts';
import type { StatedPerson } from './oncology-person.ts';

/** One tumour, and as much of the person as is known. Only `now` and `reading` must be given. */
export interface TumourRequest extends StatedPerson {
  /** ISO date: the clock is an argument. */
  readonly now: string;
  readonly reading: TumourReading;
  /** Code or name of OncoTree; left out: what the tumour's files say. */
  readonly type?: string;
  /** What the caller knows of the assay beside the files; it goes before them. */
  readonly assay?: Partial<Assay>;
  readonly purity?: number;
  readonly ploidy?: number;
  readonly profile?: ProfileOptions;
  /** The user's own transcripts, for genes outside the bundled ones. */
  readonly reference?: ReferenceTranscripts;
  readonly trials?: readonly Trial[];
  /** The person's record, inherited genome and calls made elsewhere. */
  readonly record?: PersonRecord;
  readonly readings?: readonly ReadingDocument[];
  readonly outside?: readonly OutsideText[];
  /** A plan of the person that is there: its record and genes are taken. */
  readonly plan?: CarePlanDocument;
  readonly group?: Group;
  /** Leave out what only drawings need. */
  readonly withoutFigures?: boolean;
}

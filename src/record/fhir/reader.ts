import type { Locator, Notice, NoticeCode } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type {
  AllergyFact,
  CodedEvent,
  ConditionFact,
  Known,
  Lifestyle,
  Measurement,
  MedicineUse,
  PersonRecord,
  PregnancyState,
  Relative,
  StatedGenotype,
} from '../person-record.ts';
import type { Resolver } from '../resolve/resolver.ts';
import type { RecordCodes } from './record-codes.ts';
import type { References } from './references.ts';
import type { Resource } from './resources.ts';
import type { IgnoredWhy } from './inventory.ts';

/** What every resource reader needs beside the resource. */
export interface Reader {
  /** Name of the file, as locators show it. */
  readonly source: string;
  /** ISO date or date-time: what lies after it has not happened. */
  readonly now: string;
  readonly knowledge: Knowledge;
  readonly codes: RecordCodes;
  readonly resolver: Resolver;
  readonly references: References;
}

/** A fact that has no id yet: ids are given when all facts are together. */
export type Unnumbered<Fact> = Omit<Fact, 'id'>;

/** What one resource adds to the record. */
export interface Parts {
  readonly person?: Partial<Pick<PersonRecord, 'name' | 'birthDate' | 'sex' | 'died'>>;
  readonly medicines?: readonly Unnumbered<MedicineUse>[];
  readonly conditions?: readonly Unnumbered<ConditionFact>[];
  readonly allergies?: readonly Unnumbered<AllergyFact>[];
  readonly measurements?: readonly Measurement[];
  readonly relatives?: readonly Unnumbered<Relative>[];
  readonly procedures?: readonly CodedEvent[];
  readonly immunizations?: readonly CodedEvent[];
  readonly genotypes?: readonly Known<StatedGenotype>[];
  /** Single haplotypes, to be paired when all are read. */
  readonly haplotypes?: readonly {
    readonly gene: string;
    readonly allele: string;
    readonly at: Locator;
    readonly date: string | null;
  }[];
  readonly stated?: readonly {
    readonly what: 'no-allergies' | 'no-medicines' | 'no-conditions';
    readonly at: Locator;
    readonly date: string | null;
  }[];
  readonly smoking?: readonly NonNullable<Lifestyle['smoking']>[];
  readonly alcohol?: readonly NonNullable<Lifestyle['alcohol']>[];
  readonly occupation?: readonly NonNullable<Lifestyle['occupation']>[];
  readonly pregnancy?: readonly Known<PregnancyState>[];
  readonly lactating?: readonly Known<boolean>[];
  /** Answers of our own questionnaire, by link id. */
  readonly answers?: readonly Known<{ readonly linkId: string; readonly answer: string | number | boolean }>[];
}

/** One resource read: used, with its facts; or ignored, with why. */
export type Outcome = { readonly notices: readonly Notice[] } & (
  | { readonly parts: Parts }
  | {
      readonly ignored: IgnoredWhy;
      /** Kept in the record all the same, but nothing is made of it. */ readonly kept?: Parts;
    }
);

/** Reads one kind of resource. Never throws: what cannot be used is said in the outcome. */
export type ResourceReader = (resource: Resource, reader: Reader) => Outcome;

export const used = (parts: Parts, notices: readonly Notice[] = []): Outcome => ({ parts, notices });

export const ignored = (why: IgnoredWhy, notices: readonly Notice[] = []): Outcome => ({ ignored: why, notices });

export function locatorAt(reader: Pick<Reader, 'source'>, path: string): Locator {
  return { kind: 'fhir', source: reader.source, path };
}

export function noticeAt(
  reader: Pick<Reader, 'source'>,
  code: NoticeCode,
  severity: Notice['severity'],
  path: string,
  params?: Readonly<Record<string, string | number>>,
): Notice {
  return { code, severity, place: locatorAt(reader, path), ...(params === undefined ? {} : { params }) };
}

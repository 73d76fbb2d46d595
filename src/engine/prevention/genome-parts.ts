import { type ByteSource, type Host, yearsAt, type GenomeConsent } from '../../core/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { PersonScoring } from '../../risk/index.ts';
import type { GenomeRiskAsked } from '../../variants/index.ts';
import { ancestryOfGroup } from './ancestry-of-group.ts';
import { askedOf } from './asked-of.ts';
import { callableStretches } from './callable-stretches.ts';
import type { PreventionRequest } from './prevention-request.ts';

/** How the genome is read, and what beside the packaged lists it is held against. */
export interface GenomeLooking
  extends
    Pick<GenomeRiskAsked, 'build' | 'sample' | 'callable' | 'ignoreFilters' | 'imported'>,
    Pick<PersonScoring, 'tables' | 'scores'> {
  /** Kinds of findings that are asked for; left out: what the record says. */
  readonly asked?: readonly GenomeConsent[];
  /** Label of the ancestry group of scores (`EUR`); left out: that of the record's group. */
  readonly group?: string;
  /** Called before each pass over the file. */
  readonly say?: (what: 'findings' | 'scores') => void;
}

/**
 * What a genome says of what the person asked to know, and nothing else: where nothing was asked for the file is not opened.
 * @throws PropriaError those of `genomeRisk` and `scoresOfPerson`
 */
export async function genomeParts(
  knowledge: Knowledge,
  source: ByteSource,
  person: { readonly record: PersonRecord; readonly now: string },
  looking: GenomeLooking,
  host: Host,
): Promise<Pick<PreventionRequest, 'genome' | 'scores' | 'asked'>> {
  const { record } = person;
  const now = person.now.slice(0, 10);
  const asked = askedOf(record.wishes, looking.asked);
  const sex = record.sex?.value ?? null;
  const years = record.birthDate === null ? null : yearsAt(record.birthDate.value, now);
  const { build, sample, callable, ignoreFilters, imported, tables, scores } = looking;
  const reading = {
    ...(build === undefined ? {} : { build }),
    ...(sample === undefined ? {} : { sample }),
    ...(ignoreFilters === undefined ? {} : { ignoreFilters }),
  };
  const parts: { -readonly [Key in 'genome' | 'scores']?: PreventionRequest[Key] } = {};
  if (asked.some((kind) => kind !== 'polygenic')) {
    looking.say?.('findings');
    const { genomeRisk } = await import('../../variants/index.ts');
    parts.genome = await genomeRisk(
      source,
      {
        ...reading,
        ...(callable === undefined ? {} : { callable }),
        knowledge,
        consents: asked,
        sex,
        age: years?.least ?? null,
        now,
        ...(imported === undefined ? {} : { imported }),
      },
      host,
    );
  }
  if (asked.includes('polygenic')) {
    looking.say?.('scores');
    const { scoresOfPerson } = await import('../../risk/index.ts');
    parts.scores = await scoresOfPerson(
      knowledge,
      source,
      {
        ...reading,
        ...(callable === undefined ? {} : { callable: callableStretches(callable) }),
        group: looking.group ?? ancestryOfGroup(record.group?.value ?? null),
        sex,
        ...(tables === undefined ? {} : { tables }),
        ...(scores === undefined ? {} : { scores }),
      },
      host,
    );
  }
  return { ...parts, ...(looking.asked === undefined ? {} : { asked: looking.asked }) } as Pick<
    PreventionRequest,
    'genome' | 'scores' | 'asked'
  >;
}

import { ENGINE_VERSION, PropriaError } from '../../core/index.ts';
import { createAnnotator } from '../../annotate/index.ts';
import { type Knowledge, factsOf } from '../../knowledge/index.ts';
import {
  type TumourType,
  judgeMutations,
  makeBoard,
  matchTherapies,
  matchTrials,
  profileTumour,
  resolveTumourType,
  trialsOf,
  twoHits,
} from '../../oncology/index.ts';
import { type TumourPlan, tumourFigures } from '../../plan/index.ts';
import { EMPTY_RECORD } from '../../record/index.ts';
import type { TumourReading } from '../../tumour/index.ts';
import type { KnowledgeMark } from '../documents.ts';
import { drugBeside } from './drugs-beside.ts';
import { drugsOfStatements } from './drugs-of-statements.ts';
import { germlineFlags } from './germline-flags.ts';
import { oncologyPersonOf } from './oncology-person.ts';
import { personKnown } from './person-known.ts';
import { sourcesOfTumour } from './sources-of-tumour.ts';
import type { TumourRequest } from './tumour-request.ts';

/**
 * The tumour board's page of one tumour and as much as is known of its person.
 * @throws PropriaError ONCOLOGY_UNKNOWN_TUMOUR_TYPE, ONCOLOGY_NO_TUMOUR_TYPE, ONCOLOGY_NO_PACK, CORE_OTHER_KNOWLEDGE, PLAN_PERSON_DIED,
 * GENOME_NOT_ONE_PERSON
 */
export function planTumour(knowledge: Knowledge, mark: KnowledgeMark, request: TumourRequest): TumourPlan {
  const { now, plan } = request;
  const record = request.record ?? plan?.person ?? EMPTY_RECORD;
  if (record.died !== null) throw new PropriaError('PLAN_PERSON_DIED', { params: { date: record.died.value } });
  const reading = withStated(request);
  const type = typeOf(request, knowledge);
  const person = oncologyPersonOf(record, request, reading.stated, knowledge, now);
  const { reference } = request;
  const namer = createAnnotator(knowledge, reference === undefined ? {} : { reference });
  const told = reference === undefined ? reading : { ...reading, notices: [...reading.notices, ...reference.notices] };
  const { profile: named, biomarkers } = profileTumour(told, type, namer, knowledge, request.profile);
  const profile = judgeMutations(named, knowledge);
  const statements = matchTherapies(profile, person, knowledge, { askable: true });
  const trials = matchTrials([...trialsOf(knowledge), ...(request.trials ?? [])], {
    tumour: profile,
    person: { ...person, birthDate: record.birthDate?.value ?? null },
    asOf: now,
    knowledge,
  });
  const board = makeBoard({
    made: now,
    profile,
    person,
    biomarkers,
    statements,
    trials,
    twoHits: twoHits(profile, knowledge, reading.copyNumber.segments),
    documents: reading.documents,
    knowledge,
  });
  const proposed = drugsOfStatements(statements, knowledge);
  const known = personKnown(
    knowledge,
    mark,
    {
      record,
      readings: request.readings ?? [],
      outside: request.outside ?? [],
      ...(plan === undefined ? {} : { plan }),
      ...(request.group === undefined ? {} : { group: request.group }),
    },
    new Set(proposed.flatMap(({ drug }) => drug ?? [])),
    now,
  );
  const drugs = proposed.map((one) => drugBeside(one, known, knowledge, now));
  return {
    made: now,
    engine: ENGINE_VERSION,
    knowledge: knowledge.release,
    sources: sourcesOfTumour(board, drugs, knowledge),
    person: {
      name: record.name?.value ?? null,
      birthDate: record.birthDate?.value ?? null,
      ageYears: person.ageYears,
      sex: person.sex,
    },
    country: person.country,
    board,
    drugs,
    germline: germlineFlags(profile, person.ageYears, knowledge),
    ...(request.withoutFigures === true ? {} : { figures: tumourFigures(knowledge, profile, reading.copyNumber) }),
    documents: [...reading.documents, ...record.sources],
  };
}

/** What the caller knows of the assay and the sample goes before what files say. */
function withStated({ reading, assay, purity, ploidy }: TumourRequest): TumourReading {
  return {
    ...reading,
    assay: { ...reading.assay, ...assay },
    purity: purity ?? reading.purity,
    ploidy: ploidy ?? reading.ploidy,
  };
}

function typeOf({ type, reading }: TumourRequest, knowledge: Knowledge): TumourType {
  if (factsOf(knowledge, 'tumour-type').size === 0) throw new PropriaError('ONCOLOGY_NO_PACK');
  const written = type ?? reading.stated?.type?.text;
  if (written === undefined) throw new PropriaError('ONCOLOGY_NO_TUMOUR_TYPE');
  return resolveTumourType(written, knowledge);
}

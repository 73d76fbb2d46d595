import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locator } from '../../../core/index.ts';
import { type TrialPerson, matchTrials, readTrials, resolveMarkers } from '../../../oncology/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from '../outcome.ts';
import { type StatedCase, caseProfile } from './case-profile.ts';
import { oncologyKnowledge } from './oncology-knowledge.ts';

interface Patient {
  readonly id: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly oncotree: string;
  readonly alterations: StatedCase['alterations'];
  readonly mmr: string | null;
  readonly tmb: number | null;
}

interface Expected {
  readonly patient: string;
  readonly eligible: readonly string[];
}

/** What the patients' lists hold is all there is: every gene was read, and fusions and copies were looked for. */
const WHOLE = { kind: 'exome', fusions: true, copyNumber: true } as const;

/** Patients against trials, both in files beside the expected ones: the trials with an arm that somebody is eligible for. */
export async function* acceptTrials(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const beside = async (name: string): Promise<string> => readFile(join(dirname(input.file), name), 'utf8');
  const expected = JSON.parse(await readFile(input.file, 'utf8')) as readonly Expected[];
  const patients = new Map(
    (JSON.parse(await beside('patients.json')) as readonly Patient[]).map((patient) => [patient.id, patient]),
  );
  const text = await beside('trials.ctml.json');
  const { asOf } = JSON.parse(text) as { readonly asOf: string };
  const trials = readTrials(text, 'trials.ctml.json');
  const knowledge = await oncologyKnowledge();
  for (const { patient: id, eligible } of expected) {
    const patient = patients.get(id);
    if (patient === undefined) {
      yield failed(id, 'patients.json does not have this patient');
      continue;
    }
    try {
      const stated = caseProfile(
        { id, tumour: { oncotree: patient.oncotree }, alterations: patient.alterations, biomarkers: {} },
        knowledge,
      );
      const { markers } = resolveMarkers(readingsOf(patient), [], knowledge);
      const tumour = { ...stated, markers, assay: { ...stated.assay, ...WHOLE } };
      const matches = matchTrials(trials, { tumour, person: personOf(patient), asOf, knowledge });
      const found = matches.filter(({ verdict }) => verdict === 'eligible').map(({ trial }) => trial);
      const answer = [...new Set(found)].sort();
      const same = answer.join() === [...eligible].sort().join();
      yield judged(
        id,
        { eligible: answer },
        same ? [] : [`${eligible.join(', ') || 'none'} expected, ${answer.join(', ') || 'none'} found`],
      );
    } catch (thrown) {
      yield failed(id, reasonOf(thrown));
    }
  }
}

function readingsOf({ id, mmr, tmb }: Patient): Parameters<typeof resolveMarkers>[0] {
  const at: Locator = { kind: 'document', source: 'patients.json', path: id };
  return [
    ...(mmr === null ? [] : [{ name: 'MMR', value: mmr, unit: null, at }]),
    ...(tmb === null ? [] : [{ name: 'TMB', value: String(tmb), unit: '/Mb', at }]),
  ];
}

function personOf({ birthDate, sex }: Patient): TrialPerson {
  const said = sex.toLowerCase();
  return {
    birthDate,
    ageYears: null,
    sex: said === 'female' || said === 'male' ? said : null,
    pregnant: null,
    country: 'US',
    priorTherapies: null,
    setting: null,
  };
}

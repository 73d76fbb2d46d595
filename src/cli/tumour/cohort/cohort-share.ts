import { createAnnotator } from '../../../annotate/index.ts';
import type { Build, Notice } from '../../../core/index.ts';
import type { Knowledge } from '../../../knowledge/index.ts';
import {
  type OncologyPerson,
  type TherapyStatement,
  type TumourProfile,
  type TumourType,
  judgeMutations,
  matchTherapies,
  profileTumour,
  resolveTumourType,
} from '../../../oncology/index.ts';
import { nodeHost, openFile } from '../../../platform/node/index.ts';
import { readTumourCohort } from '../../../tumour/index.ts';
import { loadOncology } from '../load-oncology.ts';

/** What one thread is to do: plain data, as it crosses between threads. */
export interface CohortJob {
  readonly files: readonly string[];
  /** Type as written, by name of the tumour; others are passed over. */
  readonly types: ReadonlyMap<string, string>;
  /** Which of how many shares. */
  readonly share: number;
  readonly of: number;
  readonly country: string | null;
  readonly build?: Build;
  readonly overlay?: string;
}

/** One tumour looked at. */
export interface LookedAt {
  readonly sample: string;
  readonly file: string;
  readonly profile: TumourProfile;
  readonly statements: readonly TherapyStatement[];
}

export interface ShareEnd {
  /** Tumours of the files that the table of samples does not name. */
  readonly unlisted: number;
  readonly notices: readonly Notice[];
}

/** Nobody said anything of the people: what asks for it is conditional. */
const nobody = (country: string | null): OncologyPerson => ({
  ageYears: null,
  sex: null,
  pregnant: null,
  country,
  priorTherapies: null,
  setting: null,
});

/** Goes through the files and looks at every tumour of its share; the files are read tumour by tumour. */
export async function lookAtShare(job: CohortJob, found: (one: LookedAt) => void): Promise<ShareEnd> {
  const knowledge = await loadOncology(job.overlay === undefined ? {} : { overlay: job.overlay });
  const annotator = createAnnotator(knowledge);
  const types = new Map<string, TumourType>();
  const person = nobody(job.country);
  let unlisted = 0;
  const notices: Notice[] = [];
  for (const file of job.files) {
    const source = await openFile(file);
    try {
      const tumours = readTumourCohort(source, nodeHost, {
        only: (sample) => shareOf(sample, job.of) === job.share,
        ...(job.build === undefined ? {} : { build: job.build }),
      });
      for await (const { sample, reading } of tumours) {
        const written = job.types.get(sample);
        if (written === undefined) {
          unlisted++;
          continue;
        }
        let type = types.get(written);
        if (type === undefined) types.set(written, (type = resolveTumourType(written, knowledge)));
        notices.push(...reading.notices);
        found({
          sample,
          file,
          ...lookAt(profileTumour(reading, type, annotator, knowledge).profile, person, knowledge),
        });
      }
    } finally {
      await source.close();
    }
  }
  return { unlisted, notices };
}

function lookAt(
  profile: TumourProfile,
  person: OncologyPerson,
  knowledge: Knowledge,
): Pick<LookedAt, 'profile' | 'statements'> {
  const judged = judgeMutations(profile, knowledge);
  return { profile: judged, statements: matchTherapies(judged, person, knowledge) };
}

/** Spreads names evenly, the same on every machine (FNV-1a). */
function shareOf(sample: string, of: number): number {
  if (of === 1) return 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < sample.length; i++) hash = Math.imul(hash ^ sample.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> 7) % of;
}

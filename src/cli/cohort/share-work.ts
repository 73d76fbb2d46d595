import { type AssessCohortOptions, type CohortShare, cohortShare } from '../../cohort/index.ts';
import { type Notice, PropriaError, type TargetLocus } from '../../core/index.ts';
import { type CohortOptions, readCohort } from '../../genome/index.ts';
import type { GeneRecord } from '../../knowledge/index.ts';
import { loadKnowledge, nodeHost } from '../../platform/node/index.ts';
import { openGenome } from '../input-files.ts';

/** What one thread is to read: plain data, as it crosses between threads. */
export interface ShareJob {
  readonly path: string;
  readonly reading: Omit<CohortOptions, 'progress'>;
  readonly assess: AssessCohortOptions;
  /** Symbols; all genes when left out. */
  readonly genes?: readonly string[];
  readonly overlay?: string;
}

export interface ShareRead {
  readonly people: number;
  readonly keys: CohortShare['keys'];
  readonly build: string;
  readonly notices: readonly Notice[];
}

/** The steps of one share, in order: read, assess, learn, print as often as needed. On this thread or on another. */
export interface ShareWork {
  read(job: ShareJob): Promise<ShareRead>;
  assess(wanted: readonly (readonly number[])[]): Promise<readonly (readonly string[])[]>;
  /** Takes the rows of all of its patterns. */
  learn(texts: readonly (readonly string[])[]): Promise<void>;
  print(from: number, to: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export function localShare(progress?: (share: number) => void): ShareWork {
  let share: CohortShare | null = null;
  let rows: readonly (readonly string[])[] = [];
  const now = (): CohortShare => {
    if (share === null) throw new Error('a share is read before it is assessed');
    return share;
  };
  return {
    async read(job) {
      const genes = await genesOf(job);
      const { source, index } = await openGenome(job.path);
      try {
        const reading = await readCohort(
          source,
          targetsOf(genes),
          { ...job.reading, ...(progress === undefined ? {} : { progress }) },
          nodeHost,
          index,
        );
        share = cohortShare(genes, reading, job.assess);
        return { people: share.people, keys: share.keys, build: reading.build.build, notices: reading.notices };
      } finally {
        await source.close();
        await index?.close();
      }
    },
    assess: (wanted) => Promise.resolve(now().assess(wanted)),
    learn: (texts) => {
      rows = texts;
      return Promise.resolve();
    },
    print: (from, to) => Promise.resolve(now().print(rows, from, to)),
    close: () => Promise.resolve(),
  };
}

async function genesOf({ genes: wanted, overlay }: ShareJob): Promise<readonly GeneRecord[]> {
  const { genes } = await loadKnowledge(overlay === undefined ? {} : { overlay });
  const unknown = wanted?.find((symbol) => !genes.has(symbol));
  if (unknown !== undefined)
    throw new PropriaError('CLI_USAGE', { params: { command: 'cohort pgx', detail: `no gene ${unknown} is known` } });
  return [...genes.values()].filter(({ symbol }) => wanted === undefined || wanted.includes(symbol));
}

function targetsOf(genes: readonly GeneRecord[]): readonly TargetLocus[] {
  return [...new Map(genes.flatMap(({ loci }) => loci.map((locus) => [locus.id, locus] as const))).values()];
}

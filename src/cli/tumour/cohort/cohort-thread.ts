import { parentPort, workerData } from 'node:worker_threads';
import { packError } from '../../cohort/share-messages.ts';
import { type CohortJob, lookAtShare } from './cohort-share.ts';
import { type CohortRow, cohortRow } from './cohort-row.ts';

// Entry of a worker thread: looks at its share of the tumours and hands the rows back in batches.

const BATCH = 50;

async function run(job: CohortJob): Promise<void> {
  let rows: CohortRow[] = [];
  const hand = (): void => {
    parentPort?.postMessage({ rows });
    rows = [];
  };
  try {
    const end = await lookAtShare(job, (one) => {
      rows.push(cohortRow(one));
      if (rows.length === BATCH) hand();
    });
    hand();
    parentPort?.postMessage({ end });
  } catch (error) {
    parentPort?.postMessage({ failure: packError(error) });
  }
}

void run(workerData as CohortJob);

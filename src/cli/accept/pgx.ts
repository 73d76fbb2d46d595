import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type AcceptInput, type AcceptOutcome, failed } from './outcome.ts';
import { acceptPgxCases } from './pgx-cases.ts';
import { acceptCohorts, isCohortFile } from './pgx-cohort.ts';
import { acceptDiplotypePhenotypes } from './pgx-diplotype-phenotype.ts';
import { acceptGvcfTruth } from './pgx-gvcf-truth.ts';
import { acceptReportCases } from './pgx-report-cases.ts';

/** Cases about pharmacogenes: told apart by shape, so that a file may have any name. */
export async function* acceptPgx(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  if ((await stat(input.file)).isDirectory()) {
    yield* acceptCohorts(input, null);
    return;
  }
  if (isCohortFile(input.file)) {
    yield* acceptCohorts(input, basename(input.file));
    return;
  }
  const text = await readFile(input.file, 'utf8');
  if (input.file.endsWith('.tsv')) {
    yield* acceptDiplotypePhenotypes(text);
    return;
  }
  const document = JSON.parse(text) as { schema?: string };
  if (document.schema?.startsWith('pgx-cases/')) yield* acceptPgxCases(input, document);
  else if (document.schema?.startsWith('pgx-report-cases/')) yield* acceptReportCases(document);
  else if (document.schema?.startsWith('pgx-gvcf-truth/')) yield* acceptGvcfTruth(input, document);
  else yield failed(basename(input.file), `cases of schema ${document.schema ?? '(none)'} are not known`);
}

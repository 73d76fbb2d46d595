import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { acceptEffects } from './oncology/effects.ts';
import { acceptFormats } from './oncology/formats.ts';
import { acceptHrd } from './oncology/hrd.ts';
import { acceptOncogenicity } from './oncology/oncogenicity.ts';
import { acceptProfiles } from './oncology/profiles.ts';
import { acceptTcga } from './oncology/tcga.ts';
import { acceptTrials } from './oncology/trials.ts';
import { acceptTumourCohort } from './oncology/cohort.ts';
import { type AcceptInput, type AcceptOutcome, type AcceptRun, failed } from './outcome.ts';

/** Cases of tumours, recognised by what the file says of itself: its `format`, the fields of its entries, the heads of its table. */
export async function* acceptOncology(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const run = /\.json$/i.test(input.file)
    ? runOfJson(JSON.parse(await readFile(input.file, 'utf8')))
    : runOfTable(await headsOf(input.file));
  if (run === null) yield failed(input.file, 'the file has no shape that is known among cases of tumours');
  else yield* run(input);
}

const FORMATS: Readonly<Record<string, AcceptRun>> = {
  'profile-cases': acceptProfiles,
  'tcga-cases': acceptTcga,
  'format-invariance': acceptFormats,
};

function runOfJson(value: unknown): AcceptRun | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format } = value as { readonly format?: unknown };
  if (typeof format === 'string') return FORMATS[format.split('/')[0]!] ?? null;
  const entries: readonly unknown[] = Object.values(value);
  const allHave = (...fields: readonly string[]): boolean =>
    entries.length > 0 &&
    entries.every((one) => typeof one === 'object' && one !== null && fields.every((field) => field in one));
  if (allHave('patient', 'eligible')) return acceptTrials;
  return allHave('hrdLoh', 'tai', 'lst') ? acceptHrd : null;
}

function runOfTable(heads: readonly string[]): AcceptRun | null {
  const has = (...names: readonly string[]): boolean => names.every((name) => heads.includes(name));
  if (has('sample', 'oncotree')) return acceptTumourCohort;
  if (has('start37', 'start38', 'hgvsp_short')) return acceptEffects;
  return has('CHROM', 'POS', 'REF', 'ALT', 'Points', 'Classification') ? acceptOncogenicity : null;
}

async function headsOf(file: string): Promise<readonly string[]> {
  const bytes = createReadStream(file);
  const lines = createInterface({ input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes });
  try {
    for await (const line of lines) return line.split('\t');
    return [];
  } finally {
    lines.close();
    bytes.destroy();
  }
}

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadPack, nodeHost, openFile } from '../../../platform/node/index.ts';
import { chromosomesOf, genomicScars, readTumour } from '../../../tumour/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from '../outcome.ts';

interface Expected {
  readonly hrdLoh: number;
  readonly tai: number;
  readonly lst: number;
}

/** The tables do not tell their build; all are on this one. */
const BUILD = 'GRCh38';

/** Tables of allele-specific segments beside the expected counts: LOH and LST exact, TAI within one. */
export async function* acceptHrd(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const cases = JSON.parse(await readFile(input.file, 'utf8')) as Readonly<Record<string, Expected>>;
  const chromosomes = chromosomesOf(await loadPack('oncology'), BUILD);
  if (chromosomes === null) throw new Error(`the knowledge has no chromosomes of ${BUILD}`);
  for (const [name, expected] of Object.entries(cases))
    try {
      const source = await openFile(join(dirname(input.file), name));
      const reading = await readTumour([{ name, source, role: 'cna' }], { build: BUILD }, nodeHost);
      const { loh, tai, lst, sum } = genomicScars(reading.copyNumber.segments, chromosomes);
      const differences = [
        ...(loh === expected.hrdLoh ? [] : [`LOH: ${expected.hrdLoh} expected, ${loh} found`]),
        ...(Math.abs(tai - expected.tai) <= 1 ? [] : [`TAI: ${expected.tai} ± 1 expected, ${tai} found`]),
        ...(lst === expected.lst ? [] : [`LST: ${expected.lst} expected, ${lst} found`]),
      ];
      yield judged(name, { hrdLoh: loh, tai, lst, sum }, differences);
    } catch (thrown) {
      yield failed(name, reasonOf(thrown));
    }
}

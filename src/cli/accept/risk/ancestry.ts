import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeHost, openFile } from '../../../platform/node/index.ts';
import { openText } from '../../../genome/index.ts';
import { loadPack } from '../../../platform/node/index.ts';
import { type ReferencePerson, packagedReference, parseReference, scoreNormaliser } from '../../../risk/index.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from '../outcome.ts';

interface Target {
  readonly iid: string;
  readonly pcs: readonly number[];
  readonly sum: number;
  readonly z_norm1: number;
  readonly z_norm2: number;
  readonly most_similar_pop: string;
  readonly pop_probability: number;
}

/** The label is compared only where the reference was at least so sure. */
const SURE = 0.9;

/** People on given components: normalised scores, and whom of the reference they are most like. */
export async function* acceptAncestry({ file, data, note }: AcceptInput): AsyncIterable<AcceptOutcome> {
  const document = JSON.parse(await readFile(file, 'utf8')) as {
    readonly reference?: string;
    readonly tolerance?: { readonly z_norm1?: number; readonly z_norm2?: number };
    readonly targets: readonly Target[];
  };
  const bars = { z_norm1: 1e-4, z_norm2: 2e-3, ...document.tolerance };
  const reference = (await referenceNamed(document.reference, [dirname(file), data])) ?? null;
  if (reference === null) note('the packaged reference is used');
  const { normalise } = scoreNormaliser(reference ?? packagedReference(await loadPack('risk')));
  for (const target of document.targets) {
    try {
      const found = normalise(target.pcs, target.sum);
      const answer = {
        z_norm1: found.zMean,
        z_norm2: found.zMeanVariance,
        most_similar_pop: found.nearest.label,
        z_most_similar_pop: found.zLabel,
        percentile_most_similar_pop: found.percentileInLabel,
      };
      const differences: string[] = [];
      for (const name of ['z_norm1', 'z_norm2'] as const)
        if (!(Math.abs(answer[name] - target[name]) <= bars[name]))
          differences.push(`${name}: ${answer[name]} instead of ${target[name]}`);
      if (target.pop_probability >= SURE && answer.most_similar_pop !== target.most_similar_pop)
        differences.push(`label: ${answer.most_similar_pop} instead of ${target.most_similar_pop}`);
      yield judged(target.iid, answer, differences);
    } catch (thrown) {
      yield failed(target.iid, reasonOf(thrown));
    }
  }
}

/** The table that the file names, where it is found; its name is the first word. */
async function referenceNamed(
  reference: string | undefined,
  folders: readonly string[],
): Promise<readonly ReferencePerson[] | null> {
  const name = reference?.split(' ')[0];
  if (name === undefined || name === '') return null;
  for (const folder of folders.flatMap((one) => [one, join(one, 'risk-prs')])) {
    const source = await openFile(join(folder, name)).catch(() => null);
    if (source === null) continue;
    try {
      const pieces: Uint8Array[] = [];
      for await (const { bytes } of (await openText(source, nodeHost)).stream()) pieces.push(bytes.slice());
      return parseReference(new TextDecoder().decode(Buffer.concat(pieces)));
    } finally {
      await source.close();
    }
  }
  return null;
}

import { PACKS, verifyKnowledge, verifyPack } from '../../knowledge/index.ts';
import { loadManifest, loadPackBundle } from '../../platform/node/index.ts';
import { textOption, type Values } from '../command.ts';
import { writeOutput } from '../write-output.ts';
import { bundleOf } from './bundle-options.ts';

/** @throws PropriaError KNOWLEDGE_TAMPERED */
export async function verifyOwnKnowledge(options: Values): Promise<void> {
  const bundle = await bundleOf(options);
  const records = verifyKnowledge(bundle);
  const packs = textOption(options, 'bundle') === undefined ? await verifyPacks() : [];
  const { id, digest } = bundle.release;
  const text =
    options['json'] === true
      ? JSON.stringify({ schema: 'propria/knowledge-verified/1', release: id, digest, records, packs })
      : [
          `All ${records} records fit their digests; release ${id}, digest ${digest}.`,
          ...packs.map((pack) => `Pack ${pack.name}: all ${pack.records} records fit; digest ${pack.digest}.`),
        ].join('\n');
  await writeOutput(`${text}\n`, textOption(options, 'output'));
}

/** The program's own packs, each held against the manifest. */
async function verifyPacks() {
  const manifest = await loadManifest();
  return Promise.all(
    PACKS.map(async (name) => {
      const pack = await loadPackBundle(name);
      return { name, digest: pack.release.digest, records: verifyPack(manifest, name, pack) };
    }),
  );
}

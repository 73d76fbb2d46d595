import { verifyKnowledge } from '../../knowledge/index.ts';
import { textOption, type Values } from '../command.ts';
import { writeOutput } from '../write-output.ts';
import { bundleOf } from './bundle-options.ts';

/** @throws PropriaError KNOWLEDGE_TAMPERED */
export async function verifyOwnKnowledge(options: Values): Promise<void> {
  const bundle = await bundleOf(options);
  const records = verifyKnowledge(bundle);
  const { id, digest } = bundle.release;
  const text =
    options['json'] === true
      ? JSON.stringify({ schema: 'propria/knowledge-verified/1', release: id, digest, records })
      : `All ${records} records fit their digests; release ${id}, digest ${digest}.`;
  await writeOutput(`${text}\n`, textOption(options, 'output'));
}

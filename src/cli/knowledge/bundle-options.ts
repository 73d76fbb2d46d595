import type { KnowledgeBundle } from '../../knowledge/index.ts';
import { loadBundle } from '../../platform/node/index.ts';
import { textOption, type Values } from '../command.ts';

/** The bundle that `--bundle` and `--overlay` name; without them the packaged one. */
export function bundleOf(options: Values): Promise<KnowledgeBundle> {
  const bundle = textOption(options, 'bundle');
  const overlay = textOption(options, 'overlay');
  return loadBundle({ ...(bundle === undefined ? {} : { bundle }), ...(overlay === undefined ? {} : { overlay }) });
}

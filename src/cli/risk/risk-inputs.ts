import { type Engine, type InputPart, isBeside } from '../../engine/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { nodeHost } from '../../platform/node/index.ts';
import { createResolver } from '../../record/index.ts';
import { type Values, textOption } from '../command.ts';
import { personPaths, readPath, shapeOfPath } from '../read-person-inputs.ts';
import { isSealedPath, sealedFiles } from '../vault/open-sealed.ts';
import { sealedParts } from '../vault/sealed-parts.ts';

export interface RiskInputs {
  readonly parts: readonly InputPart[];
  /** Genome files among the inputs: found, not read. */
  readonly genomes: readonly string[];
}

/** What files and folders say of one person beside the genome. Genomes are only found: they are read for what was asked. */
export async function riskInputs(
  inputs: readonly string[],
  options: Values & { readonly now: string },
  around: {
    readonly knowledge: Knowledge;
    readonly engine: Pick<Engine, 'read'>;
    readonly say: (text: string) => void;
  },
): Promise<RiskInputs> {
  const { knowledge, engine, say } = around;
  const { now } = options;
  const resolver = createResolver(knowledge);
  const sealed = sealedFiles(options);
  const patient = textOption(options, 'patient');
  const parts: InputPart[] = [];
  const genomes: string[] = [];
  for (const file of await personPaths(inputs)) {
    if (await isSealedPath(file.path)) {
      parts.push(...(await sealedParts(file, { knowledge, now, sealed })));
      continue;
    }
    const shape = isBeside(file.path) ? 'beside' : await shapeOfPath(file.path);
    if (shape === 'genome') {
      genomes.push(file.path);
      continue;
    }
    // Calls of genes for medicines and prices say nothing here.
    if (shape === 'outside-calls' || shape === 'price-list') continue;
    say(`Reading ${file.path}`);
    parts.push(
      await readPath(file, shape, {
        now,
        knowledge,
        engine,
        resolver,
        host: nodeHost,
        ...(patient === undefined ? {} : { patient }),
      }),
    );
  }
  return { parts, genomes };
}

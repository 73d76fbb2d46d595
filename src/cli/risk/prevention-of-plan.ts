import { type CarePlanDocument, askedOf, careWithPrevention, createEngine, genomeParts } from '../../engine/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type LoadKnowledgeOptions, nodeHost } from '../../platform/node/index.ts';
import { openGenome } from '../input-files.ts';
import { personPaths, shapeOfPath } from '../read-person-inputs.ts';
import { loadRisk } from './load-risk.ts';

/**
 * The plan of a person with what is coming in it. Of the genome only what the record asks to know is looked at; where it asks for
 * nothing no file is opened. Left as it is where neither age nor sex is known: then the risk pack is not even loaded.
 * @param before what an earlier plan of the same person held
 * @throws PropriaError those of `genomeParts` and `Engine.prevention`
 */
export async function planWithPrevention(
  plan: CarePlanDocument,
  inputs: readonly string[],
  base: Knowledge,
  options: LoadKnowledgeOptions,
  say: (text: string) => void,
  before?: CarePlanDocument['prevention'],
): Promise<CarePlanDocument> {
  const { person } = plan;
  if (person.birthDate === null && person.sex === null) return plan;
  say('Looking ahead');
  const knowledge = await loadRisk(options, base);
  const engine = createEngine({ knowledge, host: nodeHost });
  const genome = askedOf(person.wishes).length === 0 ? null : await firstGenome(inputs);
  // What was read of a genome that is not given again still holds.
  if (genome === null)
    return careWithPrevention(engine, plan, {
      ...(before === undefined || before.genome === null ? {} : { genome: before.genome }),
      ...(before === undefined ? {} : { scores: before.scores }),
    });
  const { source, index } = await openGenome(genome);
  try {
    const read = await genomeParts(knowledge, source, { record: person, now: plan.made }, {}, nodeHost);
    return await careWithPrevention(engine, plan, read);
  } finally {
    await source.close();
    await index?.close();
  }
}

async function firstGenome(inputs: readonly string[]): Promise<string | null> {
  for (const { path } of await personPaths(inputs)) if ((await shapeOfPath(path)) === 'genome') return path;
  return null;
}

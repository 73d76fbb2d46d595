import { type Engine, type PreventionDocument, createEngine } from '../../src/engine/index.ts';
import { type Knowledge, decodeKnowledge, mergePack } from '../../src/knowledge/index.ts';
import { nodeHost } from '../../src/platform/node/index.ts';
import { createResolver, mergeRecords, readPersonFile } from '../../src/record/index.ts';
import { loadTestKnowledge, readBuiltBundle } from './knowledge.ts';

/** Knowledge with the pack of risks, and who plans with it. */
export interface Prevention {
  readonly knowledge: Knowledge;
  readonly engine: Engine;
  /** The plan of a person file, written as the object that it holds. */
  planOf(person: object): Promise<PreventionDocument>;
}

export function preventionAt(now: string): Prevention {
  const knowledge = mergePack(loadTestKnowledge(), decodeKnowledge(readBuiltBundle('risk')), 'risk');
  const engine = createEngine({ knowledge, host: nodeHost });
  return {
    knowledge,
    engine,
    planOf: async (person) => {
      const read = await readPersonFile(
        JSON.stringify(person),
        { name: 'person.yaml' },
        { now, knowledge, resolver: createResolver(knowledge) },
      );
      return engine.prevention({ now, record: mergeRecords([read], now, knowledge) });
    },
  };
}

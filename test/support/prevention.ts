import { readFileSync } from 'node:fs';
import { type Engine, type PreventionDocument, createEngine } from '../../src/engine/index.ts';
import { type Knowledge, decodeKnowledge, mergePack } from '../../src/knowledge/index.ts';
import { nodeHost } from '../../src/platform/node/index.ts';
import { createResolver, mergeRecords, readPersonFile } from '../../src/record/index.ts';
import { loadTestKnowledge } from './knowledge.ts';

/** Knowledge with the pack of risks, and who plans with it. */
export interface Prevention {
  readonly knowledge: Knowledge;
  readonly engine: Engine;
  /** The plan of a person file, written as the object that it holds. */
  planOf(person: object): Promise<PreventionDocument>;
}

export function preventionAt(now: string): Prevention {
  const pack = JSON.parse(readFileSync(new URL('../../build/knowledge/risk.json', import.meta.url), 'utf8')) as unknown;
  const knowledge = mergePack(loadTestKnowledge(), decodeKnowledge(pack), 'risk');
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

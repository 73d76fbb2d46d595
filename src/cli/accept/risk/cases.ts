import { readFile } from 'node:fs/promises';
import { mergePack } from '../../../knowledge/index.ts';
import { loadKnowledge, loadPack } from '../../../platform/node/index.ts';
import { type AcceptInput, type AcceptOutcome, failed } from '../outcome.ts';
import { acceptEquation } from './equations.ts';
import type { EquationCase } from './equation-names.ts';
import { acceptOtherKind } from './other-kinds.ts';

/** Cases of many kinds in one list: `equation` says which. */
export async function* acceptRiskCases({ file, note }: AcceptInput): AsyncIterable<AcceptOutcome> {
  const cases = JSON.parse(await readFile(file, 'utf8')) as readonly EquationCase[];
  const knowledge = mergePack(await loadKnowledge(), await loadPack('risk'), 'risk');
  const counts = new Map<string, [passed: number, all: number]>();
  for (const one of cases) {
    const outcome =
      acceptEquation(knowledge, one) ??
      acceptOtherKind(knowledge, one) ??
      failed(one.id, `cases of ${one.equation} are not known`);
    const count = counts.get(one.equation) ?? [0, 0];
    counts.set(one.equation, [count[0] + Number(outcome.pass), count[1] + 1]);
    yield outcome;
  }
  for (const [equation, [passed, all]] of counts) note(`${equation}: ${passed} of ${all}`);
}

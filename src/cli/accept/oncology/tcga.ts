import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Engine, createEngine } from '../../../engine/index.ts';
import { nodeHost, openFile } from '../../../platform/node/index.ts';
import { readTumour } from '../../../tumour/index.ts';
import { oncologyKnowledge } from './oncology-knowledge.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from '../outcome.ts';
import { type AnsweredStatement, type ExpectedStatement, answered, missing, setKey } from './judge-statements.ts';

interface TcgaSample {
  readonly sample: string;
  readonly file: string;
  readonly oncotree: string;
  readonly expect: readonly ExpectedStatement[];
  readonly strictNegative?: boolean;
}

/** Real tumours as MAF files: every required statement in any status, and nothing of level A offered where nothing is to be found. */
export async function* acceptTcga(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const { samples } = JSON.parse(await readFile(input.file, 'utf8')) as { samples: readonly TcgaSample[] };
  const engine = createEngine({ knowledge: await oncologyKnowledge(), host: nodeHost });
  const count = { required: 0, met: 0, negatives: 0, silent: 0 };
  for (const one of samples) {
    try {
      const answer = await answerOf(one, input.file, engine);
      const lacking = missing(one.expect, answer);
      const loud = answer.filter(({ status, level }) => status === 'offered' && level === 'A').map(setKey);
      const required = one.expect.filter((each) => each.required === true).length;
      count.required += required;
      count.met += required - lacking.length;
      if (one.strictNegative === true) {
        count.negatives++;
        if (loud.length === 0) count.silent++;
      }
      yield judged(one.sample, answer, [
        ...lacking.map((key) => `required ${key} is missing`),
        ...(one.strictNegative === true ? loud.map((key) => `${key} is offered at level A in a negative sample`) : []),
      ]);
    } catch (thrown) {
      yield failed(one.sample, reasonOf(thrown));
    }
  }
  input.note(`required statements met: ${count.met} of ${count.required}`);
  input.note(`negative samples without an offered statement of level A: ${count.silent} of ${count.negatives}`);
}

async function answerOf(one: TcgaSample, list: string, engine: Engine): Promise<readonly AnsweredStatement[]> {
  const source = await openFile(join(dirname(list), one.file));
  try {
    const reading = await readTumour([{ name: one.file, source }], {}, nodeHost);
    const { board } = await engine.tumour({
      now: '2026-11-22',
      reading,
      type: one.oncotree,
      country: 'US',
      withoutFigures: true,
    });
    return answered(board.statements.map(({ value }) => value));
  } finally {
    await source.close();
  }
}

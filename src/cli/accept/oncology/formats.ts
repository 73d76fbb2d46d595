import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson } from '../../../core/index.ts';
import { type Engine, createEngine } from '../../../engine/index.ts';
import { nodeHost, openFile } from '../../../platform/node/index.ts';
import { readTumour } from '../../../tumour/index.ts';
import { loadOncology } from '../../tumour/load-oncology.ts';
import { type AcceptInput, type AcceptOutcome, failed, judged, reasonOf } from '../outcome.ts';
import { type AnsweredStatement, type ExpectedStatement, answered, missing, setKey } from './judge-statements.ts';

interface FormatSample {
  readonly sample: string;
  readonly oncotree: string;
  readonly files: readonly string[];
  readonly plainVcf: string;
  readonly expect: readonly ExpectedStatement[];
  readonly plainVcfExpected: readonly ExpectedStatement[];
}

/** One tumour in several encodings: the annotated ones give one and the same answer, the plain one what its own list requires. */
export async function* acceptFormats(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  const { samples } = JSON.parse(await readFile(input.file, 'utf8')) as { samples: readonly FormatSample[] };
  const engine = createEngine({ knowledge: await loadOncology(), host: nodeHost });
  for (const one of samples) {
    let first: { readonly file: string; readonly answer: readonly AnsweredStatement[] } | null = null;
    for (const file of [...one.files, one.plainVcf]) {
      try {
        const answer = await answerOf(join(dirname(input.file), file), one.oncotree, engine);
        const isPlain = file === one.plainVcf;
        const lacking = missing(isPlain ? one.plainVcfExpected : one.expect, answer);
        if (!isPlain) first ??= { file, answer };
        yield judged(file, answer, [
          ...lacking.map((key) => `required ${key} is missing`),
          ...(isPlain || first === null ? [] : unlike(first.answer, answer, first.file)),
        ]);
      } catch (thrown) {
        yield failed(file, reasonOf(thrown));
      }
    }
  }
}

async function answerOf(path: string, type: string, engine: Engine): Promise<readonly AnsweredStatement[]> {
  const source = await openFile(path);
  try {
    const reading = await readTumour([{ name: path, source }], {}, nodeHost);
    const { board } = await engine.tumour({ now: '2026-11-22', reading, type, country: 'US', withoutFigures: true });
    return answered(board.statements.map(({ value }) => value));
  } finally {
    await source.close();
  }
}

function unlike(a: readonly AnsweredStatement[], b: readonly AnsweredStatement[], file: string): readonly string[] {
  const texts = (list: readonly AnsweredStatement[]): ReadonlyMap<string, string> =>
    new Map(list.map((one) => [canonicalJson(one), setKey(one)]));
  const [one, other] = [texts(a), texts(b)];
  return [
    ...[...one].filter(([text]) => !other.has(text)).map(([, key]) => `${key} is otherwise in ${file}`),
    ...[...other].filter(([text]) => !one.has(text)).map(([, key]) => `${key} is not so in ${file}`),
  ];
}

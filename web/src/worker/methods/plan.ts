import { type CarePlanDocument, type InputPart, careFromParts, readInput } from '../../../../src/engine/index.ts';
import { type Answer, loadInterview } from '../../../../src/record/index.ts';
import type { HeldPart } from '../../../../src/vault/index.ts';
import type { Kit, Method } from '../method.ts';

export interface PlanArgs {
  /** ISO date that the plan is made for. */
  readonly now: string;
  readonly parts: readonly HeldPart[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** Texts of person files, typed in on the page. */
  readonly entries: readonly string[];
}

/** The plan of what the files said, the interview answered and the person typed. */
export const plan: Method<PlanArgs, CarePlanDocument> = async (kit, args) => {
  const parts: InputPart[] = [...args.parts];
  for (const [i, text] of (await typedTexts(kit, args)).entries()) parts.push(await readTyped(kit, text, i, args.now));
  return careFromParts(kit.engine, kit.knowledge, parts, { now: args.now });
};

async function typedTexts({ knowledge }: Kit, { answers, entries, now }: PlanArgs): Promise<readonly string[]> {
  if (Object.keys(answers).length === 0) return entries;
  const { writePersonFile } = await loadInterview();
  return [writePersonFile(knowledge, new Map(Object.entries(answers)), now), ...entries];
}

function readTyped({ knowledge, host, engine }: Kit, text: string, i: number, now: string): Promise<InputPart> {
  const bytes = new TextEncoder().encode(text);
  const source = {
    name: i === 0 ? 'person.yaml' : `person-${i + 1}.yaml`,
    size: bytes.length,
    read: (offset: number, length: number) => Promise.resolve(bytes.slice(offset, offset + length)),
    close: () => Promise.resolve(),
  };
  return readInput({ source, named: true }, { now, knowledge, host, engine, shape: 'person-file' });
}

import { type SourceFingerprint, baseName, sha256Hex } from '../core/index.ts';
import type { InputPart } from '../engine/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import {
  type Answer,
  type Answers,
  applyCorrections,
  correctionEntry,
  correctionsOf,
  createResolver,
  loadInterview,
  readPersonFile,
} from '../record/index.ts';
import type { HeldPart, HeldPerson } from './held-person.ts';

/**
 * What is kept of parts just read: all but a finished plan, which has its own place. Of a file that was passed over, its
 * notice stays.
 */
export function heldParts(parts: readonly InputPart[]): readonly HeldPart[] {
  return parts.flatMap((part): readonly HeldPart[] => {
    if (part.kind === 'plan') return [];
    const file = baseName(part.file);
    if (part.kind !== 'passed-over') return [{ ...part, file }];
    return part.notice === null ? [] : [{ kind: 'record', file, record: { notices: [part.notice] } }];
  });
}

/**
 * The parts that a plan is made of anew: those of the files and what was typed in, both as the person corrected them, then the
 * person's other values, then the answers, each day's by itself and the oldest first. Page and command line take them from
 * here, so that both make the same plan.
 * @throws PropriaError RECORD_FILE_… for an entry that is no person file
 */
export async function partsOfHeld(
  held: Pick<HeldPerson, 'parts' | 'entries' | 'answers' | 'answered' | 'corrections' | 'saved'>,
  options: { readonly knowledge: Knowledge; readonly now: string },
): Promise<readonly InputPart[]> {
  const reading = { ...options, resolver: createResolver(options.knowledge) };
  const corrections = correctionsOf(held.corrections);
  const entries = held.entries.map((text, at) => ({ file: `entry ${at + 1}`, text }));
  const typed = corrections.flatMap((correction, at) => {
    const text = correctionEntry(correction);
    return text === null ? [] : [{ file: `correction ${at + 1}`, text }];
  });
  const answered = answersByDay(held);
  if (answered.size > 0) {
    const { writePersonFile } = await loadInterview();
    for (const [day, answers] of answered)
      typed.push({ file: `answers of ${day}`, text: writePersonFile(options.knowledge, answers, day) });
  }
  const read = async ({ file, text }: { file: string; text: string }): Promise<InputPart> => {
    const source = fingerprintOf(file, text);
    return { kind: 'record', file, record: { ...(await readPersonFile(text, source, reading)), sources: [source] } };
  };
  // Answers are corrected by answering anew, and a person's other value is not corrected by itself.
  const correctable = [...held.parts, ...(await Promise.all(entries.map(read)))];
  return [
    ...correctable.map((part) =>
      part.kind === 'record' ? { ...part, record: applyCorrections(part.record, corrections) } : part,
    ),
    ...(await Promise.all(typed.map(read))),
  ];
}

function answersByDay({
  answers,
  answered = {},
  saved,
}: Pick<HeldPerson, 'answers' | 'answered' | 'saved'>): ReadonlyMap<string, Answers> {
  const days = new Map<string, Map<string, Answer>>();
  for (const [id, answer] of Object.entries(answers)) {
    const day = (answered[id] ?? saved).slice(0, 10);
    days.set(day, (days.get(day) ?? new Map<string, Answer>()).set(id, answer));
  }
  return new Map([...days].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function fingerprintOf(name: string, text: string): SourceFingerprint {
  const digest = sha256Hex(text);
  const bytes = new TextEncoder().encode(text).length;
  return { name, bytes, headerSha256: digest, readSha256: digest, whole: true };
}

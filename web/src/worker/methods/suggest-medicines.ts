import { loadWords } from '../../../../src/explain/index.ts';
import type { Knowledge } from '../../../../src/knowledge/index.ts';
import { type MedicineSuggestion, createSuggester } from '../../../../src/record/index.ts';
import type { Method } from '../method.ts';

/** One medicine of the knowledge, in the words of a language. */
export interface MedicineSuggested extends MedicineSuggestion {
  /** What the methods that take a medicine understand: `check`. */
  readonly ask: string;
  /** The generic name in the language asked for. */
  readonly generic: string;
}

export interface SuggestArgs {
  readonly text: string;
  readonly language: string;
  readonly limit: number;
}

interface Ready {
  readonly suggest: ReturnType<typeof createSuggester>;
  /** Names by drug id, a map a language. */
  readonly names: Map<string, ReadonlyMap<string, string>>;
}

const made = new WeakMap<Knowledge, Ready>();

/** Medicines by the first letters of a generic name or a brand; in English or, where spoken, in the language asked for. */
export const suggestMedicines: Method<SuggestArgs, readonly MedicineSuggested[]> = async ({ knowledge }, args) => {
  const { suggest, names } = readyOf(knowledge);
  const own = names.get(args.language) ?? (await namesIn(knowledge, args.language));
  names.set(args.language, own);
  return suggest(args.text, { limit: args.limit, names: own }).map((one) => ({
    ...one,
    ask: one.drugs.length === 1 ? one.drugs[0]! : one.name,
    generic: one.drugs.map((id) => own.get(id) ?? id).join(' + '),
  }));
};

function readyOf(knowledge: Knowledge): Ready {
  const known = made.get(knowledge);
  if (known !== undefined) return known;
  const ready = { suggest: createSuggester(knowledge), names: new Map() };
  made.set(knowledge, ready);
  return ready;
}

async function namesIn(knowledge: Knowledge, language: string): Promise<ReadonlyMap<string, string>> {
  const words = await loadWords(language);
  return new Map([...knowledge.drugs.values()].map((drug) => [drug.id, words.medicine(drug.id, drug.name)]));
}

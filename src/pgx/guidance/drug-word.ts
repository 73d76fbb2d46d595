import type { ActionWord } from '../../core/index.ts';
import type { DrugGuidance, GuidanceStatement } from '../drug-guidance.ts';
import { type RecordAnswer, excludesEarly, unreadThatMatter } from './record-answer.ts';
import { compareUrgency, mostUrgent } from './word-of.ts';

/** Genes that are unread, unknown or open, with the words that could follow from them, and their chance where known. */
export type Concerns = ReadonlyMap<
  string,
  readonly { readonly word: ActionWord; readonly probability: number | null }[]
>;

export function concernsOf(answers: readonly RecordAnswer[]): Concerns {
  const concerns = new Map<string, { word: ActionWord; probability: number | null }[]>();
  const add = (gene: string, word: ActionWord, probability: number | null) =>
    concerns.set(gene, [...(concerns.get(gene) ?? []), { word, probability }]);
  for (const answer of answers) {
    for (const [gene, word] of unreadThatMatter(answer)) add(gene, word, null);
    for (const found of answer.found) {
      if (found.holds) {
        for (const gene of found.unread) add(gene, 'not-enough-data', null);
        for (const gene of excludesEarly(answer, found)) {
          add(gene, 'not-enough-data', null);
          add(gene, found.word, found.probability);
        }
        for (const [gene, word] of found.switches) add(gene, word, null);
      } else if (found.word !== 'usual-care') {
        const open = answer.views.filter(
          (view) => view.gene in found.keys && view.states.some((state) => !state.leading),
        );
        for (const view of open) add(view.gene, found.word, answer.possible.get(found.word) ?? found.probability);
      }
    }
  }
  return concerns;
}

export interface DrugWord {
  readonly word: ActionWord;
  readonly lacking: 'gene' | 'guidance' | null;
  /** What is asked already, where the word waits for a gene. */
  readonly atLeast: ActionWord | null;
  /** Genes that the word waits for. */
  readonly waitsFor: readonly string[];
}

/**
 * The most urgent word that holds, as long as nothing unread or open could make it more urgent; milder possibilities do not
 * weaken it. Usual care is said only where one body says so in all branches that hold.
 */
export function wordOfDrug(statements: readonly GuidanceStatement[], concerns: Concerns): DrugWord {
  const holding = statements.filter((statement) => statement.standing === 'holds');
  const urgent = mostUrgent(holding.map((statement) => statement.word).filter((word) => word !== 'not-enough-data'));
  const moreUrgent = [...concerns]
    .filter(([, could]) => could.some(({ word }) => compareUrgency(word, urgent ?? 'usual-care') < 0))
    .map(([gene]) => gene);
  if (moreUrgent.length > 0)
    return {
      word: 'not-enough-data',
      lacking: 'gene',
      atLeast: urgent === 'usual-care' ? null : urgent,
      waitsFor: moreUrgent,
    };
  const settled = { lacking: null, atLeast: null, waitsFor: [] };
  if (urgent !== null && urgent !== 'usual-care') return { word: urgent, ...settled };
  const bodies = new Set(holding.map((statement) => statement.body));
  const full = [...bodies].some((body) =>
    holding.every((statement) => statement.body !== body || statement.word === 'usual-care'),
  );
  if (full) return { word: 'usual-care', ...settled };
  const unread = [...concerns.keys()];
  return { word: 'not-enough-data', lacking: unread.length > 0 ? 'gene' : 'guidance', atLeast: null, waitsFor: unread };
}

export function couldBeOf(concerns: Concerns, word: ActionWord): NonNullable<DrugGuidance['couldBe']> {
  const chances = new Map<ActionWord, number | null>();
  for (const concern of [...concerns.values()].flat()) {
    if (concern.word === 'not-enough-data' || compareUrgency(concern.word, word) >= 0) continue;
    const known = chances.get(concern.word);
    const next = concern.probability;
    chances.set(
      concern.word,
      known === undefined || known === null ? (next ?? known ?? null) : next === null ? known : Math.max(known, next),
    );
  }
  return [...chances]
    .map(([more, probability]) => ({ word: more, probability }))
    .toSorted((a, b) => compareUrgency(a.word, b.word));
}

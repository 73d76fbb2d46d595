import type { ActionWord } from '../../core/index.ts';
import { type GeneConditions, type GeneKeys, type GuidanceRecord, type GuidanceRule, matchKeySet, matchRules } from '../../knowledge/index.ts';
import { type Asked, type Truth, allOf, truthOf } from './context-truth.ts';
import { asRecordAsks } from './as-record-asks.ts';
import type { GeneState, GeneView } from './gene-states.ts';
import { type Condition, compareUrgency, mostUrgent, wordOf } from './word-of.ts';

/** One rule of a record that holds or may hold. */
export interface FoundRule {
  readonly rule: GuidanceRule;
  readonly holds: boolean;
  readonly probability: number;
  /** Of the likeliest combination: gene → key. */
  readonly keys: Readonly<Record<string, string>>;
  /** Genes of the rule that were not read or whose meaning is not known. */
  readonly unread: readonly string[];
  /** The rule's own word, before anything unread weakens it. */
  readonly word: ActionWord;
  readonly context: Truth;
}

/** What one record says of one person. */
export interface RecordAnswer {
  readonly record: GuidanceRecord;
  readonly views: readonly GeneView[];
  readonly found: readonly FoundRule[];
  /** Words of combinations that are not excluded, with their chance. */
  readonly possible: ReadonlyMap<ActionWord, number>;
}

/** Combinations beyond it keep only the likeliest states; no record of today comes near. */
const MOST_COMBINATIONS = 5000;

export function answerOf(record: GuidanceRecord, viewOf: (gene: string) => GeneView, asked: Asked): RecordAnswer {
  const views = genesOf(record).map((gene) => asRecordAsks(viewOf(gene), record));
  const condition: Condition = (use) => ('if' in use ? truthOf(use.if, asked) : doseAbove(asked, use.ifDoseAbove));
  const facts = new Map(
    record.rules.map((rule) => [rule, { word: wordOf(rule.options, condition), context: allOf(rule.context.map((term) => truthOf(term, asked))) }]),
  );
  const found = new Map<GuidanceRule, FoundRule & { best: number }>();
  const possible = new Map<ActionWord, number>();
  for (const combination of combinations(views)) {
    const keys = new Map<string, GeneKeys>(combination.map(({ view, state }) => [view.gene, state.keys]));
    const holds = combination.every(({ state }) => state.leading);
    const probability = combination.reduce((product, { state }) => product * state.probability, 1);
    const words: ActionWord[] = [];
    for (const { rule, conditions } of matchRules(record.rules, keys)) {
      const { word, context } = facts.get(rule)!;
      if (context === 'no' || restsOnAlleles(conditions, combination)) continue;
      words.push(word);
      // A rule without conditions rests on all genes of its record.
      const genes = Object.keys(conditions).length === 0 ? views.map((view) => view.gene) : Object.keys(conditions);
      const used = combination.filter(({ view }) => genes.includes(view.gene));
      const known = found.get(rule);
      if (known !== undefined && known.holds && !holds) {
        found.set(rule, { ...known, probability: known.probability + probability });
        continue;
      }
      const fresh = known === undefined || (holds && !known.holds) || probability > known.best;
      const unread = used.filter(({ state }) => !state.known).map(({ view }) => view.gene);
      found.set(rule, {
        rule,
        holds,
        word,
        context,
        probability: (known?.probability ?? 0) + probability,
        best: fresh ? probability : known.best,
        keys: fresh ? Object.fromEntries(used.map(({ view, state }) => [view.gene, state.label])) : known.keys,
        unread: [...new Set([...(known?.holds === holds ? known.unread : []), ...unread])],
      });
    }
    const word = mostUrgent(words);
    if (word !== null) possible.set(word, (possible.get(word) ?? 0) + probability);
  }
  return { record, views, found: record.rules.flatMap((rule) => found.get(rule) ?? []), possible };
}

/** Whether the conditions ask for alleles of a gene that was not read: nothing shows them. */
function restsOnAlleles(conditions: GeneConditions, combination: readonly Part[]): boolean {
  return combination.some(({ view, state }) => {
    const keys = conditions[view.gene];
    return keys !== undefined && !state.known && state.keys.alleles === null && matchKeySet(keys, state.keys) !== 'yes';
  });
}

function doseAbove(asked: Asked, amount: { readonly value: number; readonly unit: string }): Truth {
  return truthOf({ dose: { above: amount } }, asked);
}

/** Genes in the record's order, and those that only its rules name. */
function genesOf(record: GuidanceRecord): readonly string[] {
  return [...new Set([...record.genes, ...record.rules.flatMap((rule) => rule.when.flatMap((conditions) => Object.keys(conditions)))])];
}

interface Part {
  readonly view: GeneView;
  readonly state: GeneState;
}

function combinations(views: readonly GeneView[]): readonly (readonly Part[])[] {
  const total = views.reduce((product, view) => product * view.states.length, 1);
  let all: readonly (readonly Part[])[] = [[]];
  for (const view of views) {
    const states = total > MOST_COMBINATIONS ? view.states.filter((state) => state.leading) : view.states;
    all = all.flatMap((parts) => states.map((state) => [...parts, { view, state }]));
  }
  return all;
}

/**
 * Genes of the record that were not read, or whose meaning is not known, and that some rule could use to ask for more
 * than usual care: with the most urgent word that could follow.
 */
export function unreadThatMatter(answer: RecordAnswer, asked: Asked): ReadonlyMap<string, ActionWord> {
  const matter = new Map<string, ActionWord>();
  const unread = new Set(answer.views.filter((view) => view.states.some((state) => state.leading && !state.known)).map((view) => view.gene));
  if (unread.size === 0) return matter;
  const leading = new Map(answer.views.map((view) => [view.gene, view.states.map((state) => state.keys)]));
  for (const rule of answer.record.rules) {
    if (allOf(rule.context.map((term) => truthOf(term, asked))) === 'no') continue;
    const word = wordOf(rule.options);
    if (compareUrgency(word, 'caution') > 0) continue;
    for (const conditions of rule.when) {
      const genes = Object.keys(conditions).length === 0 ? [...unread] : Object.keys(conditions);
      const fits = Object.entries(conditions).every(
        ([gene, keys]) => unread.has(gene) || (leading.get(gene) ?? []).some((state) => matchRules([{ ...rule, when: [{ [gene]: keys }] }], new Map([[gene, state]])).length > 0),
      );
      if (!fits) continue;
      for (const gene of genes.filter((name) => unread.has(name))) matter.set(gene, mostUrgent([word, matter.get(gene) ?? word]) ?? word);
    }
  }
  return matter;
}

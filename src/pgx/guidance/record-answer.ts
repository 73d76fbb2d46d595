import type { ActionWord } from '../../core/index.ts';
import {
  type GeneConditions,
  type GeneKeys,
  type GuidanceRecord,
  type GuidanceRule,
  matchKeySet,
  matchRules,
} from '../../knowledge/index.ts';
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
  /** Genes whose state would switch on an option (`{ gene, is }`) and is not known, with the word that could follow. */
  readonly switches: ReadonlyMap<string, ActionWord>;
  readonly context: Truth;
}

/** What follows from the person's context for one rule, whatever the genotype. */
type RuleFacts = Pick<FoundRule, 'word' | 'switches' | 'context'>;

/** What one record says of one person. */
export interface RecordAnswer {
  readonly record: GuidanceRecord;
  readonly views: readonly GeneView[];
  readonly found: readonly FoundRule[];
  readonly facts: ReadonlyMap<GuidanceRule, RuleFacts>;
  /** Words of combinations that are not excluded, with their chance. */
  readonly possible: ReadonlyMap<ActionWord, number>;
}

/** Combinations beyond it keep only the likeliest states; no record of today comes near. */
const MOST_COMBINATIONS = 5000;

export function answerOf(record: GuidanceRecord, viewOf: (gene: string) => GeneView, asked: Asked): RecordAnswer {
  const views = genesOf(record).map((gene) => asRecordAsks(viewOf(gene), record));
  const facts = new Map(record.rules.map((rule) => [rule, factsOf(rule, asked)]));
  const found = new Map<GuidanceRule, FoundRule & { best: number }>();
  const possible = new Map<ActionWord, number>();
  for (const combination of combinations(views)) {
    const keys = new Map<string, GeneKeys>(combination.map(({ view, state }) => [view.gene, state.keys]));
    const holds = combination.every(({ state }) => state.leading);
    const probability = combination.reduce((product, { state }) => product * state.probability, 1);
    const words: ActionWord[] = [];
    for (const { rule, conditions } of matchRules(record.rules, keys)) {
      const { word, context, switches } = facts.get(rule)!;
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
        switches,
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
  return { record, views, facts, found: record.rules.flatMap((rule) => found.get(rule) ?? []), possible };
}

function factsOf(rule: GuidanceRule, asked: Asked): RuleFacts {
  const word = wordOf(rule.options, conditionOf(asked));
  const switches = new Map<string, ActionWord>();
  for (const { use } of rule.options) {
    if (typeof use === 'string' || !('if' in use) || !('gene' in use.if) || truthOf(use.if, asked) !== 'unknown')
      continue;
    const { gene } = use.if;
    const then = wordOf(rule.options, conditionOf(asked, gene));
    if (compareUrgency(then, word) < 0) switches.set(gene, then);
  }
  return { word, switches, context: allOf(rule.context.map((term) => truthOf(term, asked))) };
}

/** Conditions of options as they stand; `assumed`: as if a gene that is not known were as they ask. */
function conditionOf(asked: Asked, assumed: string | null = null): Condition {
  return (use) => {
    if (!('if' in use)) return truthOf({ dose: { above: use.ifDoseAbove } }, asked);
    const holds = truthOf(use.if, asked);
    return holds === 'unknown' && 'gene' in use.if && use.if.gene === assumed ? 'yes' : holds;
  };
}

/** Whether the conditions ask for alleles of a gene that was not read: nothing shows them. */
function restsOnAlleles(conditions: GeneConditions, combination: readonly Part[]): boolean {
  return combination.some(({ view, state }) => {
    const keys = conditions[view.gene];
    return keys !== undefined && !state.known && state.keys.alleles === null && matchKeySet(keys, state.keys) !== 'yes';
  });
}

/** Genes in the record's order, and those that only its rules name. */
function genesOf(record: GuidanceRecord): readonly string[] {
  let genes = genesByRecord.get(record);
  if (genes === undefined) {
    genes = [
      ...new Set([
        ...record.genes,
        ...record.rules.flatMap((rule) => rule.when.flatMap((conditions) => Object.keys(conditions))),
      ]),
    ];
    genesByRecord.set(record, genes);
  }
  return genes;
}

const genesByRecord = new WeakMap<GuidanceRecord, readonly string[]>();

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
 * Genes of the record that were not read, or whose meaning is not known, and that some rule with advice would use: with the
 * most urgent word that could follow.
 */
export function unreadThatMatter(answer: RecordAnswer): ReadonlyMap<string, ActionWord> {
  const matter = new Map<string, ActionWord>();
  const unread = new Set(
    answer.views.filter((view) => view.states.some((state) => state.leading && !state.known)).map((view) => view.gene),
  );
  if (unread.size === 0) return matter;
  const states = new Map(answer.views.map((view) => [view.gene, view.states.map((state) => state.keys)]));
  for (const rule of answer.record.rules) {
    const facts = answer.facts.get(rule);
    const word =
      facts === undefined || facts.context === 'no' ? null : mostUrgent([facts.word, ...facts.switches.values()]);
    if (word === null || word === 'not-enough-data') continue;
    for (const conditions of rule.when) {
      const named = Object.entries(conditions);
      const fits = named.every(
        ([gene, keys]) =>
          unread.has(gene) || (states.get(gene) ?? []).some((state) => matchKeySet(keys, state) !== 'no'),
      );
      if (!fits) continue;
      // A rule without conditions rests on all genes of its record.
      const genes = named.length === 0 ? [...unread] : named.map(([gene]) => gene).filter((gene) => unread.has(gene));
      for (const gene of genes) matter.set(gene, mostUrgent([word, matter.get(gene) ?? word]) ?? word);
    }
  }
  return matter;
}

/**
 * Open genes on which a rule rests that says for whom a medicine is not meant. "Do not use" is no caution there: it would keep
 * a medicine that works from whoever has the genotype that is still possible.
 */
export function excludesEarly(answer: RecordAnswer, found: FoundRule): readonly string[] {
  const excludes = found.rule.options.some(
    (option) => option.use === 'first' && option.actions.some((action) => action.code === 'not-eligible'),
  );
  if (!excludes) return [];
  return answer.views.filter((view) => view.gene in found.keys && view.level === 'open').map((view) => view.gene);
}

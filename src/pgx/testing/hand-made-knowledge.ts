import type { ActionBody, ContextTerm, OptionUse } from '../../core/index.ts';
import type {
  GeneConditions,
  GeneRecord,
  GuidanceOption,
  GuidanceRecord,
  GuidanceRule,
  Knowledge,
} from '../../knowledge/index.ts';
import { applyOutsideCalls } from '../outside/apply-outside-calls.ts';
import { parseOutsideCalls } from '../outside/parse-outside-calls.ts';
import { phenotypesOf } from '../phenotype/phenotypes-of.ts';
import type { GeneConfidence, GeneResult } from '../gene-result.ts';

export const option = (use: OptionUse, ...actions: ActionBody[]): GuidanceOption => ({
  use,
  modality: 'should',
  actions,
});
export const usual = option('first', { code: 'use-label' });
export const halve = option('first', { code: 'set-dose', factorLow: 0.5, factorHigh: 0.5, base: 'label-start' });
export const raise = option('first', { code: 'set-dose', factorLow: 1.5, factorHigh: 1.5, base: 'label-start' });
export const avoid = option('first', { code: 'avoid', degree: 'avoid' });
export const watch = option('first', { code: 'monitor', what: ['toxicity'] });
export const silent = option('first', { code: 'no-guidance', reason: 'no-recommendation' });

export interface HandMadeRule {
  readonly when: GeneConditions | readonly GeneConditions[];
  readonly ask: GuidanceOption | readonly GuidanceOption[];
  readonly context?: readonly ContextTerm[];
  readonly strength?: string;
}

/** `drug('azathioprine', 'CPIC', ['TPMT'], { poor: { when, ask } })` */
export function drug(
  name: string,
  body: GuidanceRecord['body'],
  genes: readonly string[],
  rules: Readonly<Record<string, HandMadeRule>>,
): GuidanceRecord {
  return {
    ref: { id: `guidance/${body.toLowerCase()}/${name}`, version: '1', digest: 'hand-made' },
    drug: name,
    source: `${body.toLowerCase()}-table`,
    body,
    genes,
    rules: Object.entries(rules).map(([id, rule]): GuidanceRule => ({
      id,
      when: Array.isArray(rule.when) ? (rule.when as readonly GeneConditions[]) : [rule.when as GeneConditions],
      population: 'general',
      context: rule.context ?? [],
      ...(rule.strength === undefined ? {} : { strength: rule.strength }),
      effects: {},
      options: Array.isArray(rule.ask) ? (rule.ask as readonly GuidanceOption[]) : [rule.ask as GuidanceOption],
    })),
  };
}

export function knowledgeOf(genes: readonly GeneRecord[], guidance: readonly GuidanceRecord[]): Knowledge {
  return {
    release: { id: 'hand-made', digest: 'hand-made', date: '2026-01-01', overlays: [] },
    sources: new Map(),
    genes: new Map(genes.map((gene) => [gene.symbol, gene])),
    drugs: new Map(),
    guidance,
    facts: new Map(),
  };
}

/** Results of genes from outside calls, one call a line; genes without a line are not assessed. */
export function resultsOf(
  genes: Iterable<GeneRecord>,
  lines: readonly string[],
  confidence: Readonly<Record<string, Partial<GeneConfidence>>> = {},
): GeneResult[] {
  const { calls } = parseOutsideCalls(lines.map((line) => line.replace(/ /, '\t')).join('\n'), 'lab.tsv');
  return [...genes].map((gene) => {
    const call = applyOutsideCalls(gene, null, calls);
    const base: GeneConfidence = {
      level: call.status === 'called' ? 'settled' : 'open',
      group: 'mixture',
      outcomes: [],
      openAlleles: [],
      settledBy: [],
      assumed: [],
    };
    return {
      gene: gene.symbol,
      call,
      phenotypes: phenotypesOf(gene, call),
      confidence: { ...base, ...confidence[gene.symbol] },
    };
  });
}

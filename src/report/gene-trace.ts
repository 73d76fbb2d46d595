import type { Locator, RecordRef } from '../core/index.ts';
import type { PlanGene } from '../plan/index.ts';
import { sayDiplotypes, sayFirmnessLong, sayMeaning } from './gene-words.ts';
import { type QuotedLine, quoteLine } from './quoted-line.ts';
import { type Reporter, capital } from './reporter.ts';

/** One gene from its phenotype down to the lines of the input, in words. */
export interface GeneTrace {
  readonly gene: string;
  /** `Intermediate metaboliser`, or why there is none. */
  readonly meaning: string;
  /** How firm that is, as a sentence. */
  readonly firm: string;
  /** More than one outcome stays possible, or nothing was called. */
  readonly open: boolean;
  /** `*1/*2`; empty where none was named. */
  readonly diplotypes: string;
  /** `35 of 35`, or that it was called elsewhere. */
  readonly read: string;
  readonly records: readonly RecordRef[];
  /** Lines that differ from the reference, or calls made elsewhere, verbatim. */
  readonly lines: readonly QuotedLine[];
  /** How many more positions agree with the reference; or that no line speaks of the gene; else null. */
  readonly rest: string | null;
}

/** @param name symbol of a gene of the plan */
export function geneTrace(reporter: Reporter, name: string): GeneTrace {
  const { words } = reporter;
  const gene = reporter.genes.get(name)!;
  const { call, confidence } = gene.result;
  const lines = linesOf(gene);
  return {
    gene: name,
    meaning: sayMeaning(reporter, gene),
    firm: sayFirmnessLong(reporter, gene),
    open: confidence.level === 'open' || call.status !== 'called',
    diplotypes: sayDiplotypes(reporter, gene),
    read:
      gene.read === null || call.origin === 'outside'
        ? words.say('report.read-outside')
        : words.say('report.read-of', gene.read),
    records: gene.trace.records,
    lines: lines.shown.map(quoteLine),
    rest:
      lines.reference > 0
        ? capital(words.say('report.lines.reference', { n: lines.reference }))
        : lines.shown.length === 0
          ? words.say('report.lines.none')
          : null,
  };
}

/** Lines that differ from the reference; those that agree are counted, they stand with the gene's positions. */
function linesOf(gene: PlanGene): { readonly shown: readonly Locator[]; readonly reference: number } {
  const { positions } = gene.result.call;
  const varies = new Set(gene.varies);
  const outside = gene.trace.facts.filter((fact) => fact.kind === 'outside-call');
  const differing = positions.filter((position) => varies.has(position.locus));
  const agreeing = positions.filter((position) => position.genotype !== '').length - differing.length;
  const own = differing.flatMap((position) => (position.locator === null ? [] : [position.locator]));
  return { shown: [...outside, ...distinct(own)], reference: outside.length > 0 ? 0 : agreeing };
}

function distinct(locators: readonly Locator[]): readonly Locator[] {
  const seen = new Map<string, Locator>();
  for (const locator of locators) seen.set(JSON.stringify(locator), locator);
  return [...seen.values()];
}

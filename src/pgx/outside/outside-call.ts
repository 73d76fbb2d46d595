import type { Locator, Notice } from '../../core/index.ts';

/** One usable line of an outside file, as written except for white space. Its names are read with a gene's record. */
export interface OutsideCall {
  readonly gene: string;
  readonly diplotype: string | null;
  readonly phenotype: string | null;
  readonly activityScore: string | null;
  /** The line says that the gene was looked at and not called (`.`). */
  readonly noCall: boolean;
  readonly locator: OutsideLocator;
}

export type OutsideLocator = Extract<Locator, { kind: 'outside-call' }>;

export interface OutsideCalls {
  readonly calls: readonly OutsideCall[];
  /** What was not used, with its line. */
  readonly notices: readonly Notice[];
}

export interface OutsideOptions {
  /** Sample to take from a table of several. */
  readonly sample?: string;
}

/** A line with its 1-based number. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** Longest text that a locator keeps. */
const KEPT = 400;

export function locate(source: string, line: NumberedLine): OutsideLocator {
  return { kind: 'outside-call', source, line: line.number, text: line.text.slice(0, KEPT) };
}

const NO_CALL = new Set([
  '.',
  './.',
  '.|.',
  'no call',
  'no-call',
  'nocall',
  'no_call',
  'not called',
  'not available',
  'no result',
  'none',
  'na',
  'nan',
]);

/** Trimmed; null when empty. */
export function cell(text: string | undefined): string | null {
  const trimmed = (text ?? '')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
  return trimmed === '' ? null : trimmed;
}

export function saysNoCall(text: string): boolean {
  return NO_CALL.has(text.toLowerCase());
}

const SYMBOL = /^[A-Za-z][A-Za-z0-9]{1,14}(?:-[A-Za-z0-9]{1,8})?$/;

/** `cyp2d6` → `CYP2D6`; null when it cannot be a gene symbol. */
export function geneSymbol(text: string | null): string | null {
  return text !== null && SYMBOL.test(text) ? text.toUpperCase() : null;
}

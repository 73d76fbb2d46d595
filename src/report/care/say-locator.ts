import type { Locator } from '../../core/index.ts';

/** Where a fact was read, verbatim. */
export function sayLocator(locator: Locator): string {
  switch (locator.kind) {
    case 'file':
      return `${locator.source} ${locator.chrom}:${locator.pos1} ${locator.text.replaceAll('\t', ' ')}`;
    case 'outside-call':
      return `${locator.source}, line ${locator.line}: ${locator.text.replaceAll('\t', ' ')}`;
    case 'stated':
      return `${locator.by}, ${locator.date}`;
    case 'fhir':
      return `${locator.source} ${locator.path}`;
    case 'document':
      return `${locator.source} ${locator.path}${locator.line === undefined ? '' : `, line ${locator.line}`}`;
  }
}

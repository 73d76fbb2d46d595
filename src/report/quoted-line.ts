import type { Locator } from '../core/index.ts';

/** A record of an input verbatim, and where it stands. */
export interface QuotedLine {
  readonly text: string;
  readonly place: string;
}

/** Never cut beyond what the reader of the file kept; tabs become spaces. */
export function quoteLine(locator: Locator): QuotedLine {
  switch (locator.kind) {
    case 'file': {
      const line = locator.line === undefined ? '' : `line ${locator.line}, `;
      const offset = `${locator.offset.kind === 'virtual' ? 'BGZF' : 'byte'} ${locator.offset.at}`;
      return quoted(locator.text, `${locator.source}, ${line}${offset}`);
    }
    case 'outside-call':
      return quoted(locator.text, `${locator.source}, line ${locator.line}`);
    case 'stated':
      return quoted(locator.by, locator.date);
    case 'fhir':
      return quoted(locator.path, locator.source);
    case 'document':
      return quoted(locator.path, `${locator.source}${locator.line === undefined ? '' : `, line ${locator.line}`}`);
  }
}

function quoted(text: string, place: string): QuotedLine {
  return { text: text.replaceAll('\t', ' '), place };
}

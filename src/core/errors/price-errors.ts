import type { ErrorEntry } from './catalogue.ts';

export const PRICE_ERRORS = {
  PRICE_NOT_TEXT: {
    what: 'The price list is not a table of text.',
    remedy: 'Save it as CSV (UTF-8), with a line of column names first.',
  },
  PRICE_QUOTE_OPEN: {
    what: 'A quoted cell of the price list does not end.',
    remedy: 'Close the quotation mark, or write it twice where it belongs to the text.',
  },
  PRICE_NO_COLUMN: {
    what: 'The price list has no column for {column}; it has {found}.',
    remedy:
      'Name the columns as docs/guide/prices.md shows: drug, strength, unit price (or pack and pack price), currency, date.',
  },
  PRICE_COLUMN_TWICE: {
    what: 'Two columns of the price list mean {column}: {found}.',
    remedy: 'Keep one of them.',
  },
  PRICE_NO_ROWS: {
    what: 'No row of the price list could be used.',
    remedy: 'Look at the warnings: each says its line and why the row was left out.',
  },
  PRICE_NO_CURRENCY: {
    what: 'The price list does not say in which currency it is.',
    remedy: 'Add a column "currency" with the three-letter code (EUR, USD), or write it beside the price.',
  },
  PRICE_CURRENCIES: {
    what: 'The price list mixes currencies: {found}.',
    remedy: 'Give one list for each currency; nothing is converted.',
  },
} as const satisfies Record<string, ErrorEntry>;

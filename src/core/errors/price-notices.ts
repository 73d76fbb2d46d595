import type { NoticeEntry } from './notices.ts';

export const PRICE_NOTICES = {
  PRICE_ROW_SKIPPED: {
    what: 'The row’s {column} "{found}" cannot be read.',
    meaning: 'The row was left out; the rest of the price list was used.',
  },
  PRICE_ROW_CELLS: {
    what: 'The row has {found} cells under {expected} columns.',
    meaning: 'The row was left out; the rest of the price list was used.',
  },
  PRICE_NUMBER_AMBIGUOUS: {
    what: '"{found}" can be a thousand or a fraction.',
    meaning: 'The row was left out; write the number without a separator of thousands.',
  },
  PRICE_PACK_MISSING: {
    what: 'The row has a price and no pack size.',
    meaning: 'What one unit costs is not known, so the row was left out.',
  },
  PRICE_NOT_RESOLVED: {
    what: '{count} products name no medicine of the knowledge, such as {example}.',
    meaning: 'Their prices were not used.',
  },
  PRICE_MORE_ROWS: {
    what: '{count} more rows were left out for reasons like those named.',
    meaning: 'Their prices were not used.',
  },
  PRICE_OLDER_ROWS: {
    what: '{count} rows are older than another of the same product.',
    meaning: 'The newest price was used.',
  },
} as const satisfies Record<string, NoticeEntry>;

import { PropriaError } from '../../core/index.ts';
import { parseCanRisk } from './parse-can-risk.ts';
import { parsePed } from './parse-ped.ts';
import { MOST_PEOPLE, type PedigreeRow } from './pedigree-row.ts';

/** A line of the file that is no comment, with its number. */
export interface PedigreeLine {
  readonly number: number;
  readonly cells: readonly string[];
}

const CANRISK = /^(?:##CanRisk\s+\d|(?:CanRisk|BOADICEA\s+import)\s+pedigree\s+file\s+format\s+\d)/i;

/** Whether the beginning of a text is that of a CanRisk or BOADICEA pedigree. */
export const isCanRisk = (head: string): boolean => CANRISK.test(head.replace(/^\ufeff/, '').trimStart());

/**
 * The people of a pedigree file: CanRisk (versions 1 to 4), the BOADICEA import format, or PED with six columns.
 * @throws PropriaError PEDIGREE_HEADER, PEDIGREE_COLUMNS, PEDIGREE_VALUE, PEDIGREE_TOO_LARGE
 */
export function parsePedigree(text: string, source: string): readonly PedigreeRow[] {
  const written = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const rows = isCanRisk(text) ? parseCanRisk(written, source) : parsePed(written, source);
  if (rows.length > MOST_PEOPLE)
    throw new PropriaError('PEDIGREE_TOO_LARGE', {
      place: { source },
      params: { count: rows.length, limit: MOST_PEOPLE },
    });
  return rows;
}

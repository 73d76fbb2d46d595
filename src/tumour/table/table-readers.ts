import { armTable, discreteTable, geneCopyTable } from '../copy-number/gene-tables.ts';
import { segmentTable } from '../copy-number/segment-table.ts';
import { fusionTable } from '../fusion/fusion-table.ts';
import { hlaTable } from '../measured/hla-table.ts';
import { clinicalTable, expressionTable, markerTable, purpleTable } from '../measured/marker-tables.ts';
import { signatureMatrix, signatureTable } from '../measured/signature-tables.ts';
import type { TableReader } from './table.ts';

/** Every kind of table but the MAF, in the order in which they are asked: the more telling header first. */
export const TABLE_READERS: readonly TableReader[] = [
  fusionTable,
  clinicalTable,
  segmentTable,
  purpleTable,
  hlaTable,
  signatureMatrix,
  signatureTable,
  discreteTable,
  armTable,
  geneCopyTable,
  expressionTable,
  markerTable,
];

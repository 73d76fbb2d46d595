import { type Table, type TableReader, type TableRow, rowPlace, rowsOfSample } from '../table/table.ts';
import { readShare } from '../text/read-number.ts';
import type { SignatureReading } from '../tumour-reading.ts';

const NAME = ['signature', 'name', 'sig', 'signature_id', 'signature_name'];
const WEIGHT = ['weight', 'exposure', 'contribution', 'proportion', 'fraction', 'share', 'activity', 'prop_signature'];
/** `SBS1`, `Signature.3`, `ID6`, `DBS2`, `COSMIC_SBS10a`. */
const SIGNATURE = /^(?:COSMIC[\s_.-]*)?(?:SBS|DBS|ID|CN|SV|Signature)[\s_.-]*\d+[a-z]?$/i;
const SAMPLE = ['Sample_ID', 'SampleID', 'Sample', 'Samples', 'Tumor_Sample_Barcode'];

/** One row a signature: name and weight, as shares, per cent or counts of mutations. */
export const signatureTable: TableReader = {
  kind: 'signatures',
  fits: ({ at }, first, role) => {
    const name = at(...NAME);
    return (
      name >= 0 &&
      (at('signature') >= 0 || role === 'signatures' || SIGNATURE.test(first?.[name] ?? '')) &&
      at(...WEIGHT) >= 0
    );
  },
  read(table, { options, counter }) {
    const { at } = table.header;
    const { sample, rows } = rowsOfSample(table, at(...SAMPLE), options.sample);
    const read: { name: string; weight: number; row: TableRow }[] = [];
    for (const row of rows) {
      const name = (row.cells[at(...NAME)] ?? '').trim();
      const weight = readShare(row.cells[at(...WEIGHT)]);
      if (name === '' || weight === null || weight < 0)
        counter.count('TUMOUR_ROW_SKIPPED', 'serious', row.line, { detail: row.text.slice(0, 80) });
      else read.push({ name, weight, row });
    }
    return { sample, signatures: asShares(table, read) };
  },
};

/** One row a sample, one column a signature. */
export const signatureMatrix: TableReader = {
  kind: 'signatures by sample',
  fits: ({ names }) => names.filter((name) => SIGNATURE.test(name)).length >= 2,
  read(table, { options }) {
    const { at, names } = table.header;
    const named = at(...SAMPLE);
    const { sample, rows } = rowsOfSample(
      table,
      named < 0 && !SIGNATURE.test(names[0] ?? '') ? 0 : named,
      options.sample,
    );
    const [row] = rows;
    if (row === undefined) return { sample };
    const read = names.flatMap((name, i) => {
      const weight = SIGNATURE.test(name) ? readShare(row.cells[i]) : null;
      return weight === null || weight < 0 ? [] : [{ name, weight, row }];
    });
    return { sample, signatures: asShares(table, read) };
  },
};

/** Shares of one: what sums to more is a count of mutations or a percentage. */
export function asShares(
  table: Table,
  read: readonly { readonly name: string; readonly weight: number; readonly row: TableRow }[],
): readonly SignatureReading[] {
  const sum = read.reduce((total, { weight }) => total + weight, 0);
  const scale = sum > 1.05 ? sum : 1;
  return read
    .filter(({ weight }) => weight > 0)
    .map(({ name, weight, row }) => ({ name, weight: weight / scale, at: rowPlace(table, row, name) }));
}

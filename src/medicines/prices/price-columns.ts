import { PropriaError } from '../../core/index.ts';

export type Column =
  | 'drug'
  | 'strength'
  | 'form'
  | 'unit-price'
  | 'pack-price'
  | 'price'
  | 'pack'
  | 'currency'
  | 'date'
  | 'as-of'
  | 'ndc'
  | 'unit'
  | 'class';

/** Names of columns, lower case with single spaces: NADAC's, and those that people write in a few languages. */
const SYNONYMS: Readonly<Record<Column, readonly string[]>> = {
  drug: [
    'ndc description',
    'drug',
    'drug name',
    'medicine',
    'medicine name',
    'medication',
    'name',
    'product',
    'product name',
    'description',
    'ingredient',
    'generic name',
    'medicamento',
    'nombre',
    'arzneimittel',
    'wirkstoff',
    'médicament',
    'medicament',
  ],
  strength: [
    'strength',
    'dose',
    'dosage',
    'potency',
    'fuerza',
    'dosis',
    'stärke',
    'staerke',
    'concentración',
    'dosage strength',
  ],
  form: ['form', 'dosage form', 'forma', 'forma farmacéutica', 'darreichungsform'],
  'unit-price': [
    'nadac per unit',
    'nadac',
    'unit price',
    'price per unit',
    'unit cost',
    'cost per unit',
    'price each',
    'price per tablet',
    'precio unitario',
    'precio por unidad',
    'preis pro stück',
    'stückpreis',
    'prix unitaire',
  ],
  'pack-price': [
    'pack price',
    'price per pack',
    'package price',
    'precio envase',
    'precio por envase',
    'packungspreis',
    'prix boîte',
  ],
  price: ['price', 'cost', 'precio', 'preis', 'prix', 'pvp'],
  pack: [
    'pack',
    'pack size',
    'package size',
    'packsize',
    'quantity',
    'qty',
    'units',
    'units per pack',
    'envase',
    'unidades',
    'packung',
    'packungsgröße',
    'menge',
    'boîte',
  ],
  currency: ['currency', 'moneda', 'währung', 'waehrung', 'devise'],
  date: ['effective date', 'date', 'price date', 'valid from', 'fecha', 'datum'],
  'as-of': ['as of date'],
  ndc: ['ndc', 'code', 'product code', 'pzn', 'ean'],
  unit: ['pricing unit', 'unit', 'unidad', 'einheit'],
  class: ['classification for rate setting', 'classification', 'brand or generic', 'brand generic', 'type'],
};

const BY_NAME = new Map<string, Column>(
  Object.entries(SYNONYMS).flatMap(([column, names]) => names.map((name) => [name, column as Column] as const)),
);

/** Where each known column stands. Throws where one is missing that nothing can stand in for, or where two mean the same. */
export function findColumns(header: readonly string[], source: string, line: number): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  const place = { source, line };
  for (const [i, cell] of header.entries()) {
    const name = cell
      .toLowerCase()
      .replaceAll(/[\s_./()-]+/g, ' ')
      .trim();
    const column = BY_NAME.get(name) ?? BY_NAME.get(name.replace(/ (usd|eur|gbp|chf)$/, ''));
    if (column === undefined) continue;
    const before = found.get(column);
    if (before !== undefined)
      throw new PropriaError('PRICE_COLUMN_TWICE', { place, params: { column, found: `${header[before]}, ${cell}` } });
    found.set(column, i);
  }
  const listed =
    header
      .filter((cell) => cell !== '')
      .slice(0, 12)
      .join(', ') || 'none';
  const missing = (column: string) => new PropriaError('PRICE_NO_COLUMN', { place, params: { column, found: listed } });
  if (!found.has('drug')) throw missing('drug');
  if (!found.has('unit-price') && !found.has('pack-price') && !found.has('price')) throw missing('unit price');
  if (!found.has('unit-price') && !found.has('pack')) throw missing('pack');
  return found;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import { monthlyCost } from './monthly-cost.ts';
import { readPriceList } from './read-price-list.ts';

const DRUGS = ['clopidogrel', 'ticagrelor', 'metoprolol', 'levothyroxine', 'lisinopril', 'prasugrel'];
const BRANDS: Readonly<Record<string, string>> = { plavix: 'clopidogrel', brilinta: 'ticagrelor' };

/** A resolver of a few names: what it does not know, it does not resolve. */
const resolver = {
  medicine: ({ written }: { written: string }) => {
    const words = written.toLowerCase().split(/[^a-z]+/);
    const ingredients = [...new Set(words.flatMap((word) => (DRUGS.includes(word) ? [word] : (BRANDS[word] ?? []))))];
    return { ingredients, resolvedBy: null, unread: [], suggestions: [], strengths: [], form: null };
  },
};
const read = (text: string, options = {}) => readPriceList(text, 'list.csv', resolver, options);
const dose = (value: number, timesPerDay: number) => ({ amount: { value, unit: 'mg' }, timesPerDay });
const thrown = (run: () => unknown): PropriaError => {
  try {
    run();
  } catch (error) {
    if (error instanceof PropriaError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

const NADAC = `NDC Description,NDC,NADAC Per Unit,Effective Date,Pricing Unit,Pharmacy Type Indicator,OTC,Explanation Code,Classification for Rate Setting,Corresponding Generic Drug NADAC Per Unit,Corresponding Generic Drug Effective Date,As of Date
CLOPIDOGREL 75 MG TABLET,00000000001,0.05120,10/16/2026,EA,C/I,N,1,G,,,11/18/2026
CLOPIDOGREL 75 MG TABLET,00000000001,0.04987,11/13/2026,EA,C/I,N,1,G,,,11/18/2026
PLAVIX 75 MG TABLET,00000000002,7.91234,09/18/2026,EA,C/I,N,"2, 5",B,0.04987,11/13/2026,11/18/2026
BRILINTA 90 MG TABLET,00000000003,6.80000,09/18/2026,EA,C/I,N,2,B,,,11/18/2026
METOPROLOL SUCC ER 50 MG TAB,00000000004,0.09000,11/13/2026,EA,C/I,N,1,G,,,11/18/2026
METOPROLOL TARTRATE 50 MG TAB,00000000005,0.02000,11/13/2026,EA,C/I,N,1,G,,,11/18/2026
UNKNOWNIUM 5 MG TABLET,00000000006,1.00000,11/13/2026,EA,C/I,N,1,G,,,11/18/2026
`;

describe('NADAC', () => {
  const list = read(NADAC);

  it('keeps the newest price of a product, in dollars, with dates', () => {
    expect(list.currency).toBe('USD');
    expect(list.date).toBe('2026-11-13');
    expect(list.demonstration).toBe(false);
    expect(list.rows).toEqual({ read: 7, used: 5, unresolved: 1 });
    const generic = list.entries.find(({ product }) => product === 'CLOPIDOGREL 75 MG TABLET');
    expect(generic).toMatchObject({
      pricePerUnit: 0.04987,
      strength: { mg: 75, per: 'each' },
      brand: false,
      date: '2026-11-13',
    });
    expect(list.notices.map(({ code }) => code)).toEqual(['PRICE_NOT_RESOLVED', 'PRICE_OLDER_ROWS']);
  });

  it('prices a month by the cheapest product, and names the cheaper equal of a brand', () => {
    const generic = monthlyCost(list, 'clopidogrel', dose(75, 1));
    expect(generic).toMatchObject({ status: 'assessed', value: { amount: 1.5, cheaper: null } });
    const brand = monthlyCost(list, 'clopidogrel', dose(75, 1), 'Plavix 75 mg');
    expect(brand).toMatchObject({
      status: 'assessed',
      value: { amount: 237.37, cheaper: { product: 'CLOPIDOGREL 75 MG TABLET', amount: 1.5 } },
    });
  });

  it('makes a dose of whole units, and says what it cannot price', () => {
    expect(monthlyCost(list, 'clopidogrel', dose(300, 1))).toMatchObject({ value: { amount: 5.98 } });
    expect(monthlyCost(list, 'clopidogrel', dose(37.5, 1))).toMatchObject({ value: { amount: 0.75 } });
    // Halves of a tablet that releases slowly are no dose.
    expect(monthlyCost(read(NADAC.replace(/^METOPROLOL TARTRATE.*\n/m, '')), 'metoprolol', dose(25, 1))).toMatchObject({
      reason: 'not-listed',
    });
    expect(monthlyCost(list, 'clopidogrel', dose(40, 1))).toMatchObject({ reason: 'not-listed' });
    expect(monthlyCost(list, 'prasugrel', dose(10, 1))).toMatchObject({ reason: 'not-listed' });
    expect(monthlyCost(list, 'ticagrelor', null)).toMatchObject({ reason: 'dose-unknown' });
    expect(monthlyCost(list, 'ticagrelor', { amount: { value: 1, unit: '{tbl}' }, timesPerDay: 2 })).toMatchObject({
      reason: 'dose-unknown',
    });
    expect(monthlyCost(null, 'ticagrelor', dose(90, 2))).toMatchObject({ reason: 'no-price-list' });
  });

  it('does not call an extended-release product equal to a plain one', () => {
    const rows = NADAC.split('\n');
    const branded = `${rows[0]}\n${rows.slice(5, 7).join('\n')}\nTOPROL METOPROLOL ER 50 MG TAB,9,3.00000,11/13/2026,EA,C/I,N,1,B,,,11/18/2026\n`;
    const cost = monthlyCost(read(branded), 'metoprolol', dose(50, 1), 'Toprol 50 mg');
    expect(cost).toMatchObject({
      value: { amount: 90, cheaper: { product: 'METOPROLOL SUCC ER 50 MG TAB', amount: 2.7 } },
    });
  });
});

describe('a plain list', () => {
  it('takes synonyms, semicolons, decimal commas, and a pack with its price', () => {
    const list = read(
      'Medicamento;Fuerza;Precio;Envase;Moneda;Fecha\nPlavix;75 mg;16,20;28;EUR;2026-10\nLevothyroxine;100 mcg;3,5;100 comprimidos;EUR;01.11.2026\n',
    );
    expect(list.currency).toBe('EUR');
    expect(list.entries.map(({ pricePerUnit }) => Number(pricePerUnit.toFixed(4)))).toEqual([0.5786, 0.035]);
    expect(list.entries[1]?.strength).toEqual({ mg: 0.1, per: 'each' });
    expect(list.date).toBe('2026-11-01');
  });

  it('reads the currency beside the price', () => {
    expect(read('drug,strength,unit price\nclopidogrel,75 mg,€0.10\n').currency).toBe('EUR');
    expect(read('drug,strength,unit price\nclopidogrel,75 mg,0.10 CHF\n').currency).toBe('CHF');
  });

  it('passes over a title above the columns', () => {
    const list = read('Prices of our pharmacy\n\ndrug,strength,unit price,currency\nclopidogrel,75 mg,0.10,USD\n');
    expect(list.entries).toHaveLength(1);
  });

  const bad: readonly (readonly [string, string, string, number | undefined])[] = [
    ['an empty file', '', 'PRICE_NOT_TEXT', undefined],
    ['bytes of something else', 'PK\u0003\u0004\u0000\u0000', 'PRICE_NOT_TEXT', undefined],
    ['no drug', 'strength,unit price\n75 mg,1\n', 'PRICE_NO_COLUMN', 1],
    ['no price', 'drug,strength\nclopidogrel,75 mg\n', 'PRICE_NO_COLUMN', 1],
    ['a price without a pack', 'drug,strength,price\nclopidogrel,75 mg,1\n', 'PRICE_NO_COLUMN', 1],
    ['two columns for one', 'drug,name,unit price\na,b,1\n', 'PRICE_COLUMN_TWICE', 1],
    ['an open quotation mark', 'drug,unit price,currency\n"clopidogrel,1,USD\n', 'PRICE_QUOTE_OPEN', 2],
    ['no currency', 'drug,strength,unit price\nclopidogrel,75 mg,1.5\n', 'PRICE_NO_CURRENCY', 2],
    [
      'two currencies',
      'drug,unit price,currency\nclopidogrel,1.5,USD\nprasugrel,2.5,EUR\n',
      'PRICE_CURRENCIES',
      undefined,
    ],
    ['no usable row', 'drug,unit price,currency\nclopidogrel,-1,USD\n', 'PRICE_NO_ROWS', 2],
  ];
  for (const [name, text, code, line] of bad) {
    it(`refuses ${name} with its place`, () => {
      const error = thrown(() => read(text));
      expect(error.code).toBe(code);
      expect(error.place).toMatchObject({ source: 'list.csv', ...(line === undefined ? {} : { line }) });
    });
  }

  it('leaves out a bad row with its line and uses the rest', () => {
    const list = read(
      'drug,strength,unit price,currency,date\nclopidogrel,75 mg,0.10,USD,2026-11-01\nprasugrel,10 mg,free,USD,2026-11-01\nticagrelor,90 mg,2.00,USD,yesterday\nlisinopril,10 mg\n',
    );
    expect(list.entries).toHaveLength(1);
    expect(list.notices.map(({ code, place }) => [code, place && 'line' in place ? place.line : null])).toEqual([
      ['PRICE_ROW_SKIPPED', 3],
      ['PRICE_ROW_SKIPPED', 4],
      ['PRICE_ROW_CELLS', 5],
    ]);
  });

  it('does not guess whether a mark parts thousands or fractions', () => {
    const list = read('drug,unit price,currency\nclopidogrel,"1,234",USD\nprasugrel,2,USD\n');
    expect(list.notices.map(({ code }) => code)).toEqual(['PRICE_NUMBER_AMBIGUOUS']);
    // Another row of the list that tells settles it.
    const told = read('drug,unit price,currency\nclopidogrel,"1,234",USD\nprasugrel,2.5,USD\n');
    expect(told.entries[0]?.pricePerUnit).toBe(1234);
  });
});

describe('any text', () => {
  it('is a list or a coded error, never another fault', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'drug',
        'unit price',
        'price',
        'pack',
        'currency',
        'date',
        'clopidogrel',
        '75 mg',
        '1,5',
        '0.10',
        '€',
        '"',
        '""',
        'USD',
        '\u0000',
        '2026-13-40',
      ),
    );
    const row = fc.array(cell, { maxLength: 7 });
    const text = fc
      .tuple(fc.array(row, { maxLength: 8 }), fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([rows, delimiter, end]) => rows.map((cells) => cells.join(delimiter)).join(end));
    const headed = text.map((body) => `drug,strength,unit price,currency\n${body}`);
    fc.assert(
      fc.property(fc.oneof(text, headed), (input) => {
        try {
          const list = read(input);
          expect(list.entries.length).toBeGreaterThan(0);
          for (const { pricePerUnit } of list.entries)
            expect(pricePerUnit > 0 && Number.isFinite(pricePerUnit)).toBe(true);
          expect(list.demonstration).toBe(false);
        } catch (error) {
          expect(error).toBeInstanceOf(PropriaError);
          expect((error as PropriaError).code).toMatch(/^PRICE_/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('comes back from a well-formed list, whatever its quotes and marks', () => {
    const price = fc.integer({ min: 1, max: 999_999 }).map((n) => n / 100);
    fc.assert(
      fc.property(
        fc.constantFrom(...DRUGS),
        price,
        fc.constantFrom('point', 'comma'),
        fc.boolean(),
        (drug, amount, mark, quote) => {
          const number = mark === 'comma' ? amount.toFixed(2).replace('.', ',') : amount.toFixed(2);
          const delimiter = mark === 'comma' ? ';' : ',';
          const name = quote ? `"${drug} ""x"""` : drug;
          const list = read(
            `drug${delimiter}unit price${delimiter}currency\n${name}${delimiter}${number}${delimiter}EUR\n`,
          );
          expect(list.entries[0]?.pricePerUnit).toBe(amount);
          expect(list.entries[0]?.ingredients).toEqual([drug]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

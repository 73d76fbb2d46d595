import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DrugSelector } from '../../knowledge/index.ts';
import { isMeant, type Taken } from './atc-of-use.ts';
import { meantIndex } from './meant-index.ts';
import { candidateUse } from './person.ts';

const drug = fc.constantFrom('ibuprofen', 'naproxen', 'warfarin');
const drugClass = fc.constantFrom('~nsaids', '~anticoagulants');
const code = fc.constantFrom('M01AE01', 'M01AE02', 'M02AA13', 'B01AA03');
const prefix = fc.constantFrom('M', 'M01', 'M01A', 'M01AE01', 'B01AA', 'N02');

const plain = fc.record<DrugSelector>(
  {
    drugs: fc.array(drug, { minLength: 1, maxLength: 2 }),
    classes: fc.array(drugClass, { minLength: 1, maxLength: 2 }),
    atc: fc.array(prefix, { minLength: 1, maxLength: 2 }),
    locally: fc.boolean(),
  },
  { requiredKeys: [] },
);
const selector = fc.tuple(plain, fc.option(plain)).map(([one, not]) => (not === null ? one : { ...one, not }));
const taken = fc
  .record({ drug, atc: fc.uniqueArray(code, { maxLength: 3 }), systemic: fc.boolean(), classes: fc.array(drugClass) })
  .map((one): Taken => ({ ...one, use: candidateUse(one.drug, '2026-11-22'), classes: new Set(one.classes) }));

it('finds the records that mean a medicine as asking each of them does, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(selector, { maxLength: 2 }), { maxLength: 12 }), taken, (records, one) => {
      const asked = records.filter((selectors) => selectors.some((of) => isMeant(one, of)));
      const index = meantIndex(records, (selectors) => selectors);
      expect(index(one)).toEqual(asked);
      expect(index(one)).toEqual(asked);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDosing } from './parse-dosing.ts';

const short = (text: string) => {
  const { dose, asNeeded, route, before } = parseDosing(text);
  const { amount = null, timesPerDay = null, times = [], withFood = null } = dose ?? {};
  return [
    before,
    amount === null ? '' : `${amount.value} ${amount.unit}`,
    timesPerDay === null ? '' : String(Number(timesPerDay.toPrecision(4))),
    times.join(' '),
    withFood === null ? '' : withFood ? 'food' : 'fasting',
    asNeeded ? 'prn' : '',
    route ?? '',
  ].join('|');
};

describe('a dosing text', () => {
  it.each([
    ['clopidogrel 75 mg once daily', 'clopidogrel|75 mg|1||||'],
    ['metformin 500mg bid with meals', 'metformin|500 mg|2||food||'],
    ['metformin 500 mg, 2 tablets twice a day', 'metformin|1000 mg|2||||'],
    ['Aspirin EC 81 mg PO qd', 'Aspirin EC|81 mg|1||||oral'],
    ['carbidopa-levodopa 25/100 mg tid', 'carbidopa-levodopa||3||||'],
    ['simvastatin 20 mg at bedtime', 'simvastatin|20 mg|1|bedtime|||'],
    ['zolpidem 5 mg qhs prn', 'zolpidem|5 mg|1|bedtime||prn|'],
    ['ibuprofen 400 mg every 8 hours as needed', 'ibuprofen|400 mg|3|||prn|'],
    ['paracetamol 1 g q6h', 'paracetamol|1 g|4||||'],
    ['levothyroxine 75 mcg every morning on an empty stomach', 'levothyroxine|75 ug|1|morning|fasting||'],
    ['warfarin 2.5 mg in the evening', 'warfarin|2.5 mg|1|evening|||'],
    ['warfarin 2,5 mg evening', 'warfarin|2.5 mg|1|evening|||'],
    ['alendronate 70 mg once weekly', 'alendronate|70 mg|0.1429||||'],
    ['methotrexate 15 mg once a week', 'methotrexate|15 mg|0.1429||||'],
    ['insulin glargine 20 units at bedtime sc', 'insulin glargine|20 [IU]|1|bedtime|||subcutaneous'],
    ['vitamin D 1,000 IU daily', 'vitamin D|1000 [IU]|1||||'],
    ['vitamin B12 1000 mcg monthly im', 'vitamin B12|1000 ug|0.03333||||intramuscular'],
    ['enalapril 10 mg 1-0-1', 'enalapril|10 mg|2|morning evening|||'],
    ['enalapril 5 mg 2-0-2', 'enalapril|10 mg|2|morning evening|||'],
    ['prednisone 5 mg 2-1-0', 'prednisone|||morning noon|||'],
    ['tacrolimus 3 mg at 08:00 and 20:00', 'tacrolimus|3 mg|2|08:00 20:00|||'],
    ['tacrolimus 3 mg twice daily at 8 am and at 8 pm', 'tacrolimus|3 mg|2|08:00 20:00|||'],
    ['bisoprolol ½ tablet 5 mg daily', 'bisoprolol|2.5 mg|1||||'],
    ['bisoprolol 5 mg half a tablet daily', 'bisoprolol|2.5 mg|1||||'],
    ['amoxicillin 250 mg/5 mL 10 mL three times a day', 'amoxicillin|500 mg|3||||'],
    ['amlodipine 5-10 mg daily', 'amlodipine||1||||'],
    ['paracetamol 1-2 tablets prn', 'paracetamol|||||prn|'],
    ['prednisolone 20 mg daily then 10 mg daily', 'prednisolone||||||'],
    ['warfarin 5 mg monday, 2.5 mg other days', 'warfarin||||||'],
    ['do not take 5 mg daily', 'do not take||||||'],
    ['vancomycin 15 mg/kg every 12 hours iv', 'vancomycin||2||||intravenous'],
    ['salbutamol 2 puffs four times a day', 'salbutamol||4||||'],
    ['2 x 500 mg paracetamol every 6 hours', '|1000 mg|4||||'],
    ['digoxin 125 micrograms every other day', 'digoxin|125 ug|0.5||||'],
    ['adalimumab 40 mg every 2 weeks', 'adalimumab|40 mg|0.07143||||'],
    ['omeprazol 20 mg una vez al día antes de las comidas', 'omeprazol|20 mg|1||fasting||'],
    ['ibuprofeno 600 mg cada 8 horas con comida', 'ibuprofeno|600 mg|3||food||'],
    ['metoprolol succinate ER 50 mg 2x/day', 'metoprolol succinate ER|50 mg|2||||'],
    ['sertraline', 'sertraline||||||'],
    ['5-fluorouracil', '5-fluorouracil||||||'],
    ['20 mg twice daily and 10 mg once daily', '||||||'],
    ['0 mg daily', '||1||||'],
    ['Łbid 5 mg', 'Łbid|5 mg|||||'],
    ['5 mg日 prn', '5 mg日|||||prn|'],
    ['Köln³ 5 mg daily', 'Köln³|5 mg|1||||'],
  ])('%s', (text, expected) => expect(short(text)).toBe(expected));

  it('keeps what it is not sure of as text', () => {
    expect(parseDosing('as directed by the clinic').dose).toBeNull();
    expect(parseDosing('5-10 mg daily').dose).toMatchObject({ amount: null, text: '5-10 mg daily' });
  });

  it('reads any text without a fault, and never a dose that is not a positive finite number', () => {
    const piece = fc.constantFrom(
      '5',
      '10',
      ' mg',
      ' mcg',
      ' daily',
      ' bid',
      ' x ',
      '/',
      '-',
      ' to ',
      ' tablets',
      ' every ',
      '8',
      ' hours',
      ' at ',
      ':00',
      ',',
      '.',
      ' prn',
      '½',
      ' drug',
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 600 }),
      fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { dose } = parseDosing(text);
        if (dose === null) return;
        if (dose.amount !== null) expect(Number.isFinite(dose.amount.value) && dose.amount.value > 0).toBe(true);
        if (dose.timesPerDay !== null) expect(Number.isFinite(dose.timesPerDay) && dose.timesPerDay > 0).toBe(true);
        expect(dose.text).toBe(text.trim());
      }),
      { numRuns: 3000 },
    );
  });

  it('is quick on hostile text', () => {
    const start = performance.now();
    for (const text of ['1,'.repeat(250), '1 '.repeat(250), ' every'.repeat(80), '1-'.repeat(250), 'a '.repeat(250)])
      parseDosing(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

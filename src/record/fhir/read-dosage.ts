import { type Notice, type Quantity, PropriaError, unitOf } from '../../core/index.ts';
import type { Dosing } from '../person-record.ts';
import type { Strength } from '../resolve/product-text.ts';
import { slugOf } from './clean-text.ts';
import { conceptAt } from './coding.ts';
import { type Place, booleanOf, child, children, numberOf, textOf, textsOf } from './element.ts';
import { type Reader, noticeAt } from './reader.ts';
import { type Rhythm, readRhythm } from './read-timing.ts';

export interface DosageRead {
  readonly dose: Dosing | null;
  readonly route: string | null;
  readonly asNeeded: boolean;
  readonly notices: readonly Notice[];
}

interface One {
  readonly amount: Quantity | null;
  readonly rhythm: Rhythm;
  readonly text: string | null;
}

/**
 * All dosage instructions of one medicine as one. `strengths` are those that stand in the product's name: "1 tablet" of a
 * product of one strength is that strength. Instructions whose amounts differ are kept as text: they are not one dose.
 */
export function readDosages(
  places: readonly Place[],
  written: string,
  strengths: readonly Strength[],
  reader: Reader,
): DosageRead {
  const notices: Notice[] = [];
  const each = places.map((place) => readOne(place, written, strengths, reader, notices));
  const route = places.map((place) => conceptAt(place, 'route')?.written ?? null).find((text) => text !== null) ?? null;
  const asNeeded = places.some(
    (place) =>
      booleanOf(place, 'asNeededBoolean') === true ||
      booleanOf(place, 'asNeeded') === true ||
      child(place, 'asNeededCodeableConcept') !== null,
  );
  const said = each.filter(
    ({ amount, rhythm, text }) =>
      amount !== null || text !== null || rhythm.timesPerDay !== null || rhythm.times.length > 0,
  );
  const [first] = said;
  if (first === undefined) return { dose: null, route, asNeeded, notices };
  const texts = [...new Set(said.map(({ text }) => text).filter((text) => text !== null))];
  const text = texts.length === 0 ? null : texts.join('; ');
  const same = said.every(({ amount }) => amount?.value === first.amount?.value && amount?.unit === first.amount?.unit);
  if (!same && said.length > 1) {
    const path = places[0]?.path.replace(/\[\d+\]$/, '') ?? '';
    notices.push(noticeAt(reader, 'FHIR_DOSE_SEVERAL', 'caution', path, { written, count: said.length }));
    const shown =
      text ?? said.map(({ amount }) => (amount === null ? '?' : `${amount.value} ${amount.unit}`)).join('; ');
    return {
      dose: { amount: null, timesPerDay: null, times: [], withFood: null, text: shown },
      route,
      asNeeded,
      notices,
    };
  }
  if (first.amount === null && text !== null && first.rhythm.timesPerDay === null && places[0] !== undefined)
    notices.push(noticeAt(reader, 'FHIR_DOSE_TEXT', 'caution', places[0].path, { written, text }));
  const perDay = said.map(({ rhythm }) => rhythm.timesPerDay);
  return {
    dose: {
      amount: first.amount,
      timesPerDay: perDay.some((times) => times === null)
        ? null
        : perDay.reduce<number>((sum, times) => sum + (times ?? 0), 0),
      times: [...new Set(said.flatMap(({ rhythm }) => rhythm.times))],
      withFood: said.map(({ rhythm }) => rhythm.withFood).find((food) => food !== null) ?? null,
      text,
    },
    route,
    asNeeded,
    notices,
  };
}

function readOne(
  place: Place,
  written: string,
  strengths: readonly Strength[],
  reader: Reader,
  notices: Notice[],
): One {
  const text =
    textOf(place, 'text') ?? textOf(place, 'patientInstruction') ?? textsOf(place, 'additionalInstruction')[0] ?? null;
  return { amount: readAmount(place, written, strengths, reader, notices), rhythm: readRhythm(place), text };
}

function readAmount(
  place: Place,
  written: string,
  strengths: readonly Strength[],
  reader: Reader,
  notices: Notice[],
): Quantity | null {
  // STU3 and MedicationAdministration have the dose in the instruction itself, the latter as `dose`.
  const holders = [...children(place, 'doseAndRate'), place];
  for (const holder of holders) {
    const quantity =
      child(holder, 'doseQuantity') ?? child(holder, 'doseSimpleQuantity') ?? child(holder, 'dose') ?? edges(holder);
    if (quantity !== null) return checked(quantity, written, strengths, reader, notices);
  }
  return null;
}

/** A range whose ends are alike is a quantity; any other is no single dose, and its text stays. */
function edges(holder: Place): Place | null {
  const range = child(holder, 'doseRange');
  const low = range === null ? null : child(range, 'low');
  const high = range === null ? null : child(range, 'high');
  return low !== null && high !== null && numberOf(low, 'value') === numberOf(high, 'value') ? low : null;
}

function checked(
  quantity: Place,
  written: string,
  strengths: readonly Strength[],
  reader: Reader,
  notices: Notice[],
): Quantity | null {
  const value = numberOf(quantity, 'value');
  const unit = textOf(quantity, 'code') ?? textOf(quantity, 'unit') ?? '';
  const refuse = (why: string): null => {
    notices.push(
      noticeAt(reader, 'FHIR_DOSE_REFUSED', 'serious', quantity.path, {
        written,
        amount: `${value ?? '?'} ${unit}`.trim(),
        why,
      }),
    );
    return null;
  };
  if (value === null) return null;
  if (value <= 0) return refuse('a dose is more than nothing');
  if (textOf(quantity, 'comparator') !== null) return refuse('it is a bound and no dose');
  const pieces = unit === '' || isPiece(unit, reader) || isPiece(textOf(quantity, 'unit') ?? unit, reader);
  if (pieces) return ofPieces(value, quantity, written, strengths, reader, notices);
  const known = knownUnit(unit) ?? knownUnit(textOf(quantity, 'unit') ?? unit);
  return known === null ? refuse(`the unit ${unit} is not known`) : { value, unit: known };
}

function isPiece(unit: string, reader: Reader): boolean {
  return reader.codes.of('pieces', { system: 'text', code: slugOf(unit) || unit }) !== null;
}

/** Two tablets of 20 mg are 40 mg where the name holds one strength and no volume; else the count stays a count. */
function ofPieces(
  count: number,
  quantity: Place,
  written: string,
  strengths: readonly Strength[],
  reader: Reader,
  notices: Notice[],
): Quantity {
  const [strength] = strengths;
  const unit = strength === undefined ? null : knownUnit(strength.unit);
  if (strengths.length !== 1 || strength === undefined || strength.per !== undefined || unit === null)
    return { value: count, unit: '{piece}' };
  // Decimal strengths times whole counts: rounded to what either can mean.
  const value = Math.round(count * strength.value * 1e6) / 1e6;
  notices.push(
    noticeAt(reader, 'FHIR_DOSE_FROM_STRENGTH', 'info', quantity.path, { written, count, amount: `${value} ${unit}` }),
  );
  return { value, unit };
}

/** Ways of writing that are no UCUM codes and mean one thing only. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['mcg', 'ug'],
  ['µg', 'ug'],
  ['μg', 'ug'],
  ['iu', '[IU]'],
  ['unit', 'U'],
  ['units', 'U'],
  ['unt', 'U'],
  ['ml', 'mL'],
  ['meq', 'meq'],
  ['actuat', '{actuat}'],
  ['puff', '{actuat}'],
  ['puffs', '{actuat}'],
]);

function knownUnit(unit: string): string | null {
  const spelt = SPELLINGS.get(unit.toLowerCase()) ?? (/^(mg|g|kg|ng)$/i.test(unit) ? unit.toLowerCase() : unit);
  try {
    unitOf(spelt);
    return spelt;
  } catch (error) {
    if (error instanceof PropriaError) return null;
    throw error;
  }
}

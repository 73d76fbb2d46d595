import type { Quantity } from '../../core/index.ts';
import { parseDosing } from '../dosing/parse-dosing.ts';
import { medicineNotices } from '../medicine-notices.ts';
import type { Dosing, MedicineUse, PersonRecord } from '../person-record.ts';
import { type FileReader, codesOf, isYes, listOf } from './file-reader.ts';
import type { PersonFile } from './person-schema.ts';

type Written = Exclude<NonNullable<PersonFile['medicines']>, 'none'>[number];
type Detailed = Extract<Written, object>;

const SECTIONS = [
  ['medicines', 'unknown'],
  ['herbal', 'herbal'],
  ['supplements', 'supplement'],
] as const;

/** Medicines, herbs and supplements. "none" of medicines is a statement; an empty list says nothing. */
export function readMedicines(file: PersonFile, reader: FileReader): Pick<PersonRecord, 'medicines' | 'stated'> {
  const medicines: MedicineUse[] = [];
  for (const [section, kind] of SECTIONS) {
    const written = file[section];
    if (written === undefined || written === 'none') continue;
    written.forEach((one, i) => {
      const path = `${section}[${i}]`;
      medicines.push(readOne(one, kind, path, `medicine:${medicines.length + 1}`, reader));
      reader.count(section, true);
    });
  }
  if (file.medicines !== 'none') return { medicines, stated: {} };
  reader.count('medicines', true);
  return { medicines, stated: { noMedicines: reader.known(true as const, 'medicines') } };
}

function readOne(
  written: Written,
  kind: MedicineUse['kind'],
  path: string,
  id: string,
  reader: FileReader,
): MedicineUse {
  const detailed: Detailed = typeof written === 'object' ? written : { name: written };
  const line = splitFor(String(detailed.name));
  const inName = parseDosing(line.text);
  // A name that begins with its dose: `2 x 500 mg paracetamol`.
  const name = inName.before === '' ? inName.rest || line.text : inName.before;
  const stated = detailed.dose === undefined ? null : parseDosing(String(detailed.dose));
  // The resolver reads strengths and forms itself, so it gets the product as it stands.
  const resolved = reader.resolver.medicine({ written: name, codes: codesOf(detailed.code) });
  const found =
    resolved.ingredients.length > 0 || name === line.text
      ? resolved
      : reader.resolver.medicine({ written: line.text, codes: codesOf(detailed.code) });
  reader.notices.push(...medicineNotices(name, found, reader.at(path)));
  const stoppedOn = typeof detailed.stopped === 'boolean' ? null : reader.dateOf(detailed.stopped, `${path}.stopped`);
  const dose = doseOf(detailed, stated?.dose ?? inName.dose, stated === null ? null : inName.dose);
  if (stated !== null && stated.dose === null)
    reader.say('RECORD_DOSE_TEXT', 'caution', `${path}.dose`, { written: name, text: String(detailed.dose) });
  else if (dose !== null && dose.amount === null && dose.text !== null)
    reader.say('RECORD_DOSE_TEXT', 'caution', path, { written: name, text: dose.text });
  return {
    id,
    written: String(detailed.name),
    codes: codesOf(detailed.code),
    ingredients: found.ingredients,
    resolvedBy: found.resolvedBy,
    status: detailed.status ?? (detailed.stopped === undefined ? 'active' : 'stopped'),
    kind: detailed.kind ?? kind,
    dose,
    route: detailed.route ?? stated?.route ?? inName.route,
    indications: [...listOf(detailed.for), ...line.for].map(
      (text) => reader.resolver.condition({ written: text, codes: [] })[0] ?? text,
    ),
    since: reader.dateOf(detailed.since, `${path}.since`),
    stoppedOn,
    response: detailed.response ?? null,
    tolerance: detailed.tolerance ?? null,
    asNeeded:
      detailed['as-needed'] === undefined ? inName.asNeeded || stated?.asNeeded === true : isYes(detailed['as-needed']),
    at: reader.at(path),
    date: reader.date,
  };
}

/** `metformin 500 mg daily for diabetes`: what it is for stands last. `for 7 days` is how long. */
function splitFor(text: string): { readonly text: string; readonly for: readonly string[] } {
  const match = /^(.{2,400}?)\s+for\s+(?!\d|a\s|the\s+next)([^,;]{2,100})$/iu.exec(text.trim());
  return match === null ? { text: text.trim(), for: [] } : { text: match[1] ?? '', for: [match[2] ?? ''] };
}

/** Keys of its own win over the text; the strength in the name is what `dose: 2 tablets` counts. */
function doseOf(detailed: Detailed, said: Dosing | null, inName: Dosing | null): Dosing | null {
  const times = listOf(detailed.times);
  const perDay = detailed['times-a-day'];
  const food = detailed['with-food'];
  if (said === null && times.length === 0 && perDay === undefined && food === undefined) return null;
  const base: Dosing = said ?? { amount: null, timesPerDay: null, times: [], withFood: null, text: null };
  return {
    amount: base.amount ?? ofStrength(inName?.amount ?? null, base.text),
    timesPerDay: perDay ?? base.timesPerDay ?? (times.length > 0 ? times.length : (inName?.timesPerDay ?? null)),
    times: times.length > 0 ? times : base.times,
    withFood: food === undefined ? base.withFood : isYes(food),
    text: base.text,
  };
}

function ofStrength(strength: Quantity | null, text: string | null): Quantity | null {
  if (strength === null) return null;
  const unit = strength.unit === '[IU]' ? 'IU' : strength.unit;
  return parseDosing(`${strength.value} ${unit} ${text ?? ''}`).dose?.amount ?? null;
}

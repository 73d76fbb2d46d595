import { dayNumber } from '../../core/index.ts';
import { type Knowledge, type ShownBody, classMembers, isConditionOf, nameKey } from '../../knowledge/index.ts';
import type { Locator } from '../../core/index.ts';
import type { Code, PersonRecord } from '../../record/index.ts';

/** A place of the record that shows that something was done, or is there. `on` null: it does not say when. */
export interface Shown {
  readonly on: string | null;
  /** Id in the record: `measurement:4`, `procedure:2` */
  readonly fact: string;
  readonly at: Locator;
}

type ShownKnowledge = Pick<Knowledge, 'drugs' | 'facts'>;

/** Everything in the record that shows it, up to the day; latest first, those without a date last. */
export function shownIn(
  knowledge: ShownKnowledge,
  record: PersonRecord,
  shown: ShownBody | undefined,
  now: string,
): readonly Shown[] {
  if (shown === undefined) return [];
  const names = new Set((shown.names ?? []).map(nameKey));
  const codes = new Set(shown.codes ?? []);
  const written = (text: string, given: readonly Code[]): boolean =>
    names.has(nameKey(text)) || given.some(({ system, code }) => codes.has(`${system}:${code}`));
  const found: Shown[] = [];
  record.procedures.forEach(({ written: text, codes: given, means, at, date }, i) => {
    // A stent tells of the illness as well as a diagnosis does.
    const meant =
      means.some((one) => shown.events?.includes(one) === true) ||
      means.some((one) => shown.conditions?.some((wider) => isConditionOf(knowledge, one, wider)) === true);
    if (meant || written(text, given)) found.push({ on: date, fact: `procedure:${i + 1}`, at });
  });
  for (const { id, analyte, written: text, codes: given, flags, date, at } of record.measurements) {
    if (flags.includes('future') || flags.includes('implausible')) continue;
    if ((analyte !== null && shown.analytes?.includes(analyte) === true) || written(text, given))
      found.push({ on: date, fact: id, at });
  }
  for (const { id, conditions, written: text, codes: given, status, onset, at } of record.conditions) {
    if (status !== 'active' && status !== 'past') continue;
    const meant =
      conditions.some((one) => shown.events?.includes(one) === true) ||
      conditions.some((one) => shown.conditions?.some((wider) => isConditionOf(knowledge, one, wider)) === true);
    if (meant || written(text, given)) found.push({ on: onset, fact: id, at });
  }
  found.push(...medicinesShown(knowledge, record, shown, now));
  const today = dayNumber(now, 'last') ?? 0;
  const day = (on: string | null): number => (on === null ? Number.NEGATIVE_INFINITY : (dayNumber(on) ?? 0));
  const born = record.birthDate === null ? null : dayNumber(record.birthDate.value);
  return found
    .filter(({ on }) => on === null || (day(on) <= today && (born === null || (dayNumber(on, 'last') ?? 0) >= born)))
    .toSorted((a, b) => day(b.on) - day(a.on) || (a.fact < b.fact ? -1 : 1));
}

/** A medicine that is taken is done today. */
function medicinesShown(
  knowledge: ShownKnowledge,
  record: PersonRecord,
  { medicines }: ShownBody,
  now: string,
): readonly Shown[] {
  if (medicines === undefined) return [];
  const wanted = new Set(medicines.flatMap((one) => (one.startsWith('~') ? classMembers(knowledge, one) : [one])));
  return record.medicines
    .filter(
      ({ status, ingredients }) =>
        status !== 'stopped' && status !== 'planned' && ingredients.some((drug) => wanted.has(drug)),
    )
    .map(({ id, at }) => ({ on: now.slice(0, 10), fact: id, at }));
}

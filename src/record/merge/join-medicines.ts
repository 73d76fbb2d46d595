import type { Notice } from '../../core/index.ts';
import type { Dosing, MedicineUse } from '../person-record.ts';
import { nameOf } from '../values/index.ts';

/**
 * The medicines of several inputs. What one input lists twice stays twice (that may be the fault to find); what two inputs
 * list is one medicine, the later statement holds, and what it leaves out is filled from the earlier. A notice tells where
 * their doses differ, or where one says that it was stopped.
 */
export function joinMedicines(inputs: readonly (readonly MedicineUse[])[], notices: Notice[]): readonly MedicineUse[] {
  let joined: MedicineUse[] = [];
  for (const input of inputs) {
    const fresh: MedicineUse[] = [];
    const left = [...joined];
    for (const use of input) {
      const at = left.findIndex((other) => sameMedicine(other, use));
      const other = left[at];
      if (other === undefined) {
        fresh.push(use);
        continue;
      }
      left.splice(at, 1);
      fresh.push(join(other, use, notices));
    }
    joined = [...left, ...fresh];
  }
  return joined.map((use, i) => ({ ...use, id: `medicine:${i + 1}` }));
}

const keyOf = ({ ingredients, written }: MedicineUse): string =>
  ingredients.length > 0 ? ingredients.toSorted().join('+') : nameOf(written);

// A medicine stopped long before another input lists it as taken is an earlier course, not the same statement.
function sameMedicine(a: MedicineUse, b: MedicineUse): boolean {
  if (keyOf(a) !== keyOf(b)) return false;
  if ((a.status === 'stopped') === (b.status === 'stopped')) return true;
  const [stopped, taken] = a.status === 'stopped' ? [a, b] : [b, a];
  const ended = stopped.stoppedOn ?? stopped.date;
  const stated = taken.date ?? taken.since;
  return ended !== null && stated !== null && ended >= stated;
}

function join(earlier: MedicineUse, later: MedicineUse, notices: Notice[]): MedicineUse {
  const swap = later.date !== null && earlier.date !== null && later.date < earlier.date;
  const [held, other] = swap ? [earlier, later] : [later, earlier];
  const differ = (what: string, used: string, not: string): void => {
    notices.push({
      code: 'RECORD_INPUTS_DIFFER',
      severity: 'caution',
      place: other.at,
      params: { what: `${held.written}: ${what}`, used, other: not },
    });
  };
  if (held.status !== other.status && held.status !== 'unknown' && other.status !== 'unknown')
    differ('status', held.status, other.status);
  const [dose, otherDose] = [printDose(held.dose), printDose(other.dose)];
  if (dose !== null && otherDose !== null && dose !== otherDose) differ('dose', dose, otherDose);
  return {
    ...held,
    codes: held.codes.length > 0 ? held.codes : other.codes,
    status: held.status === 'unknown' ? other.status : held.status,
    kind: held.kind === 'unknown' ? other.kind : held.kind,
    dose: dose === null ? (other.dose ?? held.dose) : held.dose,
    route: held.route ?? other.route,
    indications: held.indications.length > 0 ? held.indications : other.indications,
    since: held.since ?? other.since,
    stoppedOn: held.stoppedOn ?? other.stoppedOn,
    response: held.response ?? other.response,
    tolerance: held.tolerance ?? other.tolerance,
    date: held.date ?? other.date,
    ...givenOf(other, held),
  };
}

function printDose(dose: Dosing | null): string | null {
  if (dose === null || (dose.amount === null && dose.timesPerDay === null)) return null;
  const { amount, timesPerDay } = dose;
  return [amount === null ? '' : `${amount.value} ${amount.unit}`, timesPerDay === null ? '' : `${timesPerDay} a day`]
    .filter((part) => part !== '')
    .join(', ');
}

/** Doses that both inputs recorded at one hour are one. */
function givenOf(...uses: readonly MedicineUse[]): Pick<MedicineUse, 'given'> {
  const given = uses.flatMap((use) => use.given ?? []);
  if (given.length === 0) return {};
  return { given: [...new Map(given.map((dose) => [`${dose.from} ${dose.amount?.value}`, dose])).values()] };
}

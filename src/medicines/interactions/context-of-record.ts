import type { PersonRecord } from '../../record/index.ts';
import type { InteractionContext } from './context.ts';

/**
 * What a person's record says beside the medicines that are taken: those stopped with a date, smoking, grapefruit,
 * exposures that the record names. What it does not say is not assumed.
 */
export function contextOfRecord(record: PersonRecord, date: string): InteractionContext {
  const { smoking, grapefruit, exposures } = record.lifestyle;
  const stopped = record.medicines.flatMap((use) =>
    use.status === 'stopped' && use.stoppedOn !== null
      ? use.ingredients.map((drug) => ({ drug, stoppedOn: use.stoppedOn ?? '' }))
      : [],
  );
  const smoked = smoking?.value;
  return {
    date,
    stopped,
    exposures: [
      ...(smoked?.state === 'current' ? [{ id: 'smoking', stoppedOn: null }] : []),
      ...(smoked?.state === 'former' && smoked.stoppedOn !== undefined
        ? [{ id: 'smoking', stoppedOn: smoked.stoppedOn }]
        : []),
      ...(grapefruit?.value === true ? [{ id: 'grapefruit', stoppedOn: null }] : []),
      ...(exposures ?? []).map(({ value }) => ({ id: value, stoppedOn: null })),
    ],
  };
}

/** Ingredients of what is taken or planned; a medicine only when needed counts too. */
export function drugsTaken(record: PersonRecord): readonly string[] {
  const taken = record.medicines.filter(({ status }) => status !== 'stopped');
  return [...new Set(taken.flatMap(({ ingredients }) => ingredients))].toSorted();
}

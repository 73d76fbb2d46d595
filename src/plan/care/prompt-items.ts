import type { Locator } from '../../core/index.ts';
import { type FactKinds, type Knowledge, classMembers, factsOf, withWiderConditions } from '../../knowledge/index.ts';
import type { SafetyResult } from '../../medicines/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import { besideItem } from './beside-items.ts';
import type { CurrentMedicine } from './current-medicines.ts';
import { daysSince } from './dates.ts';
import type { UnrankedItem } from './medicine-item.ts';
import { usableValues } from './own-voices.ts';

type When = FactKinds['visit-prompt']['when'];
interface Found {
  readonly id: string;
  readonly at: Locator;
  readonly drug?: string;
  readonly use?: string;
}

/** What the record makes worth a talk, a screening test or a referral beside the medicines: an item a topic. */
export function promptItems(
  record: PersonRecord,
  medicines: readonly CurrentMedicine[],
  safety: Pick<SafetyResult, 'omissions'>,
  knowledge: Knowledge,
  now: string,
): readonly UnrankedItem[] {
  const started = new Set(
    safety.omissions.filter(({ value }) => value.tier === 'show').flatMap(({ value }) => value.because),
  );
  const items = new Map<string, UnrankedItem>();
  for (const { id, ref, body } of factsOf(knowledge, 'visit-prompt').values()) {
    // A medicine to think of is asked for by the same value already.
    if (body.when.by === 'value' && started.has(`measurement/${body.when.analyte}`)) continue;
    const found = foundBy(body.when, record, medicines, knowledge, now);
    if (found.length === 0) continue;
    const item = besideItem({
      id: `${body.kind}/${id}`,
      kind: body.kind,
      word: 'caution',
      tier: 'show',
      drug: found[0]!.drug ?? null,
      uses: found.flatMap(({ use }) => use ?? []),
      actions: [{ code: 'counsel', topic: body.topic }],
      voices: [],
      decides: body.decides,
      facts: found.map(({ at }) => at),
      records: [ref],
      used: found.map((one) => one.id),
      review: { days: 90, why: 'decision-awaited' },
      now,
    });
    if (item !== null) items.set(item.id, { ...item, certainty: body.confirmed ? 'certain' : 'probable' });
  }
  return [...items.values()];
}

function foundBy(
  when: When,
  record: PersonRecord,
  medicines: readonly CurrentMedicine[],
  knowledge: Knowledge,
  now: string,
): readonly Found[] {
  switch (when.by) {
    case 'family':
      return record.family
        .filter(({ relation }) => when.relations.includes(relation))
        .filter(({ conditions }) =>
          conditions.some(
            (one) =>
              one.conditions
                .flatMap((id) => withWiderConditions(knowledge, id))
                .some((id) => when.conditions.includes(id)) &&
              (when.beginsBelow === undefined || (one.ageAtOnset !== null && one.ageAtOnset < when.beginsBelow)),
          ),
        )
        .map(({ id, at }) => ({ id, at }));
    case 'value': {
      if (when.sex !== undefined && record.sex?.value !== when.sex) return [];
      const present = record.conditions
        .filter(({ status }) => status === 'active' || status === 'past')
        .flatMap(({ conditions }) => conditions.flatMap((id) => withWiderConditions(knowledge, id)));
      if (when.conditions !== undefined && !when.conditions.some((id) => present.includes(id))) return [];
      const [newest] = usableValues(record, when.analyte, when.withinDays, now);
      const value = newest?.value?.value;
      if (newest === undefined || value === undefined) return [];
      const off = (when.from !== undefined && value >= when.from) || (when.below !== undefined && value < when.below);
      return off ? [{ id: newest.id, at: newest.at }] : [];
    }
    case 'response': {
      const drugs = new Set(when.drugs.flatMap((id) => (id.startsWith('~') ? classMembers(knowledge, id) : [id])));
      return medicines.flatMap(({ drug, uses }) =>
        drugs.has(drug)
          ? uses
              .filter(
                (use) =>
                  use.status === 'active' &&
                  (use.response === 'none' || use.response === 'partial') &&
                  when.responses.includes(use.response) &&
                  (daysSince(use.since, now) ?? 0) >= when.afterDays,
              )
              .map((use) => ({ id: use.id, at: use.at, drug, use: use.id }))
          : [],
      );
    }
    case 'smoking': {
      const { smoking } = record.lifestyle;
      return smoking?.value.state === 'current' ? [{ id: 'lifestyle/smoking', at: smoking.at }] : [];
    }
  }
}

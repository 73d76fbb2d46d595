import type { Notice } from '../../core/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { GatheredFindings } from '../plan.ts';

/** The genome looks like that of the other sex than the record states: it may be another person's file. */
export function sexNotices(record: PersonRecord, findings: Pick<GatheredFindings, 'inputs'>): readonly Notice[] {
  const { sex } = record;
  if (sex === null) return [];
  return findings.inputs.flatMap(({ source, sex: read }): Notice[] => {
    const seen = read.seen ?? read.stated;
    return seen === null || seen === sex.value
      ? []
      : [
          {
            code: 'PLAN_SEX_CONTRADICTS',
            severity: 'serious',
            place: sex.at,
            params: { stated: sex.value, seen, file: source.name },
          },
        ];
  });
}

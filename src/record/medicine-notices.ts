import type { Locator, Notice } from '../core/index.ts';
import type { MedicineResolution } from './resolve/resolve-medicine.ts';

/** What has to be said about how a medicine's name or code was read, whatever file it stands in. */
export function medicineNotices(written: string, found: MedicineResolution, at: Locator): readonly Notice[] {
  const notice = (code: Notice['code'], severity: Notice['severity'], params: Record<string, string>): Notice => ({
    code,
    severity,
    place: at,
    params: { written, ...params },
  });
  if (found.conflict !== undefined)
    return [
      notice('RECORD_MEDICINE_CODE_CONFLICT', 'serious', {
        codes: found.conflict.codes.join(', ') || 'something else',
        text: found.conflict.text.join(', ') || 'nothing known',
      }),
    ];
  if (found.ingredients.length === 0)
    return [notice('RECORD_MEDICINE_NOT_KNOWN', 'serious', { suggestions: found.suggestions.join(', ') || 'none' })];
  return [
    ...(found.readAs === undefined ? [] : [notice('RECORD_MEDICINE_READ_AS', 'info', { readAs: found.readAs })]),
    ...found.unread.map((part) => notice('RECORD_MEDICINE_PART_NOT_KNOWN', 'caution', { part })),
  ];
}

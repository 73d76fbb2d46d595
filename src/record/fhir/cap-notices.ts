import type { Notice, NoticeCode } from '../../core/index.ts';
import { type Reader, noticeAt } from './reader.ts';

/** Notices of one code that are listed one by one. */
const SHOWN = 50;

/** A file can have a hundred thousand dates that cannot be read: the first are listed, the rest counted. */
export function capNotices(notices: readonly Notice[], reader: Reader): readonly Notice[] {
  const counts = new Map<NoticeCode, number>();
  const kept = notices.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= SHOWN;
  });
  const more = [...counts].filter(([, count]) => count > SHOWN);
  return [
    ...kept,
    ...more.map(([code, count]) =>
      noticeAt(reader, 'FHIR_MORE', 'caution', '', { code, count: count - SHOWN, shown: SHOWN }),
    ),
  ];
}

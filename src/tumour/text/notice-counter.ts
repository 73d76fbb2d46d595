import { type Notice, type NoticeCode, baseName } from '../../core/index.ts';

/** Counts what is met again and again in one file, so that each kind is told once, with its first place. */
export interface NoticeCounter {
  count(code: NoticeCode, severity: Notice['severity'], line: number, params?: Notice['params']): void;
  readonly notices: readonly Notice[];
}

export function noticeCounter(source: string): NoticeCounter {
  const counts = new Map<NoticeCode, { count: number; notice: Notice }>();
  return {
    count(code, severity, line, params = {}) {
      const seen = counts.get(code);
      if (seen === undefined)
        counts.set(code, {
          count: 1,
          notice: { code, severity, place: { kind: 'text', source: baseName(source), line }, params },
        });
      else seen.count += 1;
    },
    get notices() {
      return [...counts.values()].map(({ count, notice }) => ({ ...notice, params: { ...notice.params, count } }));
    },
  };
}

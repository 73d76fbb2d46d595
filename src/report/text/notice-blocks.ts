import type { Notice } from '../../core/index.ts';
import type { Words } from '../../explain/index.ts';
import type { TextBlock } from './text-report.ts';

/** Beyond it the pages and the JSON have all of them. */
const MOST_SHOWN = 12;
const RANK = { serious: 0, caution: 1, info: 2 } as const satisfies Record<Notice['severity'], number>;

/** Warnings of a run, the weightiest first: what was found, what that means for the result, where. */
export function noticeBlocks(words: Words, notices: readonly Notice[]): readonly TextBlock[] {
  if (notices.length === 0) return [];
  const sorted = notices.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const more = sorted.length - MOST_SHOWN;
  return [
    { kind: 'heading', text: words.say('report.qc.notices'), aside: String(sorted.length) },
    ...sorted.slice(0, MOST_SHOWN).map((notice): TextBlock => ({
      kind: 'pair',
      term: words.say('report.qc.severity', { severity: notice.severity }),
      text: sayNotice(words, notice),
    })),
    ...(more > 0 ? [{ kind: 'note' as const, text: words.say('report.qc.notices.more', { n: more }) }] : []),
  ];
}

/** One warning with its code and place. */
function sayNotice(words: Words, notice: Notice): string {
  const { what, then } = words.coded(notice.code, notice.params);
  return `${what} ${then} (${[notice.code, placeOf(notice)].filter((part) => part !== '').join(', ')})`;
}

function placeOf({ place }: Notice): string {
  switch (place?.kind) {
    case 'file':
      return place.line === undefined
        ? `${place.source} ${place.chrom}:${place.pos1}`
        : `${place.source} line ${place.line}`;
    case 'text':
    case 'outside-call':
      return place.line === undefined ? place.source : `${place.source} line ${place.line}`;
    case 'fhir':
    case 'document':
      return place.path === '' ? place.source : `${place.source} ${place.path}`;
    default:
      return '';
  }
}

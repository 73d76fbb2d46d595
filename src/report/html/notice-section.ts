import type { Notice } from '../../core/index.ts';
import type { Words } from '../../explain/index.ts';
import { noticeBlocks } from '../text/notice-blocks.ts';
import { type Markup, html } from './markup.ts';
import { section } from './section.ts';

/** Notices of a run, each once, the weightiest first; nothing where there are none. */
export function noticeSection(words: Words, title: string, notices: readonly Notice[]): Markup | null {
  const list = [...new Map(notices.map((one) => [JSON.stringify(one), one])).values()];
  const blocks = noticeBlocks(words, list);
  if (blocks.length === 0) return null;
  return section(
    'notices',
    title,
    String(list.length),
    html`<ul class="rows small">
      ${blocks.map((block) =>
        block.kind === 'pair'
          ? html`<li><b>${block.term}</b> ${block.text}</li>`
          : block.kind === 'note'
            ? html`<li>${block.text}</li>`
            : null,
      )}
    </ul>`,
  );
}

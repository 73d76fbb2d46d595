import { type KeyboardEvent, memo } from 'react';

/** Markup of our own report, its texts escaped there. It stays as it is while nothing of it changes, with what was opened in it. */
export const DrawnPart = memo(function DrawnPart({ drawn }: { readonly drawn: string }) {
  return <div onKeyDown={closeOpened} dangerouslySetInnerHTML={{ __html: drawn }} />;
});

/** Escape closes what was opened around the focus and puts it back where that was opened from. */
function closeOpened(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
  const opened = event.target.closest('details[open]');
  if (opened === null) return;
  opened.removeAttribute('open');
  opened.querySelector('summary')?.focus();
}

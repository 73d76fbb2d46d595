import { markSymbols } from '../../charts/index.ts';
import type { Words } from '../../explain/index.ts';
import { type Markup, html, raw } from './markup.ts';
import { STYLES } from './styles.ts';

/** What every self-contained page stands in: no script; its content security policy forbids every request. */
export function documentFrame(page: {
  readonly words: Words;
  readonly title: string;
  /** Beside the styles of all pages. */
  readonly styles?: string;
  readonly bodyClass?: string;
  readonly body: Markup;
}): string {
  const { words, title, styles = '', bodyClass = '', body } = page;
  return html`<!doctype html>
<html lang="${words.locale}"${raw(words.direction === 'rtl' ? ' dir="rtl"' : '')}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${title} · Propria</title>
<style>${raw(STYLES)}${raw(styles)}</style>
</head>
<body${raw(bodyClass === '' ? '' : ` class="${bodyClass}"`)}>
${raw(markSymbols())}
<a class="skip" href="#main">${words.say('report.skip')}</a>
${body}
</body>
</html>
`.html;
}

import { markSymbols } from '../../charts/index.ts';
import type { Plan } from '../../plan/index.ts';
import { type Audience, createReporter } from '../reporter.ts';
import { genes } from './genes.ts';
import { firstLook, header, result } from './header.ts';
import { html, raw } from './markup.ts';
import { medicines } from './medicines.ts';
import { open } from './open.ts';
import { patientPage } from './patient-page.ts';
import { quality } from './quality.ts';
import { foot, signature, sources } from './sources.ts';
import { STYLES } from './styles.ts';

/**
 * One self-contained page: no script, no request, light and dark, printable on A4. Its content security policy forbids
 * every request, so that the browser holds the page to its promise.
 */
export function reportPage(plan: Plan, audience: Audience = 'clinician'): string {
  const reporter = createReporter(plan);
  const { words } = reporter;
  const person = plan.inputs[0]?.sample;
  const title =
    audience === 'patient'
      ? words.say('patient.report.title')
      : person === undefined || person === null
        ? words.say('report.title')
        : words.say('report.title.person', { person });
  const body =
    audience === 'patient'
      ? patientPage(reporter)
      : html`<div class="wrap">
          ${header(reporter)}
          <main id="main">
            ${result(reporter)}${firstLook(reporter)}${medicines(reporter)}${genes(reporter)}${open(reporter)}${quality(reporter)}${sources(reporter)}${signature(reporter)}
          </main>
          ${foot(reporter)}
        </div>`;
  return html`<!doctype html>
<html lang="${words.locale}"${raw(words.direction === 'rtl' ? ' dir="rtl"' : '')}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${title} · Propria</title>
<style>${raw(STYLES)}</style>
</head>
<body${raw(audience === 'patient' ? ' class="patient"' : '')}>
${raw(markSymbols())}
<a class="skip" href="#main">${words.say('report.skip')}</a>
${body}
</body>
</html>
`.html;
}

import type { Plan } from '../../plan/index.ts';
import { type Audience, createReporter } from '../reporter.ts';
import { genes } from './genes.ts';
import { firstLook, header, result } from './header.ts';
import { documentFrame } from './document-frame.ts';
import { html } from './markup.ts';
import { medicines } from './medicines.ts';
import { open } from './open.ts';
import { patientPage } from './patient-page.ts';
import { quality } from './quality.ts';
import { foot, signature, sources } from './sources.ts';

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
  return documentFrame({ words, title, bodyClass: audience === 'patient' ? 'patient' : '', body });
}

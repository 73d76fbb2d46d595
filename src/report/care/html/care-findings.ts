import { mark, markShape } from '../../../charts/index.ts';
import { sayCheck, sayConcern, sentence } from '../../../explain/index.ts';
import { CHECKS, type Check, type Concern } from '../../../medicines/index.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { badgesOfConcern } from '../care-evidence.ts';
import type { CareReporter } from '../care-reporter.ts';
import { careBadges, estimate } from './care-badge.ts';
import { section } from '../../html/section.ts';

/** What the checks found, check by check, each with its sources; what weighs little here is one click down. */
export function findings(reporter: CareReporter): Markup | null {
  const { plan, words } = reporter;
  if (Object.keys(plan.matrix).length === 0) return null;
  const concerns = plan.concerns.map(({ value }) => value);
  const loud = concerns.filter(({ tier }) => tier !== 'quiet');
  const quiet = concerns.filter(({ tier }) => tier === 'quiet');
  return section(
    'found',
    words.say('care.page.found'),
    words.say('care.page.lines', { n: loud.length }),
    html`${concerns.length === 0 ? html`<p class="why">${words.say('care.page.found.none')}</p>` : byCheck(reporter, loud)}
    ${
      quiet.length === 0
        ? null
        : html`<details class="fold">
            <summary><h3>${words.say('care.page.found.quiet', { n: quiet.length })}</h3></summary>
            ${byCheck(reporter, quiet)}
          </details>`
    }
    ${concerns.some(({ layer }) => layer === 'estimate') ? html`<p class="label">${words.say('care.page.estimate.foot')}</p>` : null}
    ${concerns.some(({ confirmed }) => !confirmed) ? html`<p class="label">${words.say('care.page.unconfirmed.foot')}</p>` : null}`,
  );
}

export function findingAnchor(id: string): string {
  return `f-${id.replace(/[^a-z0-9-]/gi, '-')}`;
}

function byCheck(reporter: CareReporter, concerns: readonly Concern[]): Markup {
  const groups = CHECKS.map((check) => ({ check, found: concerns.filter((concern) => concern.check === check) }));
  return html`<dl class="found">
    ${groups.filter(({ found }) => found.length > 0).map(({ check, found }) => group(reporter, check, found))}
  </dl>`;
}

function group(reporter: CareReporter, check: Check, found: readonly Concern[]): Markup {
  return html`<div>
    <dt>${sayCheck(reporter.words, check)}</dt>
    <dd>
      <ul class="rows">
        ${found.map((concern) => finding(reporter, concern))}
      </ul>
    </dd>
  </div>`;
}

function finding(reporter: CareReporter, concern: Concern): Markup {
  const said = sayConcern(reporter.speaking, concern);
  const more = [said.because, said.until === null ? null : sentence(said.until)].filter((text) => text !== null);
  return html`<li id="${findingAnchor(concern.id)}">
    <p class="f-word"><span class="act">${raw(mark(markShape(concern.word, 'either')))}${said.word}</span></p>
    <div>
      <p><b>${said.line}</b> ${said.what === `${said.word}.` ? null : said.what}</p>
      ${more.length === 0 ? null : html`<p class="small why">${more.join(' ')}</p>`}
      ${said.exposure === null ? null : concern.layer === 'estimate' ? estimate(reporter, sentence(said.exposure)) : html`<p class="small why">${sentence(said.exposure)}</p>`}
    </div>
    <p class="f-src">${careBadges(reporter, badgesOfConcern(reporter, concern))}</p>
  </li>`;
}

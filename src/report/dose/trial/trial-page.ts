import type { TrialArm, TrialResult, TrialStep } from '../../../dosing/index.ts';
import { type Words, createWords, sayNumber } from '../../../explain/index.ts';
import { BRAND } from '../../html/brand.ts';
import { type Markup, html, raw } from '../../html/markup.ts';
import { STYLES } from '../../html/styles.ts';
import { DOSE_STYLES } from '../html/dose-styles.ts';
import { sayArm, sayTrialMetric, shownSteps, trialModels, trialStatement } from './trial-text.ts';

/** A trial's result as a page: one bar an arm and step, the figures beside it. */
export function doseTrialPage(result: TrialResult, words: Words = createWords()): string {
  const { design, arms, margin } = result;
  const title = `${words.say('trial.title')}: ${design.title}`;
  return html`<!doctype html>
    <html lang="${words.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Propria</title>
        <style>
          ${raw(STYLES)}${raw(DOSE_STYLES)}${raw(TRIAL_STYLES)}
        </style>
      </head>
      <body>
        <div class="wrap">
          <header class="top">
            <p class="brand">${raw(BRAND)}Propria</p>
            <p class="label">${title}</p>
          </header>
          <main id="main">
            <div class="head">
              <h1 class="statement">${trialStatement(words, result)}</h1>
              <p class="label">
                ${words.say('trial.basis', { title: design.title, n: design.patients, model: design.truth, seed: design.seed })}
              </p>
              <p class="label">
                ${words.say('trial.target', {
                  metric: sayTrialMetric(words, design.target.metric),
                  low: sayNumber(words, design.target.low),
                  high: sayNumber(words, design.target.high),
                })}
              </p>
            </div>
            <section class="sec" aria-labelledby="h-arms">
              <div class="h">
                <h2 id="h-arms">${words.say('trial.arms')}</h2>
                <span class="label">${words.say('trial.margin', { n: Math.round(margin * 100) })}</span>
              </div>
              <div class="scroll">
                <table class="tbl trial">
                  <thead>
                    <tr>
                      <th scope="col">${words.say('trial.head.arm')}</th>
                      <th scope="col">${words.say('trial.head.step')}</th>
                      <th scope="col" class="wide-bar">${words.say('dose.head.chance')}</th>
                      ${(['in', 'harmed', 'benefit', 'worse', 'dose'] as const).map((key) => html`<th scope="col" class="num">${words.say(`trial.head.${key}`)}</th>`)}
                    </tr>
                  </thead>
                  <tbody>
                    ${arms.map((arm) => shownSteps(arm).map((step, i) => row(words, arm, step, i === 0)))}
                  </tbody>
                </table>
              </div>
              <p class="label">${words.say('trial.key')}</p>
            </section>
            ${[...trialModels(words, result), ...design.citations].map((text) => html`<p class="label">${text}</p>`)}
            <p class="label">${words.say('trial.limits')}</p>
          </main>
        </div>
      </body>
    </html> `.html;
}

function row(words: Words, arm: TrialArm, step: TrialStep, first: boolean): Markup {
  const share = (value: number): string => words.say('dose.of-100', { n: Math.round(value * 100) });
  const part = (value: number, name: string): string =>
    `<i${name === '' ? '' : ` class="${name}"`} style="inline-size:${Math.round(value * 1000) / 10}%"></i>`;
  const said = words.say('dose.bar', {
    below: Math.round(step.below * 100),
    in: Math.round(step.inTarget * 100),
    above: Math.round(step.above * 100),
  });
  return html`<tr${raw(first ? ' class="first"' : '')}>
    <th scope="row">${first ? sayArm(words, arm) : html`<span class="vh">${sayArm(words, arm)}</span>`}</th>
    <td>${step.adjustment === 0 ? words.say('trial.start') : words.say('trial.after', { n: step.adjustment })}</td>
    <td><span class="pbar" role="img" aria-label="${said}">${raw(part(step.below, '') + part(step.inTarget, 'in') + part(step.above, 'hi'))}</span></td>
    <td class="num"><b>${share(step.inTarget)}</b></td><td class="num">${share(step.harmed)}</td>
    <td class="num">${share(step.benefit)}</td><td class="num">${share(step.worse)}</td>
    <td class="num">${sayNumber(words, step.dose.p50)} <span class="label">${sayNumber(words, step.dose.p05)}–${sayNumber(words, step.dose.p95)}</span></td>
  </tr>`;
}

const TRIAL_STYLES = `
.trial .num { text-align: end; white-space: nowrap; }
.trial .wide-bar { inline-size: 30%; }
.trial tbody tr:not(.first) { border-block-start-color: transparent; }
.trial tbody th { font-weight: 600; max-inline-size: 18rem; }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

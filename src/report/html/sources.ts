import type { SourceFingerprint } from '../../core/index.ts';
import { type Reporter, sayDate } from '../reporter.ts';
import { type Markup, html } from './markup.ts';

/** Which sources of which date stand behind the page, and the digests that say so. */
export function sources(reporter: Reporter): Markup {
  const { plan, words } = reporter;
  const head = (key: 'report.source' | 'report.version' | 'report.date' | 'report.licence'): Markup =>
    html`<th scope="col" role="columnheader">${words.say(key)}</th>`;
  return html`<section class="sec gap" id="sources" aria-labelledby="h-src">
    <div class="h">
      <h2 id="h-src">${words.say('report.sources')}</h2>
      <span class="label">${words.say('report.knowledge')} ${plan.knowledge.id}</span>
    </div>
    ${
      plan.sources.length === 0
        ? null
        : html`<table class="tbl stackable" role="table">
            <thead role="rowgroup">
              <tr role="row">
                ${head('report.source')}${head('report.version')}${head('report.date')}${head('report.licence')}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${plan.sources.map(
                (source) =>
                  html`<tr role="row">
                    <th scope="row" role="rowheader" class="full">
                      <a href="${source.url}" rel="noreferrer">${source.body}: ${source.title}</a>
                    </th>
                    <td role="cell" data-l="${words.say('report.version')}">${source.version}</td>
                    <td role="cell" data-l="${words.say('report.date')}">
                      <time datetime="${source.date}">${sayDate(words, source.date)}</time>
                    </td>
                    <td role="cell" data-l="${words.say('report.licence')}">${source.licence}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    <dl class="digests">
      ${plan.inputs.map((input) => fingerprint(reporter, input.source))}${plan.outside.map((source) => fingerprint(reporter, source))}
      <div>
        <dt>${words.say('report.knowledge')} ${plan.knowledge.id}</dt>
        <dd class="mono">sha-256 ${plan.knowledge.digest}</dd>
      </div>
      ${plan.knowledge.overlays.map(
        (overlay) =>
          html`<div>
            <dt>${words.say('report.overlay')} ${overlay.name}</dt>
            <dd class="mono">sha-256 ${overlay.digest}</dd>
          </div>`,
      )}
      <div>
        <dt>Findings</dt>
        <dd class="mono">sha-256 ${plan.findings}</dd>
      </div>
      <div>
        <dt>${words.say('report.engine')}</dt>
        <dd class="mono">propria ${plan.engine}</dd>
      </div>
    </dl>
  </section>`;
}

function fingerprint(reporter: Reporter, source: SourceFingerprint): Markup {
  const { words } = reporter;
  return html`<div>
    <dt>${words.say('report.input')} ${source.name}</dt>
    <dd class="mono">
      ${words.number(source.bytes)} bytes · ${words.say('report.header-digest')} ${source.headerSha256} ·
      ${words.say(source.whole ? 'report.input.whole' : 'report.input.part')} ${source.readSha256}
    </dd>
  </div>`;
}

/** Who reviewed it, when. */
export function signature(reporter: Reporter): Markup {
  const { words } = reporter;
  return html`<div class="sign">
    <p>${words.say('report.sign.who')}</p>
    <p>${words.say('report.sign.date')}</p>
    <p>${words.say('report.sign.signature')}</p>
  </div>`;
}

export function foot(reporter: Reporter): Markup {
  return html`<footer class="foot"><p>${reporter.words.say('report.foot')}</p></footer>`;
}

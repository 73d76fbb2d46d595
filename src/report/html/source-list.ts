import type { SourceFingerprint } from '../../core/index.ts';
import type { Words } from '../../explain/index.ts';
import { type Markup, html } from './markup.ts';

/** Each source with its address, version and licence. */
export function sourceLines(
  sources: readonly {
    readonly url: string;
    readonly body: string;
    readonly title: string;
    readonly version: string;
    readonly licence: string;
  }[],
): readonly Markup[] {
  return sources.map(
    (source) =>
      html`<li>
        <a href="${source.url}" rel="noreferrer">${source.body}: ${source.title}</a> ${source.version},
        ${source.licence}
      </li>`,
  );
}

/** Digests of what was read and of the knowledge; of the engine where the page tells it. */
export function digestList(
  words: Words,
  of: {
    readonly documents: readonly Pick<SourceFingerprint, 'name' | 'bytes' | 'readSha256'>[];
    readonly knowledge: { readonly id: string; readonly digest: string };
  },
  engine: string | null = null,
): Markup {
  return html`<dl class="digests">
    ${of.documents.map(
      (one) =>
        html`<div>
          <dt>${one.name}</dt>
          <dd class="mono">${one.bytes} bytes · sha-256 ${one.readSha256}</dd>
        </div>`,
    )}
    <div>
      <dt>${words.say('report.knowledge')} ${of.knowledge.id}</dt>
      <dd class="mono">sha-256 ${of.knowledge.digest}</dd>
    </div>
    ${
      engine === null
        ? null
        : html`<div>
            <dt>${words.say('report.engine')}</dt>
            <dd class="mono">propria ${engine}</dd>
          </div>`
    }
  </dl>`;
}

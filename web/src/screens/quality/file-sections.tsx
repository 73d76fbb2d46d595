import { useState } from 'react';
import type { Notice, SourceFingerprint } from '../../../../src/core/index.ts';
import type { InputQuality } from '../../../../src/plan/index.ts';
import { type CareReporter, type Reporter, qualityCells, sayNotice, sayUnread } from '../../../../src/report/index.ts';
import { useWords } from '../../app/words.ts';
import { Press } from '../../design/button.tsx';
import { Section } from '../../design/section.tsx';
import { useQualityWords } from './quality-words.ts';

/** One genome file: build with its evidence, sample, sex, format, size; what of which gene it does not say; its notices. */
export function FileQuality({ reporter, input }: { readonly reporter: Reporter; readonly input: InputQuality }) {
  const say = useQualityWords();
  const { words } = reporter;
  const { source } = input;
  const size = {
    term: say('file.size'),
    value: say('file.bytes', { n: words.number(source.bytes) }),
    detail: say(source.whole ? 'file.whole' : 'file.part'),
  };
  const blocked = input.genes.filter((gene) => gene.unread.length > 0);
  return (
    <Section title={words.say('report.qc')} aside={source.name} className="gap">
      <dl className="qc">
        {[...qualityCells(reporter, input), size].map(({ term, value, detail }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <b>{value}</b>
              <br />
              {detail}
            </dd>
          </div>
        ))}
      </dl>
      {blocked.length === 0 ? null : (
        <details className="q-blocks">
          <summary>
            {words.say('report.qc.blocks')} <span className="label">{blocked.length}</span>
          </summary>
          <table className="tbl stackable" role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">
                  {words.say('report.column.gene')}
                </th>
                <th scope="col" role="columnheader">
                  {words.say('report.column.read')}
                </th>
                <th scope="col" role="columnheader">
                  {words.say('report.qc.unread')}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {blocked.map((gene) => (
                <tr role="row" key={gene.gene}>
                  <th scope="row" role="rowheader">
                    {gene.gene}
                  </th>
                  <td role="cell" className="nb" data-l={words.say('report.column.read')}>
                    {words.say('report.read-of', { read: gene.read, total: gene.total })}
                  </td>
                  <td role="cell" data-l={words.say('report.qc.unread')}>
                    {sayUnread(reporter, gene)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      <Notices notices={input.notices} />
    </Section>
  );
}

const FIRST = 8;

/** Warnings, the serious ones first: what was seen, what it means for the result, where. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const say = useQualityWords();
  const words = useWords();
  const [all, setAll] = useState(false);
  if (notices.length === 0) return null;
  const sorted = notices
    .map((notice) => sayNotice(words, notice))
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return (
    <>
      <h3 className="h3">{say('notices')}</h3>
      <ul className="rows q-notices">
        {shown.map(({ code, severity, what, meaning, place }, i) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${code} ${i}`}>
            <p>
              <b>{say(`severity.${severity}`)}.</b> {what}
            </p>
            <p className="small why">{meaning}</p>
            <p className="label">
              {place === null ? null : `${place} · `}
              <code>{code}</code>
            </p>
          </li>
        ))}
      </ul>
      {shown.length === sorted.length ? null : (
        <Press onClick={() => setAll(true)}>{say('notices.more', { n: sorted.length - shown.length })}</Press>
      )}
    </>
  );
}

const WEIGHT = { serious: 0, caution: 1, info: 2 } as const;

/** Counts by source and kind of what was read of the record, used and left, and why. */
export function RecordRead({ reporter: { plan, words } }: { readonly reporter: CareReporter }) {
  const say = useQualityWords();
  const { inventory } = plan.person;
  const heads = ['source', 'type', 'read', 'used', 'ignored'] as const;
  const head = (key: (typeof heads)[number]): string => words.say(`care.page.read.${key}`);
  if (inventory.length === 0)
    return (
      <Section title={say('record')} className="gap">
        <p className="why">{say('record.none')}</p>
      </Section>
    );
  return (
    <Section title={say('record')} className="gap">
      <table className="tbl stackable" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((key) => (
              <th key={key} scope="col" role="columnheader">
                {head(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {inventory.map((row) => (
            <tr role="row" key={`${row.source} ${row.type}`}>
              <th scope="row" role="rowheader">
                {row.source}
              </th>
              <td role="cell" data-l={head('type')}>
                {row.type}
              </td>
              <td role="cell" data-l={head('read')}>
                {words.number(row.read)}
              </td>
              <td role="cell" data-l={head('used')}>
                {words.number(row.used)}
              </td>
              <td role="cell" data-l={head('ignored')}>
                {row.ignored.map(({ why, count }) => `${count} ${words.term(why, 'ignored')}`).join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Which files, which knowledge, which engine: their fingerprints. */
export function Digests({ reporter: { plan, words } }: { readonly reporter: CareReporter }) {
  const say = useQualityWords();
  const { knowledge, documents } = plan;
  return (
    <Section title={say('digests')} aside={say('digests.why')} className="gap">
      <dl className="digests q-digests">
        {documents.map((document) => (
          <div key={document.name}>
            <dt>{document.name}</dt>
            <dd className="mono">{fingerprint(document)}</dd>
          </div>
        ))}
        <div>
          <dt>
            {words.say('report.knowledge')} {knowledge.id}
          </dt>
          <dd className="mono">sha-256 {knowledge.digest}</dd>
        </div>
        {knowledge.overlays.map((overlay) => (
          <div key={overlay.name}>
            <dt>
              {words.say('report.overlay')} {overlay.name}
            </dt>
            <dd className="mono">sha-256 {overlay.digest}</dd>
          </div>
        ))}
        <div>
          <dt>{say('findings')}</dt>
          <dd className="mono">sha-256 {plan.findings}</dd>
        </div>
        <div>
          <dt>{say('engine')}</dt>
          <dd className="mono">propria {plan.engine}</dd>
        </div>
      </dl>
    </Section>
  );

  function fingerprint({ bytes, headerSha256, readSha256, whole }: SourceFingerprint): string {
    const read = `${say(whole ? 'whole' : 'read')} ${readSha256}`;
    const header = headerSha256 === readSha256 ? '' : ` · ${say('header')} ${headerSha256}`;
    return `${say('file.bytes', { n: words.number(bytes) })} · ${read}${header}`;
  }
}

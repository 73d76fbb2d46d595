import { useState } from 'react';
import type { RecordRef } from '../../../../src/core/index.ts';
import { shortDigest } from '../../../../src/report/index.ts';
import { Press } from '../../design/button.tsx';
import { SaidError } from '../../design/said-error.tsx';
import { engine } from '../../engine/client.ts';
import { useWhyWords } from './why-words.ts';

/** More records than this stand behind a press. */
const FIRST = 4;

/** The knowledge that was used: id, version, digest; each opens to the record itself. */
export function Records({ records }: { readonly records: readonly RecordRef[] }) {
  const say = useWhyWords();
  const [all, setAll] = useState(false);
  const shown = all ? records : records.slice(0, FIRST);
  return (
    <>
      <ul className="recs">
        {shown.map((record) => (
          <RecordLine key={record.id} record={record} />
        ))}
      </ul>
      {shown.length === records.length ? null : (
        <Press onClick={() => setAll(true)}>{say('record.more', { n: records.length - shown.length })}</Press>
      )}
    </>
  );
}

type Opened = { readonly text: string } | { readonly error: unknown } | 'reading' | null;

function RecordLine({ record }: { readonly record: RecordRef }) {
  const say = useWhyWords();
  const [opened, setOpened] = useState<Opened>(null);
  const open = async (): Promise<void> => {
    setOpened('reading');
    try {
      const found = await engine.call('record', { id: record.id });
      setOpened({ text: JSON.stringify(found, null, 1) });
    } catch (error) {
      setOpened({ error });
    }
  };
  return (
    <li>
      <p className="spread">
        <code>{record.id}</code>
        <Press
          aria-expanded={opened !== null}
          aria-label={`${opened === null ? say('record.open') : say('record.hide')}: ${record.id}`}
          onClick={() => (opened === null ? void open() : setOpened(null))}
        >
          {opened === null ? say('record.open') : say('record.hide')}
        </Press>
      </p>
      <p className="rec-id">
        {record.version} · sha-256 {shortDigest(record.digest)}
        {record.overlay === true ? ' · overlay' : ''}
      </p>
      {opened === null ? null : opened === 'reading' ? (
        <p className="label" role="status">
          {say('record.reading')}
        </p>
      ) : 'error' in opened ? (
        <p className="small" role="alert">
          <SaidError error={opened.error} />
        </p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className="rec json" tabIndex={0} role="region" aria-label={say('record.of', { id: record.id })}>
          {opened.text}
        </pre>
      )}
    </li>
  );
}

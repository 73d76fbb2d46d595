import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useRef, useState } from 'react';
import { GoTo } from '../../app/go-to.tsx';
import { EXAMPLES } from '../../app/open-example.ts';
import { openFiles } from '../../app/opening.ts';
import { useSent } from '../../app/sent-count.tsx';
import { useSession } from '../../app/session.ts';
import { Button, Go } from '../../design/button.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Brand } from '../../design/brand.tsx';
import { useDropWords } from './use-drop-words.ts';
import type { DropKey } from './words.en.ts';

/** Nothing is read yet: the promise, its proof, and the place to drop. */
export function DropPlace() {
  const say = useDropWords();
  const navigate = useNavigate();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const sent = useSent();
  const hasPlan = useSession((one) => one.plan !== null);
  const take = (files: Iterable<File>): void => {
    const list = [...files];
    if (list.length > 0) void openFiles(list);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className="wrap">
      <header className="head">
        <FirstSentence className="big">
          {say('drop.first')}
          <br />
          {say('drop.second')}
        </FirstSentence>
      </header>
      <div className="two wide-end">
        <div
          className={`drop-place ${over ? 'over' : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <span className="drop-line">
            <Brand />
          </span>
          <p className="lead">{over ? say('drop.let-go') : say('drop.kinds')}</p>
          <p className="why">{say('drop.tumour')}</p>
          <p className="why">{say('drop.how')}</p>
          <p className="row">
            <Go onClick={() => chooser.current?.click()}>{say('drop.choose')}</Go>
            <Button onClick={() => void navigate({ to: `/open/${EXAMPLES[0]}` })}>{say('drop.example')}</Button>
          </p>
          <p className="row">
            <GoTo to="/interview" className="tb">
              {say('drop.without')}
            </GoTo>
            <GoTo to="/entry" className="tb">
              {say('drop.entry')}
            </GoTo>
            {hasPlan ? (
              <GoTo to="/summary" className="tb">
                {say('result.see.clinician')}
              </GoTo>
            ) : null}
          </p>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            aria-label={say('drop.choose')}
            onChange={({ target }) => take(target.files ?? [])}
          />
        </div>
        <dl className="facts">
          <Fact term={say('fact.sent')}>
            {sent === 0 ? <b>{say('fact.nothing')}</b> : null} {say('fact.requests', { n: sent })}
          </Fact>
          <Fact term={say('fact.held')}>
            {say('fact.rule')} <code className="nb">connect-src &apos;none&apos;</code>
          </Fact>
          <Fact term={say('fact.see')}>{say('fact.offline')}</Fact>
          <Fact term={say('fact.kept')}>{say('fact.kept.how')}</Fact>
          <Fact term={say('fact.needs')}>{say('fact.needs.what')}</Fact>
          <Fact term={say('fact.not-measured')}>{say('fact.not-measured.how')}</Fact>
        </dl>
      </div>
      <Section title={say('people.title')} aside={say('people.note')} className="gap">
        <ul className="drop-people">
          {EXAMPLES.map((person) => (
            <li key={person}>
              <GoTo to={`/open/${person}`}>{say(`person.${person}` as DropKey)}</GoTo>
            </li>
          ))}
        </ul>
      </Section>
      <p className="foot">{say('foot')}</p>
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

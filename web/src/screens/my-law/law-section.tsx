import type { LawBody } from '../../../../src/knowledge/index.ts';
import { useWords } from '../../app/words.ts';
import { Section } from '../../design/section.tsx';
import { SaidList, SaidText } from '../doing/said.tsx';
import { useMyLawWords } from './use-words.ts';

/** One law: in short, then area by area what it protects and what it leaves open. */
export function LawSection({ law }: { readonly law: LawBody }) {
  const say = useMyLawWords();
  const words = useWords();
  const { name, part, kind, status, since, inShort, facts, citation, url, checked, confirmed } = law;
  const force =
    status !== 'in-force'
      ? say(status)
      : since === null
        ? say('in-force.plain')
        : say('in-force', { date: words.date(since) });
  return (
    <Section title={<bdi>{name}</bdi>}>
      <p className="note">
        {part === undefined ? null : (
          <>
            <SaidText said={part} />
            {' · '}
          </>
        )}
        {kind === 'agreement' ? `${say('agreement')} · ` : null}
        {force}
      </p>
      <p className="lead law-short">
        <SaidText said={inShort} />
      </p>
      <ul className="do-rows">
        {facts.map(({ area, protection, says, exceptions }) => (
          <li key={`${area} ${says.en}`}>
            <p>
              <b>{say(`area.${area}`)}</b>
              {' · '}
              {say(protection)}
            </p>
            <p>
              <SaidText said={says} />
            </p>
            {exceptions === undefined ? null : (
              <>
                <p className="note">{say('except')}</p>
                <SaidList list={exceptions} />
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="note quote">
        <a href={url} rel="noreferrer noopener" target="_blank" lang="en" dir="ltr">
          {citation}
        </a>
        {' · '}
        {say('source', { date: words.date(checked) })}
        {confirmed ? null : `, ${say('unconfirmed')}`}
      </p>
    </Section>
  );
}

import type { DirectoryEntry } from '../../../../src/knowledge/index.ts';
import { useSettings } from '../../app/settings.ts';
import { useWords } from '../../app/words.ts';
import { SaidText } from '../doing/said.tsx';
import { useMyTalkWords } from './use-words.ts';

/** Who, about what, how to reach them, when, and how sure the entry is. */
export function SupportLine({ entry, own }: { readonly entry: DirectoryEntry; readonly own: boolean }) {
  const say = useMyTalkWords();
  const words = useWords();
  const language = useSettings((one) => one.language);
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  // A number of several groups keeps their order where the text around it runs the other way.
  const apart = (value: string): string => (language === 'ar' ? `\u2066${value}\u2069` : value);
  const { name, about, how, hours, languages, checked, confirmed } = entry;
  return (
    <li>
      <p className="lead quote">
        <bdi>{name}</bdi>
      </p>
      {about === undefined ? null : (
        <p>
          <SaidText said={about} />
        </p>
      )}
      <p className="row talk-how quote">
        {how.map(({ by, value }) => (
          <a key={`${by} ${value}`} {...linkOf(by, value)}>
            {say(`how.${by}`, {
              value: apart(by === 'url' ? value.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') : value),
            })}
          </a>
        ))}
        {hours === undefined ? null : <span className="note">{hours === '24/7' ? say('hours.always') : hours}</span>}
      </p>
      <p className="note">
        {languages.length === 0
          ? null
          : `${say('speaks', { languages: words.list(languages.map((one) => names.of(one) ?? one)) })} · `}
        {own ? `${say('own.mark')} · ` : null}
        {say(confirmed ? 'checked' : 'unconfirmed', { date: words.date(checked) })}
      </p>
    </li>
  );
}

const SCHEMES = { url: '', phone: 'tel:', text: 'sms:', email: 'mailto:' } as const;

/** The page opens no address itself; the person does. */
function linkOf(by: DirectoryEntry['how'][number]['by'], value: string): Readonly<Record<string, string>> {
  if (by === 'url') return { href: value, rel: 'noreferrer noopener', target: '_blank' };
  return { href: `${SCHEMES[by]}${by === 'email' ? value : value.replace(/[^+\d]/g, '')}` };
}

import type { ReactNode } from 'react';
import { Brand } from '../design/brand.tsx';
import { useFrameWords } from './frame-words.ts';
import { GoTo } from './go-to.tsx';
import { Notices } from './notices.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import type { FrameKey } from './words.en.ts';
import { SkipLink } from './skip-link.tsx';

const VIEWS: readonly (readonly [path: string, name: FrameKey])[] = [
  ['/me', 'nav.me'],
  ['/me/medicines', 'nav.me.medicines'],
  ['/me/results', 'nav.me.results'],
  ['/me/questions', 'nav.me.questions'],
  ['/me/more', 'nav.me.more'],
];

/** The patient's bars: one column, the five places at the foot. */
export function PatientFrame({ children }: { readonly children: ReactNode }) {
  const say = useFrameWords();
  return (
    <div className="patient">
      <SkipLink />
      <header className="col bar noprint">
        <GoTo to="/me" className="brand">
          <Brand />
          Propria
        </GoTo>
        <span className="local">
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <circle cx="6" cy="6" r="5" />
          </svg>
          {say('local.phone')}
        </span>
        <SettingsMenu />
      </header>
      <Notices />
      <main id="main" tabIndex={-1} className="col">
        {children}
      </main>
      <nav className="tabs noprint" aria-label={say('views')}>
        <ul>
          {VIEWS.map(([path, name]) => (
            <li key={path}>
              <GoTo to={path}>{say(name)}</GoTo>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

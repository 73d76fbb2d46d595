import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, Suspense, useState } from 'react';
import { Brand } from '../design/brand.tsx';
import { type FrameKey } from './words.en.ts';
import { useFrameWords } from './frame-words.ts';
import { GoTo } from './go-to.tsx';
import { Notices } from './notices.tsx';
import { PersonStrip } from './person-strip.tsx';
import { PersonMenu } from './person-menu.tsx';
import { useSession } from './session.ts';
import { SpokenHere, useSpoken } from './words.ts';
import { SkipLink } from './skip-link.tsx';

/** Screens of the bar, in their order. A later screen is a line here and one in `routes.ts`. */
const VIEWS: readonly (readonly [path: string, name: FrameKey])[] = [
  ['/summary', 'nav.summary'],
  ['/medicines', 'nav.medicines'],
  ['/dosing', 'nav.dosing'],
  ['/tumour', 'nav.tumour'],
  ['/prevention', 'nav.prevention'],
  ['/day', 'nav.day'],
  ['/review', 'nav.review'],
  ['/quality', 'nav.quality'],
  ['/learn', 'nav.learn'],
];

/** Arabic is for the person: what a clinician reads stands in English, from left to right, also where the page is in Arabic. */
export function ClinicianFrame({ children }: { readonly children: ReactNode }) {
  const chosen = useSpoken();
  if (chosen !== 'ar') return <Bars>{children}</Bars>;
  return (
    <SpokenHere value="en">
      <div className="as-english" lang="en" dir="ltr">
        <Bars>{children}</Bars>
      </div>
    </SpokenHere>
  );
}

/** The clinician's bars: views, the check of a medicine, who it is about. */
function Bars({ children }: { readonly children: ReactNode }) {
  const say = useFrameWords();
  const hasPlan = useSession((one) => one.plan !== null);
  const views = VIEWS.map(([path, name]) => (
    <GoTo key={path} to={path}>
      {say(name)}
    </GoTo>
  ));
  return (
    <>
      <SkipLink />
      <header className="top noprint">
        <div className="wrap bar">
          <GoTo to="/" className="brand">
            <Brand />
            Propria
          </GoTo>
          <nav className="nav" aria-label={say('views')}>
            {views}
          </nav>
          <details className="menu views">
            <summary>{say('views')}</summary>
            <nav className="pop" aria-label={say('views')}>
              {views}
            </nav>
          </details>
          <div className="end">
            {hasPlan ? <CheckField /> : null}
            <PersonMenu />
          </div>
        </div>
      </header>
      <Notices />
      {hasPlan ? (
        <Suspense fallback={<div className="strip-room" />}>
          <PersonStrip />
        </Suspense>
      ) : null}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** A medicine typed here is checked on the screen of medicines. */
function CheckField() {
  const say = useFrameWords();
  const navigate = useNavigate();
  const [drug, setDrug] = useState('');
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (drug.trim() !== '') void navigate({ to: `/check/${encodeURIComponent(drug.trim())}` });
      }}
    >
      <input
        className="field"
        type="search"
        aria-label={say('check.label')}
        placeholder={say('check.label')}
        value={drug}
        onChange={({ target }) => setDrug(target.value)}
      />
    </form>
  );
}

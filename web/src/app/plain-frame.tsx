import type { ReactNode } from 'react';
import { MarkSymbols } from '../design/mark.tsx';
import { Brand } from '../design/brand.tsx';
import { useFrameWords } from './frame-words.ts';
import { GoTo } from './go-to.tsx';
import { Notices } from './notices.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import { SentCount } from './sent-count.tsx';

/** Before there is a plan: brand, the proof that nothing was sent, settings. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  const say = useFrameWords();
  return (
    <>
      <a className="skip btn" href="#main" onClick={skip}>
        {say('skip')}
      </a>
      <MarkSymbols />
      <header className="top noprint">
        <div className="wrap bar">
          <GoTo to="/" className="brand">
            <Brand />
            Propria
          </GoTo>
          <div className="end">
            <SentCount />
            <SettingsMenu />
          </div>
        </div>
      </header>
      <Notices />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** The address belongs to the router, so skipping moves the focus and leaves the address. */
export function skip(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

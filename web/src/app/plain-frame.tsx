import type { ReactNode } from 'react';
import { Brand } from '../design/brand.tsx';
import { GoTo } from './go-to.tsx';
import { Notices } from './notices.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import { SentCount } from './sent-count.tsx';
import { SkipLink } from './skip-link.tsx';

/** Before there is a plan: brand, the proof that nothing was sent, settings. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SkipLink />
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

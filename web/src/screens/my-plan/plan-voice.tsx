import type { ReactNode } from 'react';
import type { Words } from '../../../../src/explain/index.ts';
import { useSettings } from '../../app/settings.ts';

/** What the plan says. Where its words speak another language than the page, that is said to readers of the screen, and mirrored. */
export function PlanVoice({
  words,
  className,
  children,
}: {
  readonly words: Pick<Words, 'locale'>;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const language = useSettings((one) => one.language);
  if (words.locale === language) return <div className={className}>{children}</div>;
  return (
    <div lang={words.locale} dir={words.locale === 'ar' ? 'rtl' : 'ltr'} className={className}>
      {children}
    </div>
  );
}

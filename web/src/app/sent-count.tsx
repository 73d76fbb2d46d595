import { useEffect, useState } from 'react';
import { defineWords } from './words.ts';

const useSentWords = defineWords({
  en: () => import('./sent-words.en.ts'),
  es: () => import('./sent-words.es.ts'),
  ar: () => import('./sent-words.ar.ts'),
});

/**
 * Requests that left for another place than the page's own, counted by the browser itself since the page opened. The policy forbids
 * them, so it stays 0: the count is for the eye.
 */
export function SentCount() {
  const say = useSentWords();
  return (
    <span className="local">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" />
      </svg>
      {say('sent', { n: useSent() })}
    </span>
  );
}

export function useSent(): number {
  const [sent, setSent] = useState(0);
  useEffect(() => {
    const home = new URL('.', document.baseURI).href;
    const count = (): void =>
      setSent(
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => !name.startsWith(home) && !/^(data|blob):/.test(name)).length,
      );
    count();
    const observer = new PerformanceObserver(count);
    observer.observe({ type: 'resource', buffered: true });
    return () => observer.disconnect();
  }, []);
  return sent;
}

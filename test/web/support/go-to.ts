import type { Page } from 'playwright-core';

/** To another screen of the same person, and until it stands still. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(
    ([to, quiet]) =>
      new Promise<void>((done) => {
        let timer = 0;
        const waited = (): void => {
          const opening =
            document.querySelector('main .opening') !== null || document.querySelector('#statement') === null;
          if (opening || document.querySelector('main > p[role=status]:not(.vh)') !== null) return again();
          observer.disconnect();
          done();
        };
        const again = (): void => {
          clearTimeout(timer);
          timer = window.setTimeout(waited, quiet);
        };
        const observer = new MutationObserver(again);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        location.hash = `#${to}`;
        again();
      }),
    [path, 350] as const,
  );
}

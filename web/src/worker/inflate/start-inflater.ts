// oxlint-disable-next-line import/default -- Vite makes it
import workerUrl from './main.ts?worker&url';

/** The helper, started as the engine's worker is: from a blob, so that it has the policy of the page. */
export function startInflater(): Worker {
  const address = new URL(workerUrl, import.meta.url).href;
  const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }));
  const worker = new Worker(blob, { type: 'module', name: 'propria-inflater' });
  worker.addEventListener('message', () => URL.revokeObjectURL(blob), { once: true });
  return worker;
}

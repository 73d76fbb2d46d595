// The bundler gives the address of the built worker.
// oxlint-disable-next-line import/default
import workerUrl from '../worker/main.ts?worker&url';

/**
 * The worker, started from a blob that imports its module. A worker from a blob has the policy of the page that made it; one from an
 * address would have only the policy that its host sends, and a host may send none.
 */
export function startWorker(): Worker {
  const address = new URL(workerUrl, document.baseURI).href;
  const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }));
  const worker = new Worker(blob, { type: 'module', name: 'propria-engine' });
  worker.addEventListener('message', () => URL.revokeObjectURL(blob), { once: true });
  return worker;
}

import { createStore, useStore } from './store.ts';

const waiting = createStore<ServiceWorker | null>(null);

export function useUpdateReady(): boolean {
  return useStore(waiting, (worker) => worker !== null);
}

/** Keeps the page for use without a network, and says when newer code or knowledge lies ready. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  try {
    const registration = await navigator.serviceWorker.register(new URL('sw.js', document.baseURI));
    const look = (): void => {
      if (registration.waiting !== null && navigator.serviceWorker.controller !== null)
        waiting.set(registration.waiting);
    };
    look();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
  } catch {
    // A host or a private window may forbid it: the page works, only not without its host.
  }
}

/** The newer version takes over and the page loads again; a draft of what was typed stays. */
export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.get()?.postMessage('take-over');
}

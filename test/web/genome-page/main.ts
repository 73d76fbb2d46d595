import { PropriaError, canonicalJson } from '../../../src/core/index.ts';
import { askedOf } from '../../../src/engine/index.ts';
import { engine } from '../../../web/src/engine/client.ts';
import type { ReadProgress } from '../../../web/src/worker/read/read-progress.ts';
import type { GenomePage, PageError, PageRead } from './page.ts';

// The page's engine and its worker without screens: what is measured is the reading.

const files = (): readonly File[] => [...(document.querySelector<HTMLInputElement>('#files')?.files ?? [])];

function partsOf(error: unknown): PageError {
  if (!(error instanceof PropriaError)) throw error;
  const { code, params, place, message, remedy } = error;
  return { code, params, place, message, remedy };
}

const page: GenomePage = {
  warm: () => engine.call('knowledgeMark', undefined).then(() => undefined),
  async read(now, parts = false) {
    const progress: ReadProgress[] = [];
    let longestTaskMs = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
    });
    observer.observe({ type: 'longtask' });
    const start = performance.now();
    const done = (): Pick<PageRead, 'seconds' | 'progress'> => ({
      seconds: (performance.now() - start) / 1000,
      progress,
    });
    try {
      const found = await engine.call('read', { files: files(), now }, { onProgress: (one) => progress.push(one) });
      const result = done();
      // Long tasks are told after they end.
      await new Promise((resolve) => setTimeout(resolve, 200));
      observer.disconnect();
      return { ...result, longestTaskMs, ...(parts ? { parts: canonicalJson(found) } : {}) };
    } catch (error) {
      observer.disconnect();
      return { ...done(), longestTaskMs, error: partsOf(error) };
    }
  },
  async plan(now) {
    try {
      const parts = await engine.call('read', { files: files(), now });
      const held = parts.filter((part) => part.kind !== 'plan' && part.kind !== 'passed-over');
      const plan = await engine.call('plan', { now, parts: held, answers: {}, entries: [], corrections: [] });
      // What is coming is part of the plan that is saved; of the genome, what the record asks for.
      const asked = askedOf(plan.person.wishes);
      const read = held.find((part) => part.kind === 'reading');
      const file = files().find(({ name }) => name === read?.file);
      const inherited =
        asked.length === 0 || file === undefined
          ? null
          : await engine.call('readInherited', { file, sample: null, asked, record: plan.person, now });
      const saved = await engine.call('view', { view: 'plan.json', plan, language: 'en', inherited });
      return String(saved).trim();
    } catch (error) {
      return partsOf(error);
    }
  },
  async stop(now, afterMs) {
    const stop = new AbortController();
    const reading = engine.call('read', { files: files(), now }, { signal: stop.signal }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const at = performance.now();
    stop.abort();
    await reading;
    const ended = performance.now() - at;
    await engine.call('knowledgeMark', undefined);
    return { ended, answered: performance.now() - at };
  },
};

Object.assign(globalThis, { page });

import type * as loaders from './load-knowledge.ts';

// Whoever only reads genomes starts without the knowledge's code: seven files of thirteen.
const late = (): Promise<typeof loaders> => import('./load-knowledge.ts');

export const loadKnowledge: typeof loaders.loadKnowledge = async (options) => (await late()).loadKnowledge(options);

export const loadBundle: typeof loaders.loadBundle = async (options) => (await late()).loadBundle(options);

export const loadPack: typeof loaders.loadPack = async (pack, options) => (await late()).loadPack(pack, options);

export const loadPackBundle: typeof loaders.loadPackBundle = async (pack, options) =>
  (await late()).loadPackBundle(pack, options);

export const loadManifest: typeof loaders.loadManifest = async () => (await late()).loadManifest();

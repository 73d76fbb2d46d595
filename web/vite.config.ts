import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { designPlugin, keeperPlugin, knowledgePlugin, peoplePlugin, policyPlugin } from './plugins.ts';

const root = dirname(fileURLToPath(import.meta.url));
const home = dirname(root);
const knowledge = join(home, 'dist', 'knowledge-bundle');

/** Our modules do nothing when loaded, but for the two that begin: what a screen does not use is left out of it. */
const treeshake = {
  moduleSideEffects: (id: string): boolean => !id.includes('/src/') || /main\.tsx?$|\.css$|node_modules/.test(id),
};

export default defineConfig({
  root,
  // Relative, so that the folder works under any path of any host.
  base: './',
  plugins: [
    designPlugin(),
    knowledgePlugin(knowledge),
    peoplePlugin(join(home, 'examples')),
    policyPlugin(),
    keeperPlugin(join(root, 'keeper.js')),
  ],
  worker: {
    format: 'es',
    plugins: () => [knowledgePlugin(knowledge)],
    // Parts of the engine are told from those of the page by their names.
    rolldownOptions: { treeshake, output: { chunkFileNames: 'assets/engine-[name]-[hash].js' } },
  },
  build: {
    outDir: join(home, 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2023',
    // The polyfill would fetch, which the policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    rolldownOptions: { treeshake },
  },
});

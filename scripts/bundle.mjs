// Bundles src into dist: every part's door, the command line and its thread, with what they share in common chunks. A start
// opens a handful of files instead of a hundred: 70 ms instead of 190 for `propria cohort`.

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';

const doors = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.split(sep).at(-1) === 'index.ts')
  .map((name) => join('src', name));
const programs = ['src/cli/main.ts', 'src/cli/accept.ts', 'src/cli/cohort/share-thread.ts'].filter((path) =>
  existsSync(path),
);

/** A module that looks for files beside itself finds them by its own place in dist, whichever chunk it landed in. */
const ownPlace = {
  name: 'own-place',
  setup(bundler) {
    bundler.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = relative('src', path).split(sep).join('/').replace(/\.ts$/, '.js');
      const url = `(import.meta.url.slice(0, import.meta.url.lastIndexOf('/dist/') + 6) + ${JSON.stringify(place)})`;
      return { contents: text.replaceAll('import.meta.url', url), loader: 'ts' };
    });
  },
};

/** On nearly every path, and cheaper inside than found and opened (zod: ninety files); their licences go along. */
const INSIDE = ['@noble/hashes', 'zod'];

/** What zod says of an error in fifty languages: 560 kB that no part asks for and esbuild cannot see to be unused. */
const withoutLocales = {
  name: 'without-locales',
  setup(bundler) {
    bundler.onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({ contents: '' }));
  },
};
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const outside = Object.keys(dependencies).filter((name) => !INSIDE.includes(name));

await build({
  entryPoints: [...doors, ...programs],
  outdir: 'dist',
  outbase: 'src',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: outside.flatMap((name) => [name, `${name}/*`]),
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [ownPlace, withoutLocales],
});

const licences = INSIDE.map((name) => {
  const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${readFileSync(join('node_modules', name, 'LICENSE'), 'utf8')}`;
});
writeFileSync(join('dist', 'THIRD-PARTY.txt'), `Parts of these packages are bundled here.\n\n${licences.join('\n')}`);

// Bundles src into dist: every part's door, the command line and its thread, with what they share in common chunks. A start
// opens a handful of files instead of a hundred: 70 ms instead of 190 for `propria cohort`.

import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';

const doors = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.split(sep).at(-1) === 'index.ts')
  .map((name) => join('src', name));
const programs = [
  'src/cli/accept.ts',
  'src/cli/cohort/share-thread.ts',
  'src/cli/tumour/cohort/cohort-thread.ts',
].filter((path) => existsSync(path));
const command = [
  { in: 'src/cli/start.ts', out: 'cli/main' },
  { in: 'src/cli/main.ts', out: 'cli/program' },
];

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
  entryPoints: [
    ...[...doors, ...programs].map((path) => ({ in: path, out: relative('src', path).replace(/\.ts$/, '') })),
    ...command,
  ],
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

/** Commander runs programs beside its own, which no command of ours is: finding Node's part for that takes longer than reading the line. */
const programsLate = {
  name: 'programs-late',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes(`${sep}commander${sep}`) ? { path: 'child_process', namespace: 'late' } : undefined,
    );
    bundler.onLoad({ filter: /^child_process$/, namespace: 'late' }, () => ({
      contents: `exports.spawn = (...asked) => require('node:child_process').spawn(...asked);`,
    }));
  },
};

// The whole command line once more in one file, as a function of `exports` and `require`: the only form that V8 gives back compiled
// (scripts/compile-program.mjs). In Latin-1, which V8 takes as it is: half of what it would read in UTF-16, and nothing to decode.
// Left out of the package, whose users have other Nodes.
// V8 forgets with it how `import()` is done, so all is inside but what can be required.
const REQUIRED = ['pdfmake'];
const { outputFiles } = await build({
  entryPoints: ['src/cli/main.ts'],
  write: false,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  external: REQUIRED.flatMap((name) => [name, `${name}/*`]),
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'ownUrl' },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [ownPlace, withoutLocales, programsLate],
});
// V8 knows a text by its length: what it compiled of another one must not stay.
for (const name of readdirSync('dist/cli')) if (name.startsWith('program.latin1')) rmSync(join('dist/cli', name));
const url = `require('node:url').pathToFileURL(require.resolve('./program.js')).href`;
// Signs beyond Latin-1 stand in patterns alone, esbuild has escaped all others: there `\u2265` means what `≥` means.
const program = outputFiles[0].text
  .replace(/^#!.*/, '')
  .replace(/[\u0100-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
writeFileSync(
  'dist/cli/program.latin1',
  `(function (exports, require, module = { exports }) { const ownUrl = ${url};${program}\n})`,
  'latin1',
);

const licences = INSIDE.map((name) => {
  const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${readFileSync(join('node_modules', name, 'LICENSE'), 'utf8')}`;
});
writeFileSync(join('dist', 'THIRD-PARTY.txt'), `Parts of these packages are bundled here.\n\n${licences.join('\n')}`);
